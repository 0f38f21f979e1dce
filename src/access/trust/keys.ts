import { intersects, isEverything, literalPattern, lowerCase } from "../../iam/patterns.js";
import { literalOf, patternOf, showText, type PolicyText } from "../../iam/text.js";
import type { Cause } from "../../graph/value.js";
import type { Guard, Doubt } from "../model.js";
import type { AccessWeights, GuardName } from "../settings.js";
import type { Requirement } from "./requirements.js";

/** Kinds of callers of STS, by the condition keys that come with their requests. */
export type Caller = "aws" | "service" | "web" | "saml";

/** What a requirement means for those that a principal stands for. */
export type Effect =
  /** They meet it, or can see to it that they do. */
  | { readonly kind: "none" }
  /** None of them meets it. */
  | { readonly kind: "fails" }
  | { readonly kind: "guard"; readonly guard: Guard }
  | { readonly kind: "doubt"; readonly doubt: Doubt; readonly cause: Cause }
  /** Only some of them meet it: which ones is in the value. */
  | { readonly kind: "narrows"; readonly by: "arn" | "account" | "organization" | "claim" };

interface KeyRow {
  readonly keys: RegExp;
  /** Whether requests of a caller have the key always or sometimes; those of others never. */
  readonly present: Partial<Readonly<Record<Caller, "always" | "sometimes">>>;
  readonly means:
    | { readonly guard: GuardName }
    | { readonly narrows: "arn" | "account" | "organization" }
    /** What it always is. */
    | { readonly is: Partial<Readonly<Record<Caller, string>>> }
    /** Something that nobody can know beforehand. */
    | "doubt"
    | "nothing";
}

const ALL = { aws: "sometimes", service: "sometimes", web: "sometimes", saml: "sometimes" } as const;
const ALWAYS = { aws: "always", service: "always", web: "always", saml: "always" } as const;

/**
 * Condition keys that requests to assume a role have
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html,
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).
 */
