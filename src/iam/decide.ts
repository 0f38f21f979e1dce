import type { PrincipalDocument } from "../graph/document.js";
import type { Step } from "../graph/inspect.js";
import type { Cause } from "../graph/value.js";
import type { AskedAction } from "./actions.js";
import type { AppliedControl } from "./controls.js";
import type { AppliedPolicy, Identity } from "./identities.js";
import { controlLayer, layerOf, type Hit, type IdleCondition, type Layer } from "./layers.js";
import { lacksOf } from "./lacks.js";
import { all, any, not, type Decision } from "./logic.js";
import type { ReadPolicy } from "./read-policy.js";
import { requesterOf } from "./requester.js";
import { requestKeys, type Requester } from "./request-keys.js";
import type { AccessRequest, DecisionContext } from "./request.js";
import type { PrincipalTest } from "./statement-decision.js";
import type { PolicyCondition } from "./statements.js";

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
  /** What else it depends on; of an implicit deny, what does not allow it. */
  readonly doubts: readonly Cause[];
  /** Conditions that it depends on. */
  readonly residual: readonly PolicyCondition[];
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

type Names = (principals: readonly PrincipalDocument[]) => Decision;

/** Whether principals of a policy are the one that asks, by how they name it. */
export interface Naming {
  /** As the user or session that it is: neither boundary nor session policy has to allow that besides. */
  readonly session: Names;
  /** As its role, or as everybody: that is enough within the account. */
  readonly itself: Names;
  /** By its account, which leaves it to the policies of the account. */
  readonly account: Names;
  /**
   * As one that a statement with NotPrincipal is not about: the account has to be listed with it, for a session its role too
   * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html).
   */
  readonly spares: Names;
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

/**
 * Services whose resources resource control policies are about
 * (https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html#rcp-supported-services).
 */
const WITH_RESOURCE_CONTROLS = new Set([
  ...["aoss", "cognito-idp", "dynamodb", "ecr", "kms", "logs", "s3", "secretsmanager", "sqs", "sts"],
]);

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
  const of = (policies: readonly ReadPolicy[], test?: PrincipalTest): Layer => layerOf(policies, request, lookup, test);
  const identity = of(layers.identity.map(({ read }) => read));
  const boundaries = layers.boundaries === undefined ? undefined : of(layers.boundaries);
  const sessions = layers.sessions === undefined ? undefined : of(layers.sessions);
  const controls = (layers.controls ?? []).filter((level) => level.length > 0).map((level) => controlLayer(level, of));
  const { session: bySession, itself: byItself, account: byAccount, spares } = layers.naming ?? NO_NAMING;
  const others: Names = (spared) => not(spares(spared));
  const named = (names: Names, notNamed: Names): Layer => of(layers.resource ?? [], principalTest(names, notNamed));
  const resource = named((them) => any([bySession, byItself, byAccount].map((names) => names(them))), others);

  const service = request.action.literal?.split(":")[0] ?? "";
  const isControlled = WITH_RESOURCE_CONTROLS.has(service);
  const resourceControls = of(isControlled ? (layers.resourceControls ?? []) : [], principalTest(everybody, noOne));
  const applying = [identity, boundaries, sessions, ...controls, resource].filter((each) => each !== undefined);
  // The policy that allows everything cannot be detached, so that resource control policies only deny.
  const denying = [...applying, resourceControls].flatMap((each) => each.denying);
  const denied = any(denying.map(({ decision }) => decision));
  const idle = [...applying, resourceControls].flatMap((each) => each.idle).map((it) => idleReason(it, request));
  if (denied === "yes") {
    const sure = denying.filter(({ decision }) => decision === "yes");
    const because = [...reasons("denies", request, sure), ...idle];
    return { decision: "deny-explicit", because, doubts: [], residual: [] };
  }

