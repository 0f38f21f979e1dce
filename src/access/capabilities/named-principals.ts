import type { PrincipalDocument } from "../../graph/document.js";
import type { Step } from "../../graph/inspect.js";
import type { Naming } from "../../iam/decide.js";
import type { Identity } from "../../iam/identities.js";
import { all, any, decided, type Decision } from "../../iam/logic.js";
import type { ReadPolicy } from "../../iam/read.js";
import type { PolicyStatement } from "../../iam/statements.js";
import type { People } from "../people.js";
import { principalsOf } from "../trust/index.js";
import { readPrincipal, type Principal } from "../trust/principals.js";
import { requirementsOf } from "../trust/requirements.js";

/** Whom a principal of a policy is. */
interface Named {
  readonly principal: Principal;
  readonly identities: readonly Identity[];
  /** Whether it is one session of a role, of which it is not told which that is. */
  readonly isSession: boolean;
}

/** Whom the principals of the policies of a resource are. */
export type Names = ReadonlyMap<PrincipalDocument, Named>;

export function readNames(policies: readonly ReadPolicy[], people: () => People): Names {
  const names = new Map<PrincipalDocument, Named>();
  for (const read of policies) {
    for (const statement of read.policy.statements) {
      const written = statement.principals ?? statement.notPrincipals ?? [];
      for (const [index, { principal }] of principalsOf(statement, read).entries()) {
        const document = written[index];
        if (document === undefined) continue;
        const isSession = document.value.includes(":assumed-role/");
        names.set(document, { principal, identities: identitiesOf(principal, read, people), isSession });
      }
    }
  }
  return names;
}

function identitiesOf(principal: Principal, { held }: ReadPolicy, people: () => People): readonly Identity[] {
  if (principal.kind === "nodes") return principal.nodes.flatMap((node) => people().of(node) ?? []);
  if (principal.kind !== "identity" || /[*?]/.test(principal.name)) return [];
  const { type, name, account } = principal;
  const id = account.kind === "id" ? account.id : undefined;
  return people().named(type, name, id, held.holder.resource.stack);
}

/** An identity that a statement names, and where. */
export interface NamedIdentity {
  readonly identity: Identity;
  readonly path: readonly Step[];
}

/** The identities that a statement names: as its principals, or of everybody by a condition on who asks. */
export function identitiesNamed(
  statement: PolicyStatement,
  read: ReadPolicy,
  names: Names,
  people: () => People,
): readonly NamedIdentity[] {
  return (statement.principals ?? []).flatMap((document) => {
    const { path } = document;
    const named = names.get(document);
    const identities = named?.principal.kind === "everybody" ? byCondition(statement, read, people) : named?.identities;
    return (identities ?? []).map((identity) => ({ identity, path }));
  });
}

function byCondition(statement: PolicyStatement, read: ReadPolicy, people: () => People): readonly Identity[] {
  return requirementsOf(statement)
    .filter(({ key, negated }) => key === "aws:principalarn" && !negated)
    .flatMap(({ values }) => values)
    .flatMap((text) => identitiesOf(readPrincipal("AWS", text, read.resolve), read, people));
}

type Test = (principals: readonly PrincipalDocument[]) => Decision;

/**
 * How policies of a resource name an identity of the tree: a user as itself, a role by its ARN
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html).
 */
export function namingOf(identity: Identity, names: Names): Naming {
  const isUser = identity.kind === "user";
  const some =
    (test: (named: Named) => Decision): Test =>
    (principals) =>
      any(
        principals.map((document) => {
          const named = names.get(document);
          return named === undefined || named.principal.kind === "unresolved" ? "unknown" : test(named);
        }),
      );
  const isNamed = ({ principal, identities, isSession }: Named): Decision => {
    if (!identities.includes(identity)) return "no";
    return isSession || (principal.kind === "nodes" && principal.nodes.length > 1) ? "unknown" : "yes";
  };
  const own = some((named) => (isUser || named.isSession ? isNamed(named) : "no"));
  const role = some((named) => (isUser || named.isSession ? "no" : isNamed(named)));
  const everybody = some(({ principal }) => decided(principal.kind === "everybody"));
  const account = some(({ principal }) => {
    if (principal.kind !== "account") return "no";
    if (principal.account.kind === "own") return "yes";
    if (principal.account.kind !== "id" || identity.account === undefined) return "unknown";
    return decided(principal.account.id === identity.account);
  });
  return {
    session: own,
    itself: (principals) => any([role(principals), everybody(principals)]),
    account,
    // Whoever has a boundary is not spared by its ARN.
    spares: (principals) => {
      if (everybody(principals) === "yes") return "yes";
      const named = any([own(principals), role(principals)]);
      if (named === "no" || identity.boundaries !== undefined) return "no";
      return isUser ? all([named, account(principals)]) : "unknown";
    },
  };
}
