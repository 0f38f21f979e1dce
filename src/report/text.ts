import { alikeFindings, alikeUndecided, stackNames, type Alike } from "./alike.js";
import { accessText, CHANGE_WORDS, sortPaths, sourceText } from "./access-words.js";
import { visible, withoutLogCommands } from "./escape.js";
import { excerpt, linesOf, plainLine } from "./excerpt.js";
import { fixDiff } from "./fix-diff.js";
import { painter, SEVERITY_STYLES, type Paint, type Style } from "./paint.js";
import type {
  AccessPathReport,
  DiagnosticReport,
  FindingReport,
  Location,
  Report,
  RuleReport,
  SourceLookup,
  UndecidedReport,
} from "./result.js";
import { wrapText } from "./wrap.js";
import {
  bySeverity,
  count,
  extent,
  firstSentence,
  outcome,
  placeOf,
  sortFindings,
  VERDICTS,
  verdictReason,
} from "./words.js";

export interface TextOptions {
  /** Whether to use ANSI colours. */
  readonly color?: boolean;
  /** Terminal cells per line. */
  readonly width?: number;
  /** Put before paths, so that they can be opened from where the reader is: `../` or `infra/`. */
  readonly prefix?: string;
  /** The same for places in the base tree, where that is another folder. */
  readonly basePrefix?: string;
}

const DEFAULT_WIDTH = 100;

/** How many of the findings that a change did not cause are listed. */
const MAX_EXISTING = 10;

/** What lines are made for. */
interface Paper {
  readonly paint: Paint;
  readonly width: number;
}

/** What all parts of one report are written with. */
interface Pen extends Paper {
  /** A path as the reader can open it. */
  readonly path: (path: string) => string;
  /** A place as the reader can open it. */
  readonly place: (location: Location, side?: "base" | "head") => string;
  readonly lines: (path: string, side: "base" | "head") => readonly string[];
  /** What is said of a finding's rule. */
  readonly said: (finding: FindingReport) => RuleLines;
}

/** What is said of a rule with each of its findings in files of one format: thousands may have the same. */
interface RuleLines {
  readonly why: readonly string[];
  readonly fix: readonly string[];
  readonly more: readonly string[];
}

/**
 * The report for a person at a terminal: findings with excerpts, why they matter and how to mend them, what else there is
 * to know, and the verdict as the last line. What comes from files is escaped, and what looks like a secret is hidden.
 */
export function textReport(report: Report, source: SourceLookup, options: TextOptions = {}): string {
  const pen = makePen(report, source, options);
  const { judged, existing, fixed, waived } = sortFindings(report);
  const paths = sortPaths(report);
  const sections = [
    ...byFile(judged).map((findings) => fileSection(pen, findings)),
    pathSection(pen, "New ways to a database", paths.opened),
    section(
      pen,
      "Existing, not caused by this change",
      // Only some are shown: the worst.
      alikeFindings([...existing].sort(bySeverity)),
      (finding) => entry(pen, finding),
      { limit: MAX_EXISTING, total: existing.length },
    ),
    section(pen, "Waived", alikeFindings(waived), (finding) => [...entry(pen, finding), ...waiverLines(finding.one)], {
      total: waived.length,
    }),
    section(pen, "Fixed", alikeFindings(fixed), (finding) => entry(pen, finding), { total: fixed.length }),
    section(
      pen,
      "Undecided, because a value is not known",
      alikeUndecided(report.undecided),
      (it) => undecidedEntry(pen, it),
      { total: report.undecided.length },
    ),
    section(pen, "Diagnostics", report.diagnostics, (it) => diagnosticEntry(pen, it)),
    pathSection(pen, "Ways to a database that this change closes or limits", paths.closed),
    pathSection(
      pen,
      report.comparison === null ? "Ways to a database" : "Ways to a database that were there before",
      paths.existing,
      MAX_EXISTING,
    ),
    verdictLines(pen, report),
  ];
  const text = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
  return `${withoutLogCommands(text)}\n`;
}

function makePen(report: Report, source: SourceLookup, options: TextOptions): Pen {
  const { color = false, width = DEFAULT_WIDTH, prefix = "", basePrefix = prefix } = options;
  const files = new Map<string, readonly string[]>();
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const said = new Map<string, RuleLines>();
  const paper = { paint: painter(color), width };
  return {
    ...paper,
    path: (path) => visible(prefix + path),
    place: (location, side = "head") => visible((side === "base" ? basePrefix : prefix) + placeOf(location)),
    lines: (path, side) => {
      const key = `${side}:${path}`;
      const known = files.get(key) ?? linesOf(source(path, side) ?? "");
      files.set(key, known);
      return known;
    },
    said: ({ ruleId, remediation }) => {
      const key = `${ruleId} ${remediation}`;
      const known = said.get(key) ?? ruleLines(paper, rules.get(ruleId), remediation);
      said.set(key, known);
      return known;
    },
  };
}

