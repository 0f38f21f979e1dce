import { allOf, caseKey } from "../../graph/case.js";
import type { GraphNode } from "../../graph/node.js";
import type { Cause } from "../../graph/value.js";
import type { EffectiveGrant } from "../../iam/effective-grant.js";
import type { Capability, Doubt, Evidence, Guard, Hop } from "../model.js";
import { DEFAULT_WEIGHTS, type AccessSettings, type GuardName, type Impact } from "../settings.js";
import { literalOf } from "../../iam/text.js";
import { isMetByAll } from "../trust/keys.js";
import { requirementsOf, type Requirement } from "../trust/requirements.js";
import { ANY_DATABASE, type Reach } from "./reach.js";

/** What is said of a capability beside the permissions that make it. */
export type Wording = Pick<Capability, "access" | "method" | "user" | "except" | "blocked" | "hops"> & {
  readonly impact: number;
  /** What shows it beside the grants: that a cluster has its Data API on. */
  readonly evidence?: readonly Evidence[];
};

/** What capabilities and hops say of what makes them. */
export type Parts = Pick<Capability, "certainty" | "doubt" | "guards" | "because" | "onlyIf" | "evidence">;

export function partsOf(reach: Omit<Reach, "target">, settings: AccessSettings): Parts {
  const grants = distinctGrants(reach.grants);
  const isCertain = reach.certainty === "yes";
  const onlyIf = allOf(grants.map((grant) => grant.onlyIf));
  return {
    certainty: isCertain ? "must" : "may",
    ...(isCertain ? {} : { doubt: doubtOf(reach) }),
    guards: guardsOf(grants, settings),
    because: isCertain ? [] : causesOf(reach),
    ...(onlyIf.length === 0 ? {} : { onlyIf }),
    evidence: grants.map(evidenceOf),
  };
}

/** Puts a capability together from what is reached by which grants. */
export function capabilityOf(reach: Reach, wording: Wording, settings: AccessSettings): Capability {
  const parts = partsOf(reach, settings);
  const hops = [...memberHops(reach.grants), ...(wording.hops ?? [])];
  return {
    access: wording.access,
    method: wording.method,
    database: reach.target ?? ANY_DATABASE,
    ...(wording.user === undefined ? {} : { user: wording.user }),
    ...(wording.except === undefined || wording.except.length === 0 ? {} : { except: wording.except }),
    impact: wording.impact,
    ...(wording.blocked === undefined ? {} : { blocked: wording.blocked }),
    ...parts,
    evidence: [...parts.evidence, ...(wording.evidence ?? [])],
    ...(hops.length === 0 ? {} : { hops }),
  };
}

function distinctGrants(grants: readonly EffectiveGrant[]): readonly EffectiveGrant[] {
  const seen = new Map<string, EffectiveGrant>();
  for (const grant of grants) {
    const { holder, path } = grant.policy.read.held;
    const place = [holder.resource.stack, holder.id, ...path, ...grant.path, grant.action];
    const key = [...place, caseKey(grant.onlyIf)].join("\n");
    if (!seen.has(key)) seen.set(key, grant);
  }
  return [...seen.values()];
}

/** A grant as evidence: where the tree writes it, or where it attaches the AWS managed policy that has it. */
export function evidenceOf({ action, policy, path, text }: EffectiveGrant): Evidence {
  const { holder, managed, path: attached } = policy.read.held;
  const message = managed === undefined ? `allows ${action}` : `attaches ${managed}, which allows ${action}`;
  return { node: holder, path: managed === undefined ? (text?.path ?? path) : attached, message };
}

/** The groups that permissions come through. */
export function memberHops(grants: readonly EffectiveGrant[]): readonly Hop[] {
  const groups = new Map<GraphNode, EffectiveGrant>();
  for (const grant of grants) {
    const group = grant.policy.through;
    if (group !== undefined && !groups.has(group)) groups.set(group, grant);
  }
  return [...groups.keys()].map((node): Hop => ({
    kind: "member",
    target: `group/${nameOf(node)}`,
    node,
    certainty: "must",
    guards: [],
    because: [],
    evidence: [{ node, path: [], message: "is a group of the user" }],
  }));
}

/** The name of a resource when the source says it, else its address. */
export function nameOf(node: GraphNode): string {
  const name = node.resource.attributes.entries.get("name");
  return name?.kind === "known" && typeof name.value === "string" && name.value !== ""
    ? name.value
    : node.resource.address;
}

function causesOf({ because, grants }: Omit<Reach, "target">): readonly Cause[] {
  const conditions = grants.flatMap((grant) =>
    grant.conditions.map(({ operator, key }) => ({ reason: `the condition ${operator} ${key} may be false` })),
  );
  const causes = because.length > 0 ? because : conditions;
  return [...new Map(causes.map((cause) => [cause.reason, cause])).values()];
}

function doubtOf({ grants, because }: Omit<Reach, "target">): Doubt {
  const isInvalid = grants.some(({ policy }) => policy.read.policy.invalid !== undefined);
  if (isInvalid) return "invalid";
  const hasConditions = grants.some(({ conditions, certainty }) => certainty === "unknown" && conditions.length > 0);
  return hasConditions || because.length === 0 ? "condition" : "unresolved";
}

/** Which guard a condition key is (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html). */
const GUARDS: readonly (readonly [key: RegExp, guard: GuardName])[] = [
  [/^aws:multifactorauth(?:present|age)$/, "multiFactor"],
  [/^aws:principalorg(?:id|paths)$/, "ownOrganization"],
  [/^aws:(?:sourceip|sourcevpc|sourcevpce|vpcsourceip)$/, "network"],
  [/^aws:source(?:arn|account)$/, "sourceOfService"],
  [/^(?:sts:rolesessionname|aws:sourceidentity|aws:tokenissuetime)$/, "session"],
];

function guardsOf(grants: readonly EffectiveGrant[], { weights }: AccessSettings): readonly Guard[] {
  const guards = new Map<string, Guard>();
  for (const requirement of grants.flatMap(requirementsOf)) {
    const guard = GUARDS.find(([pattern]) => pattern.test(requirement.key))?.[1];
    if (guard === undefined || !isLimiting(requirement)) continue;
    guards.set(requirement.written, { key: requirement.written, factor: weights.guards[guard] });
  }
  return [...guards.values()];
}

/** Whether a condition keeps somebody out: not when the key may be left out, or may be anything. */
function isLimiting(requirement: Requirement): boolean {
  const { key, comparison, negated, withoutKey, values } = requirement;
  if (comparison !== "null") return !negated && !withoutKey && !isMetByAll(requirement);
  // Sessions have it without a second factor, too.
  if (key === "aws:multifactorauthpresent") return false;
  return values.every((text) => literalOf(text) !== "true");
}

/** The impact of a way with a score of its own, as far as configuration leaves that class of access its weight. */
export function impactOf(kind: Impact, score: number, { weights }: AccessSettings): number {
  const weight = weights.impact[kind];
  return Math.min(10, (score / 10) * (weight / DEFAULT_WEIGHTS.impact[kind]));
}
