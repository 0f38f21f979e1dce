import type { Capability } from "../model.js";
import type { ConnectReach } from "./connect.js";
import type { CapabilityContext } from "./context.js";
import { capabilityOf, impactOf } from "./describe.js";
import type { Permissions } from "./permissions.js";
import { both, distinctReaches, reachOfAction, type Reach } from "./reach.js";
import type { SecretReach } from "./secrets.js";
import { masterUser } from "./users.js";

const MODIFY = ["rds:ModifyDBInstance", "rds:ModifyDBCluster"];

/** Databases that an identity can change. */
export function modifiable(permissions: Permissions, context: CapabilityContext): readonly Reach[] {
  return distinctReaches(MODIFY.flatMap((action) => reachOfAction(permissions, action, context)));
}

/**
 * Taking a database over by changing how its master user logs in: to IAM, with the right to log in as it; to a password in
 * Secrets Manager, with the right to read that
 * (https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBInstance.html).
 */
export function takeovers(
  modify: readonly Reach[],
  connects: readonly ConnectReach[],
  secrets: readonly SecretReach[],
  context: CapabilityContext,
): readonly Capability[] {
  if (modify.length === 0) return [];
  const logins = connects.filter(({ isPrivileged }) => isPrivileged).map(({ reach }) => reach);
  const managed = secrets.filter(({ target, isMaster }) => isMaster && target?.breadth === "any");
  return [
    ...both(modify, logins).map((reach) => takeover("rds-iam-auth-takeover", 100, reach, context)),
    ...both(modify, managed).map((reach) => takeover("rds-managed-secret-takeover", 95, reach, context)),
  ];
}

function takeover(method: string, score: number, reach: Reach, context: CapabilityContext): Capability {
  const { settings } = context;
  const user = masterUser(reach.target, context);
  return capabilityOf(
    reach,
    { access: "admin", method, user, impact: impactOf("takeover", score, settings) },
    settings,
  );
}
