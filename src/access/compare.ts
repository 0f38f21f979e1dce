import type { Place } from "../graph/build.js";
import type { GraphNode } from "../graph/node.js";
import {
  contains,
  intersects,
  isEverything,
  isSymbol,
  isWildcard,
  parsePattern,
  type Pattern,
} from "../iam/patterns.js";
import type { PathChange } from "../report/result.js";
import type { AccessAnalysis, AccessPath, Exception, Guard } from "./model.js";

/** A path with how it stands. */
export interface ComparedPath {
  /** Of the head; of the base when it is removed. */
  readonly path: AccessPath;
  readonly change: PathChange;
  /** Of the base: what it contains, is left of, or was without the guard. */
  readonly before?: AccessPath;
}

/** A scan compares nothing: every path exists. */
export function uncomparedPaths({ paths }: AccessAnalysis): readonly ComparedPath[] {
  return paths.map((path) => ({ path, change: "existing" }));
}

/**
 * Compares who can reach what, and not how it is written: a path is new when no path of the base covers its source, access,
 * database and user. Policies, conditions, lines and the hops between are no part of that.
 *
 * @param nameInHead the stack and address that a resource of the base has in the head
 * @returns those of the head in their order, then the removed ones of the base
 */
export function comparePaths(
  base: AccessAnalysis,
  head: AccessAnalysis,
  nameInHead: (place: Place) => Place,
): readonly ComparedPath[] {
  const before = base.paths.map((path) => entryOf(path, nameInHead));
  const after = head.paths.map((path) => entryOf(path, (place) => place));
  const coveringBefore = coverers(before);
  const coveringAfter = coverers(after);
  const gone = new Set(before.filter((entry) => coveringAfter(entry).length === 0));
  const containedIn = containers(after);
  const widenedFrom = new Map<Entry, Entry>();
  for (const entry of before) {
    for (const wider of containedIn(entry)) if (!widenedFrom.has(wider)) widenedFrom.set(wider, entry);
  }
  return [
    ...after.map((entry) => compared(entry, coveringBefore(entry), gone, widenedFrom.get(entry))),
    ...[...gone].map(({ path }): ComparedPath => ({ path, change: "removed" })),
  ];
}

function compared(
  entry: Entry,
  covering: readonly Entry[],
  gone: ReadonlySet<Entry>,
  inside: Entry | undefined,
): ComparedPath {
  const { path } = entry;
  const [first] = covering;
  if (first === undefined) {
    return inside === undefined ? { path, change: "new" } : { path, change: "widened", before: inside.path };
  }
  const open = covering.filter(({ path: other }) => isAsOpenAs(other, path));
  if (open.length === 0) return { path, change: "guard-lost", before: first.path };
  const equal = covering.filter((other) => covers(entry, other));
  const [wider] = equal.length === 0 && covering.every((other) => gone.has(other)) ? covering : [];
  if (wider !== undefined) return { path, change: "narrowed", before: wider.path };
  const [freer] = equal;
  return freer !== undefined && equal.every(({ path: other }) => !isAsOpenAs(path, other))
    ? { path, change: "guard-gained", before: freer.path }
    : { path, change: "existing" };
}

/** Whether a path has no guard and no doubt that another one has not. */
function isAsOpenAs({ certainty, guards, capability }: AccessPath, other: AccessPath): boolean {
  if (certainty === "may" && other.certainty === "must") return false;
  if (capability.blocked !== undefined && other.capability.blocked === undefined) return false;
  const factors = strongest(other.guards);
  return [...strongest(guards)].every(([key, factor]) => (factors.get(key) ?? 1) <= factor);
}

/** The least factor of each guard. */
function strongest(guards: readonly Guard[]): ReadonlyMap<string, number> {
  const factors = new Map<string, number>();
  for (const { key, factor } of guards) {
    const name = key.toLowerCase();
    factors.set(name, Math.min(factor, factors.get(name) ?? 1));
  }
  return factors;
}

/** A path with what it is compared by, in the names of the head. */
interface Entry {
  readonly path: AccessPath;
  readonly stack: string;
  readonly source: string | undefined;
  readonly databaseNode: string | undefined;
  readonly database: Pattern;
  readonly user: Pattern | undefined;
  readonly except: readonly Exception[];
}

function entryOf(path: AccessPath, nameInHead: (place: Place) => Place): Entry {
  const { stack, source, capability } = path;
  const nameOf = (node: GraphNode | undefined): string | undefined => {
    if (node === undefined) return undefined;
    const place = nameInHead({ stack: node.resource.stack, address: node.resource.address });
    return JSON.stringify([node.resource.type, place.stack, place.address]);
  };
  return {
    path,
    stack: nameInHead({ stack, address: stack }).stack,
    source: nameOf(source.node),
    databaseNode: nameOf(capability.database.node),
    database: placeless(capability.database.pattern),
    user: capability.user && placeless(capability.user.pattern),
    except: (capability.except ?? []).map((exception) => ({
      database: placeless(exception.database),
      user: placeless(exception.user),
    })),
  };
}

