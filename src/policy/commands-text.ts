import { clip, terminalLine } from "../report/escape.js";
import type { RuleError } from "./build-layout.js";
import type { BuildReport, CheckReport, TestReport } from "./commands.js";
import type { FailedExpression, FileCoverage, RegoPosition, RegoTest } from "./toolchain.js";

/** Characters of an expression that a failed test shows. */
const EXPRESSION_LENGTH = 160;

/** What `rds-gate policy check` prints. */
export function checkText(report: CheckReport): string {
  const { folder, errors, warnings, rules, tests } = report;
  const summary =
    `checked ${counted(rules, "rule")} and ${counted(tests, "test file")} in ${folder}: ` +
    `${counted(errors.length, "error")}, ${counted(warnings.length, "warning")}`;
  return page([...errors.map(problem(folder, "error")), ...warnings.map(problem(folder, "warning")), [summary]]);
}

/** What `rds-gate policy build` prints. */
export function buildText({ folder, output, manifest, size, errors }: BuildReport): string {
  const summary =
    manifest === undefined
      ? `no pack was written: ${counted(errors.length, "error")} in ${folder}`
      : `pack ${manifest.name} ${manifest.version} with ${counted(manifest.rules.length, "rule")} (${size} bytes, ` +
        `OPA ${manifest.opa}) is in ${output}`;
  return page([...errors.map(problem(folder, "error")), [summary]]);
}

/**
 * What `rds-gate policy test` prints: what failed with its places, and how much of the rules the tests reach.
 *
 * @param lines whether to list the lines that no test reaches.
 */
export function testText({ folder, tests, coverage, errors, untested }: TestReport, lines = false): string {
  const results = tests.flatMap(leaves);
  return page([
    ...errors.map(problem(folder, "error")),
    ...results.filter(({ status }) => status === "fail" || status === "error").map((result) => failure(folder, result)),
    ...(lines ? coverage.flatMap((file) => uncovered(folder, file)) : []),
    ...(untested.length > 0 ? [[`without tests: ${untested.join(", ")}`]] : []),
    [testSummary(folder, results), ...(coverage.length > 0 && results.length > 0 ? [coverageSummary(coverage)] : [])],
  ]);
}

function testSummary(folder: string, results: readonly Leaf[]): string {
  if (results.length === 0) return `no tests were run in ${folder}; tests are rules named test_… in rule_test.rego`;
  const count = (status: RegoTest["status"]): number => results.filter((result) => result.status === status).length;
  const rare = [
    [count("error"), "broke"],
    [count("skip"), "skipped"],
  ] as const;
  const counts = [
    `${count("pass")} passed`,
    `${count("fail")} failed`,
    ...rare.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`),
  ];
  return `ran ${counted(results.length, "test")} in ${folder}: ${counts.join(", ")}`;
}

/** A test, or one case of a table of them. */
interface Leaf {
  readonly name: string;
  readonly status: RegoTest["status"];
  readonly at: RegoPosition;
  readonly failed?: FailedExpression | undefined;
  readonly reason?: string | undefined;
  readonly output?: string | undefined;
}

function leaves({ name, status, at, failed, error, output, cases }: RegoTest): Leaf[] {
  const own: Leaf = { name, status, at, failed, reason: error?.message, output };
  if (cases.length === 0 || status === "error") return [own];
  return cases.map((one) => ({
    name: `${name}[${one.name.join("][")}]`,
    status: one.status,
    at,
    failed: one.failed,
    output,
  }));
}

function failure(folder: string, { name, status, at, failed, reason, output }: Leaf): string[] {
  return [
    `${place(folder, at)}: ${status === "fail" ? "failed" : "broke"}: ${name}`,
    ...(failed === undefined ? [] : [`  ${place(folder, failed.at)}: ${oneLine(failed.text)}`]),
    ...(reason === undefined ? [] : [`  ${reason}`]),
    ...printed(output),
  ];
}

function printed(output: string | undefined): string[] {
  const lines = (output ?? "").split("\n").filter((line) => line !== "");
  return lines.map((line) => `  printed: ${line}`);
}

function uncovered(folder: string, { file, notCovered }: FileCoverage): string[][] {
  if (notCovered.length === 0) return [];
  const ranges = joined(notCovered).map(({ start, end }) => (start === end ? `${start}` : `${start}-${end}`));
  return [[`${place(folder, { file, row: 0, column: 0 })}: no test reaches lines ${ranges.join(", ")}`]];
}

/** Pieces that touch become one. */
function joined(pieces: FileCoverage["notCovered"]): FileCoverage["notCovered"] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of pieces) {
    const last = out.at(-1);
    if (last !== undefined && start <= last.end + 1) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

function coverageSummary(coverage: readonly FileCoverage[]): string {
  const covered = coverage.reduce((sum, file) => sum + file.coveredLines, 0);
  const all = coverage.reduce((sum, file) => sum + file.coveredLines + file.notCoveredLines, 0);
  // Rounded down, so that 100 % means all.
  return `coverage: ${all === 0 ? 100 : Math.floor((100 * covered) / all)} % of ${counted(all, "line")}`;
}

function problem(folder: string, severity: "error" | "warning"): (error: RuleError) => string[] {
  return ({ message, code, details, remedy, ...position }) => [
    `${place(folder, position)}: ${severity}: ${message} (${code})`,
    ...(details ?? []).map((line) => `  | ${line}`),
    ...(remedy === undefined ? [] : [`  ${remedy}`]),
  ];
}

/** `folder/file:row:column`, as far as they are known. */
function place(folder: string, { file, row, column }: RegoPosition): string {
  const path = file === "" ? folder : `${folder.replace(/\/+$/, "")}/${file}`;
  return row === 0 ? path : `${path}:${row}:${column}`;
}

function oneLine(text: string): string {
  return clip(text.replace(/\s+/g, " "), EXPRESSION_LENGTH);
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

/** Blocks of lines, each line made safe for the terminal. Indentation is kept. */
function page(blocks: readonly (readonly string[])[]): string {
  return `${blocks.flat().map(terminalLine).join("\n")}\n`;
}