function section<Item>(
  pen: Pen,
  title: string,
  items: readonly Item[],
  entryOf: (item: Item) => readonly string[],
  { limit = Infinity, total = items.length }: { readonly limit?: number; readonly total?: number } = {},
): readonly string[] {
  if (items.length === 0) return [];
  const left = items.length - limit;
  const note = left > 0 ? [pen.paint(`  … and ${left} more; --format json has them all`, "dim")] : [];
  return [pen.paint(`${title} (${total})`, "bold"), ...items.slice(0, limit).flatMap(entryOf), ...note];
}

/** Runs of findings in the same file. */
function byFile(findings: readonly FindingReport[]): readonly (readonly FindingReport[])[] {
  return [...grouped(findings, ({ location }) => location.path).values()];
}

function fileSection(pen: Pen, findings: readonly FindingReport[]): readonly string[] {
  const path = pen.path(findings[0]?.location.path ?? "");
  const heading = pen.paint(`${path} (${count(findings.length, "finding")})`, "bold", "underline");
  // One place in a module is the same finding for each of its instances.
  const alike = grouped(findings, ({ ruleId, location: { startLine, startColumn, endLine, endColumn } }) =>
    [ruleId, startLine, startColumn, endLine, endColumn].join(" "),
  );
  return [heading, ...[...alike.values()].flatMap((instances) => ["", ...findingBlock(pen, instances)])];
}

/** The address of a resource, with its stacks where the place does not say them. */
function nameBeside({ one, all }: Alike<FindingReport>, named: FindingReport): string {
  const { address, stack } = one.resource;
  const names = stackNames(all);
  if (names.length > 0) return `${address} in ${names.join(", ")}`;
  return address === named.resource.address ? `${address} in ${stack}` : address;
}

/** The stacks, where the place does not say them. */
function stackLines(pen: Pen, all: readonly (FindingReport | UndecidedReport)[]): readonly string[] {
  const names = stackNames(all);
  return names.length === 0 ? [] : [labelled(pen, "in", visible(names.join(", ")))];
}

function findingBlock(pen: Pen, instances: readonly FindingReport[]): readonly string[] {
  const [first, ...others] = alikeFindings(instances);
  if (first === undefined) return [];
  const { one: finding } = first;
  const { why, more } = pen.said(finding);
  const related = new Map(
    instances.flatMap((it) => it.related).map((it) => [`${placeOf(it.location)} ${it.message}`, it]),
  );
  return [
    ...entry(pen, first),
    ...excerptLines(pen, finding.location, finding.change === "fixed" ? "base" : "head", isAboutSecret(finding)),
    ...others.map((other) => labelled(pen, "also", visible(nameBeside(other, finding)))),
    ...why,
    ...fixLines(pen, finding),
    ...[...related.values()].map(({ message, location }) =>
      labelled(pen, "see", `${pen.place(location)}  ${visible(message)}`),
    ),
    ...more,
  ];
}

/** The place, severity and rule of a finding, and below it what is wrong. */
function entry(pen: Pen, { one: finding, all }: Alike<FindingReport>): readonly string[] {
  return [
    headLine(pen, { ...finding, id: finding.ruleId }, finding.change === "fixed" ? "base" : "head"),
    `  ${visible(finding.message)}${addressNote(pen, finding.message, finding.resource.address)}`,
    ...stackLines(pen, all),
  ];
}

/** The address of the resource, unless the message names it. */
function addressNote(pen: Pen, message: string, address: string): string {
  return message.includes(address) ? "" : `  ${pen.paint(`(${visible(address)})`, "dim")}`;
}

interface HeadLine {
  readonly location: Location;
  readonly severity: keyof typeof SEVERITY_STYLES;
  readonly id: string;
}

function headLine(pen: Pen, { location, severity, id }: HeadLine, side: "base" | "head" = "head"): string {
  const place = pen.paint(pen.place(location, side), "bold");
  return `${place}  ${pen.paint(severity, ...SEVERITY_STYLES[severity])}  ${pen.paint(visible(id), "cyan")}`;
}

/** Rules of this family are about values that must not be shown. */
function isAboutSecret({ ruleId }: FindingReport): boolean {
  return ruleId.startsWith("secrets/");
}

function excerptLines(pen: Pen, location: Location, side: "base" | "head", isSecret: boolean): readonly string[] {
  const gutter = String(location.endLine + 1).length;
  const width = Math.max(20, pen.width - gutter - 7);
  const lines = excerpt(pen.lines(location.path, side), location, { width, context: 1, isSecret });
  if (lines.length === 0) return [];
  return [
    "",
    ...lines.map(({ number, text }) => {
      const margin = pen.paint(`    ${String(number ?? "").padStart(gutter)} |`, "dim");
      const shown = number === undefined ? pen.paint(text, "bold", "red") : text;
      return `${margin} ${shown}`.trimEnd();
    }),
    "",
  ];
}

