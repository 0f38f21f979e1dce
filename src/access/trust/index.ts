import { causesOfCase, together } from "../../graph/case.js";
import { member, type Step } from "../../graph/inspect.js";
import type { Value } from "../../graph/value.js";
import { askedAction, matchAction, type AskedAction } from "../../iam/actions.js";
import type { Identity } from "../../iam/identities.js";
import type { Decision } from "../../iam/logic.js";
import type { ReadPolicy } from "../../iam/read-policy.js";
import type { PolicyStatement } from "../../iam/statements.js";
import { readText } from "../../iam/text.js";
import { invalidity } from "../../iam/validity.js";
import type { Accounts } from "../accounts.js";
import type { Evidence } from "../model.js";
import { deniedOf, readDeny, remains, type TrustDeny } from "./denies.js";
import { granteesOf, type Grantee, type GranteeContext, type GranteeDoubt } from "./grantees.js";
import { readPrincipal, type AccountName, type Principal } from "./principals.js";
import { requirementsOf } from "./requirements.js";
import { resolveGrantee } from "./resolve.js";
import { EVERYBODY, unresolved } from "./sources.js";
import type { Trusted, TrustContext } from "./trusted.js";

const ASSUME = askedAction("sts:AssumeRole");
const NONE = (): Decision => "no";
const ASSUME_SAML = askedAction("sts:AssumeRoleWithSAML");
const ASSUME_WEB = askedAction("sts:AssumeRoleWithWebIdentity");

/** The action by which a principal assumes a role, and as which caller. */
function actionOf({ kind }: Principal, type: string): AskedAction {
  if (kind === "saml") return ASSUME_SAML;
  if (kind === "oidc") return ASSUME_WEB;
  return type === "Federated" ? ASSUME_WEB : ASSUME;
}

/** All whom the trust policies of a role let assume it. What the source does not tell is a principal that is not resolved. */
export function trustOf(role: Identity, context: TrustContext): readonly Trusted[] {
  return role.trust.flatMap((read) => {
    const trusted = trustOfPolicy(role, read, context);
    const { onlyIf } = read.held;
    if (onlyIf === undefined) return trusted;
    const doubts = causesOfCase(onlyIf).map((cause): GranteeDoubt => ({ doubt: "unresolved", cause }));
    return trusted.map((each) => ({ ...each, onlyIf, doubts: [...doubts, ...each.doubts] }));
  });
}

/** Deny statements that the trust policy of a role has in one case only, as far as another part of it may be there in that case. */
function perhapsDenying(role: Identity, read: ReadPolicy): readonly TrustDeny[] {
  return role.trust
    .filter(({ held: { onlyIf } }) => onlyIf !== undefined && together(onlyIf, read.held.onlyIf) !== undefined)
    .filter((other) => other !== read)
    .flatMap((other) =>
      other.policy.statements
        .filter((statement) => statement.effect === "Deny" && other.policy.beside?.includes(statement) !== true)
        .map((statement) => denyOf(statement, other)),
    );
}

function denyOf(statement: PolicyStatement, read: ReadPolicy): TrustDeny {
  return readDeny(
    statement,
    principalsOf(statement, read).map(({ principal }) => principal),
  );
}

function trustOfPolicy(role: Identity, read: ReadPolicy, context: TrustContext): readonly Trusted[] {
  const { policy, held } = read;
  const evidenceAt = (path: readonly Step[], message: string): Evidence => ({ node: held.holder, path, message });
  const mayBeSame = sameAccounts(role, context.accounts);
  const grantees: GranteeContext = { ...context, resolve: read.resolve, mayBeSame };
  const invalid = invalidity(policy, "trust");
  const ofDocument: readonly GranteeDoubt[] =
    invalid === undefined ? [] : [{ doubt: "invalid", cause: { reason: `IAM refuses the trust policy: ${invalid}` } }];
  const denies = policy.statements
    .filter(({ effect }) => effect === "Deny")
    .map((statement) => denyOf(statement, read));
  const perhaps = perhapsDenying(role, read);
  const found = policy.statements
    .filter(({ effect }) => effect === "Allow")
    .flatMap((statement) => [
      ...principalsOf(statement, read).flatMap((named) =>
        trustOfPrincipal(named, statement, denies, perhaps, grantees).flatMap((grantee) =>
          resolveGrantee({ ...grantee, doubts: [...ofDocument, ...named.doubts, ...grantee.doubts] }, role, context, {
            evidence: evidenceAt(named.path, `trusts ${named.shown}`),
            denies: (identity) => deniedOf(named.principal, identity, ASSUME, denies, grantees),
          }),
        ),
      ),
      ...trustOfOthers(statement, evidenceAt([...statement.path, "NotPrincipal"], "trusts everybody else")),
    ]);
  if (policy.unknown === undefined) return found;
  const reason = policy.unknown;
  return [
    ...found,
    {
      who: { kind: "source", source: unresolved(`trust of ${role.name ?? role.node.resource.address}`) },
      guards: [],
      doubts: [{ doubt: "unresolved", cause: { reason, span: held.value.span } }],
      tags: [],
      evidence: evidenceAt(held.path, "trusts whom the source does not say"),
      denies: NONE,
    },
  ];
}

