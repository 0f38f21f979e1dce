import { allReferences } from "../../graph/inspect.js";
import { linked, type GraphIndex, type GraphNode } from "../../graph/node.js";
import type { Cause, Reference } from "../../graph/value.js";
import { matchAction, type AskedAction } from "../../iam/actions.js";
import { intersectsArn, parseArn, type ArnPattern } from "../../iam/arn.js";
import { appliedControls, type AppliedControl } from "../../iam/controls.js";
import { decideLayers, type Judgement } from "../../iam/decide.js";
import type { EffectiveGrant } from "../../iam/effective-grant.js";
import type { Identity } from "../../iam/identities.js";
import type { Decision } from "../../iam/logic.js";
import { literalPattern } from "../../iam/patterns.js";
import type { ReadPolicy } from "../../iam/read-policy.js";
import { requesterOf } from "../../iam/requester.js";
import type { DecisionContext } from "../../iam/request.js";
import { boundPattern } from "../../iam/statement-decision.js";
import { statementsAbout } from "../../iam/statement-index.js";
import type { PolicyStatement } from "../../iam/statements.js";
import { literalOf, patternOf, type BoundPattern, type PolicyText } from "../../iam/text.js";
import { lazily } from "../lazily.js";
import { findPeople, type People } from "../people.js";
import { actionNamed } from "./actions.js";
import { identitiesNamed, namingOf, readNames, type Names } from "./named-principals.js";
import { nodeArn } from "./node-arn.js";
import { DATABASE_TYPES, RESOURCE_TYPES } from "./resource-types.js";
import { tagKeys } from "./tagged.js";

/** What the policy of a resource allows an identity that it names. */
export interface ResourceGrant {
  readonly statement: PolicyStatement;
  /** The service of the resource: the statement is about no other. */
  readonly service: "secretsmanager" | "kms";
  /** What is left of it for an action after all that limits it; none when something denies it. */
  of(action: string, context: DecisionContext): readonly EffectiveGrant[];
}

/** A secret or key with the policies that it has itself. */
interface Resource {
  /** A database stands for the secret that RDS manages for it. */
  readonly node: GraphNode;
  readonly attribute: string;
  readonly policies: readonly ReadPolicy[];
}

const KEYS: ReadonlySet<string> = new Set(RESOURCE_TYPES.get("key")?.nodes);
const NONE: readonly ResourceGrant[] = [];

/**
 * Finds what policies of secrets and keys allow the identities that they name, which takes no permission of their own within
 * the account (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html).
 * Policies are read once, for whoever they name; those that let in a whole account or everybody name nobody.
 */
export function resourceGrants(
  index: GraphIndex,
  resourcePolicies: ReadonlyMap<GraphNode, readonly ReadPolicy[]>,
  identities: readonly Identity[],
): (identity: Identity) => readonly ResourceGrant[] {
  const granted = lazily(() => {
    const found = new Map<Identity, ResourceGrant[]>();
    const people = lazily(() => findPeople(identities));
    for (const resource of resourcesOf(resourcePolicies, index)) {
      for (const [identity, grants] of grantsOn(protectedResource(resource, index, people), index, people)) {
        const known = found.get(identity);
        if (known === undefined) found.set(identity, [...grants]);
        else known.push(...grants);
      }
    }
    return found;
  });
  return (identity) => granted().get(identity) ?? NONE;
}

function resourcesOf(
  resourcePolicies: ReadonlyMap<GraphNode, readonly ReadPolicy[]>,
  index: GraphIndex,
): readonly Resource[] {
  const found = new Map<GraphNode, { readonly attribute: string; readonly policies: ReadPolicy[] }>();
  for (const [holder, policies] of resourcePolicies) {
    for (const { node, attribute } of resourcesWith(holder, index)) {
      const known = found.get(node);
      if (known === undefined) found.set(node, { attribute, policies: [...policies] });
      else known.policies.push(...policies);
    }
  }
  return [...found].map(([node, { attribute, policies }]) => ({ node, attribute, policies }));
}

