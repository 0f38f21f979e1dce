import { matches, parsePattern } from "../../iam/patterns.js";
import type { AccountStanding } from "../accounts.js";
import type { Exposure, Source } from "../model.js";

/** The exposure of an account by how it stands to the tree. */
export const ACCOUNT_EXPOSURES: Readonly<Record<AccountStanding, Exposure>> = {
  own: "role",
  trusted: "trusted-account",
  untrusted: "untrusted-account",
};

export const EVERYBODY: Source = { kind: "public", label: "public", exposure: "public", isExternal: true };

/** All identities of an own account that its policies let through: what the root of an account in a trust policy means. */
export function delegated(account: string): Source {
  return { kind: "account", label: `account:${account} (delegated)`, exposure: "role", isExternal: false };
}

export function organization(id: string): Source {
  return { kind: "org", label: `org:${id}`, exposure: "public", isExternal: true };
}

export function service(name: string): Source {
  return { kind: "service", label: `service:${name}`, exposure: "service", isExternal: false };
}

export function unresolved(text: string): Source {
  return { kind: "unresolved", label: `unresolved:${text}`, exposure: "untrusted-account", isExternal: true };
}

/** Sources that are for emergencies by configuration, which is only said of principals that somebody has in hand. */
export function asBreakGlass(source: Source, labels: readonly string[]): Source {
  if (source.exposure === "public" || source.exposure === "untrusted-account") return source;
  const isListed = labels.some((label) => matches(parsePattern(label), source.label) === "yes");
  return isListed ? { ...source, exposure: "break-glass" } : source;
}
