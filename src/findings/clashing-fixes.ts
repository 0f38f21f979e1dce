import type { FindingReport, FixEdit, FixReport } from "../report/result.js";
import { bySeverity } from "../report/words.js";
import { byCodeUnits } from "../source/paths.js";
import type { Addition } from "../graph/edit.js";
import type { Finding } from "./assemble.js";
import type { Mending } from "./fix.js";

/** What is known of the fixes of a tree besides what is reported of them. */
export type Mendings = ReadonlyMap<FixReport, Mending>;

/** What is known of the fixes of findings. */
export function mendingsOf(findings: readonly Finding[]): Mendings {
  return new Map(findings.flatMap(({ fix }) => (fix === null ? [] : [[fix.report, fix] as const])));
}

interface Mendable {
  readonly finding: FindingReport;
  readonly amount: number;
  readonly edits: readonly Edit[];
}

interface Edit extends FixEdit {
  /** What it adds, if that is all that is known that it does. */
  readonly adds: Addition | undefined;
}

/** An edit that is offered, and the fix that it is of. */
interface Claim {
  readonly edit: Edit;
  readonly holder: Mendable;
}

/**
 * Takes back fixes that cannot be made beside another one: of those that write one attribute, only the one that satisfies the
 * most is offered, as both would write the attribute twice. It is offered with the finding that is reported first of those that
 * it mends; the others carry none. What is left can be made in any order, and all at once.
 *
 * Fixes of findings that are open go before those of waived ones.
 *
 * @param findings of one tree, and those that are fixed in it, which stay as they are
 * @param mendings what is known of their fixes
 */
export function withoutClashingFixes(findings: readonly FindingReport[], mendings: Mendings): readonly FindingReport[] {
  const mendable = findings.flatMap((finding) => mendableOf(finding, mendings));
  if (mendable.length < 2) return findings;
  const claims = new Map<string, Claim[]>();
  /** Whose findings could offer a fix, by the one whose fix it is. */
  const offering = new Map<Mendable, Mendable[]>();
  for (const each of mendable.sort(byReach)) {
    const holder = holderOf(each, claims);
    if (holder === undefined) {
      offering.set(each, [each]);
      claim(each, claims);
    } else if (isSameWrite(each, holder)) offering.get(holder)?.push(each);
  }
  const offered = new Map<FindingReport, FixReport | null>(mendable.map(({ finding }) => [finding, null]));
  for (const [holder, those] of offering) {
    const [first] = those.map(({ finding }) => finding).sort(byProminence);
    if (first !== undefined) offered.set(first, holder.finding.fix);
  }
  return findings.map((finding) => {
    const fix = offered.get(finding);
    return fix === undefined || fix === finding.fix ? finding : { ...finding, fix };
  });
}

function mendableOf(finding: FindingReport, mendings: Mendings): Mendable[] {
  const { fix, change } = finding;
  if (fix === null || change === "fixed") return [];
  const { amount = 0, adds = [] } = mendings.get(fix) ?? {};
  return [{ finding, amount, edits: fix.edits.map((edit, index) => ({ ...edit, adds: adds[index] })) }];
}

/** What satisfies the most first. What rules set a number to is the least that they ask for, so that more satisfies all. */
function byReach(a: Mendable, b: Mendable): number {
  return (
    Number(a.finding.status === "waived") - Number(b.finding.status === "waived") ||
    b.amount - a.amount ||
    b.edits.length - a.edits.length ||
    byProminence(a.finding, b.finding)
  );
}

/** What a reader is told of first. */
function byProminence(a: FindingReport, b: FindingReport): number {
  return (
    Number(a.status === "waived") - Number(b.status === "waived") ||
    Number(a.change === "existing") - Number(b.change === "existing") ||
    bySeverity(a, b) ||
    byCodeUnits(a.resource.stack, b.resource.stack)
  );
}

function holderOf({ edits }: Mendable, claims: ReadonlyMap<string, readonly Claim[]>): Mendable | undefined {
  for (const edit of edits) {
    for (const line of linesOf(edit)) {
      const found = claims.get(line)?.find((other) => isClash(edit, other.edit));
      if (found !== undefined) return found.holder;
    }
  }
  return undefined;
}

function claim(holder: Mendable, claims: Map<string, Claim[]>): void {
  for (const edit of holder.edits) {
    for (const line of linesOf(edit)) {
      const own = claims.get(line);
      if (own === undefined) claims.set(line, [{ edit, holder }]);
      else own.push({ edit, holder });
    }
  }
}

function linesOf({ location: { path, startLine, endLine } }: FixEdit): readonly string[] {
  return Array.from({ length: endLine - startLine + 1 }, (_, index) => `${startLine + index}:${path}`);
}

/**
 * Whether two edits of one file do not get along: they replace the same, or in one place they do not add different names to the
 * same block or map.
 */
function isClash(one: Edit, other: Edit): boolean {
  const [start, end] = boundsOf(one);
  const [otherStart, otherEnd] = boundsOf(other);
  if (compare(start, otherStart) !== 0) return compare(start, otherEnd) < 0 && compare(otherStart, end) < 0;
  if (compare(start, end) !== 0 || compare(otherStart, otherEnd) !== 0) return true;
  const { adds } = one;
  if (adds === undefined || adds.to !== other.adds?.to) return true;
  return other.adds.names.some((name) => adds.names.includes(name));
}

type Place = readonly [line: number, column: number];

function boundsOf({ location: { startLine, startColumn, endLine, endColumn } }: FixEdit): readonly [Place, Place] {
  return [
    [startLine, startColumn],
    [endLine, endColumn],
  ];
}

function compare([line, column]: Place, [otherLine, otherColumn]: Place): number {
  return line - otherLine || column - otherColumn;
}

/** Whether two fixes write the same attributes in the same places, if not the same values. */
function isSameWrite(one: Mendable, other: Mendable): boolean {
  const targets = ({ edits }: Mendable): string => JSON.stringify(edits.map(({ location, adds }) => [location, adds]));
  return targets(one) === targets(other);
}
