import type { AccessDocument, AccessPathDocument } from "../graph/document.js";
import { linkTo } from "../graph/node.js";
import type { PathChange } from "../report/result.js";
import type { ComparedPath } from "./compare.js";
import { evidenceOf, type PathPlace } from "./place.js";
import type { AccessPath, Hop } from "./model.js";

/** A path with how it stands and where to speak of it. */
export interface PlacedPath extends ComparedPath {
  readonly place: PathPlace;
}

/** What rules are told of a change: to them, what a path has lost is as if it had always been so. */
const CHANGES: Readonly<Record<PathChange, AccessPathDocument["change"]>> = {
  new: "new",
  widened: "widened",
  "guard-lost": "guard_lost",
  existing: "existing",
  "guard-gained": "existing",
  narrowed: "existing",
  removed: undefined,
};

/**
 * The paths of a tree as rules see them.
 *
 * @param isCompared whether there is another tree; without one no path has a change
 * @param cut how many paths are not listed
 */
export function accessDocument(paths: readonly PlacedPath[], isCompared: boolean, cut: number): AccessDocument {
  return {
    paths: paths.flatMap((each) => {
      const change = CHANGES[each.change];
      if (change === undefined) return [];
      return [{ ...pathDocument(each), ...(isCompared && { change }) }];
    }),
    cut,
  };
}

function pathDocument({ path, place }: PlacedPath): AccessPathDocument {
  const { source, capability } = path;
  const { database, user, blocked } = capability;
  return {
    id: path.id,
    source: source.label,
    source_kind: source.kind,
    exposure: source.exposure,
    external: source.isExternal,
    via: viaOf(path),
    access: capability.access,
    method: capability.method,
    database: database.label,
    ...(database.node && { database_link: linkTo(database.node) }),
    ...(user && { user: user.label }),
    user_privileged: user?.isPrivileged ?? false,
    ...(blocked && { blocked }),
    certainty: path.certainty,
    score: path.score,
    severity: path.severity,
    cross_account: path.crossAccount,
    guards: guardsOf(path),
    because: reasonsOf(path),
    why: path.why,
    stack: path.stack,
    place: { ...linkTo(place.node), path: place.path },
    evidence: evidenceOf(path).map(({ node, path: at, message }) => ({ ...linkTo(node), path: at, message })),
  };
}

/** The hops of a path in the words of a report: `assume:role/api`. */
export function viaOf({ hops, capability }: AccessPath): readonly string[] {
  return [...hops, ...(capability.hops ?? [])].map(({ kind, target }: Hop) => `${kind}:${target}`);
}

/** What limits a path, each condition key once. */
export function guardsOf({ guards }: AccessPath): readonly string[] {
  return [...new Set(guards.map(({ key }) => key))];
}

/** What a path depends on, each reason once. */
export function reasonsOf({ because }: AccessPath): readonly string[] {
  return [...new Set(because.map(({ reason }) => reason))];
}
