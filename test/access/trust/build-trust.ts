import { findAccounts } from "../../../src/access/accounts.js";
import { identityLabel } from "../../../src/access/names.js";
import { findPeople } from "../../../src/access/people.js";
import { DEFAULT_SETTINGS, type AccessSettings } from "../../../src/access/settings.js";
import { trustOf } from "../../../src/access/trust/index.js";
import type { Trusted } from "../../../src/access/trust/trusted.js";
import { indexGraph } from "../../../src/graph/build.js";
import type { Resource } from "../../../src/graph/resource.js";
import { identities } from "../../../src/iam/identities.js";
import { readPolicies } from "../../../src/iam/read.js";
import { OWN } from "../analyse.js";
import { resource, stack } from "../../graph/build-values.js";
import { encoded } from "../../iam/build-policies.js";

/** The account of somebody else. */
export const VENDOR = "999988887777";

export interface TrustOptions {
  /** Beside the role. */
  readonly resources?: readonly Resource[];
  readonly settings?: Partial<AccessSettings>;
}

/** Whom the trust policy of the role `app` in the account {@link OWN} lets through. */
export function trustedBy(
  statements: object | readonly object[],
  { resources = [], settings = {} }: TrustOptions = {},
): readonly Trusted[] {
  const document = { Version: "2012-10-17", Statement: statements };
  const role = resource("aws_iam_role.app", { name: "app", assume_role_policy: encoded(document) });
  const index = indexGraph([stack([role, ...resources])]);
  const policies = readPolicies(index);
  const all: AccessSettings = { ...DEFAULT_SETTINGS, accounts: [OWN], ...settings };
  const people = identities(index, policies);
  const app = people.find(({ node }) => node.resource.address === "aws_iam_role.app");
  if (app === undefined) throw new Error("the role is no identity");
  const accounts = findAccounts(index, policies, all);
  return trustOf(app, { index, settings: all, accounts, people: findPeople(people) });
}

/** `account:999988887777 untrusted-account if sts:ExternalId (condition)`: who, how exposed, under which guards and doubts. */
export function shownTrust(statements: object | readonly object[], options?: TrustOptions): readonly string[] {
  return trustedBy(statements, options).map(({ who, guards, doubts }) => {
    const under = guards.length === 0 ? "" : ` if ${guards.map(({ key }) => key).join(" and ")}`;
    const open = doubts.length === 0 ? "" : ` (${doubts.map(({ doubt }) => doubt).join(", ")})`;
    return `${shownWho(who)}${under}${open}`;
  });
}

function shownWho(who: Trusted["who"]): string {
  if (who.kind === "source") return `${who.source.label} ${who.source.exposure}`;
  if (who.kind === "delegated") return `policies of ${who.account ?? "the account"}`;
  return `${identityLabel(who.identity)}${who.needsPermission ? " by permission" : ""}`;
}

/** A statement that lets principals assume the role, `AWS` when they are only texts. */
export function trusts(principal: unknown, more: object = {}): object {
  const Principal = typeof principal === "string" && principal !== "*" ? { AWS: principal } : principal;
  return { Effect: "Allow", Action: "sts:AssumeRole", Principal, ...more };
}

/** One that lets users of an OpenID Connect provider assume the role by their tokens. */
export function trustsTokens(issuer: string, condition?: object): object {
  return {
    Effect: "Allow",
    Action: "sts:AssumeRoleWithWebIdentity",
    Principal: { Federated: `arn:aws:iam::${OWN}:oidc-provider/${issuer}` },
    ...(condition === undefined ? {} : { Condition: condition }),
  };
}
