import type { Cause } from "../graph/value.js";
import { conditionOperator, fulfils } from "./condition-operators.js";
import { holdsWithoutKey } from "./conditions.js";
import { all, any, decided, type Decision } from "./logic.js";
import { isSymbol, literalPattern, literalText, type Letter, type Pattern } from "./patterns.js";
import type { KeyLookup } from "./request-keys.js";
import type { PolicyCondition } from "./statements.js";
import { patternOf, type Binding, type PolicyText, type Resolve } from "./text.js";

/** What a policy is to the texts in it. */
export interface TextContext {
  readonly resolve: Resolve;
  /** Whether `${…}` is a policy variable; undecided when the version is not known. */
  readonly variables: boolean | undefined;
}

/** Whether conditions hold, what that depends on, and which of them it is. */
export interface ConditionResult {
  readonly decision: Decision;
  readonly because: readonly Cause[];
  readonly residual: readonly PolicyCondition[];
}

const HOLDS: ConditionResult = { decision: "yes", because: [], residual: [] };

/** Decides the conditions of a statement: all of them have to hold. */
export function decideConditions(
  conditions: readonly PolicyCondition[],
  lookup: KeyLookup,
  context: TextContext,
): ConditionResult {
  if (conditions.length === 0) return HOLDS;
  const results = conditions.map((condition) => ({ condition, ...decideCondition(condition, lookup, context) }));
  const decision = all(results.map((result) => result.decision));
  if (decision !== "unknown") return { decision, because: [], residual: [] };
  const open = results.filter((result) => result.decision === "unknown");
  return {
    decision,
    because: open.flatMap(({ because }) => because),
    residual: open.map(({ condition }) => condition),
  };
}

function decideCondition(
  condition: PolicyCondition,
  lookup: KeyLookup,
  context: TextContext,
): { readonly decision: Decision; readonly because: readonly Cause[] } {
  const { operator: name, key, unknown } = condition;
  const unknowns = unknown === undefined ? [] : [{ reason: unknown }];
  if (key === "") return { decision: "unknown", because: unknowns };
  const { presence, values, because } = lookup(key);
  if (name.toLowerCase() === "null") return { decision: decideNull(condition, presence, context), because };
  const operator = conditionOperator(name);
  if (operator === undefined) return { decision: "unknown", because: [{ reason: `there is no operator ${name}` }] };
  const absent = decided(holdsWithoutKey(condition));
  if (presence === "no") return { decision: absent, because: [] };
  const written = condition.texts.map((text) => resolved(text, lookup, context));
  const texts = written.flatMap((text) => (text === "no value" ? [] : [text]));
  const there = values === undefined ? "unknown" : fulfils(operator, values, texts);
  const decision = presence === "yes" || there === absent ? there : "unknown";
  return { decision, because: decision === "unknown" ? [...because, ...unknowns] : [] };
}

function decideNull({ texts }: PolicyCondition, presence: Decision, context: TextContext): Decision {
  if (presence === "unknown") return "unknown";
  const wanted = presence === "no" ? "true" : "false";
  const values = texts.map((text) => literalText(patternOf(text, context.resolve, false).pattern)?.toLowerCase());
  return any(values.map((value) => (value === undefined ? "unknown" : decided(value === wanted))));
}

/**
 * A text of a policy for one request: variables are the values that the request has for them
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html).
 *
 * @returns `no value` when the request has none for one of them, so that the text matches nothing
 */
export function resolved(text: PolicyText, lookup: KeyLookup, context: TextContext): Pattern | "no value" {
  const { pattern, bindings } = patternOf(text, context.resolve, context.variables ?? true);
  return withValues(pattern, bindings, lookup);
}

/** The same for a pattern that has been read. */
export function withValues(
  pattern: Pattern,
  bindings: ReadonlyMap<string, Binding>,
  lookup: KeyLookup,
): Pattern | "no value" {
  if (!pattern.some((letter) => isSymbol(letter) && letter.sort === "variable")) return pattern;
  const letters: Letter[] = [];
  for (const letter of pattern) {
    const binding = isSymbol(letter) ? bindings.get(letter.key) : undefined;
    if (binding?.sort !== "variable") {
      letters.push(letter);
      continue;
    }
    const { presence, values } = lookup(binding.name);
    const [value, ...others] = values ?? [];
    // A key with several values is none that a variable can have.
    if (presence === "yes" && others.length > 0) return "no value";
    if (presence === "yes" && value !== undefined) letters.push(...value);
    else if (presence === "no" && binding.fallback !== undefined) letters.push(...literalPattern(binding.fallback));
    else if (presence === "no" && !binding.hasDefault) return "no value";
    else letters.push(letter);
  }
  return letters;
}