/** The secrets and keys that a policy is of. */
function resourcesWith(
  holder: GraphNode,
  index: GraphIndex,
): readonly { readonly node: GraphNode; readonly attribute: string }[] {
  const { type } = holder.resource;
  const byArn = (node: GraphNode): { readonly node: GraphNode; readonly attribute: string } => ({
    node,
    attribute: "arn",
  });
  if (type === "aws_secretsmanager_secret" || KEYS.has(type)) return [byArn(holder)];
  if (type === "aws_kms_key_policy") return linked(holder, "key").map(byArn);
  if (type !== "aws_secretsmanager_secret_policy") return [];
  const secrets = linked(holder, "secret");
  if (secrets.length > 0) return secrets.map(byArn);
  return managedSecrets(holder, index);
}

/** The databases that a policy is of the secret of, which RDS manages; with the attribute that the secret is there. */
export function managedSecrets(
  { resource: { stack, attributes } }: GraphNode,
  index: GraphIndex,
): readonly { readonly node: GraphNode; readonly attribute: string }[] {
  const value = attributes.entries.get("secret_arn");
  const references = value === undefined ? [] : allReferences(value);
  return references
    .filter(({ attribute }) => attribute.startsWith("master_user_secret"))
    .flatMap((reference) =>
      index
        .resolve(stack, reference)
        .filter(({ resource }) => DATABASE_TYPES.includes(resource.type))
        .map((node) => ({ node, attribute: reference.attribute })),
    );
}

/** A secret or key with its policies as they are about it. */
interface Protected {
  readonly node: GraphNode;
  readonly arn: ArnPattern | undefined;
  readonly reads: readonly ReadPolicy[];
  readonly names: Names;
  readonly bound: BoundPattern;
}

function protectedResource(
  { node, attribute, policies }: Resource,
  index: GraphIndex,
  people: () => People,
): Protected {
  const arn = attribute === "arn" ? nodeArn(node, index) : undefined;
  const reads = policies.map((read) => ofResource(read, arn));
  const bound = boundTo({ address: node.resource.address, attribute }, node);
  return { node, arn, reads, names: readNames(reads, people), bound };
}

function grantsOn(
  resource: Protected,
  index: GraphIndex,
  people: () => People,
): ReadonlyMap<Identity, readonly ResourceGrant[]> {
  const found = new Map<Identity, ResourceGrant[]>();
  const { node, reads, names } = resource;
  for (const read of reads) {
    for (const statement of read.policy.statements) {
      if (statement.effect !== "Allow") continue;
      for (const { identity, path } of identitiesNamed(statement, read, names, people)) {
        const known = found.get(identity) ?? [];
        found.set(identity, known);
        if (known.at(-1)?.statement === statement) continue;
        known.push({
          statement,
          service: KEYS.has(node.resource.type) ? "kms" : "secretsmanager",
          of: (action, context) => grantOf({ ...resource, identity, statement, read, path, index }, action, context),
        });
      }
    }
  }
  return found;
}

/**
 * A policy as it is about the resource that has it: `*` is that resource alone, and what is about others is no part of it
 * (https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html).
 */
function ofResource(read: ReadPolicy, arn: ArnPattern | undefined): ReadPolicy {
  const isAbout = ({ resources }: PolicyStatement): boolean =>
    arn === undefined ||
    resources === undefined ||
    resources.some((text) => intersectsArn(parseArn(boundPattern(read, text).pattern), arn) !== "no");
  const statements = read.policy.statements
    .filter(isAbout)
    .map((statement) => ({ ...statement, resources: [ITSELF], notResources: undefined }));
  return { ...read, policy: { ...read.policy, statements } };
}

const ITSELF: PolicyText = { path: [], parts: ["*"] };

/** The ARN of a resource as a reference to it, which grants of it name it by. */
function boundTo(reference: Reference, node: GraphNode): BoundPattern {
  return patternOf({ path: [], parts: [{ reference }] }, () => [node], false);
}

interface Asked extends Protected, Pick<EffectiveGrant, "statement" | "path"> {
  readonly identity: Identity;
  readonly read: ReadPolicy;
  readonly index: GraphIndex;
}

