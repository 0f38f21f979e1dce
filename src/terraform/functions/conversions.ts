/** https://developer.hashicorp.com/terraform/language/functions, section "Type Conversion Functions". */
import type { Cause } from "../../graph/value.js";
import type { Expression } from "../../hcl/ast.js";
import { isFixed, oneOf } from "../choices.js";
import { convert } from "../convert.js";
import { EvaluationError, fail } from "../errors.js";
import { convertWithDefaults, typeConstraint } from "../type-constraint.js";
import { BOOL, DYNAMIC, listOf, mapOf, NUMBER, setOf, STRING, type TfType } from "../types.js";
import {
  addCauses,
  bool,
  causesOf,
  doubtOf,
  isSensitive,
  membersOf,
  mergeReferences,
  referencesOf,
  unknown,
  withoutDoubt,
  withSensitivity,
  type TfValue,
} from "../values.js";
import type { Call, EagerFunction, FunctionDefinition, LazyFunction } from "./definition.js";
import { argument } from "./helpers.js";

function conversion(name: string, type: TfType): EagerFunction {
  return {
    name,
    parameters: [{ name: "v", type: DYNAMIC, known: "no", nullable: true }],
    returns: type,
    evaluate: (args) => convert(argument(args, 0), type),
  };
}

/**
 * Whether terraform will certainly find the value without an error, although parts of it are not known: a resource, a text
 * made of its attributes, or what a plain reference names.
 */
function isCertain(value: TfValue, expression: Expression | undefined): boolean {
  if (value.kind !== "unknown") {
    return isPlainReference(expression) || [...membersOf(value)].every((member) => isCertain(member, undefined));
  }
  return value.members !== undefined || (value.text?.every((piece) => piece.kind !== "hole") ?? false);
}

function isPlainReference(expression: Expression | undefined): boolean {
  return expression?.kind === "variable" || expression?.kind === "attribute" || expression?.kind === "index";
}

function argumentAt(call: Call, index: number): Expression | undefined {
  return call.node.kind === "call" ? call.node.args[index] : undefined;
}

/** What try() gives of alternatives of which all but the last may fail. */
function firstThatSucceeds(candidates: readonly TfValue[], because: readonly Cause[]): TfValue {
  const [first, ...others] = candidates.map(withoutDoubt);
  if (first === undefined || others.length === 0) return first ?? unknown(DYNAMIC, because);
  // A resource as a whole: where it is missing, nothing can be read of what stands for it.
  if (first.kind === "unknown" && first.members !== undefined) return { ...first, notNull: false };
  const causes = [...because];
  for (const other of others) if (!isFixed(other)) addCauses(causes, causesOf(other));
  return oneOf([first, ...others], causes);
}

/** What try() gives when nobody knows which of the alternatives, or of those after them, succeeds. */
function undecidedAmong(candidates: readonly TfValue[], because: readonly Cause[]): TfValue {
  const causes = [...because];
  for (const candidate of candidates) if (!isFixed(candidate)) addCauses(causes, causesOf(candidate));
  const [first, ...others] = candidates;
  const from = others.length === 0 ? first?.from : { references: candidates.map(referencesOf).reduce(mergeReferences) };
  return unknown(DYNAMIC, causes, { from });
}

const tryFunction: LazyFunction = {
  name: "try",
  lazy: true,
  evaluate: (expressions, call) => {
    let last: EvaluationError | undefined;
    const candidates: TfValue[] = [];
    const because: Cause[] = [];
    for (const [index, expression] of expressions.entries()) {
      try {
        const value = expression();
        candidates.push(value);
        const doubt = doubtOf(value);
        if (doubt !== undefined) addCauses(because, doubt);
        else if (isCertain(value, argumentAt(call, index))) return firstThatSucceeds(candidates, because);
        // It may still fail, and then another alternative is taken, of whatever type.
        else return undecidedAmong(candidates, because);
      } catch (error) {
        if (!(error instanceof EvaluationError) || error.isStatic) throw error;
        last = error;
      }
    }
    if (candidates.length > 0) return firstThatSucceeds(candidates, because);
    if (last === undefined) return fail("try() needs at least one argument");
    return fail(`no expression of try() succeeded; the last one failed: ${last.message}`);
  },
};

const can: LazyFunction = {
  name: "can",
  lazy: true,
  evaluate: (expressions, call) => {
    const [expression, ...rest] = expressions;
    if (expression === undefined || rest.length > 0) return fail("can() takes one argument");
    try {
      const value = expression();
      const doubt = doubtOf(value);
      if (doubt === undefined && isCertain(value, argumentAt(call, 0))) return bool(true);
      return unknown(BOOL, doubt ?? causesOf(value), { notNull: true });
    } catch (error) {
      if (!(error instanceof EvaluationError) || error.isStatic) throw error;
      return bool(false);
    }
  },
};

/** `convert(value, type)`, since Terraform 1.15: its second argument is a type and no value. */
const convertFunction: LazyFunction = {
  name: "convert",
  lazy: true,
  evaluate: ([value, ...others], call) => {
    const type = argumentAt(call, 1);
    if (value === undefined || type === undefined || others.length !== 1) {
      return fail("convert() takes a value and a type");
    }
    return convertWithDefaults(value(), typeConstraint(type, call.scope));
  },
};

function passing(name: string, evaluate: (value: TfValue) => TfValue): EagerFunction {
  return {
    name,
    parameters: [{ name: "value", type: DYNAMIC, known: "no", nullable: true }],
    returns: DYNAMIC,
    evaluate: (args) => evaluate(argument(args, 0)),
  };
}

/** Takes the mark off the value; members keep theirs, as only whole values are marked. */
function reveal(value: TfValue): TfValue {
  const plain = withSensitivity(value, false);
  const hidden = [...membersOf(plain)].some(isSensitive);
  if (!hidden) return plain;
  if (plain.kind === "list" || plain.kind === "set" || plain.kind === "tuple") {
    return { ...plain, items: plain.items.map(reveal) };
  }
  if (plain.kind === "map" || plain.kind === "object") {
    return { ...plain, entries: new Map([...plain.entries].map(([key, entry]) => [key, reveal(entry)])) };
  }
  return plain;
}

export const CONVERSION_FUNCTIONS: readonly FunctionDefinition[] = [
  can,
  convertFunction,
  passing("ephemeralasnull", (value) => value),
  // Only the mark of the value itself counts, not those within it.
  passing("issensitive", (value) => bool(value.from?.sensitive === true)),
  passing("nonsensitive", reveal),
  passing("sensitive", (value) => withSensitivity(value, true)),
  conversion("tobool", BOOL),
  conversion("tolist", listOf(DYNAMIC)),
  conversion("tomap", mapOf(DYNAMIC)),
  conversion("tonumber", NUMBER),
  conversion("toset", setOf(DYNAMIC)),
  conversion("tostring", STRING),
  tryFunction,
];
