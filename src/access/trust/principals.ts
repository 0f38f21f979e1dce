import { isReference, referenceName } from "../../graph/inspect.js";
import type { GraphNode } from "../../graph/node.js";
import type { Cause, Reference } from "../../graph/value.js";
import { holesOf, literalOf, readText, showText, type PolicyText, type Resolve } from "../../iam/text.js";

/** An account as a principal or condition names it. */
export type AccountName =
  | { readonly kind: "id"; readonly id: string }
  /** The one that the policy is deployed in, whichever that is. */
  | { readonly kind: "own" }
  | { readonly kind: "any" }
  | { readonly kind: "unresolved"; readonly text: string; readonly because: readonly Cause[] };

/**
 * What a principal of a trust policy is
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html).
 */
export type Principal =
  | { readonly kind: "everybody" }
  | { readonly kind: "account"; readonly account: AccountName }
  /** A role or user by its ARN; `name` may have wildcards where a condition may have them. */
  | {
      readonly kind: "identity";
      readonly type: "role" | "user";
      readonly account: AccountName;
      readonly name: string;
    }
  /** Roles or users of the tree, by reference. */
  | { readonly kind: "nodes"; readonly nodes: readonly GraphNode[] }
  | { readonly kind: "service"; readonly name: string; readonly because: readonly Cause[] }
  | { readonly kind: "oidc"; readonly issuer: string; readonly node?: GraphNode }
  | { readonly kind: "saml"; readonly name: string; readonly node?: GraphNode }
  | { readonly kind: "unresolved"; readonly text: string; readonly because: readonly Cause[] }
  /** Nobody: a principal that was deleted, or one that cannot assume a role. */
  | { readonly kind: "nobody"; readonly reason: string };

/** Stand for parts of a text that are not literal while it is taken apart. */
const OPEN = "\uE000";
const CLOSE = "\uE001";
const OWN = "\uE002";
const PART = new RegExp(`${OPEN}(\\d+)${CLOSE}`, "g");

const ARN = new RegExp(
  `^arn:[^:]*:(?:iam|sts)::(\\d{12}|${OWN}|\\*|${OPEN}\\d+${CLOSE}):` +
    "(root|\\*|(?:role|user|group|assumed-role|federated-user|oidc-provider|saml-provider)/.+)$",
);
const BARE_ACCOUNT = new RegExp(`^(?:\\d{12}|${OWN})$`);
/** Ids that IAM puts in place of a principal that is no more, and that no other will have. */
const UNIQUE_ID = /^A(?:ROA|IDA|GPA|NPA|CCA|KIA|SIA)[A-Z0-9]{12,}$/;

/** Identity providers that trust policies name by their host. */
const KNOWN_ISSUERS = new Set([
  "accounts.google.com",
  "cognito-identity.amazonaws.com",
  "graph.facebook.com",
  "www.amazon.com",
]);

/** The account that a text is deployed in, in the words of both formats. */
function isOwnAccount({ address, attribute }: Reference): boolean {
  if (address === "AWS::AccountId") return true;
  return /(?:^|\.)data\.aws_caller_identity\./.test(address) && (attribute === "account_id" || attribute === "id");
}

/** A principal as it is written, or the value of a condition on `aws:PrincipalArn`, under the type that it is written under. */
export function readPrincipal(type: string, text: PolicyText, resolve: Resolve): Principal {
  const [part, ...others] = text.parts;
  if (part !== undefined && others.length === 0 && typeof part !== "string" && isReference(part)) {
    const named = referredPrincipal(part.reference, resolve);
    if (named !== undefined) return named;
  }
  const unresolved: Principal = { kind: "unresolved", text: showText(text), because: causesOf(text) };
  if (type === "*" || literalOf(text) === "*") {
    return type === "Federated" || type === "Service"
      ? { kind: "nobody", reason: "no wildcard is allowed" }
      : { kind: "everybody" };
  }
  if (type === "Service") return readService(text);
  const { coded, shown } = encode(text);
  if (type === "Federated") return readFederated(coded, shown) ?? unresolved;
  if (type === "CanonicalUser") return { kind: "nobody", reason: "a canonical user cannot assume a role" };
  if (BARE_ACCOUNT.test(coded)) return { kind: "account", account: accountName(coded, text, shown) };
  if (UNIQUE_ID.test(coded)) return { kind: "nobody", reason: `${coded} is the id of a principal that was deleted` };
  const [, account = "", rest = ""] = ARN.exec(coded) ?? [];
  if (rest === "") {
    return literalOf(text) === undefined
      ? unresolved
      : { kind: "nobody", reason: `"${showText(text)}" is no principal of IAM` };
  }
  const name = accountName(account, text, shown);
  if (rest === "root" || rest === "*") return { kind: "account", account: name };
  return readIdentity(rest, name, shown) ?? { kind: "nobody", reason: `"${showText(text)}" cannot assume a role` };
}

