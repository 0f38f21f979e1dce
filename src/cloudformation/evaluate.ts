import { isUnset } from "../graph/known.js";
import type { Value } from "../graph/value.js";
import { inEachCase } from "./cases.js";
import { type Evaluate, isConditionFunction, truthOf } from "./conditions.js";
import { INTRINSICS } from "./intrinsics.js";
import { expandLoops } from "./loops.js";
import type { Scope } from "./scope.js";
import { withHoles } from "./filled-in.js";
import { known, placed, unknown } from "./values.js";

/**
 * Evaluates an expression of a template: everything that the source decides is known, everything else says why not. A property
 * that is `AWS::NoValue` is a known `null`; a list item that is, is left out. Where a function's arguments depend on conditions
 * or parameters that are not decided, it is evaluated in each case.
 *
 * Values without functions are returned as they are.
 */
export function evaluate(raw: Value, scope: Scope): Value {
  return evaluateBy(raw, scope, evaluate);
}

/** The same without looking into cases. */
function evaluateAtOnce(raw: Value, scope: Scope): Value {
  return evaluateBy(raw, scope, evaluateAtOnce);
}

function evaluateBy(raw: Value, scope: Scope, recur: Evaluate): Value {
  switch (raw.kind) {
    case "known":
      return withHoles(raw);
    case "unknown":
      return raw;
    case "list":
      return evaluateList(raw, scope, recur);
    case "map":
      return evaluateMap(raw, scope, recur);
  }
}

function evaluateList(raw: Value & { kind: "list" }, scope: Scope, recur: Evaluate): Value {
  const items = raw.items.map((item) => recur(item, scope));
  if (items.some(isUnset)) return { ...raw, items: items.filter((item) => !isUnset(item)) };
  return items.every((item, i) => item === raw.items[i]) ? raw : { ...raw, items };
}

function evaluateMap(raw: Value & { kind: "map" }, scope: Scope, recur: Evaluate): Value {
  if (raw.entries.size === 1) {
    for (const [name, argument] of raw.entries) {
      const result = call(name, argument, raw, scope, recur);
      if (result !== undefined) return placed(result, raw.span);
    }
  }
  const { map: expanded } = expandLoops(raw, scope, evaluate);
  // Most maps are written as they are meant: they are not copied. Setting an entry keeps its place.
  let changed = expanded === raw ? undefined : new Map(expanded.entries);
  let { rest } = expanded;
  for (const [key, entry] of expanded.entries) {
    if (key === "Fn::Transform") {
      // The macro's result is merged with the entries beside it.
      const result = call(key, entry, expanded, scope, recur);
      rest = [...(rest ?? []), ...(result?.kind === "unknown" ? result.because : [])];
      changed ??= new Map(expanded.entries);
      changed.delete(key);
      continue;
    }
    const value = recur(entry, scope);
    if (value !== entry) (changed ??= new Map(expanded.entries)).set(key, value);
  }
  if (changed === undefined) return raw;
  return { ...expanded, entries: changed, ...(rest === undefined ? {} : { rest }) };
}

/** The value of a function; `undefined` when the name is none, so that the map is a map. */
function call(name: string, argument: Value, whole: Value, scope: Scope, recur: Evaluate): Value | undefined {
  const { span } = whole;
  const intrinsic = Object.hasOwn(INTRINSICS, name) ? INTRINSICS[name] : undefined;
  if (intrinsic !== undefined) {
    // The cases of a condition are its branches.
    if (recur !== evaluate || name === "Fn::If") return intrinsic({ name, argument, span, scope, evaluate: recur });
    return inEachCase({ name, argument, span, scope, evaluate: evaluateAtOnce }, intrinsic);
  }
  if (name.startsWith("Fn::") && isConditionFunction(name)) {
    const truth = truthOf(whole, scope, recur);
    return typeof truth === "boolean" ? known(truth, span) : unknown(truth, span);
  }
  if (name.startsWith("!") || (name.startsWith("Fn::") && !name.startsWith("Fn::ForEach::"))) {
    scope.report("cloudformation-function", "warning", `CloudFormation has no function ${name}`, span);
    return unknown([{ reason: `the function ${name} is not known`, span }], span);
  }
  return undefined;
}
