import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PullRequestFile } from "../../src/github/pull-request.js";
import type { FindingReport } from "../../src/report/result.js";
import { MAX_COMMENTS, placeFindings, type Files } from "../../src/review/place.js";
import { hunkAt, hunksBetween } from "../../src/source/patch.js";
import { finding, location } from "./finding.js";

const file = (path: string, base: string, head: string): PullRequestFile => ({
  path,
  status: "modified",
  hunks: hunksBetween(base, head),
});

const numbered = (count: number): string => Array.from({ length: count }, (_, index) => `line ${index + 1}\n`).join("");

const filesOf = (...all: readonly PullRequestFile[]): Files => new Map(all.map((each) => [each.path, each]));

describe("placeFindings", () => {
  const head = numbered(40).replace("line 20\n", "changed\n");
  const files = filesOf(file("a.tf", numbered(40), head));

  it("comments on lines that the diff shows, ranges cut to their hunk", () => {
    const { inline } = placeFindings([finding({ location: location("a.tf", 22, 30) })], files);
    expect(inline).toMatchObject([{ lines: { path: "a.tf", startLine: 22, endLine: 23 }, isAtCause: false }]);
  });

  it("prefers lines that the change added to those around them", () => {
    const change = numbered(40).replace("line 20\n", "a\nb\n").replace("line 24\n", "c\n");
    const both = filesOf(file("a.tf", numbered(40), change));
    const linesOf = (start: number, end: number) =>
      placeFindings([finding({ location: location("a.tf", start, end) })], both).inline[0]?.lines;
    expect(linesOf(18, 30)).toEqual({ path: "a.tf", startLine: 20, endLine: 21 });
    expect(linesOf(21, 30)).toEqual({ path: "a.tf", startLine: 21, endLine: 21 });
    expect(linesOf(1, 40)).toEqual({ path: "a.tf", startLine: 20, endLine: 21 });
    expect(linesOf(22, 24)).toEqual({ path: "a.tf", startLine: 22, endLine: 24 });
    expect(linesOf(27, 40)).toEqual({ path: "a.tf", startLine: 27, endLine: 28 });
  });

  it("comments on what the diff shows of lines that begin before it", () => {
    const { inline } = placeFindings([finding({ location: location("a.tf", 1, 18) })], files);
    expect(inline).toMatchObject([{ lines: { path: "a.tf", startLine: 17, endLine: 18 }, isAtCause: false }]);
  });

  it("comments at the changed line that caused a finding elsewhere", () => {
    const related = [{ message: "the value comes from here", location: location("a.tf", 20, 20) }];
    const { inline } = placeFindings([finding({ location: location("b.tf", 1, 1), related })], files);
    expect(inline).toMatchObject([{ lines: { path: "a.tf", startLine: 20, endLine: 20 }, isAtCause: true }]);
  });

  it("leaves the rest for the body", () => {
    const found = finding({ location: location("a.tf", 2, 2) });
    expect(placeFindings([found], files)).toEqual({ inline: [], rest: [found] });
  });

  it("loses nothing, is never outside of a hunk, and puts the most severe first", () => {
    const severity = fc.constantFrom("critical", "high", "medium", "low", "info");
    const place = fc.tuple(fc.constantFrom("a.tf", "b.tf"), fc.integer({ min: 1, max: 45 }), fc.nat({ max: 20 }));
    const found = fc
      .record({ severity, place, id: fc.uuid() })
      .map(({ severity: worst, place: [path, start, more], id }): FindingReport => {
        return finding({ severity: worst, fingerprint: id, location: location(path, start, start + more) });
      });
    fc.assert(
      fc.property(fc.array(found, { maxLength: 60 }), (findings) => {
        const { inline, rest } = placeFindings(findings, files);
        const all = [...inline.map((placed) => placed.finding), ...rest];
        expect(all.map(({ fingerprint }) => fingerprint).sort()).toEqual(
          findings.map(({ fingerprint }) => fingerprint).sort(),
        );
        expect(inline.length).toBeLessThanOrEqual(MAX_COMMENTS);
        for (const { lines } of inline) {
          const hunks = files.get(lines.path)?.hunks ?? [];
          expect(hunkAt(hunks, lines.startLine)).toBeDefined();
          expect(hunkAt(hunks, lines.endLine)).toBe(hunkAt(hunks, lines.startLine));
          expect(lines.endLine).toBeGreaterThanOrEqual(lines.startLine);
        }
        const ranks = inline.map((placed) =>
          ["critical", "high", "medium", "low", "info"].indexOf(placed.finding.severity),
        );
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
    );
  });
});