function grantOf(asked: Asked, name: string, context: DecisionContext): readonly EffectiveGrant[] {
  const { identity, statement, read, path, bound, index } = asked;
  const action = actionNamed(name);
  if (matchAction(statement, action).decision === "no") return [];
  const { judged, isDenied } = judgementsOn(asked, identity, action, { index, context, controls: [] });
  if (isDenied) return [];
  const sure = judged.find(({ decision }) => decision === "must-allow");
  const { doubts, residual } = sure ?? judged.at(-1) ?? { doubts: [], residual: [] };
  return [
    {
      action: name,
      resource: { kind: "open", pattern: bound.pattern },
      text: undefined,
      bindings: bound.bindings,
      except: [],
      via: "exact",
      isNotResource: false,
      certainty: sure === undefined ? "unknown" : "yes",
      because: sure === undefined ? doubts : [],
      conditions: residual,
      policy: { read },
      statement,
      path,
    },
  ];
}

interface Circumstances {
  readonly index: GraphIndex;
  readonly context: DecisionContext;
  /** Resource control policies that apply. */
  readonly controls: readonly ReadPolicy[];
}

/** What all policies say of a request for a resource: its own, and those of the identity. */
function judgementsOn(
  { node, arn, reads, names, bound }: Protected,
  identity: Identity,
  action: AskedAction,
  { index, context, controls }: Circumstances,
): { readonly judged: readonly Judgement[]; readonly isDenied: boolean } {
  const accounts = index.accountsOf(node.resource.stack);
  const isElsewhere = identity.account !== undefined && accounts.length > 0 && !accounts.includes(identity.account);
  const layers = {
    identity: identity.policies,
    boundaries: identity.boundaries,
    controls: [identity.controls],
    resourceControls: controls,
    resource: reads,
    naming: namingOf(identity, names),
    isCrossAccount: isElsewhere ? ("yes" as const) : ("no" as const),
  };
  const requester = requesterOf(identity);
  // Other policies mean it by its ARN, or by a reference to it: each decides what the other leaves open.
  const judge = (resource: ArnPattern): Judgement => decideLayers(layers, requester, { action, resource }, context);
  const byReference = judge({ kind: "open", pattern: bound.pattern });
  if (byReference.decision === "must-allow" && !mayDeny(identity, [...reads, ...controls], action)) {
    return { judged: [byReference], isDenied: false };
  }
  const judged = [byReference, ...(arn === undefined ? [] : [judge(arn)])];
  const isDenied = [...judged, ...inAws(arn).map(judge)].some(({ decision }) => decision.startsWith("deny"));
  return { judged, isDenied };
}

/** Whether some policy that counts has a Deny about an action. */
function mayDeny(
  { policies, boundaries = [], controls }: Identity,
  others: readonly ReadPolicy[],
  action: AskedAction,
): boolean {
  const all = [...others, ...policies.map(({ read }) => read), ...boundaries, ...controls.map(({ read }) => read)];
  return all.some(
    (read) =>
      read.policy.unknown !== undefined || statementsAbout(read, action).some(({ effect }) => effect === "Deny"),
  );
}

/** What policies of a secret or key leave of what the own policies of an identity allow. */
export type ResourceLimits = (resource: GraphNode, identity: Identity, action: string) => ResourceLimit;

export interface ResourceLimit {
  readonly decision: Decision;
  /** What an undecided one depends on. */
  readonly because: readonly Cause[];
}

export const UNLIMITED: ResourceLimit = { decision: "yes", because: [] };

/** Whether a grant is of the policy of a resource, which is judged with all others already. */
export function isOfResource({ policy }: EffectiveGrant): boolean {
  return policy.read.kind === "resource";
}

/**
 * Finds what policies of secrets and keys, and resource control policies, leave of permissions: a Deny of a resource goes before
 * them, and a key whose policy does not leave itself to the account takes them for nothing
 * (https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html).
 */
