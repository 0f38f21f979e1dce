import type { PolicyCondition, PolicyStatement } from "../../iam/statements.js";
import { literalOf, type PolicyText } from "../../iam/text.js";

/** How a condition compares, whether it is negated or not. */
export type Comparison = "equals" | "like" | "bool" | "null" | "address" | "order";

/** A condition that a request has to meet to be let through. */
export interface Requirement {
  /** In lower case, as IAM compares keys. */
  readonly key: string;
  /** As written. */
  readonly written: string;
  readonly comparison: Comparison;
  readonly negated: boolean;
  /** Whether a request without the key meets it. */
  readonly withoutKey: boolean;
  /** `ForAllValues:` */
  readonly forAllValues: boolean;
  readonly values: readonly PolicyText[];
  /** Why something of it is not known. */
  readonly unknown: string | undefined;
  /** As it is in the policy. */
  readonly condition: PolicyCondition;
  /** Whether the condition is to be false. */
  readonly isInverse: boolean;
}

const COMPARISONS: readonly (readonly [RegExp, Comparison])[] = [
  [/^null$/, "null"],
  [/^bool/, "bool"],
  [/ipaddress/, "address"],
  [/like|^arn/, "like"],
  [/^(?:string|binary)/, "equals"],
];

/** The conditions of a statement. Those that are not known have no key. */
export function requirementsOf({ conditions }: Pick<PolicyStatement, "conditions">): readonly Requirement[] {
  return conditions.map((condition): Requirement => {
    const { operator, key, texts, unknown } = condition;
    const name = operator.toLowerCase();
    const base = name.replace(/^for(?:all|any)values?:/, "").replace(/ifexists$/, "");
    const negated = base.includes("not");
    const forAllValues = name.startsWith("forallvalues:");
    return {
      key: key.toLowerCase(),
      written: key,
      comparison: COMPARISONS.find(([pattern]) => pattern.test(base))?.[1] ?? "order",
      negated,
      withoutKey: forAllValues || (!name.startsWith("foranyvalue:") && (negated || name.endsWith("ifexists"))),
      forAllValues,
      values: texts,
      unknown,
      condition,
      isInverse: false,
    };
  });
}

/** What a request has to meet so that a condition is false: what a Deny with that condition leaves. */
export function negation(requirement: Requirement): Requirement {
  const { comparison, negated, withoutKey, values, isInverse } = requirement;
  const inverse = { ...requirement, isInverse: !isInverse };
  if (comparison === "bool") return { ...inverse, values: values.map(flipped), withoutKey: !withoutKey };
  if (comparison === "null") return { ...inverse, values: values.map(flipped) };
  return { ...inverse, negated: !negated, withoutKey: !withoutKey, forAllValues: false };
}

function flipped(text: PolicyText): PolicyText {
  const value = literalOf(text);
  return value === "true" || value === "false" ? { ...text, parts: [value === "true" ? "false" : "true"] } : text;
}
