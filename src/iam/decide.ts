import type { ConditionDocument } from "../graph/document.js";
import type { Step } from "../graph/inspect.js";
import type { Cause } from "../graph/value.js";
import { statementsAbout } from "./statement-index.js";
import type { AppliedControl } from "./controls.js";
import type { AppliedPolicy, Identity } from "./identities.js";
import { all, any, type Decision } from "./logic.js";
import type { ReadPolicy } from "./read.js";
import { requesterOf } from "./requester.js";
import { requestKeys, type KeyLookup, type Requester } from "./request-keys.js";
import type { AccessRequest, DecisionContext } from "./request.js";
import { decideStatement, type PrincipalTest, type StatementResult } from "./statement-decision.js";

/** What IAM answers to a request, as far as the source decides it. */
export type Outcome =
  /** Allowed, whatever the unknown parts are. */
  | "must-allow"
  /** Allowed if unknown parts turn out so. */
  | "may-allow"
  /** Nothing allows it. */
  | "deny-implicit"
  /** A Deny statement forbids it. */
  | "deny-explicit";

/** A statement or policy that an outcome rests on. */
export interface Reason {
  readonly message: string;
  readonly read: ReadPolicy;
  /** Attribute path in the holder. */
  readonly path: readonly Step[];
}

export interface Judgement {
  readonly decision: Outcome;
  readonly because: readonly Reason[];
  /** What else it depends on. */
  readonly doubts: readonly Cause[];
  /** Conditions that it depends on. */
  readonly residual: readonly ConditionDocument[];
}

/** All policies that decide about the requests of a principal. */
export interface PolicyLayers {
  readonly identity: readonly AppliedPolicy[];
  /** `undefined` when nothing bounds it. */
  readonly boundaries?: readonly ReadPolicy[] | undefined;
  /** Policies of the session: a request has to be allowed by one of them. */
  readonly sessions?: readonly ReadPolicy[] | undefined;
  /** Service control policies by level, from the root on; each level has to allow a request. */
  readonly controls?: readonly (readonly AppliedControl[])[];
  /** Resource control policies, which limit requests to resources whose services have them. */
  readonly resourceControls?: readonly ReadPolicy[];
  /** Policies of the resource. */
  readonly resource?: readonly ReadPolicy[];
  /** How policies of resources name the principal. */
  readonly naming?: Naming;
  /** Whether principal and resource are in different accounts: then both sides have to allow it. */
  readonly isCrossAccount?: Decision;
}

/** Whether principals of a policy are the one that asks, by how they name it. */
export interface Naming {
  /** As the user or session that it is: neither boundary nor session policy has to allow that besides. */
  readonly session: PrincipalTest;
  /** As its role, or as everybody: that is enough within the account. */
  readonly itself: PrincipalTest;
  /** By its account, which leaves it to the policies of the account. */
  readonly account: PrincipalTest;
}

/** Decides a request of an identity of the tree. */
export function decide(identity: Identity, request: AccessRequest, context: DecisionContext = {}): Judgement {
  const layers: PolicyLayers = {
    identity: identity.policies,
    boundaries: identity.boundaries,
    controls: [identity.controls],
  };
  return decideLayers(layers, requesterOf(identity), request, context);
}

/** A statement that may be about the request, with the policy that has it. */
interface Hit extends StatementResult {
  readonly read: ReadPolicy;
}

interface Layer {
  readonly allow: Decision;
  readonly allowing: readonly Hit[];
  readonly denying: readonly Hit[];
}

/** Services whose resources resource control policies are about. */
const WITH_RESOURCE_CONTROLS = new Set(["s3", "sts", "kms", "sqs", "secretsmanager", "ecr", "dynamodb", "logs"]);

/**
 * Decides a request by all policies that apply
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html).
 */
