import type { GraphNode } from "../graph/node.js";
import type { Identity } from "../iam/identities.js";
import { matches, parsePattern, type Pattern } from "../iam/patterns.js";

/** Finds the identities of a tree as principals and conditions name them. */
export interface People {
  readonly all: readonly Identity[];
  of(node: GraphNode): Identity | undefined;
  /**
   * @param name may have wildcards
   * @param stack the one that names it, whose own identities go before those of the same name in others
   */
  named(type: "role" | "user", name: string, account: string | undefined, stack: string): readonly Identity[];
}

/**
 * Roles that Identity Center makes for a permission set in an account
 * (https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html).
 */
const RESERVED_ROLE = "AWSReservedSSO_";
const RESERVED_SUFFIX = "_0123456789abcdef";

export function findPeople(identities: readonly Identity[]): People {
  const byNode = new Map(identities.filter(({ kind }) => kind !== "unattached").map((each) => [each.node, each]));
  const byName = new Map<string, Identity[]>();
  for (const identity of identities) {
    const name = roleName(identity);
    if (name === undefined) continue;
    const key = `${identity.kind === "user" ? "user" : "role"}/${name}`;
    const found = byName.get(key);
    if (found === undefined) byName.set(key, [identity]);
    else found.push(identity);
  }
  const byPattern = new Map<string, readonly Identity[]>();
  const fitting = (key: string): readonly Identity[] => {
    let found = byPattern.get(key);
    if (found === undefined) {
      const pattern: Pattern = parsePattern(key);
      found = [...byName].flatMap(([name, ofName]) => (matches(pattern, name) === "yes" ? ofName : []));
      byPattern.set(key, found);
    }
    return found;
  };
  return {
    all: identities,
    of: (node) => byNode.get(node),
    named(type, name, account, stack) {
      const key = `${type}/${name}`;
      const candidates = /[*?]/.test(name) ? fitting(key) : (byName.get(key) ?? fittingReserved(key, fitting));
      const found = candidates.filter(
        (each) => account === undefined || each.account === undefined || each.account === account,
      );
      const near = found.filter(({ node }) => node.resource.stack === stack);
      return near.length > 0 ? near : found;
    },
  };
}

/** The name of the role that an identity acts as. */
function roleName({ kind, name }: Identity): string | undefined {
  if (name === undefined || kind === "group" || kind === "unattached") return undefined;
  return kind === "permission-set" ? `${RESERVED_ROLE}${name}${RESERVED_SUFFIX}` : name;
}

/** A reserved role by its real name, whose end nobody knows beforehand. */
function fittingReserved(key: string, fitting: (key: string) => readonly Identity[]): readonly Identity[] {
  if (!key.startsWith(`role/${RESERVED_ROLE}`)) return [];
  return fitting(key.replace(/_[0-9a-f]{16}$/, "_*"));
}
