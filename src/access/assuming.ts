import { askedAction, matchAction } from "../iam/actions.js";
import { arnKey, arnPattern } from "../iam/arn.js";
import { decodedDocument } from "../iam/decode.js";
import { effectiveGrants } from "../iam/effective.js";
import type { EffectiveGrant } from "../iam/effective-grant.js";
import type { AppliedPolicy, Identity } from "../iam/identities.js";
import type { DecisionContext } from "../iam/request.js";
import { readPolicy, type Policy } from "../iam/statements.js";
import { showText } from "../iam/text.js";
import type { Directory, NamedNode } from "./capabilities/named.js";
import { denialsOf } from "./capabilities/supposed.js";
import { grantOn } from "./capabilities/tagged.js";
import type { GraphNode } from "../graph/node.js";
import { isHole } from "../graph/inspect.js";

export const ASSUME = askedAction("sts:AssumeRole");
const ROLES = arnPattern("arn:*:iam::*:role/*");
const ROLE_TYPES = ["aws_iam_role"];

/** What lets an identity assume a role by its own policies. */
export interface AssumeGrant {
  readonly identity: Identity;
  readonly grant: EffectiveGrant;
  /** Whether it is certain that the grant is of that role. */
  readonly certainty: "yes" | "unknown";
}

/** Who may assume roles by their policies, whoever trusts them. */
export interface Assuming {
  /** Those whose policies let them assume a role. */
  by(role: GraphNode): readonly AssumeGrant[];
  /**
   * What is left of a role's trust in an identity that it names itself, so that the identity needs no permission: Deny
   * statements, service control policies, and of a role its permissions boundary take away.
   */
  limitsOf(identity: Identity, role: GraphNode): EffectiveGrant | "none" | "denied";
}

export function findAssuming(
  identities: readonly Identity[],
  directory: Directory,
  context: DecisionContext,
): Assuming {
  const whole: AssumeGrant[] = [];
  const single = new Map<GraphNode, AssumeGrant[]>();
  const named = namedRoles(directory);
  for (const identity of identities) {
    if (!identity.policies.some(isAboutAssuming)) continue;
    for (const grant of effectiveGrants(identity, ASSUME, context)) {
      const roles = named(grant);
      if (roles === "any") whole.push({ identity, grant, certainty: "yes" });
      else if (roles === "unknown") whole.push({ identity, grant, certainty: "unknown" });
      else {
        for (const { node, certainty } of roles) {
          const found = single.get(node);
          const entry: AssumeGrant = { identity, grant, certainty };
          if (found === undefined) single.set(node, [entry]);
          else found.push(entry);
        }
      }
    }
  }
  return {
    by: (role) =>
      [...(single.get(role) ?? []), ...whole].flatMap((assuming): readonly AssumeGrant[] => {
        const { identity } = assuming;
        if (identity.node === role) return [];
        const grant = grantOn(assuming.grant, role, identity, context);
        return grant === undefined || isSpared(grant, role, named) ? [] : [{ ...assuming, grant }];
      }),
    limitsOf: (identity, role) => limits(identity, role, named, context),
  };
}

const ABOUT = new WeakMap<Policy, boolean>();

/** Whether an Allow statement of a policy may be about assuming roles; found once, however many have the policy. */
function isAboutAssuming({ read: { policy } }: AppliedPolicy): boolean {
  let found = ABOUT.get(policy);
  if (found === undefined) {
    found = policy.statements.some(
      (statement) => statement.effect === "Allow" && matchAction(statement, ASSUME).decision !== "no",
    );
    ABOUT.set(policy, found);
  }
  return found;
}

type NamedRoles = readonly NamedNode[] | "any" | "unknown";

/** Finds the roles that grants are of, once for each pattern of a stack. */
function namedRoles(directory: Directory): (grant: EffectiveGrant) => NamedRoles {
  const known = new Map<string, NamedRoles>();
  return (grant) => {
    const { stack } = grant.policy.read.held.holder.resource;
    const written = grant.text === undefined ? grant.path.join(".") : showText(grant.text);
    const key = `${stack}\n${written}\n${arnKey(grant.resource)}`;
    let roles = known.get(key);
    if (roles === undefined) known.set(key, (roles = rolesOf(grant, directory)));
    return roles;
  };
}

function rolesOf(grant: EffectiveGrant, directory: Directory): NamedRoles {
  const named = directory.named(grant, ROLES, ROLE_TYPES);
  if (named.kind === "any") return "any";
  if (named.kind === "nodes") return named.nodes;
  // Of a resource that is nothing but unknown it may be any role.
  const isWhollyOpen = grant.text?.parts.every(isHole) === true && grant.text.parts.length > 0;
  return isWhollyOpen ? "unknown" : [];
}

function reaches(roles: NamedRoles, role: GraphNode): boolean {
  return typeof roles === "string" || roles.some(({ node }) => node === role);
}

/** Whether a role is among what is taken off a grant. */
function isSpared(grant: EffectiveGrant, role: GraphNode, named: (grant: EffectiveGrant) => NamedRoles): boolean {
  return grant.except.some((resource) => {
    const roles = named({ ...grant, resource, text: undefined, except: [] });
    return (
      roles === "any" ||
      (roles !== "unknown" && roles.some(({ node, certainty }) => node === role && certainty === "yes"))
    );
  });
}

function limits(
  identity: Identity,
  role: GraphNode,
  named: (grant: EffectiveGrant) => NamedRoles,
  context: DecisionContext,
): EffectiveGrant | "none" | "denied" {
  const isRole = identity.kind === "role";
  const { boundaries, ...others } = identity;
  const bounding = (boundaries ?? []).map((read): AppliedPolicy => ({ read }));
  const isLimited =
    identity.controls.length > 0 ||
    (isRole && boundaries !== undefined) ||
    [...identity.policies, ...bounding].some(({ read }) =>
      read.policy.statements.some(
        (statement) => statement.effect === "Deny" && matchAction(statement, ASSUME).decision !== "no",
      ),
    );
  if (!isLimited) return "none";
  const asIfGranted: Identity = {
    ...others,
    boundaries: isRole ? boundaries : undefined,
    // Of a boundary of a user, what it denies counts, and what it leaves out does not.
    policies: [
      grantedBy(identity),
      ...denialsOf(identity),
      ...(isRole ? [] : denialsOf({ ...identity, policies: bounding })),
    ],
  };
  for (const grant of effectiveGrants(asIfGranted, ASSUME, context)) {
    if (reaches(named(grant), role) && !isSpared(grant, role, named)) {
      return grant.certainty === "yes" ? "none" : grant;
    }
  }
  return "denied";
}

const GRANT = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}}';

/** The permission that naming an identity in a trust policy amounts to. */
function grantedBy({ node }: Identity): AppliedPolicy {
  const { span } = node.resource;
  const text = { kind: "known", value: GRANT, span } as const;
  const document = decodedDocument(text) ?? text;
  const policy = readPolicy(document, [], () => []);
  return {
    read: {
      held: { holder: node, path: [], value: document, kind: "identity", principals: [node] },
      policy,
      kind: "identity",
      resolve: () => [],
    },
  };
}
