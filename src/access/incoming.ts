import { allOf, caseKey } from "../graph/case.js";
import { linked, type GraphNode } from "../graph/node.js";
import { allReferences, valuesAt } from "../graph/inspect.js";
import { decideConditions } from "../iam/condition-decision.js";
import { all, not, type Decision } from "../iam/logic.js";
import { assumerOf } from "../iam/requester.js";
import { requestKeys } from "../iam/request-keys.js";
import { readText, showText } from "../iam/text.js";
import type { EffectiveGrant } from "../iam/effective-grant.js";
import type { Identity } from "../iam/identities.js";
import { absentMembers } from "../iam/members.js";
import { ASSUME, type AssumeGrant, type Assuming } from "./assuming.js";
import { memberHops } from "./capabilities/describe.js";
import { invocations, publicUrls } from "./invoking.js";
import { lazily } from "./lazily.js";
import type { Evidence, Hop, Source } from "./model.js";
import { identityLabel } from "./names.js";
import { trustOf } from "./trust/index.js";
import type { TrustContext, Trusted } from "./trust/trusted.js";
import type { Requirement } from "./trust/requirements.js";
import { hopTo, type HopParts, type Way } from "./ways.js";

export interface IncomingContext extends TrustContext {
  readonly assuming: Assuming;
  /** Ways that need other verbs: passing a role to a service, taking over what runs as it, taking over an identity. */
  readonly byVerbs: (identity: Identity) => readonly Way[];
  /** Whether somebody can do everything anyway in the account of an identity, so that becoming it adds nothing. */
  readonly isFolded: (from: Identity, to: Identity) => boolean;
}

/** All ways into an identity. */
export function waysInto(identity: Identity, context: IncomingContext): readonly Way[] {
  const ways = [
    ...(identity.kind === "role" ? [...waysByTrust(identity, context), ...invocations(identity, context)] : []),
    ...(identity.kind === "permission-set" ? assignments(identity, context) : []),
    ...(identity.kind === "group" ? memberships(identity) : []),
    ...context.byVerbs(identity),
  ];
  return ways.filter(({ from }) => from.kind === "source" || !context.isFolded(from.identity, identity));
}

const LAMBDA = "service:lambda.amazonaws.com";

function waysByTrust(role: Identity, context: IncomingContext): readonly Way[] {
  const allowed = lazily(() => context.assuming.by(role.node));
  return distinct(
    trustOf(role, context).flatMap((trusted): readonly Way[] => {
      const { who } = trusted;
      if (who.kind === "source") {
        const exposed = who.source.label === LAMBDA ? publicUrls(role, context.index) : [];
        return [{ from: who, hops: [assumeHop(role, { ...trusted, evidence: [trusted.evidence, ...exposed] })] }];
      }
      if (who.kind === "identity" && !who.needsPermission) return named(role, who.identity, trusted, context);
      const callers = allowed().filter(({ identity }) =>
        who.kind === "identity" ? identity === who.identity : isIn(who.account, identity, role),
      );
      return callers.flatMap((grant) => permitted(role, grant, trusted));
    }),
  );
}

/** An identity that the trust policy names, which is enough unless something else forbids it. */
function named(role: Identity, identity: Identity, trusted: Trusted, { assuming }: IncomingContext): readonly Way[] {
  const tags = meetsTags(identity, trusted.tags, role);
  const denied = trusted.denies(identity);
  if (tags === "no" || denied === "yes" || identity === role) return [];
  const limit = assuming.limitsOf(identity, role.node);
  if (limit === "denied") return [];
  const doubts = [
    ...trusted.doubts,
    ...tagDoubts(tags),
    ...denyDoubts(denied),
    ...(limit === "none" ? [] : grantDoubts(limit)),
  ];
  return [
    {
      from: { kind: "identity", identity },
      hops: [
        assumeHop(role, {
          guards: guardsOf(trusted, tags),
          doubts,
          evidence: [trusted.evidence],
          onlyIf: allOf([trusted.onlyIf, limit === "none" ? undefined : limit.onlyIf]),
        }),
      ],
    },
  ];
}

/** An identity whose policies let it assume the role, as the trust policy asks for. */
function permitted(role: Identity, { identity, grant, certainty }: AssumeGrant, trusted: Trusted): readonly Way[] {
  const tags = meetsTags(identity, trusted.tags, role);
  const denied = trusted.denies(identity);
  if (tags === "no" || denied === "yes") return [];
  const doubts = [...trusted.doubts, ...tagDoubts(tags), ...denyDoubts(denied), ...grantDoubts(grant)];
  if (certainty === "unknown") {
    doubts.push({ doubt: "unresolved", cause: { reason: "it is not known whether the permission is of this role" } });
  }
  const { holder } = grant.policy.read.held;
  const allows: Evidence = { node: holder, path: grant.path, message: "allows sts:AssumeRole" };
  const hop = assumeHop(role, {
    guards: guardsOf(trusted, tags),
    doubts,
    evidence: [allows, trusted.evidence],
    onlyIf: allOf([trusted.onlyIf, grant.onlyIf]),
  });
  return [{ from: { kind: "identity", identity }, hops: [...memberHops([grant]), hop] }];
}

function assumeHop(role: Identity, parts: HopParts): Hop {
  return hopTo("assume", identityLabel(role), role.node, parts);
}

