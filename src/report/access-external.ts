import { groupBy } from "../graph/group.js";
import { byCodeUnits } from "../source/paths.js";
import type { AccessPathReport } from "./result.js";
import { bySeverity } from "./words.js";

/** Somebody outside who can reach a database, or what its data is in. */
export interface ExternalPrincipal extends Pick<
  AccessPathReport,
  "source" | "sourceName" | "sourceKind" | "severity" | "score"
> {
  /** What it can reach, the worst first, each once. */
  readonly reaches: readonly ExternalReach[];
}

export interface ExternalReach extends Pick<AccessPathReport, "stack" | "db" | "access" | "dbUser" | "certainty"> {
  /** Ids of the paths that lead there. */
  readonly paths: readonly string[];
}

/**
 * Every account, organisation, identity provider and everybody else outside who can reach a database, the worst first.
 *
 * @param paths in the order of a report
 */
export function externalPrincipals(paths: readonly AccessPathReport[]): readonly ExternalPrincipal[] {
  const bySource = groupBy(
    paths.filter(({ external }) => external),
    ({ source }) => source,
  );
  const principals = [...bySource.values()].flatMap((group) => {
    const worst = [...group].sort((a, b) => bySeverity(a, b) || b.score - a.score);
    const [first] = worst;
    if (first === undefined) return [];
    const { source, sourceName, sourceKind, severity, score } = first;
    const named = sourceName === undefined ? {} : { sourceName };
    return [{ source, ...named, sourceKind, severity, score, reaches: reachesOf(worst) }];
  });
  return principals.sort((a, b) => bySeverity(a, b) || b.score - a.score || byCodeUnits(a.source, b.source));
}

function reachesOf(paths: readonly AccessPathReport[]): readonly ExternalReach[] {
  const groups = groupBy(paths, ({ stack, db, access, dbUser }) => JSON.stringify([stack, db, access, dbUser]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { stack, db, access, dbUser } = first;
    const certainty = group.some((path) => path.certainty === "must") ? "must" : "may";
    return [{ stack, db, access, dbUser, certainty, paths: group.map(({ id }) => id) }];
  });
}
