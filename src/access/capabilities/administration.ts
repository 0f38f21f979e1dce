import { ALWAYS, allOf, implies } from "../../graph/case.js";
import { isEveryAction } from "../../iam/actions.js";
import type { EffectiveGrant } from "../../iam/effective-grant.js";
import type { Capability } from "../model.js";
import { ACTIONS } from "./actions.js";
import { ROWS } from "./catalogue.js";
import type { CapabilityContext } from "./context.js";
import { capabilityOf, impactOf } from "./describe.js";
import type { Permissions } from "./permissions.js";
import { ANY_DATABASE, type Reach } from "./reach.js";

/** Who may do all of these everywhere may do everything that is asked of here. */
const OF_ADMINISTRATORS = [
  "rds:ModifyDBInstance",
  "rds:ModifyDBCluster",
  "rds:ModifyDBSnapshotAttribute",
  "rds:DeleteDBInstance",
  "rds-db:connect",
  "rds-data:ExecuteStatement",
  "secretsmanager:GetSecretValue",
  "kms:Decrypt",
  "kms:PutKeyPolicy",
  "iam:PassRole",
  "iam:PutRolePolicy",
  "iam:AttachRolePolicy",
];

/** Actions of `rds:` that change something; with this many of them everywhere one administers RDS. */
const WRITING = /^rds:(?!describe|list|download)/;
const MANY = 25;

const WRITING_ACTIONS = [...ACTIONS.values()].flatMap(({ action, literal }) =>
  literal !== undefined && WRITING.test(literal) ? [action] : [],
);
const RDS_ONLY = new Set(ROWS.filter(({ isRdsOnly }) => isRdsOnly === true).map(({ method }) => method));

/** One capability in place of all others for who may do everything everywhere. */
export function administrator(permissions: Permissions, context: CapabilityContext): Capability | undefined {
  const grants: EffectiveGrant[] = [];
  for (const action of OF_ADMINISTRATORS) {
    const grant = everywhere(permissions, action).find(({ statement }) =>
      (statement.actions ?? []).some(({ pattern }) => isEveryAction(pattern)),
    );
    if (grant === undefined) return undefined;
    grants.push(grant);
  }
  const [first] = grants;
  if (first === undefined) return undefined;
  // One statement does all of it: the first action stands for all.
  const reach = reachOf(grants, [standingFor("*", first, grants)]);
  const { settings } = context;
  return capabilityOf(
    reach,
    { access: "admin", method: "admin-all", impact: impactOf("takeover", 100, settings) },
    settings,
  );
}

/**
 * For who administers RDS everywhere: one capability for the administration, and for each other class of access only the worst
 * of the ways that need nothing but RDS.
 */
export function rdsAdministrator(
  permissions: Permissions,
  capabilities: readonly Capability[],
  context: CapabilityContext,
): readonly Capability[] {
  if (permissions.size < MANY) return capabilities;
  const granted = WRITING_ACTIONS.flatMap((action) => everywhere(permissions, action).slice(0, 1));
  if (granted.length < MANY) return capabilities;
  const { settings } = context;
  const [first] = granted;
  const reach = reachOf(granted, first === undefined ? [] : [standingFor("rds:*", first, granted)]);
  const impact = impactOf("takeover", 100, settings);
  const full = capabilityOf(reach, { access: "admin", method: "rds-full-control", impact }, settings);
  const isPart = ({ method, database, certainty, onlyIf = ALWAYS }: Capability): boolean =>
    RDS_ONLY.has(method) &&
    (database.breadth !== "any" || certainty === full.certainty) &&
    implies(onlyIf, full.onlyIf);
  const worst = new Map<string, Capability>();
  for (const one of capabilities.filter(
    (each) => isPart(each) && each.access !== "admin" && each.database.breadth === "any",
  )) {
    const known = worst.get(one.access);
    if (known === undefined || one.impact > known.impact) worst.set(one.access, one);
  }
  const others = capabilities.filter((one) => !isPart(one) || worst.get(one.access) === one);
  return [full, ...others];
}

/** The grants of an action on everything, the surest first. */
function everywhere(permissions: Permissions, action: string): readonly EffectiveGrant[] {
  const all = permissions
    .of(action)
    .filter(({ resource, except }) => resource.kind === "everything" && except.length === 0);
  return [...all.filter(({ certainty }) => certainty === "yes"), ...all.filter(({ certainty }) => certainty !== "yes")];
}

function standingFor(action: string, first: EffectiveGrant, all: readonly EffectiveGrant[]): EffectiveGrant {
  const onlyIf = allOf(all.map((grant) => grant.onlyIf));
  return { ...first, action, ...(onlyIf.length === 0 ? {} : { onlyIf }) };
}

function reachOf(granted: readonly EffectiveGrant[], shown: readonly EffectiveGrant[]): Reach {
  const unsure = granted.filter(({ certainty }) => certainty === "unknown");
  return {
    target: ANY_DATABASE,
    certainty: unsure.length > 0 ? "unknown" : "yes",
    because: unsure.flatMap(({ because }) => because),
    grants: shown,
  };
}
