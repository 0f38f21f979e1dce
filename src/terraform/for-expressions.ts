/** `[for ... : ...]` and `{for ... : ... => ...}`. */
import type { Cause } from "../graph/value.js";
import type { ForObject, ForTuple, Node } from "../hcl/ast.js";
import { convert } from "./convert.js";
import { attempt, fail } from "./errors.js";
import { eachElement, type Evaluate, type UnknownElements } from "./iteration.js";
import { originAt } from "./origin.js";
import { bind, type Scope } from "./scope.js";
import { BOOL, DYNAMIC, STRING } from "./types.js";
import {
  addCauses,
  causesOf,
  number,
  object,
  text,
  tuple,
  unknown,
  type PartialSequence,
  type Provenance,
  type TfValue,
} from "./values.js";

type For = ForTuple | ForObject;

function innerScope(node: For, scope: Scope, key: TfValue, value: TfValue): Scope {
  const withKey = node.keyName === undefined ? scope : bind(scope, node.keyName, key);
  return bind(withKey, node.valueName, value);
}

/**
 * Terraform tries the `if` clause before it goes through the elements, with a key and a value that are not known: what is wrong
 * with it in any case is an error without any element too.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/expression.go (`ForExpr.Value`)
 */
function checkCondition(node: For, scope: Scope, evaluate: Evaluate): void {
  if (node.condition === undefined) return;
  keeps(node, innerScope(node, { ...scope, trapping: true }, anyOf([]), anyOf([])), evaluate);
}

/** Whether the `if` clause keeps an element: the reasons when that is not known. */
function keeps(node: For, scope: Scope, evaluate: Evaluate): boolean | readonly Cause[] {
  if (node.condition === undefined) return true;
  const given = evaluate(node.condition, scope, node.condition);
  if (given.kind === "null") return fail("the 'if' clause of the for expression is null", node.condition);
  const condition = convert(given, BOOL);
  if (condition.kind === "unknown") return condition.because;
  return condition.kind === "bool" && condition.value;
}

function placed(scope: Scope, place: Node): Provenance {
  return { origin: originAt(scope.file, place) };
}

/** An unknown element or key stands for any. */
function anyOf(because: readonly Cause[]): TfValue {
  return unknown(DYNAMIC, because);
}

function forUnknownSequence(
  node: ForTuple,
  scope: Scope,
  evaluate: Evaluate,
  because: readonly Cause[],
  partial: PartialSequence | undefined,
): TfValue {
  const leading: TfValue[] = [];
  const some: TfValue[] = [];
  let isComplete = partial?.isComplete === true;
  const apply = (key: TfValue, value: TfValue): TfValue | undefined => {
    const inner = innerScope(node, { ...scope, trapping: true }, key, value);
    const kept = keeps(node, inner, evaluate);
    if (typeof kept !== "boolean") isComplete = false;
    return kept === true ? evaluate(node.value, inner, node.value) : undefined;
  };
  for (const [index, value] of (partial?.leading ?? []).entries()) {
    const result = apply(number(index), value);
    // Past an element that may be left out, positions are not known.
    if (result !== undefined) (leading.length === index ? leading : some).push(result);
  }
  for (const value of partial?.some ?? []) {
    const result = apply(anyOf(because), value);
    if (result !== undefined) some.push(result);
  }
  const other = partial?.other;
  const inner = innerScope(node, { ...scope, trapping: true }, anyOf(because), other ?? anyOf(because));
  const like = other && attempt(() => evaluate(node.value, inner, node.value));
  return unknown(DYNAMIC, because, {
    notNull: true,
    partial: { kind: "sequence", leading, some, other: like, isComplete },
  });
}

/**
 * Evaluates `[for ...]` to a tuple.
 *
 * @throws EvaluationError
 */