function fixLines(pen: Pen, finding: FindingReport): readonly string[] {
  if (finding.fix === null) return pen.said(finding).fix;
  const files = grouped(finding.fix.edits, ({ location }) => location.path);
  return [
    ...wrapped(pen, "fix", finding.fix.description),
    ...[...files].flatMap(([path, edits]) => {
      const diff = fixDiff(pen.lines(path, "head"), edits);
      const gutter = Math.max(...diff.map(({ number }) => String(number).length));
      const name = path === finding.location.path ? [] : [`       ${pen.path(path)}`];
      const lines = diff.map(({ sign, number, text, changed }) => {
        const width = Math.max(20, pen.width - gutter - 12);
        const shown = plainLine(text, width, { interest: changed, isSecret: isAboutSecret(finding) });
        return pen.paint(
          `       ${sign} ${String(number).padStart(gutter)} | ${shown}`,
          sign === "+" ? "green" : "red",
        );
      });
      return [...name, ...lines];
    }),
  ];
}

function ruleLines(paper: Paper, rule: RuleReport | undefined, remediation: string): RuleLines {
  const page = rule?.helpUri ?? rule?.references[0];
  return {
    why: rule === undefined ? [] : wrapped(paper, "why", firstSentence(rule.description)),
    fix: remediation === "" ? [] : wrapped(paper, "fix", remediation),
    more: page === undefined ? [] : [labelled(paper, "more", paper.paint(visible(page), "dim"))],
  };
}

function waiverLines({ waiver }: FindingReport): readonly string[] {
  if (waiver === undefined) return [];
  const details = [waiver.owner, waiver.expires === null ? null : `until ${waiver.expires}`].filter(
    (it) => it !== null,
  );
  const suffix = details.length === 0 ? "" : ` (${details.join(", ")})`;
  return [`  waived: ${visible(waiver.reason + suffix)}`];
}

function undecidedEntry(pen: Pen, { one, all }: Alike<UndecidedReport>): readonly string[] {
  const { ruleId, severity, title, resource, location, because } = one;
  return [
    headLine(pen, { location, severity, id: ruleId }),
    `  Cannot tell: ${visible(title)}${addressNote(pen, title, resource.address)}`,
    ...stackLines(pen, all),
    ...because.map(({ reason, location: place }) => {
      const where = place === null ? "" : `  ${pen.paint(pen.place(place), "dim")}`;
      return `  because ${visible(reason)}${where}`;
    }),
  ];
}

function diagnosticEntry(pen: Pen, { code, severity, message, location }: DiagnosticReport): readonly string[] {
  const isWholeFile = location.startLine === location.endLine && location.startColumn === location.endColumn;
  return [
    headLine(pen, { location, severity, id: code }),
    `  ${visible(message)}`,
    ...(isWholeFile ? [] : excerptLines(pen, location, "head", false)),
  ];
}

function pathSection(
  pen: Pen,
  title: string,
  paths: readonly AccessPathReport[],
  limit: number = paths.length,
): readonly string[] {
  return section(pen, title, paths, (path) => pathEntry(pen, path), { limit });
}

function pathEntry(pen: Pen, path: AccessPathReport): readonly string[] {
  const { via, change, certainty, alternatives, why, location, score } = path;
  const severity = pen.paint(path.severity, ...SEVERITY_STYLES[path.severity]);
  const steps = [sourceText(path), ...via].map(visible).join(" → ");
  const notes = [
    CHANGE_WORDS[change],
    ...(certainty === "must" ? [] : ["perhaps"]),
    ...(alternatives === 0 ? [] : [`${alternatives} more like it`]),
    `score ${score}`,
  ];
  return [
    `${pen.paint(pen.place(location, change === "removed" ? "base" : "head"), "bold")}  ${severity}  ${steps} → ${accessText(path, { name: visible, word: visible })}  ${pen.paint(`(${notes.join(", ")})`, "dim")}`,
    ...wrapped(pen, "why", why),
  ];
}

function verdictLines(pen: Pen, report: Report): readonly string[] {
  const { verdict } = report.summary;
  const styles: readonly Style[] = ["bold", verdict === "pass" ? "green" : verdict === "fail" ? "red" : "yellow"];
  const compared =
    report.comparison === null ? [] : [`${visible(report.comparison.base)} to ${visible(report.comparison.head)}`];
  return [
    `${pen.paint(VERDICTS[verdict], ...styles)}  ${outcome(report).join(", ")}`,
    pen.paint(`${[...compared, extent(report).join(", ")].join("; ")}. ${verdictReason(report)}`, "dim"),
  ];
}

const LABEL_WIDTH = 5;

function labelled({ paint }: Paper, label: string, text: string): string {
  return `  ${paint(label.padEnd(LABEL_WIDTH), "bold")}${text}`;
}

/** A labelled paragraph, broken between words. */
function wrapped(paper: Paper, label: string, text: string): readonly string[] {
  return wrapText(text, paper.width - LABEL_WIDTH - 2).map((line, index) =>
    index === 0 ? labelled(paper, label, line) : `  ${" ".repeat(LABEL_WIDTH)}${line}`,
  );
}

function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}
