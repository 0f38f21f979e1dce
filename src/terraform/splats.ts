/** `x[*].a[0]` and `x.*.a`. */
import type { Splat, SplatStep } from "../hcl/ast.js";
import { getAttribute, getElement } from "./access.js";
import { unify } from "./convert.js";
import { fail } from "./errors.js";
import { mapPartial, type Evaluate } from "./iteration.js";
import type { Scope } from "./scope.js";
import { DYNAMIC, type TfType } from "./types.js";
import {
  EMPTY_TUPLE,
  isOpenSet,
  listOfType,
  memberOf,
  openSet,
  settle,
  tuple,
  typeOf,
  unknown,
  type TfUnknown,
  type TfValue,
} from "./values.js";

function applyStep(value: TfValue, step: SplatStep, scope: Scope, evaluate: Evaluate): TfValue {
  switch (step.kind) {
    case "attribute":
      return getAttribute(value, step.name, step);
    case "index":
      return getElement(value, evaluate(step.key, scope, step.key), step);
    case "splat":
      return applySplat(value, step.steps, scope, evaluate);
  }
}

function isSequenceType({ kind }: TfType): boolean {
  return kind === "list" || kind === "set" || kind === "tuple";
}

function couldBeSequence(type: TfType): boolean {
  return type.kind === "dynamic" || isSequenceType(type);
}

function splatUnknown(source: TfUnknown, apply: (item: TfValue) => TfValue): TfValue {
  const { type, because, notNull } = source;
  // One resource or module call is no list: the splat makes a list of it.
  if (source.members !== undefined) return tuple([apply(source)], source.from);
  if (!couldBeSequence(type)) {
    return notNull ? tuple([apply(source)], source.from) : unknown(DYNAMIC, because, { notNull: true });
  }
  const partial = mapPartial(source.partial, apply);
  return unknown(DYNAMIC, because, { notNull: true, partial, from: source.from });
}

function applySplat(given: TfValue, steps: readonly SplatStep[], scope: Scope, evaluate: Evaluate): TfValue {
  const source = settle(given);
  const apply = (item: TfValue): TfValue => {
    let value = item;
    for (const step of steps) value = applyStep(value, step, scope, evaluate);
    return value;
  };
  switch (source.kind) {
    case "null":
      return isSequenceType(source.type)
        ? fail("a splat expression cannot be applied to a list, set or tuple that is null")
        : EMPTY_TUPLE;
    case "unknown":
      return splatUnknown(source, apply);
    case "tuple":
      return tuple(
        source.items.map((item) => apply(memberOf(source, item))),
        source.from,
      );
    case "list":
    case "set": {
      if (source.kind === "set" && isOpenSet(source)) {
        const { because, partial } = openSet(source);
        return splatUnknown(unknown(DYNAMIC, because, { notNull: true, partial, from: source.from }), apply);
      }
      const items = source.items.map((item) => apply(memberOf(source, item)));
      // Without an element its type alone tells whether the steps make sense, and to what they lead.
      const [first = apply(unknown(source.element, [], { notNull: true })), ...others] = items;
      const element = unify([first, ...others].map(typeOf)) ?? DYNAMIC;
      return listOfType(element, items, source.from);
    }
    case "map":
    case "object":
    case "string":
    case "number":
    case "bool":
      return tuple([apply(source)], source.from);
  }
}

/**
 * Evaluates a splat: its steps applied to each element of a list; null gives no element, any other value counts as one.
 *
 * @throws EvaluationError
 */
export function evaluateSplat(node: Splat, scope: Scope, evaluate: Evaluate): TfValue {
  return applySplat(evaluate(node.source, scope, node.source), node.steps, scope, evaluate);
}
