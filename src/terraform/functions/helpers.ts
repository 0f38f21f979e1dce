/** What the functions have in common. */
import type { Cause } from "../../graph/value.js";
import { fail } from "../errors.js";
import { isWhole, toBigInt } from "../numbers.js";
import { spanOf } from "../origin.js";
import type { TfType } from "../types.js";
import { unknown, type TfSequence, type TfUnknown, type TfValue } from "../values.js";
import type { Call, EagerFunction, FunctionDefinition } from "./definition.js";

/** The definitions by name. */
export function tableOf(
  ...groups: readonly (readonly FunctionDefinition[])[]
): ReadonlyMap<string, FunctionDefinition> {
  const table = new Map<string, FunctionDefinition>();
  for (const group of groups) for (const definition of group) table.set(definition.name, definition);
  return table;
}

/** An argument that the number of parameters guarantees. */
export function argument(args: readonly TfValue[], index: number): TfValue {
  return args[index] ?? fail(`argument ${index + 1} is missing`);
}

/** The text of an argument that was converted to one and is known. */
export function textArgument(args: readonly TfValue[], index: number): string {
  const value = args[index];
  return value?.kind === "string" ? value.value : fail(`argument ${index + 1} must be a text`);
}

/** The whole number of an argument that was converted to a number and is known. */
export function wholeArgument(args: readonly TfValue[], index: number, name: string): number {
  const value = args[index];
  if (value?.kind !== "number") return fail(`"${name}" must be a number`);
  if (!isWhole(value.value)) return fail(`"${name}" must be a whole number`);
  const whole = toBigInt(value.value) ?? 0n;
  if (whole > BigInt(Number.MAX_SAFE_INTEGER) || whole < BigInt(Number.MIN_SAFE_INTEGER)) {
    return fail(`"${name}" is out of range`);
  }
  return Number(whole);
}

/** The items of a list, set or tuple. */
export function sequence(value: TfValue | undefined, message: string): TfSequence {
  if (value?.kind === "list" || value?.kind === "set" || value?.kind === "tuple") return value;
  return fail(message);
}

/** A result that only a run would tell, with the reason and the call's place. */
export function undecided(call: Call, type: TfType, reason: string): TfUnknown {
  const because: Cause[] = [{ reason, span: spanOf(call.scope.file, call.node) }];
  return unknown(type, because, { notNull: true });
}

/** Most items that a function makes. */
const MOST_ITEMS = 100_000;

/** Fails for collections that no configuration needs and that would use up the memory. */
export function checkCount(count: number, name: string): void {
  if (count > MOST_ITEMS) fail(`${name}() would give more than ${MOST_ITEMS} elements`);
}

/** A function of texts that are wholly known. */
export function onTexts(
  name: string,
  parameters: readonly string[],
  returns: TfType,
  evaluate: (texts: readonly string[], call: Call) => TfValue,
): EagerFunction {
  return {
    name,
    parameters: parameters.map((parameter) => ({ name: parameter, type: { kind: "string" } })),
    returns,
    evaluate: (args, call) =>
      evaluate(
        args.map((_, index) => textArgument(args, index)),
        call,
      ),
  };
}