export function decideLayers(
  layers: PolicyLayers,
  requester: Requester,
  request: AccessRequest,
  context: DecisionContext = {},
): Judgement {
  const lookup = requestKeys(requester, request.action, context);
  const of = (policies: readonly ReadPolicy[], test?: PrincipalTest): Layer => layer(policies, request, lookup, test);
  const identity = of(layers.identity.map(({ read }) => read));
  const boundaries = layers.boundaries === undefined ? undefined : of(layers.boundaries);
  const sessions = layers.sessions === undefined ? undefined : of(layers.sessions);
  const controls = (layers.controls ?? []).filter((level) => level.length > 0).map((level) => controlLayer(level, of));
  const service = request.action.literal?.split(":")[0] ?? "";
  const isControlled = WITH_RESOURCE_CONTROLS.has(service) && (layers.resourceControls ?? []).length > 0;
  const resourceControls = isControlled ? of(layers.resourceControls ?? [], everybody) : undefined;
  const { session: bySession, itself: byItself, account: byAccount } = layers.naming ?? NO_NAMING;
  const named = (test: PrincipalTest): Layer => of(layers.resource ?? [], test);
  const resource = named((principals) => any([bySession, byItself, byAccount].map((test) => test(principals))));

  const applying = [identity, boundaries, sessions, ...controls, resourceControls, resource].filter(
    (each) => each !== undefined,
  );
  const denying = applying.flatMap((each) => each.denying);
  const denied = any(denying.map(({ decision }) => decision));
  const sure = denying.filter(({ decision }) => decision === "yes");
  if (denied === "yes") {
    return {
      decision: "deny-explicit",
      because: sure.map((hit) => reason("denies", request, hit)),
      doubts: [],
      residual: [],
    };
  }

  const bounded = all([boundaries?.allow ?? "yes", sessions?.allow ?? "yes"]);
  const direct = any([named(bySession).allow, all([named(byItself).allow, bounded])]);
  const granted = grantedBy(layers, service, {
    identity: all([identity.allow, bounded]),
    resource: resource.allow,
    direct,
  });
  const limits = [...controls.map(({ allow }) => allow), resourceControls?.allow ?? "yes"];
  const allowed = all([granted, ...limits]);
  const allowing = applying.flatMap((each) => each.allowing);
  if (allowed === "no") return { decision: "deny-implicit", because: [], doubts: [], residual: [] };
  const decision = allowed === "yes" && denied === "no" ? "must-allow" : "may-allow";
  const own = [...identity.allowing, ...resource.allowing];
  const shown = decision === "must-allow" ? own.filter((hit) => hit.decision === "yes") : own;
  const open = decision === "must-allow" ? [] : [...allowing, ...denying].filter((hit) => hit.decision === "unknown");
  return {
    decision,
    because: [
      ...shown.map((hit) => reason("allows", request, hit)),
      ...(decision === "must-allow" ? [] : denying.map((hit) => reason("may deny", request, hit))),
    ],
    doubts: open.flatMap(({ because }) => because),
    residual: open.flatMap(({ residual }) => residual),
  };
}

const noOne: PrincipalTest = () => "no";
const NO_NAMING: Naming = { session: noOne, itself: noOne, account: noOne };
const everybody: PrincipalTest = (principals) => any(principals.map(({ type }) => (type === "*" ? "yes" : "unknown")));

/** Services whose resources have a policy that has to allow a request, or to leave it to the account's policies. */
const BY_RESOURCE_POLICY = new Set(["kms"]);

function grantedBy(
  { resource: policies = [], isCrossAccount = "no" }: PolicyLayers,
  service: string,
  { identity, resource, direct }: Readonly<Record<"identity" | "resource" | "direct", Decision>>,
): Decision {
  const needsBoth = BY_RESOURCE_POLICY.has(service) && policies.length > 0;
  const across = all([resource, identity]);
  const within = any([direct, needsBoth ? across : identity]);
  if (isCrossAccount === "yes") return across;
  return isCrossAccount === "no" || within === across ? within : "unknown";
}

function layer(
  policies: readonly ReadPolicy[],
  request: AccessRequest,
  lookup: KeyLookup,
  test: PrincipalTest | undefined,
): Layer {
  const allowing: Hit[] = [];
  const denying: Hit[] = [];
  let unread: Decision = "no";
  for (const read of policies) {
    if (read.policy.unknown !== undefined) {
      unread = "unknown";
      const because = [{ reason: read.policy.unknown }];
      denying.push({ read, decision: "unknown", because, residual: [], path: read.held.path });
    }
    for (const statement of statementsAbout(read, request.action)) {
      const result = decideStatement(read, statement, request, lookup, test);
      if (result.decision === "no") continue;
      // An Effect that is not known may be either.
      const isOpen = "Effect" in statement.unknown || "" in statement.unknown;
      const hit: Hit = isOpen ? { ...result, read, decision: "unknown" } : { ...result, read };
      if (isOpen || statement.effect === "Allow") allowing.push(hit);
      if (isOpen || statement.effect === "Deny") denying.push(hit);
    }
  }
  return { allow: any([...allowing.map(({ decision }) => decision), unread]), allowing, denying };
}

/** A level of service control policies: what it allows, and may deny where a policy may not apply. */
function controlLayer(level: readonly AppliedControl[], of: (policies: readonly ReadPolicy[]) => Layer): Layer {
  const sure = of(level.filter(({ applies }) => applies === "yes").map(({ read }) => read));
  const open = of(level.filter(({ applies }) => applies !== "yes").map(({ read }) => read));
  const doubted = (hits: readonly Hit[]): readonly Hit[] => hits.map((hit) => ({ ...hit, decision: "unknown" }));
  const hasSure = level.some(({ applies }) => applies === "yes");
  // AWS attaches a policy that allows everything unless it is taken off; one that only denies says nothing of it.
  const isDenyList = !level.some(({ read }) => read.policy.statements.some(({ effect }) => effect === "Allow"));
  const allow: Decision = isDenyList
    ? "yes"
    : hasSure
      ? any([sure.allow, open.allow === "no" ? "no" : "unknown"])
      : "yes";
  return {
    allow: hasSure || isDenyList ? allow : "yes",
    allowing: [],
    denying: [...sure.denying, ...doubted(open.denying)],
  };
}

function reason(verb: string, { action }: AccessRequest, { read, path }: Hit): Reason {
  return { message: `${verb} ${action.action}`, read, path };
}
