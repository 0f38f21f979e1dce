import { valuesAt } from "../graph/inspect.js";
import { linked, type GraphIndex, type GraphNode } from "../graph/node.js";
import type { IdKind } from "./connect-target.js";
import { hasHole, literalText, lowerCase, type Pattern } from "./patterns.js";
import { patternOf, readText, showText } from "./text.js";

/** A master user name: the one that has been given to a database when it was created. */
export interface MasterUser {
  /** The name, or the expression that it comes from. */
  readonly name: string;
  readonly pattern: Pattern;
  /** In lower case: names are compared without regard to it, as engines differ. */
  readonly folded: Pattern;
  /** The text of that, where it is one. */
  readonly foldedText: string | undefined;
  /** False when the source leaves it open. */
  readonly isKnown: boolean;
  /** A database that has it. */
  readonly database: GraphNode;
}

/** The master users of a tree's databases. */
export interface MasterUsers {
  /** Of one database, or of those behind one proxy. */
  of(database: GraphNode): readonly MasterUser[];
  /** Of all databases that ids of a kind reach; each name once. */
  ofKind(kind: IdKind): readonly MasterUser[];
}

const KINDS: Readonly<Record<string, IdKind>> = {
  aws_db_instance: "instance",
  aws_rds_cluster_instance: "instance",
  aws_rds_cluster: "cluster",
  aws_db_proxy: "proxy",
};

const USER_ATTRIBUTES: Readonly<Record<string, string>> = {
  aws_db_instance: "username",
  aws_rds_cluster: "master_username",
};

/** Links that lead from a database to the one that it has its users from. */
const ORIGINS = ["cluster", "source", "snapshot", "instance", "targets"];
const MOST_HOPS = 8;

export function masterUsers(index: GraphIndex): MasterUsers {
  const known = new Map<GraphNode, readonly MasterUser[]>();
  const of = (database: GraphNode): readonly MasterUser[] => {
    let users = known.get(database);
    if (users === undefined) known.set(database, (users = distinct(usersOf(database, index, MOST_HOPS))));
    return users;
  };
  const byKind = new Map<IdKind, readonly MasterUser[]>();
  return {
    of,
    ofKind(kind) {
      let users = byKind.get(kind);
      if (users === undefined) {
        const databases = index.nodes.filter(({ resource }) => KINDS[resource.type] === kind);
        byKind.set(kind, (users = distinct(databases.flatMap(of))));
      }
      return users;
    },
  };
}

function usersOf(database: GraphNode, index: GraphIndex, hops: number): readonly MasterUser[] {
  const { resource } = database;
  const attribute = USER_ATTRIBUTES[resource.type];
  const [value] = attribute === undefined ? [] : valuesAt(resource.attributes, [attribute]);
  if (attribute !== undefined && value !== undefined && !(value.kind === "known" && value.value === null)) {
    const resolve = (reference: Parameters<GraphIndex["resolve"]>[1]): readonly GraphNode[] =>
      index.resolve(resource.stack, reference);
    const text = readText(value, [attribute], resolve);
    const { pattern } = patternOf(text, resolve, false);
    const folded = lowerCase(pattern);
    const foldedText = literalText(folded);
    return [{ name: showText(text), pattern, folded, foldedText, isKnown: !hasHole(pattern), database }];
  }
  if (hops === 0) return [];
  return ORIGINS.flatMap((role) => linked(database, role)).flatMap((origin) => usersOf(origin, index, hops - 1));
}

function distinct(users: readonly MasterUser[]): readonly MasterUser[] {
  return [...new Map(users.map((user) => [user.name, user])).values()];
}
