import { convert } from "../convert.js";
import { EvaluationError, fail } from "../errors.js";
import { originAt } from "../origin.js";
import {
  causesOf,
  derive,
  isOpenSet,
  isWhollyKnown,
  settle,
  text,
  unknown,
  withProvenance,
  type Provenance,
  type TfValue,
} from "../values.js";
import type { Call, EagerFunction, Parameter } from "./definition.js";

function parameterAt(definition: EagerFunction, index: number): Parameter | undefined {
  return definition.parameters[index] ?? definition.variadic;
}

function checkCount(definition: EagerFunction, count: number): void {
  const { name, parameters, variadic } = definition;
  if (count < parameters.length) {
    const missing = parameters[count]?.name ?? "";
    fail(
      `${name}() expects ${variadic === undefined ? "" : "at least "}${parameters.length} argument${parameters.length === 1 ? "" : "s"}: "${missing}" is missing`,
    );
  }
  if (variadic === undefined && count > parameters.length) {
    fail(`${name}() expects only ${parameters.length} argument${parameters.length === 1 ? "" : "s"}`);
  }
}

function convertArgument(value: TfValue, parameter: Parameter, name: string): TfValue {
  if (value.kind === "null" && parameter.nullable !== true) {
    return fail(`invalid value for the parameter "${parameter.name}" of ${name}(): it must not be null`);
  }
  try {
    return convert(value, parameter.type);
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error;
    return fail(`invalid value for the parameter "${parameter.name}" of ${name}(): ${error.message}`);
  }
}

/** The functions that read files, by the path that is their first argument. */
function readsFile(name: string): boolean {
  return name.startsWith("file") || name === "templatefile";
}

/** A path in the folder that terraform runs in, as one that is relative to it; other values as they are. */
function relativeToWorkingDirectory(path: TfValue): TfValue {
  if (path.kind !== "unknown") return path;
  const [first, ...rest] = path.text ?? [];
  if (first?.kind !== "hole" || first.isWorkingDirectory !== true) return path;
  let relative = ".";
  for (const piece of rest) {
    if (piece.kind !== "literal") return path;
    relative += piece.value;
  }
  return text(relative, path.from);
}

function isDecided(value: TfValue, parameter: Parameter): boolean {
  switch (parameter.known) {
    case "no":
      return true;
    case "itself":
      return value.kind !== "unknown" && !isOpenSet(value);
    case "wholly":
    case undefined:
      return isWhollyKnown(value);
    default:
      return parameter.known satisfies never;
  }
}

/** The provenance of a result that the function did not give one: for leaves with all that the arguments name. */
function provenanceOf(result: TfValue, args: readonly TfValue[], call: Call): Provenance {
  const { scope, place } = call;
  if (result.kind === "string" || result.kind === "unknown") return derive(args, scope.file, place);
  // Members keep their own; numbers and bools about a collection are no link to what is in it.
  const isLeaf = result.kind === "number" || result.kind === "bool";
  const origin = originAt(scope.file, place, isLeaf ? args[0]?.from?.origin : undefined);
  return args.some((argument) => argument.from?.sensitive === true) ? { origin, sensitive: true } : { origin };
}

/**
 * Calls a function on values.
 *
 * @throws EvaluationError when the arguments do not suit it
 */
export function callFunction(definition: EagerFunction, given: readonly TfValue[], call: Call): TfValue {
  checkCount(definition, given.length);
  const args: TfValue[] = [];
  let undecided = false;
  for (const [index, value] of given.entries()) {
    const parameter = parameterAt(definition, index);
    if (parameter === undefined) continue;
    const whole = parameter.known === "no" ? value : settle(value);
    const suited = index === 0 && readsFile(definition.name) ? relativeToWorkingDirectory(whole) : whole;
    const argument = convertArgument(suited, parameter, call.name);
    args.push(argument);
    undecided ||= !isDecided(argument, parameter);
  }
  const result = undecided
    ? unknown(definition.returns, causesOf(...args), { notNull: definition.returns.kind !== "dynamic" })
    : definition.evaluate(args, call);
  // One of the arguments, or of their members, as it is: what else the arguments name is no part of it.
  // An argument, or something in one, as it is: what else the arguments name is no part of it.
  if (result.from !== undefined) return result;
  return withProvenance(result, provenanceOf(result, args, call));
}
