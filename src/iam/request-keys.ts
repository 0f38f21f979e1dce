import type { Cause, Value } from "../graph/value.js";
import type { AskedAction } from "./actions.js";
import { unsupportedKey } from "./conditions.js";
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
  readonly tags: ReadonlyMap<string, Value>;
  /** What attributes of it refer to. */
  readonly resolve: Resolve;
}

/** Finds what is known of a condition key of a request. */
export type KeyLookup = (key: string) => KeyValue;

const ABSENT: KeyValue = { presence: "no", values: undefined, because: [] };

/** Keys with the prefix of a service that requests to all services have. */
const OF_EVERY_SERVICE = new Set(["ec2:sourceinstancearn", "ec2:roledelivery", "lambda:sourcefunctionarn"]);

/** Prefixes of services, whose keys come with their own actions only. */
const SERVICES = new Set([
  ...["backup", "codebuild", "dms", "ec2", "ecs", "glue", "iam", "kms", "lambda", "logs", "organizations", "pi", "ram"],
  ...["rds", "rds-data", "rds-db", "s3", "secretsmanager", "sso", "ssm", "sts"],
]);

/**
 * What requests of a principal for an action have of condition keys
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html).
 */
export function requestKeys(requester: Requester, { literal }: AskedAction, context: DecisionContext): KeyLookup {
  const service = literal?.split(":")[0];
  return (written) => {
    const key = written.toLowerCase();
    const given = context.keys?.get(key);
    if (given !== undefined) return given;
    if (literal === "rds-db:connect" && unsupportedKey(key)) return ABSENT;
    const [prefix = ""] = key.split(":");
    const isOther = prefix !== service && SERVICES.has(prefix) && !OF_EVERY_SERVICE.has(key);
    if (isOther && service !== undefined) return ABSENT;
    return ofPrincipal(key, written, requester, context) ?? open(written);
  };
}

function ofPrincipal(
  key: string,
  written: string,
  requester: Requester,
  { organization }: DecisionContext,
): KeyValue | undefined {
  const { kind, account, arn, name } = requester;
  if (key.startsWith("aws:principaltag/")) return tagValue(written.slice("aws:principaltag/".length), requester);
  switch (key) {
    case "aws:principalaccount":
      return present(account, written);
    case "aws:principalarn":
      return present(arn, written);
    case "aws:principaltype":
      return present(kind === "user" ? "User" : kind === "role" ? "AssumedRole" : undefined, written);
    case "aws:username":
      // Sessions of roles have none.
      return kind === "role" ? ABSENT : present(name, written);
    case "aws:principalorgid":
      return organization === undefined ? open(written) : present(organization, written);
    case "aws:principalisawsservice":
    case "aws:viaawsservice":
      return present("false", written);
    // Whoever asks can ask over TLS.
    case "aws:securetransport":
      return present("true", written);
    case "aws:calledvia":
    case "aws:calledviafirst":
    case "aws:calledvialast":
    case "aws:principalservicename":
      return ABSENT;
    case "aws:currenttime":
    case "aws:epochtime":
    case "aws:userid":
      return present(undefined, written);
    default:
      return undefined;
  }
}

/** A tag that is not on a role may come with its session (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html). */
function tagValue(name: string, { tags, resolve }: Requester): KeyValue {
  const [, value] = [...tags].find(([tag]) => tag.toLowerCase() === name.toLowerCase()) ?? [];
  const key = `aws:PrincipalTag/${name}`;
  if (value === undefined) return open(key);
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