/**
 * A pattern whose holes are told apart by what would decide them and not by where that is written, so that what the same
 * expression leaves open is the same when its lines have moved.
 */
function placeless(pattern: Pattern): Pattern {
  return pattern.map((letter) =>
    isSymbol(letter) && letter.sort === "hole"
      ? { ...letter, key: letter.key.replace(/@[^@|]*:\d+:\d+(?=\||$)/g, "") }
      : letter,
  );
}

/** Finds what covers an entry among others. */
function coverers(others: readonly Entry[]): (entry: Entry) => readonly Entry[] {
  const candidates = candidatesAmong(others);
  return (entry) => candidates(entry).filter((other) => covers(other, entry));
}

/** Finds what an entry is strictly inside of among others. */
function containers(others: readonly Entry[]): (entry: Entry) => readonly Entry[] {
  const covering = coverers(others);
  return (entry) => covering(entry).filter((other) => !covers(entry, other));
}

/** Finds the entries whose source and database may cover those of an entry, by what they are called. */
function candidatesAmong(entries: readonly Entry[]): (entry: Entry) => readonly Entry[] {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const source of WIDE.has(entry.path.source.kind) ? [ANY] : sourceNames(entry)) {
      for (const database of entry.database.some(isWildcard) ? [ANY] : databaseNames(entry)) {
        const key = JSON.stringify([entry.stack, source, database]);
        const found = index.get(key);
        if (found === undefined) index.set(key, [entry]);
        else found.push(entry);
      }
    }
  }
  return (entry) => {
    const found = new Set<Entry>();
    for (const source of [ANY, ...sourceNames(entry)]) {
      for (const database of [ANY, ...databaseNames(entry)]) {
        for (const each of index.get(JSON.stringify([entry.stack, source, database])) ?? []) found.add(each);
      }
    }
    return [...found];
  };
}

/** In place of the names of what has more than one. */
const ANY = "*";

function sourceNames({ source, path }: Entry): readonly string[] {
  return source === undefined ? [path.source.label] : [path.source.label, source];
}

function databaseNames({ database, databaseNode }: Entry): readonly string[] {
  const name = JSON.stringify(database);
  return databaseNode === undefined ? [name] : [name, databaseNode];
}

/** Sources that are more than one principal. */
const WIDE: ReadonlySet<AccessPath["source"]["kind"]> = new Set(["public", "account", "federated"]);

/** Principals of AWS, whom `*` means; a service or an identity provider is none of them. */
const OF_AWS: ReadonlySet<AccessPath["source"]["kind"]> = new Set(["public", "account", "org", "user", "role"]);

function coversSource(
  { source, path: { source: outer } }: Entry,
  { path: { source: inner }, ...entry }: Entry,
): boolean {
  if (outer.label === inner.label || (source !== undefined && source === entry.source)) return true;
  if (outer.kind === "public") return OF_AWS.has(inner.kind);
  // `account:999988887777` takes in what is in it; `(delegated)` is up to the account.
  if (outer.kind === "account") return inner.label.startsWith(`${outer.label}:`);
  if (inner.kind !== "federated") return false;
  const pattern = parsePattern(outer.label);
  return pattern.some(isWildcard) && contains(pattern, parsePattern(inner.label)) === "yes";
}

/** Whether all that a path gives is given by another one. */
function covers(outer: Entry, inner: Entry): boolean {
  return (
    outer.stack === inner.stack &&
    coversAccess(outer, inner) &&
    coversSource(outer, inner) &&
    coversDatabase(outer, inner) &&
    coversUser(outer.user, inner.user) &&
    (outer.except.length === 0 || outer.except.every((exception) => isTakenOff(exception, inner)))
  );
}

/** Whether what is taken off one path is no part of another one, or taken off it as well. */
function isTakenOff(exception: Exception, { database, user, except }: Entry): boolean {
  const isApart =
    intersects(exception.database, database) === "no" ||
    (user !== undefined && intersects(exception.user, user) === "no");
  return isApart || except.some((other) => isWithin(exception, other));
}

function isWithin(inner: Exception, outer: Exception): boolean {
  return contains(outer.database, inner.database) === "yes" && contains(outer.user, inner.user) === "yes";
}

/** Who administers all may do all. */
const ALL = "admin-all";

function coversAccess({ path: outer }: Entry, { path: inner }: Entry): boolean {
  return outer.capability.method === ALL || outer.capability.access === inner.capability.access;
}

function coversDatabase(outer: Entry, inner: Entry): boolean {
  const isSame = outer.databaseNode !== undefined && outer.databaseNode === inner.databaseNode;
  return isSame || contains(outer.database, inner.database) === "yes";
}

/** Access that needs no user is that of all users. */
function coversUser(outer: Pattern | undefined, inner: Pattern | undefined): boolean {
  if (outer === undefined) return true;
  return inner === undefined ? isEverything(outer) : contains(outer, inner) === "yes";
}
