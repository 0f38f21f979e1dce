import { isReference } from "../../graph/inspect.js";
import type { Cause } from "../../graph/value.js";
import { matches, parsePattern } from "../../iam/patterns.js";
import { showText, type PolicyText, type Resolve } from "../../iam/text.js";
import type { Accounts } from "../accounts.js";
import type { Doubt, Guard } from "../model.js";
import type { AccessSettings } from "../settings.js";
import { effectOf, type Caller } from "./keys.js";
import { subjectsOf, type Subject } from "./oidc.js";
import { readPrincipal, type AccountName, type Principal } from "./principals.js";
import type { Requirement } from "./requirements.js";

/** Why it is not sure that somebody gets through. */
export interface GranteeDoubt {
  readonly doubt: Doubt;
  readonly cause: Cause;
}

/** Somebody whom a trust policy lets through, as conditions narrow it. */
export interface Grantee {
  readonly principal: Principal;
  /** Of everybody, those in an organisation. */
  readonly organization?: string;
  readonly subject?: Subject;
  readonly guards: readonly Guard[];
  readonly doubts: readonly GranteeDoubt[];
  /** Conditions on the tags of the principal, for the tree's own to be held against. */
  readonly tags: readonly Requirement[];
  /** Whether trust is enough within the account; else the principal's own policies have to allow it, too. */
  readonly isDirect: boolean;
}

export interface GranteeContext {
  readonly settings: AccessSettings;
  readonly accounts: Accounts;
  readonly resolve: Resolve;
  /** Whether two names of accounts may mean the same one. */
  readonly mayBeSame: (one: AccountName, other: AccountName) => boolean;
}

/** As which callers principals assume roles. */
export const CALLERS: Readonly<Record<Principal["kind"], Caller>> = {
  everybody: "aws",
  account: "aws",
  identity: "aws",
  nodes: "aws",
  unresolved: "aws",
  service: "service",
  oidc: "web",
  saml: "saml",
  nobody: "aws",
};

/** Whom of a principal requirements let through. */
export function granteesOf(
  principal: Principal,
  requirements: readonly Requirement[],
  context: GranteeContext,
): readonly Grantee[] {
  if (principal.kind === "nobody") return [];
  const caller = CALLERS[principal.kind];
  const guards: Guard[] = [];
  const doubts: GranteeDoubt[] = "because" in principal ? principal.because.map(unresolvedCause) : [];
  const narrowing: { readonly by: "arn" | "account" | "organization" | "claim"; readonly requirement: Requirement }[] =
    [];
  for (const requirement of requirements) {
    const effect = effectOf(requirement, caller, context.settings.weights);
    if (effect.kind === "fails" && principal.kind !== "unresolved") return [];
    if (effect.kind === "guard") guards.push(effect.guard);
    if (effect.kind === "doubt") doubts.push(effect);
    if (effect.kind === "narrows") narrowing.push({ by: effect.by, requirement });
  }
  const by = (what: string): readonly Requirement[] =>
    narrowing.filter((each) => each.by === what).map(({ requirement }) => requirement);
  const tags = caller === "aws" ? requirements.filter(({ key }) => key.startsWith("aws:principaltag/")) : [];
  const whole: Grantee = { principal, guards, doubts, tags, isDirect: principal.kind !== "account" };
  if (principal.kind === "oidc") {
    return subjectsOf(principal.issuer, by("claim")).map((subject) => ({
      ...whole,
      subject,
      doubts: [...doubts, ...subject.doubts],
    }));
  }
  let narrowed: readonly Grantee[] = [whole];
  for (const requirement of by("arn")) {
    const principals = meantBy(requirement).map((text) => readPrincipal("AWS", text, context.resolve));
    narrowed = narrowed.flatMap((each) => principals.flatMap((other) => intersection(each, other, context)));
  }
  for (const requirement of by("account")) {
    const accounts = requirement.values.map((text) => readPrincipal("AWS", text, context.resolve));
    narrowed = narrowed.flatMap((each) => accounts.flatMap((other) => intersection(each, other, context)));
  }
  for (const requirement of by("organization")) {
    narrowed = narrowed.flatMap((each) => withinOrganizations(each, requirement, context));
  }
  return narrowed;
}

