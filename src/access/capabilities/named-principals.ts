import type { PrincipalDocument } from "../../graph/document.js";
import type { Step } from "../../graph/inspect.js";
import type { Naming } from "../../iam/decide.js";
import type { Identity } from "../../iam/identities.js";
import { all, any, decided, type Decision } from "../../iam/logic.js";
import type { ReadPolicy } from "../../iam/read-policy.js";
import type { PolicyStatement } from "../../iam/statements.js";
import type { People } from "../people.js";
import { principalsOf } from "../trust/index.js";
import { readPrincipal, type AccountName, type Principal } from "../trust/principals.js";
import { requirementsOf } from "../trust/requirements.js";

/** Whom a principal of a policy is. */
interface Named {
  readonly principal: Principal;
  readonly identities: readonly Identity[];
  /** Whether it is one session of a role, of which it is not told which that is. */
  readonly isSession: boolean;
}

/** Whom the principals of the policies of a resource are. */
export interface Names {
  readonly byPrincipal: ReadonlyMap<PrincipalDocument, Named>;
  /** By the list of principals of a statement. */
  readonly groups: ReadonlyMap<readonly PrincipalDocument[], Group>;
}

/** Whom the principals of a statement are together; asked for each of the identities that it names. */
interface Group {
  /** Whether it is not known of one of them whom it means. */
  readonly open: Decision;
  readonly everybody: Decision;
  readonly accounts: readonly AccountName[];
  /** Identities named as what they are, and as one of their sessions, with how sure that is. */
  readonly plain: ReadonlyMap<Identity, Decision>;
  readonly sessions: ReadonlyMap<Identity, Decision>;
}

export function readNames(policies: readonly ReadPolicy[], people: () => People): Names {
  const byPrincipal = new Map<PrincipalDocument, Named>();
  const groups = new Map<readonly PrincipalDocument[], Group>();
  for (const read of policies) {
    for (const statement of read.policy.statements) {
      const written = statement.principals ?? statement.notPrincipals ?? [];
      for (const [index, { principal }] of principalsOf(statement, read).entries()) {
        const document = written[index];
        if (document === undefined) continue;
        const isSession = document.value.includes(":assumed-role/");
        byPrincipal.set(document, { principal, identities: identitiesOf(principal, read, people), isSession });
      }
      groups.set(written, groupOf(written.map((document) => byPrincipal.get(document))));
    }
  }
  return { byPrincipal, groups };
}

function groupOf(all: readonly (Named | undefined)[]): Group {
  const plain = new Map<Identity, Decision>();
  const sessions = new Map<Identity, Decision>();
  const accounts: AccountName[] = [];
  let open: Decision = "no";
  let everybody: Decision = "no";
  for (const named of all) {
    if (named === undefined || named.principal.kind === "unresolved") {
      open = "unknown";
      continue;
    }
    const { principal, identities, isSession } = named;
    if (principal.kind === "everybody") everybody = "yes";
    if (principal.kind === "account") accounts.push(principal.account);
    const isOneOf = isSession || (principal.kind === "nodes" && principal.nodes.length > 1);
    const found = isSession ? sessions : plain;
    for (const identity of identities) {
      found.set(identity, any([found.get(identity) ?? "no", isOneOf ? "unknown" : "yes"]));
    }
  }
  return { open, everybody, accounts, plain, sessions };
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
    const named = names.byPrincipal.get(document);
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
export function namingOf(identity: Identity, { groups }: Names): Naming {
  const isUser = identity.kind === "user";
  const some =
    (test: (group: Group) => Decision): Test =>
    (principals) => {
      const group = groups.get(principals);
      return group === undefined ? "unknown" : any([test(group), group.open]);
    };
  const own = some(({ plain, sessions }) =>
    any([sessions.get(identity) ?? "no", isUser ? (plain.get(identity) ?? "no") : "no"]),
  );
  const role = some(({ plain }) => (isUser ? "no" : (plain.get(identity) ?? "no")));
  const everybody = some((group) => group.everybody);
  const account = some(({ accounts }) => any(accounts.map((name) => isOfAccount(identity, name))));
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

function isOfAccount({ account }: Identity, name: AccountName): Decision {
  if (name.kind === "own") return "yes";
  return name.kind !== "id" || account === undefined ? "unknown" : decided(name.id === account);
}
