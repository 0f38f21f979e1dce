import { allReferences } from "../../graph/inspect.js";
import { linked, type GraphIndex, type GraphNode } from "../../graph/node.js";
import type { Reference } from "../../graph/value.js";
import { matchAction } from "../../iam/actions.js";
import { intersectsArn, parseArn, type ArnPattern } from "../../iam/arn.js";
import { decideLayers, type Judgement } from "../../iam/decide.js";
import type { EffectiveGrant } from "../../iam/effective.js";
import type { Identity } from "../../iam/identities.js";
import { literalPattern } from "../../iam/patterns.js";
import type { ReadPolicy } from "../../iam/read.js";
import { requesterOf } from "../../iam/requester.js";
import type { DecisionContext } from "../../iam/request.js";
import { boundPattern } from "../../iam/statement-decision.js";
import type { PolicyStatement } from "../../iam/statements.js";
import { patternOf, type BoundPattern, type PolicyText } from "../../iam/text.js";
import { lazily } from "../lazily.js";
import { findPeople, type People } from "../people.js";
import { actionNamed } from "./actions.js";
import { identitiesNamed, namingOf, readNames, type Names } from "./named-principals.js";
import { nodeArn } from "./node-arn.js";
import { DATABASE_TYPES, RESOURCE_TYPES } from "./resource-types.js";

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
      for (const [identity, grants] of grantsOn(resource, index, people)) {
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
  const { type, stack, attributes } = holder.resource;
  const byArn = (node: GraphNode): { readonly node: GraphNode; readonly attribute: string } => ({
    node,
    attribute: "arn",
  });
  if (type === "aws_secretsmanager_secret" || KEYS.has(type)) return [byArn(holder)];
  if (type === "aws_kms_key_policy") return linked(holder, "key").map(byArn);
  if (type !== "aws_secretsmanager_secret_policy") return [];
  const secrets = linked(holder, "secret");
  if (secrets.length > 0) return secrets.map(byArn);
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

function grantsOn(
  { node, attribute, policies }: Resource,
  index: GraphIndex,
  people: () => People,
): ReadonlyMap<Identity, readonly ResourceGrant[]> {
  const found = new Map<Identity, ResourceGrant[]>();
  const arn = attribute === "arn" ? nodeArn(node, index) : undefined;
  const reads = policies.map((read) => ofResource(read, arn));
  const names: Names = readNames(reads, people);
  const bound = boundTo({ address: node.resource.address, attribute }, node);
  for (const read of reads) {
    for (const statement of read.policy.statements) {
      if (statement.effect !== "Allow") continue;
      for (const { identity, path } of identitiesNamed(statement, read, names, people)) {
        const known = found.get(identity) ?? [];
        found.set(identity, known);
        if (known.some((grant) => grant.statement === statement)) continue;
        known.push({
          statement,
          service: KEYS.has(node.resource.type) ? "kms" : "secretsmanager",
          of: (action, context) =>
            grantOf({ identity, statement, read, reads, names, path, bound, arn, node, index }, action, context),
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

interface Asked extends Pick<EffectiveGrant, "statement" | "path"> {
  readonly identity: Identity;
  readonly read: ReadPolicy;
  readonly reads: readonly ReadPolicy[];
  readonly names: Names;
  readonly bound: BoundPattern;
  readonly arn: ArnPattern | undefined;
  readonly node: GraphNode;
  readonly index: GraphIndex;
}

function grantOf(asked: Asked, name: string, context: DecisionContext): readonly EffectiveGrant[] {
  const { identity, statement, read, reads, names, path, bound, arn, node, index } = asked;
  const action = actionNamed(name);
  if (matchAction(statement, action).decision === "no") return [];
  const reference: ArnPattern = { kind: "open", pattern: bound.pattern };
  const accounts = index.accountsOf(node.resource.stack);
  const isElsewhere = identity.account !== undefined && accounts.length > 0 && !accounts.includes(identity.account);
  const layers = {
    identity: identity.policies,
    boundaries: identity.boundaries,
    controls: [identity.controls],
    resource: reads,
    naming: namingOf(identity, names),
    isCrossAccount: isElsewhere ? ("yes" as const) : ("no" as const),
  };
  const requester = requesterOf(identity);
  // Other policies mean it by its ARN, or by a reference to it: each decides what the other leaves open.
  const judge = (resource: ArnPattern): Judgement => decideLayers(layers, requester, { action, resource }, context);
  const judged = [reference, ...(arn === undefined ? [] : [arn])].map(judge);
  if ([...judged, ...inAws(arn).map(judge)].some(({ decision }) => decision.startsWith("deny"))) return [];
  const sure = judged.find(({ decision }) => decision === "must-allow");
  const { doubts, residual } = sure ?? judged.at(-1) ?? { doubts: [], residual: [] };
  return [
    {
      action: name,
      resource: reference,
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

/** The ARN as nearly all policies write it: a Deny that names it so is about all of it. */
function inAws(arn: ArnPattern | undefined): readonly ArnPattern[] {
  return arn?.kind === "arn" ? [{ ...arn, segments: { ...arn.segments, partition: literalPattern("aws") } }] : [];
}
