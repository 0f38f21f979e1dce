import type { GraphIndex } from "../graph/node.js";
import type { ReadPolicy } from "../iam/read-policy.js";
import type { HomeAccounts } from "./model.js";
import type { AccessSettings } from "./settings.js";

/** The accounts of a tree and of others, as far as they are known. */
export interface Accounts {
  /** Those that the tree is deployed in; empty when they are not known. */
  readonly own: readonly string[];
  readonly foundBy: HomeAccounts["foundBy"];
  /** Those that a stack may be deployed in. */
  readonly of: (stack: string) => readonly string[];
  readonly standingOf: (account: string) => AccountStanding;
}

export type AccountStanding = "own" | "trusted" | "untrusted";

/** ARNs of databases and their users are of the account that they are in: logging in takes a principal of the same one. */
const DATABASE_ARN = /^arn:[^:]*:(?:rds|rds-db):[^:]*:(\d{12}):/;
const IDENTITY_ARN = /^arn:[^:]*:iam::(\d{12}):(role|user|group)\/(?:.*\/)?([^/]+)$/;

const TYPES: Readonly<Record<string, string>> = { role: "aws_iam_role", user: "aws_iam_user", group: "aws_iam_group" };

/**
 * The accounts that a tree is deployed in: those that configuration and the tree name, else those of the ARNs by which
 * policies of the tree mean databases, else its own identities.
 */
export function findAccounts(
  index: GraphIndex,
  policies: readonly ReadPolicy[],
  { accounts, trustedAccounts }: Pick<AccessSettings, "accounts" | "trustedAccounts">,
): Accounts {
  const stacks = new Set(index.nodes.map(({ resource }) => resource.stack));
  const named = new Set([...accounts, ...[...stacks].flatMap((stack) => index.accountsOf(stack))]);
  const own = named.size > 0 ? named : accountsInArns(index, policies);
  const trusted = new Set(trustedAccounts);
  return {
    own: [...own],
    foundBy: named.size > 0 ? "named" : own.size > 0 ? "arns" : "nothing",
    of(stack) {
      const ofStack = index.accountsOf(stack);
      return ofStack.length > 0 ? ofStack : [...own];
    },
    standingOf: (account) => (own.has(account) ? "own" : trusted.has(account) ? "trusted" : "untrusted"),
  };
}

function accountsInArns(index: GraphIndex, policies: readonly ReadPolicy[]): ReadonlySet<string> {
  const byDatabase = new Set<string>();
  const byIdentity = new Set<string>();
  const names = new Set(
    index.nodes.flatMap(({ resource }) => {
      const name = resource.attributes.entries.get("name");
      return name?.kind === "known" && typeof name.value === "string" ? [`${resource.type}/${name.value}`] : [];
    }),
  );
  for (const { policy, kind } of policies) {
    if (kind !== "identity" && kind !== "boundary") continue;
    for (const { resources = [], notResources = [] } of policy.statements) {
      for (const { parts } of [...resources, ...notResources]) {
        const [start] = parts;
        if (typeof start !== "string") continue;
        const database = DATABASE_ARN.exec(start)?.[1];
        if (database !== undefined) byDatabase.add(database);
        const [, account, kindOfIdentity = "", name = ""] =
          (parts.length === 1 ? IDENTITY_ARN.exec(start) : undefined) ?? [];
        if (account !== undefined && names.has(`${TYPES[kindOfIdentity] ?? ""}/${name}`)) byIdentity.add(account);
      }
    }
  }
  return byDatabase.size > 0 ? byDatabase : byIdentity;
}
