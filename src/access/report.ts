import type { Cause } from "../graph/value.js";
import type { AccessPathReport, BecauseReport } from "../report/result.js";
import { guardsOf, viaOf, type PlacedPath } from "./document.js";
import type { AccessPath } from "./model.js";
import { evidenceOf, spanOf } from "./place.js";
import type { TreeAccess } from "./tree.js";

/**
 * The paths of a tree as the report has them.
 *
 * @param names of accounts, for those who do not know their ids
 */
export function accessSummary(
  { paths, analysis }: Pick<TreeAccess, "paths" | "analysis">,
  names: ReadonlyMap<string, string>,
): { readonly paths: readonly AccessPathReport[]; readonly cut: number } {
  return { paths: paths.map((path) => pathReport(path, names)), cut: analysis.cut };
}

/**
 * A path as the report has it; whether it fails is decided with the verdict.
 *
 * @param names of accounts, for those who do not know their ids
 */
export function pathReport({ path, change, place }: PlacedPath, names: ReadonlyMap<string, string>): AccessPathReport {
  const { source, capability } = path;
  const name = nameOf(path, names);
  return {
    id: path.id,
    source: source.label,
    ...(name !== undefined && { sourceName: name }),
    sourceKind: source.kind,
    external: source.isExternal,
    via: viaOf(path),
    access: capability.access,
    method: capability.method,
    db: capability.database.label,
    dbUser: capability.user?.label ?? null,
    certainty: path.certainty,
    score: path.score,
    severity: path.severity,
    crossAccount: path.crossAccount,
    guards: guardsOf(path),
    alternatives: path.alternatives,
    change,
    why: path.why,
    stack: path.stack,
    fails: false,
    location: spanOf(place),
    because: reasons(path.because),
    evidence: evidenceOf(path).map((evidence) => ({ message: evidence.message, location: spanOf(evidence) })),
  };
}

/** The name of the account that a source is or is in. */
function nameOf({ source }: AccessPath, names: ReadonlyMap<string, string>): string | undefined {
  const account = /(?<!\d)\d{12}(?!\d)/.exec(source.label)?.[0];
  return account === undefined ? undefined : names.get(account);
}

/** Each reason once. */
function reasons(because: readonly Cause[]): readonly BecauseReport[] {
  const known = new Map(because.map((cause) => [JSON.stringify([cause.reason, cause.span]), cause]));
  return [...known.values()].map(({ reason, span }) => ({ reason, location: span ?? null }));
}
