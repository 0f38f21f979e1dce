import { literalAt, type Identity } from "./identities.js";
import type { Requester } from "./request-keys.js";
import type { Resolve } from "./text.js";

/** Who asks when an identity of the tree does. */
export function requesterOf(identity: Identity): Requester {
  const { kind, account, name, tags, node } = identity;
  const resolve: Resolve = identity.policies[0]?.read.resolve ?? (() => []);
  return {
    kind: kind === "role" || kind === "permission-set" ? "role" : kind === "user" ? "user" : "other",
    account,
    arn: arnOf(identity),
    name: kind === "user" ? (name ?? literalAt(node.resource.attributes, "name")) : name,
    tags,
    // Users have no session tags, and the description of an account has all of theirs.
    hasAllTags: kind === "user" && node.resource.format === "iam" && !identity.tagsUnknown,
    resolve,
  };
}

/**
 * Who asks when an identity assumes a role: a user has the tags that the source says, and no others, as federated sessions of it
 * cannot call STS (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_getfederationtoken.html).
 */
export function assumerOf(identity: Identity): Requester {
  const { kind, tagsUnknown, node } = identity;
  const hasAllTags = kind === "user" && !tagsUnknown && node.resource.mode === "managed";
  return { ...requesterOf(identity), hasAllTags };
}

/** The ARN of a role or user whose account, path and name the source says. */
function arnOf({ kind, account, name, node }: Identity): string | undefined {
  if (kind !== "role" && kind !== "user") return undefined;
  const { attributes } = node.resource;
  const written = literalAt(attributes, "arn");
  if (written !== undefined) return written;
  const path = literalAt(attributes, "path") ?? "/";
  return account === undefined || name === undefined ? undefined : `arn:aws:iam::${account}:${kind}${path}${name}`;
}
