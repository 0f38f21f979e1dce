import type { GraphNode } from "../../graph/node.js";
import type { Identity } from "../../iam/identities.js";
import type { Source } from "../model.js";
import type { Grantee, GranteeDoubt } from "./grantees.js";
import type { Trusted, TrustContext } from "./trusted.js";
import type { AccountName } from "./principals.js";
import { ACCOUNT_EXPOSURES, asBreakGlass, delegated, EVERYBODY, organization, service, unresolved } from "./sources.js";

/** Finds out who a grantee is: identities of the tree, or where a path begins. */
export function resolveGrantee(
  grantee: Grantee,
  role: Identity,
  context: TrustContext,
  shown: Pick<Trusted, "evidence" | "denies">,
): readonly Trusted[] {
  const { principal, guards, tags } = grantee;
  const trusted = (who: Trusted["who"], more: readonly GranteeDoubt[] = []): Trusted => ({
    who:
      who.kind === "source" ? { kind: "source", source: asBreakGlass(who.source, context.settings.breakGlass) } : who,
    guards,
    doubts: [...grantee.doubts, ...more],
    tags,
    ...shown,
  });
  const from = (source: Source, more: readonly GranteeDoubt[] = []): readonly Trusted[] => [
    trusted({ kind: "source", source }, more),
  ];
  const identity = (each: Identity): Trusted => {
    const isElsewhere = each.account !== undefined && role.account !== undefined && each.account !== role.account;
    return trusted({ kind: "identity", identity: each, needsPermission: isElsewhere || !grantee.isDirect });
  };
  switch (principal.kind) {
    case "nobody":
      return [];
    case "everybody":
      return from(grantee.organization === undefined ? EVERYBODY : organization(grantee.organization));
    case "service":
      return from(service(principal.name));
    case "unresolved":
      return from(unresolved(principal.text), open(grantee, `${principal.text} is not known`));
    case "saml":
      return from({
        kind: "federated",
        label: `saml:${principal.name}`,
        ...nodeOf(principal.node),
        exposure: "human",
        isExternal: true,
      });
    case "oidc": {
      const { suffix, exposure = "public" } = grantee.subject ?? {};
      const label = suffix === undefined ? `oidc:${principal.issuer}` : `oidc:${principal.issuer}:${suffix}`;
      return from({ kind: "federated", label, ...nodeOf(principal.node), exposure, isExternal: true });
    }
    case "nodes":
      return principal.nodes.flatMap((node) => {
        const found = context.people.of(node);
        const doubts: readonly GranteeDoubt[] =
          principal.nodes.length > 1
            ? [{ doubt: "unresolved", cause: { reason: "it is not known which instance is meant" } }]
            : [];
        return found === undefined ? [] : [{ ...identity(found), doubts: [...grantee.doubts, ...doubts] }];
      });
    case "account":
      return ofAccount(principal.account, role, context).flatMap((each) => {
        if (each.kind !== "delegated") return from(each.source, each.doubts);
        const cause = { reason: "it is not known whose policies in the account allow it" };
        const source = delegated(each.account ?? "own");
        return [trusted(each), ...from(source, [{ doubt: "unresolved", cause }])];
      });
    case "identity": {
      const [account] = ofAccount(principal.account, role, context);
      if (account === undefined) return [];
      const isUnknownHome = context.accounts.foundBy === "nothing" && principal.account.kind === "id";
      if (account.kind !== "delegated" && !isUnknownHome) return from(account.source, account.doubts);
      const id = account.kind === "delegated" ? account.account : undefined;
      const found = context.people.named(principal.type, principal.name, id, role.node.resource.stack);
      if (found.length > 0) return found.filter((each) => each !== role).map(identity);
      const isPerson = principal.type === "user" || principal.name.startsWith("AWSReservedSSO_");
      const cause = { reason: "the policies of the principal are not in the repository" };
      return from(
        {
          kind: principal.type,
          label: `${principal.type}/${principal.name}`,
          exposure: isUnknownHome ? "untrusted-account" : isPerson ? "human" : "role",
          isExternal: isUnknownHome,
        },
        grantee.isDirect ? [] : [{ doubt: "unresolved", cause }],
      );
    }
  }
}

function nodeOf(node: GraphNode | undefined): { readonly node?: GraphNode } {
  return node === undefined ? {} : { node };
}

function open({ doubts }: Grantee, reason: string): readonly GranteeDoubt[] {
  return doubts.length > 0 ? [] : [{ doubt: "unresolved", cause: { reason } }];
}

type AccountMeaning =
  | { readonly kind: "delegated"; readonly account: string | undefined }
  | { readonly kind: "source"; readonly source: Source; readonly doubts: readonly GranteeDoubt[] };

/** What an account is to a role: one of the own ones, whose policies decide further, or somebody else. */
function ofAccount(name: AccountName, role: Identity, { accounts }: TrustContext): readonly AccountMeaning[] {
  if (name.kind === "own") {
    const [only, ...others] = role.account === undefined ? accounts.of(role.node.resource.stack) : [role.account];
    return [{ kind: "delegated", account: others.length === 0 ? only : undefined }];
  }
  if (name.kind === "any") return [{ kind: "source", source: EVERYBODY, doubts: [] }];
  if (name.kind === "unresolved") {
    const doubts = name.because.map((cause): GranteeDoubt => ({ doubt: "unresolved", cause }));
    return [{ kind: "source", source: unresolved(name.text), doubts }];
  }
  const standing = name.id === role.account ? "own" : accounts.standingOf(name.id);
  if (standing === "own") return [{ kind: "delegated", account: name.id }];
  const source: Source = {
    kind: "account",
    label: `account:${name.id}`,
    exposure: ACCOUNT_EXPOSURES[standing],
    isExternal: true,
  };
  return [{ kind: "source", source, doubts: [] }];
}