export function evaluateForTuple(node: ForTuple, scope: Scope, evaluate: Evaluate, place: Node): TfValue {
  const collection = evaluate(node.collection, scope, node.collection);
  const elements = eachElement(collection, node.collection);
  if (elements.kind === "unknown") {
    const { partial } = elements;
    return forUnknownSequence(
      node,
      scope,
      evaluate,
      elements.because,
      partial?.kind === "sequence" ? partial : undefined,
    );
  }
  const items: TfValue[] = [];
  const some: TfValue[] = [];
  const doubts: Cause[] = [];
  let isEmpty = true;
  for (const [key, value] of elements.pairs) {
    isEmpty = false;
    const inner = innerScope(node, scope, key, value);
    const kept = keeps(node, inner, evaluate);
    if (kept === false) continue;
    if (kept !== true) addCauses(doubts, kept);
    else (doubts.length === 0 ? items : some).push(evaluate(node.value, inner, node.value));
  }
  if (isEmpty) checkCondition(node, scope, evaluate);
  if (doubts.length === 0) return tuple(items, placed(scope, place));
  return unknown(DYNAMIC, doubts, {
    notNull: true,
    partial: { kind: "sequence", leading: items, some, other: undefined },
    from: placed(scope, place),
  });
}

function keyText(key: TfValue, node: Node): string | readonly Cause[] {
  if (key.kind === "null") return fail("a key of the for expression is null", node);
  const converted = convert(key, STRING);
  if (converted.kind === "string") return converted.value;
  return causesOf(converted);
}

/**
 * Evaluates `{for ...}` to an object.
 *
 * @throws EvaluationError
 */
export function evaluateForObject(node: ForObject, scope: Scope, evaluate: Evaluate, place: Node): TfValue {
  const collection = evaluate(node.collection, scope, node.collection);
  const elements = eachElement(collection, node.collection);
  if (elements.kind === "unknown") return forUnknownMapping(node, scope, evaluate, elements);
  const entries = new Map<string, TfValue>();
  const groups = new Map<string, TfValue[]>();
  const doubts: Cause[] = [];
  let isEmpty = true;
  for (const [key, value] of elements.pairs) {
    isEmpty = false;
    const inner = innerScope(node, scope, key, value);
    const kept = keeps(node, inner, evaluate);
    if (kept === false) continue;
    const name = keyText(evaluate(node.key, inner, node.key), node.key);
    if (kept !== true) addCauses(doubts, kept);
    if (typeof name !== "string") addCauses(doubts, name);
    if (kept !== true || typeof name !== "string") continue;
    const result = evaluate(node.value, inner, node.value);
    if (node.groups) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [result]);
      else group.push(result);
    } else {
      if (entries.has(name)) {
        fail(
          `two items of the for expression have the key "${name}"; put an ellipsis (...) behind the value to group them`,
          node.key,
        );
      }
      entries.set(name, result);
    }
  }
  if (isEmpty) checkCondition(node, scope, evaluate);
  for (const [name, items] of groups) {
    // More items may join a group when some keys are not known.
    const group = doubts.length === 0 ? tuple(items) : openGroup(items, doubts);
    entries.set(name, group);
  }
  if (doubts.length === 0) return object(entries, placed(scope, place));
  return unknown(DYNAMIC, doubts, {
    notNull: true,
    partial: { kind: "mapping", entries, other: undefined },
    from: placed(scope, place),
  });
}

function openGroup(items: readonly TfValue[], doubts: readonly Cause[]): TfValue {
  return unknown(DYNAMIC, doubts, {
    notNull: true,
    partial: { kind: "sequence", leading: [], some: items, other: undefined },
  });
}

function forUnknownMapping(
  node: ForObject,
  scope: Scope,
  evaluate: Evaluate,
  { because, partial }: UnknownElements,
): TfValue {
  const any = anyOf(because);
  const entries = new Map<string, TfValue>();
  const known: (readonly [TfValue, TfValue])[] = [];
  if (partial?.kind === "mapping") for (const [key, value] of partial.entries) known.push([text(key), value]);
  if (partial?.kind === "sequence") {
    for (const [index, value] of partial.leading.entries()) known.push([number(index), value]);
    for (const value of partial.some) known.push([any, value]);
  }
  for (const [key, value] of node.groups ? [] : known) {
    const inner = innerScope(node, { ...scope, trapping: true }, key, value);
    if (keeps(node, inner, evaluate) !== true) continue;
    const name = keyText(evaluate(node.key, inner, node.key), node.key);
    if (typeof name === "string") entries.set(name, evaluate(node.value, inner, node.value));
  }
  const inner = innerScope(node, { ...scope, trapping: true }, any, partial?.other ?? any);
  const other =
    partial?.other !== undefined && !node.groups ? attempt(() => evaluate(node.value, inner, node.value)) : undefined;
  return unknown(DYNAMIC, because, { notNull: true, partial: { kind: "mapping", entries, other } });
}