function causesOf(text: PolicyText): readonly Cause[] {
  const holes = holesOf(text);
  if (holes.length > 0) return holes;
  return text.parts.flatMap((part) =>
    typeof part !== "string" && isReference(part) ? [{ reason: `${referenceName(part.reference)} is not known` }] : [],
  );
}

/** A text with one character sequence for each part that is not literal, so that they can be told from what is around them. */
function encode(text: PolicyText): { readonly coded: string; readonly shown: (coded: string) => string } {
  const coded = text.parts
    .map((part, index) => {
      if (typeof part === "string") return part;
      if (isReference(part) && isOwnAccount(part.reference)) return OWN;
      return `${OPEN}${index}${CLOSE}`;
    })
    .join("");
  const shown = (piece: string): string =>
    piece.replace(PART, (_, index: string) => {
      const part = text.parts[Number(index)];
      return part === undefined ? "" : showText({ path: text.path, parts: [part] });
    });
  return { coded, shown };
}

function accountName(coded: string, text: PolicyText, shown: (piece: string) => string): AccountName {
  if (coded === OWN) return { kind: "own" };
  if (coded === "*") return { kind: "any" };
  if (/^\d{12}$/.test(coded)) return { kind: "id", id: coded };
  return { kind: "unresolved", text: shown(coded), because: causesOf(text) };
}

function readIdentity(rest: string, account: AccountName, shown: (piece: string) => string): Principal | undefined {
  const [type = "", ...path] = rest.split("/");
  // A session is of the role that comes first; roles and users are called by what comes after their path.
  const name = type === "assumed-role" ? path[0] : path.at(-1);
  if (name === undefined || name === "") return undefined;
  if (type === "role" || type === "assumed-role") return { kind: "identity", type: "role", account, name: shown(name) };
  if (type === "user" || type === "federated-user")
    return { kind: "identity", type: "user", account, name: shown(name) };
  return undefined;
}

function readService(text: PolicyText): Principal {
  const name = text.parts
    .map((part) => {
      if (typeof part === "string") return part;
      // The suffix of a partition's services is known well enough.
      const isSuffix =
        isReference(part) && (part.reference.address === "AWS::URLSuffix" || part.reference.attribute === "dns_suffix");
      return isSuffix ? "amazonaws.com" : showText({ path: text.path, parts: [part] });
    })
    .join("");
  return { kind: "service", name, because: holesOf(text) };
}

function readFederated(coded: string, shown: (piece: string) => string): Principal | undefined {
  if (KNOWN_ISSUERS.has(coded)) return { kind: "oidc", issuer: coded };
  const [, , rest = ""] = ARN.exec(coded) ?? [];
  const provider = /(?:^|:)(oidc|saml)-provider\/(.+)$/.exec(rest === "" ? coded : rest);
  if (provider?.[1] === undefined || provider[2] === undefined) return undefined;
  const name = shown(provider[2]);
  return provider[1] === "oidc" ? { kind: "oidc", issuer: name } : { kind: "saml", name };
}

const IDENTITIES: ReadonlySet<string> = new Set(["aws_iam_role", "aws_iam_user"]);

/** A principal by reference to what it is of. */
function referredPrincipal(reference: Reference, resolve: Resolve): Principal | undefined {
  const nodes = resolve(reference);
  const [node] = nodes;
  if (node === undefined || !["arn", "id", ""].includes(reference.attribute)) {
    return isOwnAccount(reference) ? { kind: "account", account: { kind: "own" } } : undefined;
  }
  const { type, mode, attributes } = node.resource;
  const named = (attribute: string): string | undefined => {
    const value = attributes.entries.get(attribute);
    return value === undefined ? undefined : showText(readText(value, [attribute], resolve));
  };
  if (IDENTITIES.has(type)) {
    const name = named("name");
    if (mode === "managed" || name === undefined) return { kind: "nodes", nodes };
    return { kind: "identity", type: type === "aws_iam_role" ? "role" : "user", account: { kind: "own" }, name };
  }
  if (type === "aws_iam_openid_connect_provider") {
    const url = named("url") ?? named("arn")?.replace(/^.*:oidc-provider\//, "") ?? referenceName(reference);
    return { kind: "oidc", issuer: url.replace(/^https:\/\//, "").replace(/\/$/, ""), node };
  }
  if (type === "aws_iam_saml_provider") {
    return { kind: "saml", name: named("name") ?? node.resource.name, node };
  }
  return undefined;
}
