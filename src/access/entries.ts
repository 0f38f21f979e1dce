import { linked } from "../graph/node.js";
import type { Identity } from "../iam/identities.js";
import { absentMembers } from "../iam/members.js";
import type { Doubt, Source } from "./model.js";
import { absentIdentity, identityLabel } from "./names.js";
import type { AccessSettings } from "./settings.js";
import { asBreakGlass } from "./trust/sources.js";

/**
 * What a path that an identity itself takes begins with.
 *
 * @returns `undefined` for those that somebody has to become first: roles, and permission sets that are assigned to somebody
 */
export function entryOf(identity: Identity, settings: AccessSettings): Source | undefined {
  const source = sourceOf(identity);
  return source && asBreakGlass(source, settings.breakGlass);
}

function sourceOf(identity: Identity): Source | undefined {
  const { kind, node, trust } = identity;
  const label = identityLabel(identity);
  switch (kind) {
    case "role":
      // Whom it trusts is not told at all.
      return trust.length > 0 ? undefined : { kind, label, node, exposure: "role", isExternal: false };
    case "permission-set":
      return isAssigned(identity) ? undefined : { kind, label, node, exposure: "human", isExternal: false };
    case "group":
      // Whoever is named as a member has to become one first.
      return absentMembers(node).length > 0 ? undefined : { kind, label, node, exposure: "human", isExternal: false };
    case "user":
      return { kind, label, node, exposure: "human", isExternal: false };
    case "unattached": {
      const absent = absentIdentity(node);
      if (absent === undefined) return { kind, label, node, exposure: "unattached", isExternal: false };
      return { ...absent, node, exposure: absent.kind === "role" ? "role" : "human", isExternal: false };
    }
  }
}

function isAssigned({ node }: Identity): boolean {
  return linked(node, "attachments").some(({ resource }) => resource.type === "aws_ssoadmin_account_assignment");
}

/** Why it is not sure that what begins with a source exists: a policy that nobody has may never be given to somebody. */
export function doubtOf(source: Source): { readonly doubt: Doubt; readonly reason: string } | undefined {
  return source.kind === "unattached"
    ? { doubt: "unresolved", reason: "the repository gives the policy to nobody" }
    : undefined;
}