export function resourceLimits(
  index: GraphIndex,
  policies: readonly ReadPolicy[],
  resourcePolicies: ReadonlyMap<GraphNode, readonly ReadPolicy[]>,
  { identities, context }: { readonly identities: readonly Identity[]; readonly context: DecisionContext },
): ResourceLimits {
  const people = lazily(() => findPeople(identities));
  const controls = policies.filter(({ kind }) => kind === "resource_control");
  const resources = lazily(
    () => new Map(resourcesOf(resourcePolicies, index).map((resource) => [resource.node, resource])),
  );
  const prepared = new Map<GraphNode, Protected>();
  const prepare = (node: GraphNode): Protected => {
    let found = prepared.get(node);
    if (found === undefined) {
      const resource = resources().get(node) ?? { node, attribute: "arn", policies: [] };
      prepared.set(node, (found = protectedResource(resource, index, people)));
    }
    return found;
  };
  const known = new WeakMap<Identity, Map<string, ResourceLimit>>();
  return (node, identity, name) => {
    if (controls.length === 0 && !resources().has(node)) return UNLIMITED;
    const limits = known.get(identity) ?? new Map<string, ResourceLimit>();
    known.set(identity, limits);
    const key = `${name}\n${node.resource.stack}\n${node.id}`;
    let limit = limits.get(key);
    if (limit === undefined) {
      const applied = appliedControls(controls, identity.account === undefined ? [] : [identity.account]);
      limit = limitOf(prepare(node), identity, actionNamed(name), applied, { index, context });
      limits.set(key, limit);
    }
    return limit;
  };
}

function limitOf(
  resource: Protected,
  identity: Identity,
  action: AskedAction,
  applied: readonly AppliedControl[],
  { index, context }: Omit<Circumstances, "controls">,
): ResourceLimit {
  const denies = (read: ReadPolicy): boolean =>
    read.policy.unknown !== undefined ||
    read.policy.statements.some(
      (statement) => statement.effect !== "Allow" && matchAction(statement, action).decision !== "no",
    );
  const isKey = KEYS.has(resource.node.resource.type) && resource.reads.length > 0;
  const denying = applied.filter(({ read }) => denies(read));
  if (!isKey && denying.length === 0 && !resource.reads.some(denies)) return UNLIMITED;
  const tags = tagKeys(resource.node, isKey ? "kms" : "secretsmanager");
  const circumstances = { ...withOrganization(context, denying), keys: new Map([...tags, ...(context.keys ?? [])]) };
  const judge = (controls: readonly AppliedControl[]): ReturnType<typeof judgementsOn> =>
    judgementsOn(resource, identity, action, {
      index,
      context: circumstances,
      controls: controls.map(({ read }) => read),
    });
  const certain = judge(denying.filter(({ applies }) => applies === "yes"));
  if (certain.isDenied) return { decision: "no", because: [] };
  if (denying.some(({ applies }) => applies !== "yes") && judge(denying).isDenied) {
    return { decision: "unknown", because: [{ reason: "whether the resource control policy applies is not known" }] };
  }
  const sure = certain.judged.some(({ decision }) => decision === "must-allow");
  return sure ? UNLIMITED : { decision: "unknown", because: certain.judged.at(-1)?.doubts ?? [] };
}

/** The own accounts are taken to be in the one organisation that resource control policies of the tree speak of. */
function withOrganization(context: DecisionContext, controls: readonly AppliedControl[]): DecisionContext {
  if (context.organization !== undefined) return context;
  const conditions = controls.flatMap(({ read }) =>
    read.policy.statements.flatMap((statement) => statement.conditions),
  );
  const named = conditions.filter(({ key }) => key.toLowerCase() === "aws:principalorgid");
  const [organization, ...others] = new Set(named.flatMap(({ texts }) => texts.map((text) => literalOf(text))));
  return organization === undefined || others.length > 0 ? context : { ...context, organization };
}

/** The ARN as nearly all policies write it: a Deny that names it so is about all of it. */
function inAws(arn: ArnPattern | undefined): readonly ArnPattern[] {
  return arn?.kind === "arn" ? [{ ...arn, segments: { ...arn.segments, partition: literalPattern("aws") } }] : [];
}
