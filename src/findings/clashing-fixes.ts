import type { FindingReport, FixEdit, FixReport } from "../report/result.js";
import { bySeverity } from "../report/words.js";
import { byCodeUnits } from "../source/paths.js";

type Mendable = FindingReport & { readonly fix: FixReport };

/** An edit that is offered, and the finding that it is of. */
interface Claim {
  readonly edit: FixEdit;
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
 */
export function withoutClashingFixes(findings: readonly FindingReport[]): readonly FindingReport[] {
  const mendable = findings.filter(isMendable);
  if (mendable.length < 2) return findings;
  const claims = new Map<string, Claim[]>();
  /** Who could offer a fix, by the finding whose fix it is. */
  const offering = new Map<Mendable, Mendable[]>();
  for (const finding of mendable.sort(byReach)) {
    const holder = holderOf(finding, claims);
    if (holder === undefined) {
      offering.set(finding, [finding]);
      claim(finding, claims);
    } else if (isSameWrite(finding.fix, holder.fix)) offering.get(holder)?.push(finding);
  }
  const offered = new Map<FindingReport, FixReport>();
  for (const [{ fix }, those] of offering) {
    const [first] = [...those].sort(byProminence);
    if (first !== undefined) offered.set(first, fix);
  }
  return findings.map((finding) => {
    const fix = offered.get(finding) ?? null;
    return isMendable(finding) && fix !== finding.fix ? { ...finding, fix } : finding;
  });
}

function isMendable(finding: FindingReport): finding is Mendable {
  return finding.fix !== null && finding.change !== "fixed";
}

/** What satisfies the most first. What rules set a number to is the least that they ask for, so that more satisfies all. */
function byReach(a: Mendable, b: Mendable): number {
  return (
    Number(a.status === "waived") - Number(b.status === "waived") ||
    amountIn(b.fix) - amountIn(a.fix) ||
    b.fix.edits.length - a.fix.edits.length ||
    byProminence(a, b)
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

function amountIn({ edits }: FixReport): number {
  const amounts = edits.map(({ replacement }) => Number(/(-?\d+)["']?[\s}]*$/.exec(replacement)?.[1] ?? 0));
  return Math.max(...amounts);
}

function holderOf({ fix }: Mendable, claims: ReadonlyMap<string, readonly Claim[]>): Mendable | undefined {
  for (const edit of fix.edits) {
    for (const line of linesOf(edit)) {
      const found = claims.get(line)?.find((other) => isClash(edit, other.edit));
      if (found !== undefined) return found.holder;
    }
  }
  return undefined;
}

function claim(holder: Mendable, claims: Map<string, Claim[]>): void {
  for (const edit of holder.fix.edits) {
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

/** Whether two edits of one file do not get along: they replace the same, or add the same key, or on other levels, in one place. */
function isClash(one: FixEdit, other: FixEdit): boolean {
  const [start, end] = boundsOf(one);
  const [otherStart, otherEnd] = boundsOf(other);
  if (compare(start, otherStart) !== 0) return compare(start, otherEnd) < 0 && compare(otherStart, end) < 0;
  if (compare(start, end) !== 0 || compare(otherStart, otherEnd) !== 0) return true;
  const [keys, otherKeys] = [keysIn(one), keysIn(other)];
  return indentOf(one) !== indentOf(other) || keys.some((key) => otherKeys.includes(key));
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

/** Keys that an addition writes, in HCL, YAML or JSON, also those within. */
function keysIn({ replacement }: FixEdit): readonly string[] {
  return [...replacement.matchAll(/(?:^|[\n{,])[ \t]*["']?([A-Za-z_][\w.-]*)["']?[ \t]*[:=]/g)].map(
    ([, key = ""]) => key,
  );
}

/** The indentation of what an addition writes first. */
function indentOf({ replacement }: FixEdit): string {
  return /\n([ \t]*)\S/.exec(replacement)?.[1] ?? "";
}

/** Whether two fixes write the same attributes in the same places, if not the same values. */
function isSameWrite(one: FixReport, other: FixReport): boolean {
  const targets = ({ edits }: FixReport): string => JSON.stringify(edits.map((edit) => [edit.location, keysIn(edit)]));
  return targets(one) === targets(other);
}
