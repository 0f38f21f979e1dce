import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { FindingReport, FixReport, Report } from "../../src/report/result.js";
import { judgeFiles } from "../support/judge.js";

const RULES = join(import.meta.dirname, "..", "..", "policies", "rules");

/** Lines that an example marks, by what is expected there. */
interface Marks {
  readonly deny: readonly number[];
  readonly undecided: readonly number[];
}

interface Example {
  readonly file: string;
  readonly text: string;
  /** What it is compared with: `before.bad.tf` beside `bad.tf`. */
  readonly before: string | undefined;
  readonly marks: Marks;
}

/** `bad.tf` and `bad-2.tf` are denied, `unknown.tf` undecided, `good.tf` passes. */
const isGood = ({ file }: Example): boolean => file.startsWith("good");

function examplesOf(rule: string): Example[] {
  const folder = join(RULES, rule, "examples");
  if (!existsSync(folder)) return [];
  const sidecar = join(folder, "lines.json");
  const lines = (existsSync(sidecar) ? JSON.parse(readFileSync(sidecar, "utf8")) : {}) as Record<
    string,
    Partial<Marks>
  >;
  return readdirSync(folder)
    .filter((file) => file !== "lines.json" && !file.startsWith("before."))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      const marked = (word: string): number[] =>
        text.split("\n").flatMap((line, index) => (new RegExp(`# ${word}\\s*$`).test(line) ? [index + 1] : []));
      return {
        file,
        text,
        before: existsSync(join(folder, `before.${file}`))
          ? readFileSync(join(folder, `before.${file}`), "utf8")
          : undefined,
        marks: {
          deny: lines[file]?.deny ?? marked("deny"),
          undecided: lines[file]?.undecided ?? marked("undecided"),
        },
      };
    });
}

function linesOf(entries: readonly { readonly location: { readonly startLine: number } }[]): number[] {
  return [...new Set(entries.map(({ location }) => location.startLine))].sort((a, b) => a - b);
}

function judgeExample({ file, text, before }: Omit<Example, "marks">, rules: readonly string[]): Promise<Report> {
  return judgeFiles({ [file]: text }, { rules, ...(before !== undefined && { base: { [file]: before } }) });
}

/** What the head has; a comparison also tells what is fixed. */
function findingsOf({ findings }: Report): readonly FindingReport[] {
  return findings.filter(({ change }) => change !== "fixed");
}

function applyFix(text: string, fix: FixReport): string {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const offset = (line: number, column: number): number => (starts[line - 1] ?? 0) + column - 1;
  return [...fix.edits]
    .sort((a, b) => b.location.startLine - a.location.startLine || b.location.startColumn - a.location.startColumn)
    .reduce((before, { location, replacement }) => {
      const { startLine, startColumn, endLine, endColumn } = location;
      return before.slice(0, offset(startLine, startColumn)) + replacement + before.slice(offset(endLine, endColumn));
    }, text);
}

const rules = readdirSync(RULES, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name === "rule.rego")
  .map((entry) => entry.parentPath.slice(RULES.length + 1))
  .sort();

/** Those that are judged unless told otherwise. */
const DEFAULTS = rules.filter((id) => !readFileSync(join(RULES, id, "rule.rego"), "utf8").includes("opt_in: true"));

describe.each(rules)("%s", (rule) => {
  const examples = examplesOf(rule);

  it("has bad and good examples", () => {
    expect(examples.some(({ marks }) => marks.deny.length > 0)).toBe(true);
    expect(examples.some(isGood)).toBe(true);
  });

  it.each(examples.map((example) => [example.file, example] as const))(
    "judges %s as it is marked",
    async (_, example) => {
      const report = await judgeExample(example, [rule]);
      expect(report.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      expect({ deny: linesOf(findingsOf(report)), undecided: linesOf(report.undecided) }).toEqual(example.marks);
      if (!isGood(example)) expect(example.marks.deny.length + example.marks.undecided.length).toBeGreaterThan(0);
    },
  );

  it.each(examples.filter(({ marks }) => marks.deny.length > 0).map((example) => [example.file, example] as const))(
    "mends %s with the fixes that it offers, and breaks nothing else",
    async (_, example) => {
      const { text } = example;
      // Rules that are off have their own mind of what is mended.
      const judged = [rule, ...DEFAULTS];
      const unfixed = findingsOf(await judgeExample(example, judged));
      const known = new Set(unfixed.map(({ fingerprint }) => fingerprint));
      for (const finding of unfixed) {
        if (finding.ruleId !== rule || finding.fix === null) continue;
        const fixed = applyFix(text, finding.fix);
        const after = await judgeExample({ ...example, text: fixed }, judged);
        const fingerprints = findingsOf(after).map(({ fingerprint }) => fingerprint);
        expect(fingerprints).not.toContain(finding.fingerprint);
        expect(fingerprints.filter((fingerprint) => !known.has(fingerprint))).toEqual([]);
      }
    },
  );
});
