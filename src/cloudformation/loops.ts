import type { Cause, MapValue, TextPart, Value } from "../graph/value.js";
import type { Evaluate } from "./conditions.js";
import type { Scope } from "./scope.js";
import { concatenate, reasonsIn, textOf, unknown } from "./values.js";

const PREFIX = "Fn::ForEach::";

/** Iterations that the loops of one map may have, and values they may make; CloudFormation allows 500 resources in all. */
const MOST_ITERATIONS = 2000;
const MOST_VALUES = 500_000;

/** A map without loops. */
export interface Expanded {
  readonly map: MapValue;
  /** Entries that may not exist, or stand for several, since the collection of their loop is not known. */
  readonly doubtful: ReadonlyMap<string, readonly Cause[]>;
}

/**
 * Replaces the loops among the entries of a map by the entries that they make.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-foreach.html
 *
 * A loop over a collection that is not known makes its entries once, with `*` for the identifier in their keys; the map's `rest`
 * says that there may be others.
 */
export function expandLoops(map: MapValue, scope: Scope, evaluate: Evaluate): Expanded {
  const doubtful = new Map<string, readonly Cause[]>();
  let hasLoop = false;
  for (const key of map.entries.keys()) hasLoop ||= key.startsWith(PREFIX);
  if (!hasLoop) return { map, doubtful };
  const entries = new Map<string, Value>();
  const rest: Cause[] = [...(map.rest ?? [])];
  const budget = { iterations: MOST_ITERATIONS, values: MOST_VALUES };
  expandInto(entries, map, { scope, evaluate, rest, doubtful, budget, doubt: [] });
  return { map: { ...map, entries, ...(rest.length > 0 ? { rest } : {}) }, doubtful };
}

interface Expansion {
  readonly scope: Scope;
  readonly evaluate: Evaluate;
  readonly rest: Cause[];
  readonly doubtful: Map<string, readonly Cause[]>;
  readonly budget: { iterations: number; values: number };
  /** Why the entries that are being made may not exist. */
  readonly doubt: readonly Cause[];
}

function expandInto(entries: Map<string, Value>, map: MapValue, expansion: Expansion): void {
  for (const [key, entry] of map.entries) {
    if (key.startsWith(PREFIX)) {
      expandLoop(entries, entry, expansion);
      continue;
    }
    if (entries.has(key)) {
      expansion.scope.report("cloudformation-loop", "warning", `A loop makes ${key} more than once`, entry.span);
    }
    entries.set(key, entry);
    if (expansion.doubt.length > 0) expansion.doubtful.set(key, expansion.doubt);
  }
}

function expandLoop(entries: Map<string, Value>, loop: Value, expansion: Expansion): void {
  const { scope, evaluate, rest, budget } = expansion;
  const [identifier, collection, body] = loop.kind === "list" ? loop.items : [];
  const name = textOf(identifier);
  if (name === undefined || collection === undefined || body?.kind !== "map") {
    scope.report(
      "cloudformation-loop",
      "warning",
      "Fn::ForEach takes an identifier, a collection and a map",
      loop.span,
    );
    rest.push({ reason: "a loop is malformed", span: loop.span });
    return;
  }
  const size = sizeOf(body);
  for (const item of iterations(evaluate(collection, scope), rest)) {
    if (budget.iterations <= 0 || budget.values < size) {
      const message = `The loops of this map have more than ${MOST_ITERATIONS} iterations or make too much`;
      scope.report("cloudformation-loop", "error", message, loop.span);
      rest.push({ reason: message, span: loop.span });
      return;
    }
    budget.iterations -= 1;
    budget.values -= size;
    const replaced = replaceIn(body, name, item);
    const doubt = [...expansion.doubt, ...reasonsIn(item)];
    if (replaced.kind === "map") expandInto(entries, replaced, { ...expansion, doubt });
  }
}

function sizeOf(value: Value): number {
  if (value.kind === "list") return value.items.reduce((size, item) => size + sizeOf(item), 1);
  if (value.kind !== "map") return 1;
  let size = 1;
  for (const entry of value.entries.values()) size += sizeOf(entry);
  return size;
}

/** What the identifier stands for, one iteration after the other. */
function iterations(collection: Value, rest: Cause[]): readonly Value[] {
  if (collection.kind === "list") {
    if (collection.rest === undefined) return collection.items;
    rest.push(...collection.rest);
    return [...collection.items, unknown(collection.rest, collection.span)];
  }
  const because = reasonsIn(collection);
  rest.push(...because);
  return [unknown(because, collection.span)];
}

/** Replaces `{Ref: name}`, `${name}` and `&{name}` (which drops what logical ids cannot contain) in keys and values. */
function replaceIn(value: Value, name: string, item: Value): Value {
  switch (value.kind) {
    case "unknown":
      return value;
    case "known":
      return typeof value.value === "string" && value.value.includes(`{${name}}`)
        ? replaceInText(value.value, name, item, value)
        : value;
    case "list":
      return { ...value, items: value.items.map((member) => replaceIn(member, name, item)) };
    case "map": {
      if (value.entries.size === 1 && textOf(value.entries.get("Ref")) === name) return { ...item, span: value.span };
      const entries = new Map<string, Value>();
      for (const [key, member] of value.entries)
        entries.set(replaceInKey(key, name, item), replaceIn(member, name, item));
      return { ...value, entries };
    }
  }
}

function replaceInKey(key: string, name: string, item: Value): string {
  const text = textOf(item) ?? "*";
  return key.replaceAll(`\${${name}}`, text).replaceAll(`&{${name}}`, alphanumeric(text));
}

function replaceInText(text: string, name: string, item: Value, at: Value): Value {
  const known = textOf(item);
  if (known !== undefined) return { ...at, kind: "known", value: replaceInKey(text, name, item) };
  const parts: TextPart[] = [];
  for (const [index, piece] of text.replaceAll(`&{${name}}`, `\${${name}}`).split(`\${${name}}`).entries()) {
    if (index > 0) parts.push({ unknown: reasonsIn(item) });
    parts.push(piece);
  }
  return concatenate(parts, [], at.span);
}

function alphanumeric(text: string): string {
  return text === "*" ? text : text.replace(/[^A-Za-z0-9]/g, "");
}
