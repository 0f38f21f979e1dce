import type { ConditionDocument, ConnectGrant } from "../graph/document.js";

type UnsupportedCondition = ConnectGrant["unsupported_conditions"][number];

/**
 * Keys that IAM database authentication does not evaluate
 * (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html, "Unsupported AWS global condition
 * context keys").
 */
const UNSUPPORTED_KEYS = new Set([
  "aws:referer",
  "aws:sourceip",
  "aws:sourcevpc",
  "aws:sourcevpce",
  "aws:useragent",
  "aws:vpcsourceip",
]);

/** Services whose own condition keys never come with `rds-db:connect`, which has none. */
const OTHER_SERVICES = /^(?:ec2|iam|kms|logs|rds|rds-data|rds-db|s3|secretsmanager|ssm):/;

/** The conditions of a statement about `rds-db:connect` whose key is never in the request, and what that does. */
export function unsupportedConditions(conditions: readonly ConditionDocument[]): readonly UnsupportedCondition[] {
  return conditions
    .filter(({ key }) => unsupportedKey(key.toLowerCase()))
    .map((condition) => ({
      key: condition.key,
      operator: condition.operator,
      effect: holdsWithoutKey(condition) ? ("always_matches" as const) : ("never_matches" as const),
    }));
}

/** Whether requests for `rds-db:connect` never have a key; its name is in lower case. */
export function unsupportedKey(key: string): boolean {
  return UNSUPPORTED_KEYS.has(key) || OTHER_SERVICES.test(key);
}

/**
 * Whether a condition is true when its key is not in the request
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).
 */
export function holdsWithoutKey({ operator, values }: ConditionDocument): boolean {
  const name = operator.toLowerCase();
  if (name === "null") return values.includes("true");
  if (name.startsWith("forallvalues:")) return true;
  if (name.startsWith("foranyvalue:")) return false;
  return name.endsWith("ifexists") || /^(?:\w+not|not)/.test(name);
}