  const bounded = all([boundaries?.allow ?? "yes", sessions?.allow ?? "yes"]);
  const direct = any([named(bySession, noOne).allow, all([named(byItself, others).allow, bounded])]);
  const { granted, doubts } = grantedBy(layers, request.action, {
    identity: all([identity.allow, bounded]),
    resource: resource.allow,
    direct,
  });
  const allowed = all([granted, ...controls.map(({ allow }) => allow)]);
  if (allowed === "no") {
    const decided = { identity, boundaries, sessions, controls, resource };
    const lacks = lacksOf(decided, request.action.action, layers.isCrossAccount ?? "no", ownPolicy(request.action));
    return { decision: "deny-implicit", because: idle, doubts: lacks, residual: [] };
  }
  const own = [...identity.allowing, ...resource.allowing];
  if (allowed === "yes" && denied === "no") {
    const sure = own.filter(({ decision }) => decision === "yes");
    const because = [...reasons("allows", request, sure), ...idle];
    return { decision: "must-allow", because, doubts: [], residual: [] };
  }
  const open = [...applying.flatMap((each) => each.allowing), ...denying].filter(({ decision }) => decision !== "yes");
  return {
    decision: "may-allow",
    because: [
      ...reasons(
        "allows",
        request,
        own.filter(({ decision: sure }) => sure === "yes"),
      ),
      ...reasons(
        "may allow",
        request,
        own.filter(({ decision: sure }) => sure !== "yes"),
      ),
      ...reasons("may deny", request, denying),
      ...idle,
    ],
    doubts: [...doubts, ...open.flatMap(({ because }) => because)],
    residual: open.flatMap(({ residual }) => residual),
  };
}

const noOne: Names = () => "no";
const NO_NAMING: Naming = { session: noOne, itself: noOne, account: noOne, spares: noOne };
const everybody: Names = (principals) => any(principals.map(({ type }) => (type === "*" ? "yes" : "unknown")));

function principalTest(names: Names, notNamed: Names): PrincipalTest {
  return ({ principals, notPrincipals }) => {
    if (principals !== undefined) return names(principals);
    return notPrincipals === undefined ? "unknown" : notNamed(notPrincipals);
  };
}

/** Requests that the policy of the resource has to allow, or to leave to the account's policies; and what it is called. */
const BY_RESOURCE_POLICY: readonly (readonly [actions: RegExp, policy: string])[] = [
  [/^kms:/, "key policy"],
  [/^sts:assumerole/, "trust policy"],
];

function ownPolicy({ literal = "" }: AskedAction): string | undefined {
  return BY_RESOURCE_POLICY.find(([actions]) => actions.test(literal))?.[1];
}

function grantedBy(
  { resource: policies = [], isCrossAccount = "no" }: PolicyLayers,
  action: AskedAction,
  { identity, resource, direct }: Readonly<Record<"identity" | "resource" | "direct", Decision>>,
): { readonly granted: Decision; readonly doubts: readonly Cause[] } {
  const policy = ownPolicy(action);
  const isNotGiven = policies.length === 0 && identity !== "no";
  // A role always has a trust policy, whatever its account; a key of another account does not leave itself to this one.
  if (policy !== undefined && isNotGiven && (policy === "trust policy" || isCrossAccount !== "yes")) {
    const reason = `the ${policy} is not given; it has to name the principal, or to leave it to its account`;
    return { granted: "unknown", doubts: [{ reason: `${reason} (resourcePolicies)` }] };
  }
  const across = all([resource, identity]);
  const within = any([direct, policy === undefined ? identity : across]);
  if (isCrossAccount === "yes") return { granted: across, doubts: [] };
  return { granted: isCrossAccount === "no" || within === across ? within : "unknown", doubts: [] };
}

function reasons(verb: string, { action }: AccessRequest, hits: readonly Hit[]): readonly Reason[] {
  return hits.map(({ read, path }) => ({ message: `${verb} ${action.action}`, read, path }));
}

function idleReason({ read, path, key, effect }: IdleCondition, { action }: AccessRequest): Reason {
  return { message: `${key} never comes with ${action.action}: ${effect}`, read, path };
}
