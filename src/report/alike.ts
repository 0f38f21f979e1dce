import { groupBy } from "../graph/group.js";
import { byCodeUnits } from "../source/paths.js";
import type { FindingReport, Report, ResourceReport, UndecidedReport } from "./result.js";
import { bySeverity } from "./words.js";

/** What is one thing to a reader: equal but for the stack, such as one line that is wrong in several environments. */
export interface Alike<Entry> {
  /** The most severe of them, the first by its stack. */
  readonly one: Entry;
  /** All of them, that one first. */
  readonly all: readonly Entry[];
}

/** Findings that are equal but for the stack and the severity that it has there, together. The order is that of the first of each. */
export function alikeFindings(findings: readonly FindingReport[]): readonly Alike<FindingReport>[] {
  return together(findings, ({ ruleId, resource, attribute, location, message, change, status, waiver }) => [
    [ruleId, resource.address, attribute, location, message],
    [change, status, waiver],
  ]);
}

/** Undecided rules that are equal but for the stack, together. */
export function alikeUndecided(undecided: readonly UndecidedReport[]): readonly Alike<UndecidedReport>[] {
  return together(undecided, ({ ruleId, resource, attribute, location, because, change }) => [
    [ruleId, resource.address, attribute, location],
    [because, change],
  ]);
}

function together<Entry extends FindingReport | UndecidedReport>(
  entries: readonly Entry[],
  partsOf: (entry: Entry) => unknown,
): readonly Alike<Entry>[] {
  const [only] = entries;
  if (only === undefined) return [];
  if (entries.length === 1) return [{ one: only, all: entries }];
  // In one stack, what looks the same is several things.
  const counts = new Map<string, number>();
  const groups = groupBy(entries, (entry) => {
    const parts = partsOf(entry);
    const own = JSON.stringify([parts, entry.resource.stack]);
    const count = (counts.get(own) ?? 0) + 1;
    counts.set(own, count);
    return JSON.stringify([parts, count]);
  });
  return [...groups.values()].flatMap((group) => {
    const all = [...group].sort((a, b) => bySeverity(a, b) || byCodeUnits(a.resource.stack, b.resource.stack));
    const [one] = all;
    return one === undefined ? [] : [{ one, all }];
  });
}

/** More than these are not named. */
const MOST_NAMED = 12;

/**
 * What a reader has to be told of the stacks of things that are alike: environments by their names, other stacks by their ids
 * where there are several; nothing where the place says it.
 */
export function stackNames(entries: readonly { readonly resource: ResourceReport }[]): readonly string[] {
  const resources = entries.map(({ resource }) => resource);
  const ids = [...new Set(resources.map(({ stack }) => stack))];
  if (ids.length < 2 && resources.every(({ root }) => root === undefined)) return [];
  const roots = new Set(resources.map(({ root }) => root));
  const isOfOneRoot = roots.size === 1 && !roots.has(undefined);
  const names = isOfOneRoot ? [...new Set(resources.map(({ environment = "" }) => environment))] : ids;
  const sorted = [...names].sort(byCodeUnits);
  const left = sorted.length - MOST_NAMED;
  return left > 0 ? [...sorted.slice(0, MOST_NAMED), `${left} more`] : sorted;
}

/**
 * Findings by the comment that tells of them: those that are alike, and what other rules say of the same attribute of the same
 * resource in the same stacks, such as that it was weakened and that it is too weak. The first is the most severe.
 */
export function findingsByComment(findings: readonly FindingReport[]): readonly Alike<FindingReport>[] {
  const groups = groupBy(alikeFindings(findings), ({ one, all }) => {
    const { resource, attribute, location, change, status, waiver, fingerprint } = one;
    // Of a resource as a whole there are several things to say.
    if (attribute === "") return fingerprint;
    const stacks = all.map((finding) => finding.resource.stack).sort(byCodeUnits);
    return JSON.stringify([resource.address, attribute, location, change, status, waiver, stacks]);
  });
  return [...groups.values()].flatMap((group) => {
    const [first] = [...group].sort((a, b) => bySeverity(a.one, b.one));
    if (first === undefined) return [];
    const others = group.filter((alike) => alike !== first).flatMap(({ all }) => all);
    return [{ one: first.one, all: [...first.all, ...others] }];
  });
}

/** Tells of each finding of a report which are told of in one comment with it, itself among them. */
export function commentedWith({
  findings,
}: Pick<Report, "findings">): (finding: FindingReport) => readonly FindingReport[] {
  const groups = new Map(
    findingsByComment(findings).flatMap(({ all }) => all.map(({ fingerprint }) => [fingerprint, all] as const)),
  );
  return (finding) => groups.get(finding.fingerprint) ?? [finding];
}
