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
  mergeReferences,
  number,
  object,
  referencesOf,
  text,
  tuple,
  unknown,
  type PossibleEntries,
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
  { because, partial: given, entries }: UnknownElements,
): TfValue {
  const partial = given?.kind === "sequence" ? given : undefined;
  const certain = entries?.certain ?? (given?.kind === "mapping" ? given.entries : undefined);
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
  for (const [key, value] of certain ?? []) {
    const result = apply(text(key), value);
    if (result !== undefined) some.push(result);
  }
  const other = given?.other;
  const inner = innerScope(node, { ...scope, trapping: true }, anyOf(because), other ?? anyOf(because));
  const like = other && attempt(() => evaluate(node.value, inner, node.value));
  const possible = [...(entries?.maybe ?? [])].map(([key, value]) =>
    maybeValue(node, innerScope(node, scope, text(key), value), evaluate, because),
  );
  return unknown(DYNAMIC, because, {
    notNull: true,
    partial: { kind: "sequence", leading, some, other: like, isComplete },
    from: naming([...possible, ...(like === undefined ? [] : [like])]),
  });
}

/** A collection that is not known names what may be in it. */
function naming(members: readonly TfValue[]): Provenance | undefined {
  const references = members.map(referencesOf).reduce(mergeReferences, undefined);
  return references && { references };
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
    return forUnknownSequence(node, scope, evaluate, elements);
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
  const maybe = new Map<string, TfValue>();
  const doubts: Cause[] = [];
  let areKeysKnown = !node.groups;
  let isEmpty = true;
  for (const [key, value] of elements.pairs) {
    isEmpty = false;
    const inner = innerScope(node, scope, key, value);
    const kept = keeps(node, inner, evaluate);
    if (kept === false) continue;
    const name = keyText(evaluate(node.key, inner, node.key), node.key);
    if (kept !== true) addCauses(doubts, kept);
    if (typeof name !== "string") {
      addCauses(doubts, name);
      areKeysKnown = false;
      continue;
    }
    if (kept !== true) {
      if (areKeysKnown) maybe.set(name, maybeValue(node, inner, evaluate, kept));
      continue;
    }
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
    entries: areKeysKnown ? { certain: entries, maybe: withoutKeys(maybe, entries) } : undefined,
    from: placed(scope, place),
  });
}

/** The value of an item that may be left out: an error in it does not count yet. */
function maybeValue(node: For, inner: Scope, evaluate: Evaluate, because: readonly Cause[]): TfValue {
  return attempt(() => evaluate(node.value, { ...inner, trapping: true }, node.value)) ?? unknown(DYNAMIC, because);
}

function withoutKeys(
  entries: ReadonlyMap<string, TfValue>,
  others: ReadonlyMap<string, TfValue>,
): ReadonlyMap<string, TfValue> {
  return new Map([...entries].filter(([key]) => !others.has(key)));
}

/** What a map gives of which it is known which entries it may have; `undefined` when a key is not known. */
function entriesOfUnknown(
  node: ForObject,
  scope: Scope,
  evaluate: Evaluate,
  { certain, maybe }: PossibleEntries,
  because: readonly Cause[],
): PossibleEntries | undefined {
  const made: PossibleEntries & { readonly certain: Map<string, TfValue>; readonly maybe: Map<string, TfValue> } = {
    certain: new Map(),
    maybe: new Map(),
  };
  for (const [given, isCertain] of [[certain, true] as const, [maybe, false] as const]) {
    for (const [key, value] of given) {
      const inner = innerScope(node, { ...scope, trapping: true }, text(key), value);
      const kept = attempt(() => keeps(node, inner, evaluate)) ?? because;
      if (kept === false) continue;
      const name = attempt(() => keyText(evaluate(node.key, inner, node.key), node.key));
      if (typeof name !== "string") return undefined;
      const into = isCertain && kept === true ? made.certain : made.maybe;
      into.set(name, maybeValue(node, inner, evaluate, because));
    }
  }
  return { certain: made.certain, maybe: withoutKeys(made.maybe, made.certain) };
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
  { because, partial, entries: given }: UnknownElements,
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
  const possible =
    given === undefined || node.groups ? undefined : entriesOfUnknown(node, scope, evaluate, given, because);
  for (const [name, value] of possible?.certain ?? []) entries.set(name, value);
  return unknown(DYNAMIC, because, {
    notNull: true,
    partial: { kind: "mapping", entries, other },
    entries: possible,
    from: naming([...(possible?.maybe.values() ?? []), ...(other === undefined ? [] : [other])]),
  });
}