const KEYS: readonly KeyRow[] = [
  { keys: /^sts:externalid$/, present: { aws: "sometimes" }, means: { guard: "externalId" } },
  // Accounts that are in no organisation have no such key.
  { keys: /^aws:principalorg(?:id|paths)$/, present: { aws: "sometimes" }, means: { narrows: "organization" } },
  { keys: /^aws:principalarn$/, present: { aws: "always" }, means: { narrows: "arn" } },
  { keys: /^aws:principalaccount$/, present: { aws: "always" }, means: { narrows: "account" } },
  { keys: /^aws:multifactorauth(?:present|age)$/, present: { aws: "sometimes" }, means: { guard: "multiFactor" } },
  { keys: /^aws:sourceip$/, present: ALWAYS, means: { guard: "network" } },
  {
    keys: /^aws:(?:vpcsourceip|sourcevpc|sourcevpce|sourcevpcarn|vpce\w+)$/,
    present: ALL,
    means: { guard: "network" },
  },
  {
    keys: /^aws:source(?:arn|account|orgid|orgpaths)$/,
    present: { service: "sometimes" },
    means: { guard: "sourceOfService" },
  },
  // Sessions of pods are tagged by the service, as the pod is.
  { keys: /^aws:requesttag\//, present: { service: "sometimes" }, means: { guard: "sourceOfService" } },
  {
    keys: /^(?:sts:(?:rolesessionname|sourceidentity|transitivetagkeys|durationseconds)|aws:(?:sourceidentity|tagkeys)|aws:requesttag\/.*)$/,
    present: ALL,
    means: { guard: "session" },
  },
  { keys: /^aws:principaltag\//, present: { aws: "sometimes" }, means: { guard: "other" } },
  { keys: /^aws:(?:username|userid|principaltype)$/, present: { aws: "sometimes" }, means: "doubt" },
  {
    keys: /^aws:principalisawsservice$/,
    present: ALWAYS,
    means: { is: { service: "true", aws: "false", web: "false", saml: "false" } },
  },
  { keys: /^aws:principalservicename(?:slist)?$/, present: { service: "always" }, means: "nothing" },
  {
    keys: /^aws:securetransport$/,
    present: ALWAYS,
    means: { is: { aws: "true", service: "true", web: "true", saml: "true" } },
  },
  {
    keys: /^aws:viaawsservice$/,
    present: ALWAYS,
    means: { is: { aws: "false", service: "false", web: "false", saml: "false" } },
  },
  { keys: /^aws:requestedregion$/, present: ALWAYS, means: "nothing" },
  { keys: /^aws:federatedprovider$/, present: { web: "always", saml: "always" }, means: "nothing" },
  { keys: /^aws:(?:currenttime|epochtime|tokenissuetime|useragent|referer)$/, present: ALL, means: "doubt" },
  { keys: /^saml:aud$/, present: { saml: "always" }, means: "nothing" },
  { keys: /^saml:/, present: { saml: "sometimes" }, means: { guard: "other" } },
];

const NONE: Effect = { kind: "none" };
const FAILS: Effect = { kind: "fails" };

/** What a requirement means for callers of a kind. Claims of identity providers are for the provider to judge. */
export function effectOf(requirement: Requirement, caller: Caller, weights: AccessWeights): Effect {
  const { key, written, comparison, negated, withoutKey, forAllValues, unknown } = requirement;
  if (key === "") return doubt("unresolved", unknown ?? "the condition is not known");
  const row = KEYS.find(({ keys, present }) => keys.test(key) && caller in present);
  if (row === undefined && caller === "web" && isClaim(key)) return { kind: "narrows", by: "claim" };
  const presence = row?.present[caller];
  if (comparison === "null") return existence(requirement, presence, weights);
  if (row === undefined || presence === undefined) return withoutKey ? NONE : FAILS;
  const { means } = row;
  if (means === "nothing") return NONE;
  if (means === "doubt") return doubt("condition", `it depends on ${written}`);
  if ("is" in means) return meetsConstant(requirement, means.is[caller]);
  // Whoever may leave the key out, or give any other value, is not limited.
  if (forAllValues) return doubt("condition", `ForAllValues lets requests without ${written} through`);
  if (negated || (withoutKey && presence === "sometimes") || isMetByAll(requirement)) return NONE;
  if ("narrows" in means) return { kind: "narrows", by: means.narrows };
  return { kind: "guard", guard: { key: written, factor: weights.guards[means.guard] } };
}

function doubt(kind: Doubt, reason: string): Effect {
  return { kind: "doubt", doubt: kind, cause: { reason } };
}

/** Whether all requests with the key meet a requirement, or all that somebody who is asked for nothing can make. */
export function isMetByAll({ key, comparison, values }: Requirement): boolean {
  if (comparison !== "bool" && values.some((text) => isAnything(text, comparison))) return true;
  return key === "aws:multifactorauthpresent" && values.some(takesFalse);
}

const FALSE = literalPattern("false");

/** Whether a value of a condition may be "false", which sessions without a second factor have. */
function takesFalse(text: PolicyText): boolean {
  return intersects(lowerCase(patternOf(text, () => [], false).pattern), FALSE) !== "no";
}

/** `Null`: whether the key is to be missing. */
function existence(
  { key, written, values, unknown }: Requirement,
  presence: "always" | "sometimes" | undefined,
  weights: AccessWeights,
): Effect {
  if (unknown !== undefined) return doubt("unresolved", unknown);
  const isToBeMissing = values.some((text) => literalOf(text) === "true");
  if (isToBeMissing) return presence === "always" ? FAILS : NONE;
  if (presence === undefined) return FAILS;
  // Sessions have `aws:MultiFactorAuthPresent` without a second factor, too.
  return key === "aws:multifactorauthage"
    ? { kind: "guard", guard: { key: written, factor: weights.guards.multiFactor } }
    : NONE;
}

function meetsConstant({ values, negated, unknown }: Requirement, constant: string | undefined): Effect {
  if (unknown !== undefined) return doubt("unresolved", unknown);
  const isMet = values.some((text) => literalOf(text)?.toLowerCase() === constant) !== negated;
  return isMet ? NONE : FAILS;
}

/** Keys of identity providers: the provider's host and path, and the claim. */
export function isClaim(key: string): boolean {
  return (
    /^(?!aws:|sts:|saml:|iam:)[^:]*[.$].*:[a-z_]+$/.test(key) || /^(?:graph\.facebook\.com|www\.amazon\.com):/.test(key)
  );
}

/** Addresses from which anybody may come, or which nobody on the Internet has. */
const NO_LIMIT = /^(?:0\.0\.0\.0\/0|::\/0|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|fd|fc)/i;

function isAnything(text: PolicyText, comparison: Requirement["comparison"]): boolean {
  if (comparison === "like") return isEverything(patternOf(text, () => [], false).pattern);
  return comparison === "address" && NO_LIMIT.test(showText(text));
}
