import { valuesAt } from "../../graph/inspect.js";
import type { GraphNode } from "../../graph/node.js";
import type { Value } from "../../graph/value.js";

/**
 * Whether a database may take logins by IAM: it is off where the source does not turn it on
 * (https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.Enabling.html).
 */
export function acceptsIam({ resource }: GraphNode): boolean {
  const [enabled] = valuesAt(resource.attributes, ["iam_database_authentication_enabled"]);
  if (enabled === undefined) return resource.mode === "data" || resource.type === "aws_rds_cluster_instance";
  return enabled.kind !== "known" || (enabled.value !== false && enabled.value !== null && enabled.value !== "false");
}

/**
 * Whether a proxy may take logins by IAM: one of its ways to log in has IAM on, or all do
 * (https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_UserAuthConfig.html).
 */
export function proxyAcceptsIam({ resource }: GraphNode): boolean {
  const scheme = valuesAt(resource.attributes, ["default_auth_scheme"]);
  if (scheme.some((value) => mayBe(value, "IAM_AUTH"))) return true;
  const auth = resource.attributes.entries.get("auth");
  if (resource.mode === "data" || (auth !== undefined && auth.kind !== "list" && auth.kind !== "map")) return true;
  if (auth?.kind === "list" && auth.rest !== undefined) return true;
  return valuesAt(resource.attributes, ["auth", "iam_auth"]).some(
    (value) => mayBe(value, "REQUIRED") || mayBe(value, "ENABLED"),
  );
}

/**
 * Whether a proxy logs in to its databases by IAM itself: by default, and without a secret for one of its users
 * (https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBProxy.html).
 */
export function isEndToEnd({ resource }: GraphNode): boolean {
  const [scheme] = valuesAt(resource.attributes, ["default_auth_scheme"]);
  return (
    scheme?.kind === "known" &&
    scheme.value === "IAM_AUTH" &&
    valuesAt(resource.attributes, ["auth", "secret_arn"]).length === 0
  );
}

function mayBe(value: Value, text: string): boolean {
  return value.kind === "known" ? value.value === text : value.kind === "unknown";
}
