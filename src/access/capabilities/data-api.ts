import { valuesAt } from "../../graph/inspect.js";
import type { Decision } from "../../iam/logic.js";
import type { Capability, Evidence } from "../model.js";
import type { CapabilityContext } from "./context.js";
import { capabilityOf, impactOf } from "./describe.js";
import type { Permissions } from "./permissions.js";
import { both, distinctReaches, reachOfAction, type Reach } from "./reach.js";
import type { SecretReach } from "./secrets.js";
import { masterUser } from "./users.js";

const VERBS = ["rds-data:ExecuteStatement", "rds-data:BatchExecuteStatement", "rds-data:ExecuteSql"];
const SWITCHES = ["rds:EnableHttpEndpoint", "rds:ModifyDBCluster"];

/**
 * SQL through the Data API: a verb of it and a secret with a database's password, on a cluster whose endpoint is on or can be
 * turned on (https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.html).
 */
export function dataApi(
  permissions: Permissions,
  secrets: readonly SecretReach[],
  context: CapabilityContext,
): readonly Capability[] {
  if (secrets.length === 0) return [];
  const verbs = distinctReaches(VERBS.flatMap((verb) => reachOfAction(permissions, verb, context)));
  if (verbs.length === 0) return [];
  const switches = distinctReaches(SWITCHES.flatMap((action) => reachOfAction(permissions, action, context)));
  return secrets.flatMap((secret) =>
    both(verbs, [secret]).flatMap((reach): readonly Capability[] => {
      const { method, reach: through, evidence } = throughEndpoint(reach, switches);
      if (through === undefined) return [];
      const { settings } = context;
      const score = method === "rds-data-api-enable" ? 80 : secret.isMaster ? 90 : 75;
      return [
        capabilityOf(
          through,
          {
            access: "sql",
            method,
            ...(secret.isMaster ? { user: masterUser(through.target, context) } : {}),
            impact: impactOf("sqlAsMaster", score, settings),
            evidence: [...secret.evidence, ...evidence],
          },
          settings,
        ),
      ];
    }),
  );
}

interface Through {
  readonly method: string;
  readonly reach: Reach | undefined;
  readonly evidence: readonly Evidence[];
}

/** What the endpoint of the cluster lets through, and by what. */
function throughEndpoint(reach: Reach, switches: readonly Reach[]): Through {
  const node = reach.target?.node;
  const direct = { method: "rds-data-api-sql", reach, evidence: [] };
  if (node === undefined) return direct;
  // Instances have no Data API.
  if (node.resource.type !== "aws_rds_cluster") return { ...direct, reach: undefined };
  const [enabled] = valuesAt(node.resource.attributes, ["enable_http_endpoint"]);
  const isOn: Decision =
    enabled === undefined
      ? node.resource.mode === "data"
        ? "unknown"
        : "no"
      : enabled.kind !== "known"
        ? "unknown"
        : enabled.value === true || enabled.value === "true"
          ? "yes"
          : "no";
  const path = ["enable_http_endpoint"];
  if (isOn === "yes") return { ...direct, evidence: [{ node, path, message: "has its Data API on" }] };
  const [turnedOn] = both([reach], switches);
  if (turnedOn !== undefined) return { method: "rds-data-api-enable", reach: turnedOn, evidence: [] };
  if (isOn === "no") return { ...direct, reach: undefined };
  const because = [...reach.because, { reason: "whether the Data API is on is not known", span: node.resource.header }];
  return { ...direct, reach: { ...reach, certainty: "unknown", because } };
}
