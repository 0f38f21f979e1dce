import { matchAction, type AskedAction } from "../../iam/actions.js";
import { decideConditions } from "../../iam/condition-decision.js";
import type { Identity } from "../../iam/identities.js";
import { all, any, type Decision } from "../../iam/logic.js";
import { requestKeys } from "../../iam/request-keys.js";
import { assumerOf } from "../../iam/requester.js";
import type { PolicyStatement } from "../../iam/statements.js";
import type { AccountName, Principal } from "./principals.js";
import { CALLERS, type GranteeContext, type GranteeDoubt } from "./grantees.js";
import { effectOf } from "./keys.js";
import { negation, requirementsOf, type Requirement } from "./requirements.js";

/** A Deny statement of a trust policy, with whom it is about. */
export interface TrustDeny {
  readonly statement: PolicyStatement;
  readonly principals: readonly Principal[];
  /** With NotPrincipal: the principals are those that it spares. */
  readonly spares: boolean;
  readonly requirements: readonly Requirement[];
}

export function readDeny(statement: PolicyStatement, principals: readonly Principal[]): TrustDeny {
  return {
    statement,
    principals,
    spares: statement.principals === undefined && statement.notPrincipals !== undefined,
    requirements: requirementsOf(statement),
  };
}

/** What Deny statements leave to a principal: nothing, or what its requests have to meet. */
export type Remains =
  | { readonly kind: "denied" }
  | { readonly kind: "left"; readonly requirements: readonly Requirement[]; readonly doubts: readonly GranteeDoubt[] };

/** What the Deny statements of a trust policy leave to a principal that assumes the role by an action. */
export function remains(
  principal: Principal,
  action: AskedAction,
  denies: readonly TrustDeny[],
  { settings, mayBeSame }: GranteeContext,
): Remains {
  const caller = CALLERS[principal.kind];
  const requirements: Requirement[] = [];
  const doubts: GranteeDoubt[] = [];
  for (const { statement, principals, spares, requirements: conditions } of denies) {
    const { decision } = matchAction(statement, action);
    const isMeant = principals.some((other) => isWithin(principal, other, mayBeSame));
    if (decision === "no" || isMeant === spares) continue;
    const effects = conditions.map((each) => effectOf(each, caller, settings.weights));
    // A condition that none of its requests meets keeps the Deny from them.
    if (effects.some(({ kind }) => kind === "fails")) continue;
    const [only, ...others] = conditions;
    if (decision === "yes" && only === undefined && Object.keys(statement.unknown).length === 0)
      return { kind: "denied" };
    if (decision === "yes" && only !== undefined && others.length === 0 && only.unknown === undefined) {
      requirements.push(negation(only));
    } else {
      doubts.push({ doubt: "condition", cause: { reason: "a Deny statement of the trust policy may apply" } });
    }
  }
  return { kind: "left", requirements, doubts };
}

/**
 * Whether Deny statements that are about a part of a principal only are about an identity of that part: of the account that is
 * let in, one user that is not.
 *
 * @param principal what is let in, of which {@link remains} tells what all of it is left
 */
export function deniedOf(
  principal: Principal,
  identity: Identity,
  action: AskedAction,
  denies: readonly TrustDeny[],
  { mayBeSame, resolve }: GranteeContext,
): Decision {
  const lookup = requestKeys(assumerOf(identity), action, {});
  const account: AccountName = identity.account === undefined ? { kind: "own" } : { kind: "id", id: identity.account };
  const isIdentity = (other: Principal): boolean => {
    if (other.kind === "nodes") return other.nodes.includes(identity.node);
    if (other.kind !== "identity") return isWithin({ kind: "account", account }, other, mayBeSame);
    return (
      identity.name === other.name &&
      (identity.kind === "user") === (other.type === "user") &&
      mayBeSame(account, other.account)
    );
  };
  return any(
    denies.map(({ statement, principals, spares }): Decision => {
      if (principals.some((other) => isWithin(principal, other, mayBeSame)) !== spares) return "no";
      if (principals.some(isIdentity) === spares) return "no";
      const conditions = decideConditions(statement.conditions, lookup, { resolve, variables: undefined });
      return all([matchAction(statement, action).decision, conditions.decision]);
    }),
  );
}

/** Whether all that a principal stands for is within another one. */
function isWithin(
  inner: Principal,
  outer: Principal,
  mayBeSame: (one: AccountName, other: AccountName) => boolean,
): boolean {
  if (outer.kind === "everybody") return true;
  if (inner.kind === "identity" && outer.kind === "identity") {
    return inner.type === outer.type && inner.name === outer.name && mayBeSame(inner.account, outer.account);
  }
  if (outer.kind === "account") {
    if (inner.kind === "nodes") return mayBeSame({ kind: "own" }, outer.account);
    return (inner.kind === "account" || inner.kind === "identity") && mayBeSame(inner.account, outer.account);
  }
  if (inner.kind === "nodes" && outer.kind === "nodes") return inner.nodes.every((node) => outer.nodes.includes(node));
  if (inner.kind === "service" && outer.kind === "service") return inner.name === outer.name;
  if (inner.kind === "oidc" && outer.kind === "oidc") return inner.issuer === outer.issuer;
  return inner.kind === "saml" && outer.kind === "saml" && inner.name === outer.name;
}
