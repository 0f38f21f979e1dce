import type { Value } from "../graph/value.js";
import type { Question } from "./assumptions.js";
import { comparisonKey, decide, type Evaluate, truthOf } from "./conditions.js";
import { keysOf } from "./mappings.js";
import { placeholdersIn } from "./references.js";
import type { Scope } from "./scope.js";
import { known, textOf } from "./values.js";

/** Conditions that are gone through for one question: far more than one depends on, and less than what the stack holds. */
const MOST_CONDITIONS = 200;

interface Search {
  readonly scope: Scope;
  readonly evaluate: Evaluate;
  /** Conditions that were gone through: they may depend on themselves. */
  readonly seen: Set<string>;
}

/** The first thing of which an expression, or a condition, depends on that is not decided; its answers are known. */
export function questionIn(raw: Value, scope: Scope, evaluate: Evaluate): Question | undefined {
  return search(raw, { scope, evaluate, seen: new Set() });
}

function search(raw: Value, within: Search): Question | undefined {
  if (raw.kind === "list") return firstOf(raw.items, within);
  if (raw.kind !== "map") return undefined;
  if (raw.entries.size === 1) {
    for (const [name, argument] of raw.entries) {
      if (Object.hasOwn(QUESTIONS, name)) return QUESTIONS[name]?.(argument, within, raw);
    }
  }
  return firstOf(raw.entries.values(), within);
}

function firstOf(values: Iterable<Value>, within: Search): Question | undefined {
  for (const value of values) {
    const question = search(value, within);
    if (question !== undefined) return question;
  }
  return undefined;
}

type Ask = (argument: Value, within: Search, whole: Value) => Question | undefined;

/** Functions that depend on more, or on less, than what is in their arguments. */
const QUESTIONS: Readonly<Record<string, Ask>> = {
  Ref: (argument, within) => {
    const name = textOf(argument);
    return name === undefined ? search(argument, within) : aboutParameter(name, within.scope);
  },

  "Fn::If": (argument, within) => {
    const [condition, whenTrue, whenFalse] = argument.kind === "list" ? argument.items : [];
    const name = textOf(condition);
    if (condition === undefined || name === undefined) return undefined;
    const truth = decide(name, within.scope, condition, within.evaluate);
    if (typeof truth !== "boolean") return { kind: "condition", name };
    const chosen = truth ? whenTrue : whenFalse;
    return chosen && search(chosen, within);
  },

  "Fn::Sub": (argument, within) => {
    const [template, variables] = argument.kind === "list" ? argument.items : [argument];
    for (const name of placeholdersIn(textOf(template) ?? "")) {
      const variable = variables?.kind === "map" ? variables.entries.get(name) : undefined;
      const question = variable === undefined ? aboutParameter(name, within.scope) : search(variable, within);
      if (question !== undefined) return question;
    }
    return undefined;
  },

  "Fn::FindInMap": (argument, within) => {
    const items = argument.kind === "list" ? argument.items : [];
    const [map, first, second, options] = items;
    // With a default, a key may be any.
    const keys =
      options === undefined && map !== undefined && first !== undefined && second !== undefined
        ? [
            aboutKey(first, keysOf(within, map), within.scope),
            aboutKey(second, keysOf(within, map, first), within.scope),
          ]
        : [];
    return firstOf(items, within) ?? keys.find((question) => question !== undefined);
  },

  Condition: (argument, within) => {
    const name = textOf(argument);
    const condition = within.scope.conditions.get(name ?? "");
    if (name === undefined || condition === undefined || within.seen.has(name)) return undefined;
    if (within.seen.size >= MOST_CONDITIONS) return undefined;
    within.seen.add(name);
    return search(condition, within);
  },

  "Fn::Equals": (argument, within, whole) => {
    const { scope, evaluate } = within;
    const [one, other] = argument.kind === "list" ? argument.items : [];
    if (one === undefined || other === undefined || typeof truthOf(whole, scope, evaluate) === "boolean")
      return undefined;
    const key = comparisonKey(one, other);
    const isPlain = isReference(one) || isReference(other);
    const comparison = key === undefined ? undefined : ({ kind: "comparison", one, other, key } as const);
    return isPlain && (one.kind === "known" || other.kind === "known")
      ? comparison
      : (search(argument, within) ?? comparison);
  },
};

function isReference(value: Value): boolean {
  return value.kind === "map" && value.entries.size === 1 && textOf(value.entries.get("Ref")) !== undefined;
}

function aboutParameter(name: string, { parameters }: Scope): Question | undefined {
  const value = parameters.get(name)?.value;
  return value?.kind === "unknown" && value.oneOf !== undefined
    ? { kind: "parameter", name, values: value.oneOf }
    : undefined;
}

/** A parameter that is a key of a map has one of the map's keys as its value. */
function aboutKey(
  key: Value,
  keys: readonly string[],
  { pseudoParameters, parameters, excluded }: Scope,
): Question | undefined {
  const name = key.kind === "map" && key.entries.size === 1 ? textOf(key.entries.get("Ref")) : undefined;
  if (name === undefined) return undefined;
  const value = pseudoParameters.get(name) ?? parameters.get(name)?.value;
  if (value?.kind !== "unknown") return undefined;
  const values = keys.filter((each) => excluded.get(name)?.has(each) !== true).map((each) => known(each, value.span));
  return values.length === 0 ? undefined : { kind: "parameter", name, values };
}
