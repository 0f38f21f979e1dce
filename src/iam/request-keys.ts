import type { Cause, Value } from "../graph/value.js";
import { neverHas } from "./action-facts.js";
import type { AskedAction } from "./actions.js";
import { literalPattern, type Pattern } from "./patterns.js";
import type { DecisionContext, KeyValue } from "./request.js";
import { patternOf, readText, type Resolve } from "./text.js";

/** What of a principal is in its requests as condition keys. */
export interface Requester {
  readonly kind: "role" | "user" | "other";
  readonly account?: string | undefined;
  /** The ARN, where all of it is known. */
  readonly arn?: string | undefined;
  readonly name?: string | undefined;
  /** `aws:PrincipalType`, where the kind does not say it. */
  readonly type?: string;
  /** The name of a role's session. */
  readonly session?: string | undefined;
  readonly tags: ReadonlyMap<string, Value>;
  /** Whether its requests have no other tags. */
  readonly hasAllTags?: boolean;
  /** What attributes of it refer to. */
  readonly resolve: Resolve;
}

/** Finds what is known of a condition key of a request. */
export type KeyLookup = (key: string) => KeyValue;

const ABSENT: KeyValue = { presence: "no", values: undefined, because: [] };

/**
 * What requests of a principal for an action have of condition keys
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).
 */
export function requestKeys(requester: Requester, { literal }: AskedAction, context: DecisionContext): KeyLookup {
  return (written) => {
    const key = written.toLowerCase();
    const given = context.keys?.get(key);
    if (given !== undefined) return given;
    if (literal !== undefined && neverHas(literal, key)) return ABSENT;
    return ofPrincipal(key, written, requester, context) ?? open(written);
  };
}

function ofPrincipal(
  key: string,
  written: string,
  requester: Requester,
  context: DecisionContext,
): KeyValue | undefined {
  if (key.startsWith("aws:principaltag/")) return tagValue(written.slice("aws:principaltag/".length), requester);
  const find = Object.hasOwn(OF_PRINCIPAL, key) ? OF_PRINCIPAL[key] : undefined;
  return find?.(written, requester, context);
}

type FindKey = (written: string, requester: Requester, context: DecisionContext) => KeyValue | undefined;

const absent: FindKey = () => ABSENT;
const always =
  (value: string | undefined): FindKey =>
  (written) =>
    present(value, written);

/** By key in lower case. */
const OF_PRINCIPAL: Readonly<Record<string, FindKey>> = {
  "aws:principalaccount": (written, { account }) => present(account, written),
  "kms:calleraccount": (written, { account }) => present(account, written),
  "aws:principalarn": (written, { arn }) => present(arn, written),
  "aws:principaltype": (written, { kind, type }) => present(type ?? TYPES[kind], written),
  "aws:principalorgid": (written, _, { organization }) =>
    organization === undefined ? open(written) : present(organization, written),
  // Sessions of roles have none.
  "aws:username": (written, { kind, name }) => (kind === "role" ? ABSENT : present(name, written)),
  "aws:userid": (written, { session }) => userId(written, session),
  "aws:tokenissuetime": (written, { kind }) => (kind === "role" ? present(undefined, written) : undefined),
  "aws:currenttime": always(undefined),
  "aws:epochtime": always(undefined),
  // Whoever asks can ask over TLS.
  "aws:securetransport": always("true"),
  "aws:principalisawsservice": always("false"),
  "aws:viaawsservice": always("false"),
  "aws:calledvia": absent,
  "aws:calledviafirst": absent,
  "aws:calledvialast": absent,
  "aws:principalservicename": absent,
  "aws:principalservicenameslist": absent,
  // With requests only that a service makes as itself.
  "aws:sourceaccount": absent,
  "aws:sourcearn": absent,
  "aws:sourceorgid": absent,
  "aws:sourceorgpaths": absent,
};

const TYPES: Readonly<Record<Requester["kind"], string | undefined>> = {
  user: "User",
  role: "AssumedRole",
  other: undefined,
};

/** The id of a role, and after a colon the name of the session. */
function userId(written: string, session: string | undefined): KeyValue {
  if (session === undefined) return present(undefined, written);
  const value: Pattern = [{ sort: "hole", key: written }, ...literalPattern(`:${session}`)];
  return { presence: "yes", values: [value], because: causesOf(written) };
}

/** A tag that is not on a role may come with its session (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html). */
function tagValue(name: string, { tags, hasAllTags, resolve }: Requester): KeyValue {
  const [, value] = [...tags].find(([tag]) => tag.toLowerCase() === name.toLowerCase()) ?? [];
  const key = `aws:PrincipalTag/${name}`;
  if (value === undefined) return hasAllTags === true ? ABSENT : open(key);
  const { pattern } = patternOf(readText(value, ["tags", name], resolve), resolve, false);
  return { presence: "yes", values: [literalOnly(pattern)], because: [] };
}

/** In a value of a request nothing is a wildcard. */
function literalOnly(pattern: Pattern): Pattern {
  return pattern.map((letter) => (typeof letter === "object" && "wildcard" in letter ? letter.wildcard : letter));
}

/** A key that the request has, with its value if that is known. */
function present(value: string | undefined, key: string): KeyValue {
  return value === undefined
    ? { presence: "yes", values: undefined, because: causesOf(key) }
    : { presence: "yes", values: [literalPattern(value)], because: [] };
}

/** A key of which nothing is known. */
function open(key: string): KeyValue {
  return { presence: "unknown", values: undefined, because: causesOf(key) };
}

function causesOf(key: string): readonly Cause[] {
  return [{ reason: `${key} of the request is not known` }];
}