/** The values of a condition on an ARN that some ARN can have: without an operator for patterns, `*` is a star and in none. */
function meantBy({ comparison, values }: Requirement): readonly PolicyText[] {
  return comparison === "like" ? values : values.filter((text) => !/[*?]/.test(showText(text)));
}

function unresolvedCause(cause: Cause): GranteeDoubt {
  return { doubt: "unresolved", cause };
}

/** Those of a grantee that are another principal, too. */
function intersection(grantee: Grantee, other: Principal, { mayBeSame }: GranteeContext): readonly Grantee[] {
  const { principal } = grantee;
  if (other.kind === "everybody") return [grantee];
  if (other.kind === "unresolved") {
    const doubts = [...grantee.doubts, ...other.because.map(unresolvedCause)];
    return [{ ...grantee, doubts, principal: principal.kind === "everybody" ? other : principal }];
  }
  if (principal.kind === "everybody") {
    return other.kind === "account" || other.kind === "identity" || other.kind === "nodes"
      ? [{ ...grantee, principal: other }]
      : [];
  }
  if (other.kind === "account") {
    if (principal.kind !== "account" && principal.kind !== "identity") return [grantee];
    return mayBeSame(principal.account, other.account) ? [grantee] : [];
  }
  if (principal.kind === "account") {
    if (other.kind === "nodes") return [{ ...grantee, principal: other }];
    if (other.kind !== "identity" || !mayBeSame(principal.account, other.account)) return [];
    const account = other.account.kind === "any" ? principal.account : other.account;
    return [{ ...grantee, principal: { ...other, account } }];
  }
  if (principal.kind === "identity" && other.kind === "identity") {
    const isSame =
      principal.type === other.type &&
      mayBeSame(principal.account, other.account) &&
      matches(parsePattern(other.name), principal.name) !== "no";
    return isSame ? [grantee] : [];
  }
  return [grantee];
}

function withinOrganizations(
  grantee: Grantee,
  { values, written, unknown }: Requirement,
  { settings, accounts }: GranteeContext,
): readonly Grantee[] {
  const { principal } = grantee;
  const organizations = [...new Map(values.map((text) => [organizationOf(text), text]))].map(([id, text]) => ({
    id,
    isOwn: settings.organizations.includes(id) || isOwnOrganization(text),
  }));
  const guard = { key: written, factor: settings.weights.guards.ownOrganization };
  if (principal.kind === "everybody") {
    return organizations.map(({ id, isOwn }) => ({
      ...grantee,
      organization: id,
      guards: isOwn ? [...grantee.guards, guard] : grantee.guards,
      doubts:
        unknown === undefined || isOwn ? grantee.doubts : [...grantee.doubts, unresolvedCause({ reason: unknown })],
    }));
  }
  const isOwnAccount =
    principal.kind === "nodes" ||
    ((principal.kind === "account" || principal.kind === "identity") &&
      (principal.account.kind === "own" ||
        (principal.account.kind === "id" && accounts.standingOf(principal.account.id) === "own")));
  // The own accounts are taken to be in the organisation that a policy of theirs asks for.
  const isGuarded = !isOwnAccount && organizations.length > 0 && organizations.every(({ isOwn }) => isOwn);
  return [isGuarded ? { ...grantee, guards: [...grantee.guards, guard] } : grantee];
}

/** The organisation of `aws:PrincipalOrgID`, or of `aws:PrincipalOrgPaths`, which begin with it. */
function organizationOf(text: PolicyText): string {
  const shown = showText(text);
  return shown.startsWith("${") ? shown : (shown.split("/")[0] ?? shown);
}

/** The organisation that the account itself is in, as Terraform reads it. */
function isOwnOrganization({ parts }: PolicyText): boolean {
  const [part] = parts;
  return (
    part !== undefined &&
    typeof part !== "string" &&
    isReference(part) &&
    /(?:^|\.)data\.aws_organizations_organization\./.test(part.reference.address)
  );
}
