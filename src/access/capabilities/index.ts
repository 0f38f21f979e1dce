import { ALWAYS, implies } from "../../graph/case.js";
import { valuesAt } from "../../graph/inspect.js";
import type { Identity } from "../../iam/identities.js";
import type { Capability } from "../model.js";
import { administrator, rdsAdministrator } from "./administration.js";
import { ROWS, type Row } from "./catalogue.js";
import { configurationSecrets } from "./configuration-secrets.js";
import { connectReaches } from "./connect.js";
import type { CapabilityContext } from "./context.js";
import { dataApi } from "./data-api.js";
import { capabilityOf, impactOf } from "./describe.js";
import { fold } from "./fold.js";
import type { Permissions } from "./permissions.js";
import { both, type Reach } from "./reach.js";
import { reachOfRow } from "./rows.js";
import { secretReaches, secretWrites, type SecretReach } from "./secrets.js";
import { selfEscalation } from "./self-escalation.js";
import { strengthen } from "./synergy.js";
import { modifiable, takeovers } from "./takeover.js";
import { unreadPolicies } from "./unread.js";
import { masterUser } from "./users.js";

export { capabilityContext, type CapabilityContext, type CapabilityOptions } from "./context.js";

/**
 * What an identity can do to which database by its own permissions, after all that limits them. Combinations are reported
 * once, with their parts as evidence; who may do everything has one capability.
 */
export function capabilitiesOf(identity: Identity, context: CapabilityContext): readonly Capability[] {
  const permissions = context.permissions(identity);
  const everything = permissions.size === 0 ? undefined : administrator(permissions, context);
  if (everything !== undefined && everything.onlyIf === undefined) return [everything];
  const unread = unreadPolicies(identity, context);
  const doubtful = unread === undefined ? [] : [unread];
  if (permissions.size === 0) return doubtful;

  const connects = connectReaches(permissions, context);
  const secrets = secretReaches(permissions, context);
  const modify = modifiable(permissions, context);
  const taken = takeovers(modify, connects, secrets, context);
  // A login that the database does not take is none for who can turn it on: that is the takeover.
  const logins = connects.filter(
    ({ capability, reach }) => capability.blocked === undefined || both(modify, [reach]).length === 0,
  );
  const found = [
    ...logins.map(({ capability }) => capability),
    ...secrets.map((secret) => secretCapability(secret, context)),
    ...configurationSecrets(permissions, context).map((secret) => configurationCapability(secret, context)),
    ...dataApi(permissions, secrets, context),
    ...secretWrites(permissions, context).map(({ method, score, reach }) => {
      const impact = impactOf("secret", score, context.settings);
      return capabilityOf(reach, { access: "secret", method, impact, evidence: reach.evidence }, context.settings);
    }),
    ...taken,
    ...ROWS.flatMap((row) => rowCapabilities(row, permissions, modify, context)),
    ...selfEscalation(permissions, context),
  ];
  const others = [...strengthen(fold(rdsAdministrator(permissions, found, context)), context.settings), ...doubtful];
  if (everything === undefined) return others;
  return [everything, ...others.filter(({ onlyIf = ALWAYS }) => !implies(onlyIf, everything.onlyIf))];
}

function secretCapability(secret: SecretReach, context: CapabilityContext): Capability {
  const { settings } = context;
  const { isMaster, isEverySecret, evidence } = secret;
  const score = isEverySecret || isMaster ? 90 : 70;
  return capabilityOf(
    secret,
    {
      access: "secret",
      method: isMaster ? "rds-master-secret-read" : "rds-secret-read",
      ...(isMaster ? { user: masterUser(secret.target, context) } : {}),
      impact: isMaster ? impactOf("sqlAsMaster", score, settings) : impactOf("secret", score, settings),
      evidence,
    },
    settings,
  );
}

function configurationCapability(secret: SecretReach, context: CapabilityContext): Capability {
  const { settings } = context;
  return capabilityOf(
    secret,
    {
      access: "secret",
      method: "config-secret-leak",
      user: masterUser(secret.target, context),
      impact: impactOf("secret", 70, settings),
      evidence: secret.evidence,
    },
    settings,
  );
}

function rowCapabilities(
  row: Row,
  permissions: Permissions,
  modify: readonly Reach[],
  context: CapabilityContext,
): readonly Capability[] {
  const { access, method, kind, score, asMaster } = row;
  const { settings } = context;
  return reachOfRow(row, permissions, context).flatMap((reach): readonly Capability[] => {
    const possible = method === "rds-destroy" ? unprotected(reach, modify) : reach;
    if (possible === undefined) return [];
    const user = asMaster === true ? { user: masterUser(possible.target, context) } : {};
    return [capabilityOf(possible, { access, method, ...user, impact: impactOf(kind, score, settings) }, settings)];
  });
}

/** A database with deletion protection can be deleted by who can take that off first. */
function unprotected(reach: Reach, modify: readonly Reach[]): Reach | undefined {
  const node = reach.target?.node;
  if (node === undefined) return reach;
  const [value] = valuesAt(node.resource.attributes, ["deletion_protection"]);
  if (value?.kind !== "known" || (value.value !== true && value.value !== "true")) return reach;
  return both([reach], modify)[0];
}