function grantDoubts({ certainty, because, conditions }: EffectiveGrant): HopParts["doubts"] {
  if (certainty === "yes") return [];
  const doubt = conditions.length > 0 ? "condition" : "unresolved";
  const causes = because.length > 0 ? because : [{ reason: "its permission to assume the role is not certain" }];
  return causes.map((cause) => ({ doubt, cause }));
}

/** Whether an identity is one of an account's. */
function isIn(account: string | undefined, identity: Identity, role: Identity): boolean {
  const own = identity.account;
  if (account !== undefined && own !== undefined) return account === own;
  return own === undefined || role.account === undefined || own === role.account;
}

/** Whether the tags of an identity are those that a trust policy asks for. */
function meetsTags(identity: Identity, requirements: readonly Requirement[], role: Identity): Decision {
  if (requirements.length === 0) return "yes";
  const lookup = requestKeys(assumerOf(identity), ASSUME, {});
  const resolve = role.trust[0]?.resolve ?? (() => []);
  return all(
    requirements.map(({ condition, isInverse }) => {
      const { decision } = decideConditions([condition], lookup, { resolve, variables: undefined });
      return isInverse ? not(decision) : decision;
    }),
  );
}

/** What limits it: tags that somebody certainly has do not. */
function guardsOf({ guards, tags }: Trusted, has: Decision): HopParts["guards"] {
  if (has !== "yes" || tags.length === 0) return guards;
  const met = new Set(tags.map(({ written }) => written));
  return guards.filter(({ key }) => !met.has(key));
}

function tagDoubts(tags: Decision): HopParts["doubts"] {
  if (tags !== "unknown") return [];
  return [{ doubt: "condition", cause: { reason: "it depends on the tags of the principal" } }];
}

function denyDoubts(denied: Decision): HopParts["doubts"] {
  if (denied === "no") return [];
  return [{ doubt: "condition", cause: { reason: "a Deny statement of the trust policy may apply" } }];
}

/** Who is assigned a permission set (https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_AccountAssignment.html). */
function assignments(set: Identity, { index }: IncomingContext): readonly Way[] {
  return linked(set.node, "attachments")
    .filter(({ resource }) => resource.type === "aws_ssoadmin_account_assignment")
    .map((assignment): Way => {
      const kind = literalAt(assignment, "principal_type") === "USER" ? "user" : "group";
      const { name, node } = assigned(assignment, index);
      const label = `${kind}/${name}`;
      const source: Source = {
        kind,
        label,
        ...(node === undefined ? {} : { node }),
        exposure: "human",
        isExternal: false,
      };
      const evidence = [{ node: assignment, path: ["principal_id"], message: `assigns ${source.label}` }];
      const hop = hopTo("assigned", identityLabel(set), set.node, { guards: [], doubts: [], evidence });
      return { from: { kind: "source", source }, hops: [hop] };
    });
}

/** Who is in a group by name. */
function memberships(group: Identity): readonly Way[] {
  return absentMembers(group.node).map(({ name, membership, path, span }): Way => {
    const source: Source = { kind: "user", label: `user/${name}`, exposure: "human", isExternal: false };
    const evidence = [{ node: membership, path, span, message: `makes ${source.label} a member` }];
    const hop = hopTo("member", identityLabel(group), group.node, { guards: [], doubts: [], evidence });
    return { from: { kind: "source", source }, hops: [hop] };
  });
}

/** An assigned user or group: its name, or the expression of its id. */
function assigned(
  assignment: GraphNode,
  index: IncomingContext["index"],
): { readonly name: string; readonly node?: GraphNode } {
  const { stack, attributes } = assignment.resource;
  const [id] = valuesAt(attributes, ["principal_id"]);
  if (id === undefined) return { name: assignment.resource.address };
  const [node] = allReferences(id).flatMap((reference) => index.resolve(stack, reference));
  const name =
    node &&
    (literalAt(node, "display_name") ??
      literalAt(node, "user_name") ??
      literalAt(node, "alternate_identifier.unique_attribute.attribute_value"));
  if (node !== undefined && name !== undefined) return { name, node };
  return { name: showText(readText(id, ["principal_id"], (reference) => index.resolve(stack, reference))) };
}

function literalAt({ resource }: GraphNode, path: string): string | undefined {
  const [value] = valuesAt(resource.attributes, path.split("."));
  return value?.kind === "known" && typeof value.value === "string" ? value.value : undefined;
}

/** The surest way from each origin in each case; a trust policy may let somebody in twice. */
function distinct(ways: readonly Way[]): readonly Way[] {
  const best = new Map<string, Map<string | Identity, Way>>();
  for (const way of ways) {
    const key = way.from.kind === "source" ? way.from.source.label : way.from.identity;
    const onlyIf = caseKey(allOf(way.hops.map((hop) => hop.onlyIf)));
    const inCase = best.get(onlyIf) ?? new Map<string | Identity, Way>();
    best.set(onlyIf, inCase);
    const known = inCase.get(key);
    if (known === undefined || isSurer(way, known)) inCase.set(key, way);
  }
  return [...best.values()].flatMap((inCase) => [...inCase.values()]);
}

function isSurer(one: Way, other: Way): boolean {
  const [a, b] = [one, other].map(({ hops }) => ({
    doubts: hops.filter(({ certainty }) => certainty === "may").length,
    guards: hops.flatMap(({ guards }) => guards).reduce((product, { factor }) => product * factor, 1),
  }));
  if (a === undefined || b === undefined) return false;
  return a.doubts === b.doubts ? a.guards > b.guards : a.doubts < b.doubts;
}
