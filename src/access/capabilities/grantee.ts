import type { PrincipalDocument } from "../../graph/document.js";
import type { GraphIndex, GraphNode } from "../../graph/node.js";
import type { Cause, Value } from "../../graph/value.js";
import { askedAction, matchAction } from "../../iam/actions.js";
import { appliedControls } from "../../iam/controls.js";
import type { ReadPolicy } from "../../iam/read-policy.js";
import type { PolicyStatement } from "../../iam/statements.js";
import { readText, showText } from "../../iam/text.js";
import type { Accounts } from "../accounts.js";
import type { AccessClass, Capability, Evidence, Hop, Source } from "../model.js";
import type { Impact } from "../settings.js";
import { ACCOUNT_EXPOSURES, EVERYBODY, organization, unresolved } from "../trust/sources.js";
import type { CapabilityContext } from "./context.js";
import { impactOf } from "./describe.js";
import { ANY_DATABASE, databaseTarget } from "./reach.js";

/** What somebody of another account can do without any role of this one. */
export interface Shared {
  readonly source: Source;
  readonly capability: Capability;
}

/** Whom something is shared with: an account, everybody, or what is not known. */
export interface Grantee {
  readonly source: Source;
  /** Twelve digits, when it is one account. */
  readonly account?: string;
  readonly because: readonly Cause[];
}

function accountNamed(account: string, accounts: Accounts): Grantee | undefined {
  const standing = accounts.standingOf(account);
  if (standing === "own") return undefined;
  const source: Source = {
    kind: "account",
    label: `account:${account}`,
    exposure: ACCOUNT_EXPOSURES[standing],
    isExternal: true,
  };
  return { source, account, because: [] };
}

/** Reads an account of a list of them; `all` is everybody. */
export function granteeOf(
  value: Value,
  context: Pick<CapabilityContext, "index">,
  holder: GraphNode,
  accounts: Accounts,
): readonly Grantee[] {
  if (value.kind === "known") {
    if (value.value === null) return [];
    if (value.value === "all" || value.value === "*") return [{ source: EVERYBODY, because: [] }];
    const account = /(?:^|:)(\d{12})(?::|$)/.exec(String(value.value))?.[1];
    const found = account === undefined ? undefined : accountNamed(account, accounts);
    return found === undefined ? [] : [found];
  }
  if (value.kind !== "unknown") return [];
  const text = showText(readText(value, [], (reference) => context.index.resolve(holder.resource.stack, reference)));
  const because = value.because.length > 0 ? value.because : [{ reason: `${text} is not known`, span: value.span }];
  return [unresolvedGrantee(text, because)];
}

function unresolvedGrantee(text: string, because: readonly Cause[]): Grantee {
  return { source: unresolved(text), because };
}

export function shareHop(node: GraphNode, evidence: Evidence, because: readonly Cause[]): Hop {
  const certainty = because.length === 0 ? "must" : "may";
  return {
    kind: "share",
    target: node.resource.address,
    node,
    certainty,
    ...(certainty === "may" ? { doubt: "unresolved" as const } : {}),
    guards: [],
    because,
    evidence: [evidence],
  };
}

/** Somebody whom a policy of a resource lets in. */
export interface Outsider {
  readonly grantee: Grantee;
  readonly statement: PolicyStatement;
  readonly evidence: Evidence;
}

/** Whoever it is that a policy of a resource lets in when the source does not tell the policy; most likely roles of the account. */
export function unknownGrantees(
  { policy, held }: ReadPolicy,
  { resource }: GraphNode,
): readonly Omit<Outsider, "statement">[] {
  if (policy.unknown === undefined) return [];
  const because = [{ reason: policy.unknown, span: held.value.span }];
  const evidence = { node: held.holder, path: held.path, message: "is a policy that the source does not tell" };
  const source: Source = { ...unresolved(`principal of ${resource.address}`), exposure: "role", isExternal: false };
  return [{ grantee: { source, because }, evidence }];
}