/** Names of accounts that may be of the same one, as seen from a role. */
function sameAccounts(role: Identity, accounts: Accounts): (one: AccountName, other: AccountName) => boolean {
  const own = role.account === undefined ? accounts.of(role.node.resource.stack) : [role.account];
  return (one, other) => {
    if (one.kind === "any" || other.kind === "any" || one.kind === "unresolved" || other.kind === "unresolved")
      return true;
    if (one.kind === "own" || other.kind === "own") {
      const id = one.kind === "id" ? one.id : other.kind === "id" ? other.id : undefined;
      return id === undefined || own.length === 0 || own.includes(id);
    }
    return one.id === other.id;
  };
}

/** Allow with NotPrincipal, which IAM does not take in a trust policy. */
function trustOfOthers(statement: PolicyStatement, evidence: Evidence): readonly Trusted[] {
  if (statement.principals !== undefined || statement.notPrincipals === undefined) return [];
  if (matchAction(statement, ASSUME).decision === "no") return [];
  const cause = { reason: "IAM refuses NotPrincipal in a trust policy" };
  return [
    {
      who: { kind: "source", source: EVERYBODY },
      guards: [],
      doubts: [{ doubt: "invalid", cause }],
      tags: [],
      evidence,
      denies: NONE,
    },
  ];
}

/** A principal of a statement, with where it is written. */
export interface NamedPrincipal {
  readonly principal: Principal;
  readonly type: string;
  readonly shown: string;
  readonly path: readonly Step[];
  readonly doubts: readonly GranteeDoubt[];
}

/** The principals that a statement is about, or with NotPrincipal is not about, in their order. */
export function principalsOf(statement: PolicyStatement, read: ReadPolicy): readonly NamedPrincipal[] {
  return (statement.principals ?? statement.notPrincipals ?? []).map(({ type, value, path, unknown }) => {
    const element = valueAt(read.held.holder.resource.attributes, path);
    // Of a list that may have more members, the rest is one principal that nothing is known of.
    const text =
      element === undefined || element.kind === "list"
        ? { path, parts: [{ unknown: [{ reason: unknown ?? "the principals are not known" }] }] }
        : readText(element, path, read.resolve);
    const plain = readPrincipal(type, text, read.resolve);
    const principal: Principal =
      plain.kind === "unresolved" && type === "Federated" && matchAction(statement, ASSUME_WEB).decision === "yes"
        ? { kind: "oidc", issuer: plain.text }
        : plain;
    const isPattern = principal.kind === "identity" && /[*?]/.test(principal.name);
    const cause = { reason: `IAM refuses wildcards in a principal: ${value}` };
    return { principal, type, shown: value, path, doubts: isPattern ? [{ doubt: "invalid", cause }] : [] };
  });
}

function valueAt(root: Value, path: readonly Step[]): Value | undefined {
  let value: Value | undefined = root;
  for (const step of path) value = value === undefined ? undefined : member(value, step);
  return value;
}

function trustOfPrincipal(
  { principal, type }: NamedPrincipal,
  statement: PolicyStatement,
  denies: readonly TrustDeny[],
  perhaps: readonly TrustDeny[],
  context: GranteeContext,
): readonly Grantee[] {
  if (statement.principals === undefined) return [];
  const action = actionOf(principal, type);
  const { decision } = matchAction(statement, action);
  if (decision === "no") return [];
  const left = remains(principal, action, denies, context);
  if (left.kind === "denied") return [];
  const doubts: GranteeDoubt[] = [...left.doubts];
  const doubted = remains(principal, action, perhaps, context);
  if (doubted.kind === "denied" || doubted.requirements.length > 0 || doubted.doubts.length > 0) {
    doubts.push({ doubt: "condition", cause: { reason: "a Deny statement of the trust policy may apply" } });
  }
  const unknown = statement.unknown.Effect ?? statement.unknown[""];
  if (unknown !== undefined) doubts.push({ doubt: "unresolved", cause: { reason: unknown } });
  if (decision === "unknown") doubts.push({ doubt: "unresolved", cause: { reason: actionReason(statement) } });
  return granteesOf(principal, [...requirementsOf(statement), ...left.requirements], context).map((grantee) => ({
    ...grantee,
    doubts: [...doubts, ...grantee.doubts],
  }));
}

function actionReason({ unknown }: PolicyStatement): string {
  const reason = Object.entries(unknown).find(([path]) => /^(?:Not)?Action/.test(path))?.[1];
  return reason ?? "IAM refuses a wildcard in the service part of an action";
}
