import type { AccessPathReport } from "../report/result.js";
import { matchesName } from "../source/glob.js";
import { nearestOf } from "../source/nearest.js";

/** Which ways are asked for. */
export interface AccessSelection {
  readonly from?: string;
  readonly to?: string;
  readonly minScore: number;
  readonly external?: boolean;
}

/** Whether a way is asked for. One to any database is one to each. */
export function isAskedFor(path: AccessPathReport, { from, to, minScore, external }: AccessSelection): boolean {
  const { db, score } = path;
  if (score < minScore || (external === true && !path.external)) return false;
  if (from !== undefined && !isFrom(from, path)) return false;
  return to === undefined || matchesName(to, db === "*" ? ANY : db) || matchesName(db, to);
}

/** What `--to` calls any database. */
const ANY = "any";

/** Somebody is called by what they are, or by the name that configuration gives their account. */
function isFrom(from: string, { source, sourceName }: AccessPathReport): boolean {
  return matchesName(from, source) || (sourceName !== undefined && matchesName(from, sourceName));
}

/** How many names are told. */
const MOST_TOLD = 3;

/**
 * What of a selection names nothing that there is, which may be a slip: sentences that name what is near, or what there is.
 *
 * @param paths all of the tree
 * @param databases names of those of the tree, of which some may not be reached
 */
export function unmatchedNames(
  { from, to }: AccessSelection,
  paths: readonly AccessPathReport[],
  databases: readonly string[],
): readonly string[] {
  const sources = distinct(paths.map(({ source }) => source));
  const targets = distinct([...databases, ...paths.map(({ db }) => (db === "*" ? ANY : db))]);
  return [
    ...(from === undefined || paths.some((path) => isFrom(from, path))
      ? []
      : [`no way begins at ${JSON.stringify(from)}; ${told(from, sources)}`]),
    ...(to === undefined || targets.some((target) => matchesName(to, target) || matchesName(target, to))
      ? []
      : [`no database is called ${JSON.stringify(to)}; ${told(to, targets)}`]),
  ];
}

function told(name: string, names: readonly string[]): string {
  const nearest = nearestOf(name, names);
  if (nearest !== undefined) return `did you mean ${nearest}?`;
  if (names.length === 0) return "there is none at all";
  const left = names.length - MOST_TOLD;
  return `there ${names.length === 1 ? "is" : "are"} ${names.slice(0, MOST_TOLD).join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