/** Those of other accounts whom a policy of a resource allows an action, as far as the source tells. */
export function outsiders({ policy, held }: ReadPolicy, action: string, accounts: Accounts): readonly Outsider[] {
  const asked = askedAction(action);
  const about = policy.statements.filter((statement) => matchAction(statement, asked).decision !== "no");
  const denies = about.filter(({ effect }) => effect === "Deny");
  return about
    .filter(({ effect }) => effect === "Allow")
    .flatMap((statement) =>
      (statement.principals ?? []).flatMap((principal): readonly Outsider[] => {
        const grantee = granteeNamed(principal, statement, accounts);
        if (grantee === undefined) return [];
        const denying = denies.filter((deny) => isOf(deny, principal));
        if (denying.some(({ conditions }) => conditions.length === 0)) return [];
        const doubts = [...denying, statement].flatMap(({ conditions, effect }) =>
          conditions
            .filter(({ key }) => effect === "Deny" || !NARROWING.has(key.toLowerCase()))
            .map(({ operator, key }) => ({
              reason: `the condition ${operator} ${key} may ${effect === "Deny" ? "deny it" : "be false"}`,
            })),
        );
        const { path, value } = principal;
        const evidence: Evidence = { node: held.holder, path, message: `allows ${action} to ${value}` };
        return [{ grantee: { ...grantee, because: [...grantee.because, ...doubts] }, statement, evidence }];
      }),
    );
}

/**
 * Those whom resource control policies of the tree leave: they are about everybody, and whether a condition of theirs is met by
 * somebody of another account is not known.
 */
export function underControls(
  found: readonly Outsider[],
  action: string,
  { policies, index }: CapabilityContext,
): readonly Outsider[] {
  if (found.length === 0) return found;
  const asked = askedAction(action);
  const doubts: Cause[] = [];
  const all = appliedControls(
    policies.filter(({ kind }) => kind === "resource_control"),
    accountsOf(found, index),
  );
  for (const { read, applies } of all) {
    for (const { effect, conditions, ...statement } of read.policy.statements) {
      if (effect !== "Deny" || matchAction(statement, asked).decision === "no") continue;
      if (conditions.length === 0 && applies === "yes") return [];
      const reasons = conditions.map(({ operator, key }) => `${operator} ${key} of a resource control policy`);
      doubts.push({ reason: `the condition ${reasons.join(" and ") || "of a resource control policy"} may deny it` });
    }
  }
  if (doubts.length === 0) return found;
  return found.map(({ grantee, ...rest }) => ({
    ...rest,
    grantee: { ...grantee, because: [...grantee.because, ...doubts] },
  }));
}

function accountsOf(found: readonly Outsider[], index: GraphIndex): readonly string[] {
  return [...new Set(found.flatMap(({ evidence }) => index.accountsOf(evidence.node.resource.stack)))];
}

/** Conditions that say of everybody who is meant. */
const NARROWING: ReadonlySet<string> = new Set(["aws:principalorgid", "aws:principalaccount", "kms:calleraccount"]);

function isOf({ principals = [] }: PolicyStatement, { value, account }: PrincipalDocument): boolean {
  return principals.some(
    (other) =>
      other.value === "*" ||
      other.value === value ||
      (account !== undefined && other.account === account && isRoot(other)),
  );
}

function isRoot({ value }: PrincipalDocument): boolean {
  return /^\d{12}$|:root$/.test(value);
}

function granteeNamed(
  { type, value, account, unknown }: PrincipalDocument,
  { conditions }: PolicyStatement,
  accounts: Accounts,
): Grantee | undefined {
  if (type === "*" || (type === "AWS" && value === "*")) {
    const narrowing = conditions.find(
      ({ key, operator }) => NARROWING.has(key.toLowerCase()) && /^(?:string|arn)(?:equals|like)$/i.test(operator),
    );
    const [only, ...others] = narrowing?.values ?? [];
    if (narrowing === undefined || only === undefined || others.length > 0) return { source: EVERYBODY, because: [] };
    return narrowing.key.toLowerCase() === "aws:principalorgid"
      ? { source: organization(only), because: [] }
      : accountNamed(only, accounts);
  }
  if (account !== undefined) return accountNamed(account, accounts);
  return unknown !== undefined && type === "AWS" ? unresolvedGrantee(value, [{ reason: unknown }]) : undefined;
}

/** A capability of somebody to whom something is shared. */
export function shared(
  { source }: Grantee,
  { access, method, kind, score }: SharedAccess,
  database: GraphNode | undefined,
  hops: readonly Hop[],
  because: readonly Cause[],
  evidence: readonly Evidence[],
  { settings }: CapabilityContext,
): Shared {
  const isSure = because.length === 0;
  return {
    source,
    capability: {
      access,
      method,
      database: database === undefined ? ANY_DATABASE : databaseTarget(database),
      impact: impactOf(kind, score, settings),
      certainty: isSure ? "must" : "may",
      ...(isSure ? {} : { doubt: "unresolved" as const }),
      guards: [],
      because,
      evidence: [...hops.flatMap((hop) => hop.evidence), ...evidence],
      hops,
    },
  };
}

/** What who has it shared can do with it. */
export interface SharedAccess {
  readonly access: AccessClass;
  readonly method: string;
  readonly kind: Impact;
  readonly score: number;
}
