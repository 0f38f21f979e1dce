import { clip, isWebAddress, markdownCode, markdownLink, markdownText } from "./escape.js";
import { alikeFindings, alikeUndecided, stackNames, type Alike } from "./alike.js";
import { accessGraph, MOST_EDGES } from "./access-graph.js";
import { mermaid } from "./access-drawing.js";
import { accessText, CHANGE_WORDS, sortPaths, sourceText } from "./access-words.js";
import { fitTables, row, type Table } from "./markdown-table.js";
import type {
  AccessPathReport,
  DiagnosticReport,
  FindingReport,
  Location,
  Report,
  RuleReport,
  UndecidedReport,
} from "./result.js";
import { extent, outcome, placeOf, sortFindings, VERDICTS, verdictReason, bySeverity } from "./words.js";

/** Addresses of what the report speaks of. */
export interface MarkdownLinks {
  /** Lines of a file; those of what was fixed are in the base. */
  readonly permalink: (location: Location, side?: "base" | "head") => string;
  readonly rule: (rule: RuleReport) => string | null;
  /** Where the full report is. */
  readonly run: string | null;
}

/** Something that could not be shown elsewhere; both are sentences. */
export interface MarkdownProblem {
  readonly what: string;
  readonly remedy: string;
}

export interface MarkdownOptions {
  /**
   * How large the text may be as UTF-8. GitHub takes comments of 65,536 characters and step summaries of 1 MiB
   * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands).
   */
  readonly maxBytes?: number;
  /** Without them nothing in the text links. */
  readonly links?: MarkdownLinks;
  readonly problems?: readonly MarkdownProblem[];
}

const DEFAULT_MAX_BYTES = 65_000;

/** How much of one value is shown, in UTF-16 code units. */
const MAX_VALUE = 300;

/** Errors of GitHub are longer than values, and nothing of their remedy may be missing. */
const MAX_SENTENCES = 800;

const VERDICT_SIGNS = { pass: "✅", fail: "❌", incomplete: "⚠️" } as const;

/**
 * The report as a summary for people on GitHub: verdict, counts, and tables of what was introduced (of a scan: found), could
 * not be read, is undecided, fixed, waived. Where the budget is too small the most severe rows are kept, and it is said how
 * many are not shown. Nothing in it can leave its place in a table, mention anybody, or be HTML, and nothing links but to `links`.
 */
export function markdownReport(
  report: Report,
  { maxBytes = DEFAULT_MAX_BYTES, links, problems = [] }: MarkdownOptions = {},
): string {
  const head = [
    `## ${VERDICT_SIGNS[report.summary.verdict]} RDS Gate: ${VERDICTS[report.summary.verdict]}`,
    `**${outcome(report).join(", ")}**`,
    scope(report),
    "",
  ].join("\n\n");
  const run = links?.run ?? null;
  const isLinked = run !== null && isWebAddress(run);
  const frame = {
    head,
    tail: isLinked ? `${markdownLink("The full report is with the run", run)}\n` : "",
    elsewhere: isLinked ? `see the ${markdownLink("full report", run)}` : "see the other reports",
  };
  return fitTables(frame, tables(report, problems, cellsFor(report, links)), maxBytes);
}

/** Cells that may link. */
interface Cells {
  readonly place: (location: Location, side?: "base" | "head") => string;
  readonly rule: (id: string) => string;
}

function cellsFor(report: Report, links: MarkdownLinks | undefined): Cells {
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  return {
    place: (location, side) => {
      // A diagnostic may be about all of the tree.
      const isFile = location.path !== "" && location.path !== ".";
      return markdownLink(value(placeOf(location)), isFile ? links?.permalink(location, side) : undefined);
    },
    rule: (id) => {
      const rule = rules.get(id);
      return markdownLink(value(id), rule === undefined ? undefined : links?.rule(rule));
    },
  };
}

function scope(report: Report): string {
  const { comparison, tool } = report;
  const trees = comparison === null ? "" : `${value(comparison.base)} compared with ${value(comparison.head)}: `;
  const packs = tool.packs.map(({ name, version }) => `${value(name)} ${markdownText(version)}`).join(", ");
  return `Of ${trees}${extent(report).join(", ")}. ${verdictReason(report)}${packs === "" ? "" : ` Packs: ${packs}.`}`;
}

/** In the order of what must not be missed. */
function tables(report: Report, problems: readonly MarkdownProblem[], cells: Cells): readonly Table[] {
  const { judged, existing, fixed, waived } = sortFindings(report);
  const errors = report.diagnostics.filter(({ severity }) => severity === "error");
  const notes = report.diagnostics.filter(({ severity }) => severity !== "error");
  const isScan = report.comparison === null;
  const isJudged = ({ change }: UndecidedReport): boolean => isScan || change === "introduced";
  const paths = sortPaths(report);
  const columns = ["Severity", "Where", "What", "Rule"];
  const ways = ["Severity", "Way", "Why", "Where"];
  const unknowns = ["Severity", "Where", "What is not known", "Rule"];
  const findings = (items: readonly FindingReport[]) => ({
    count: items.length,
    rows: alikeFindings([...items].sort(bySeverity)).map((it) => findingRow(it, cells)),
  });
  const undecided = (items: readonly UndecidedReport[]) => ({
    count: items.length,
    rows: alikeUndecided([...items].sort(bySeverity)).map((it) => undecidedRow(it, cells)),
  });
  const diagnostics = (items: readonly DiagnosticReport[]) => each(items.map((it) => diagnosticRow(it, cells)));
  return [
    table(isScan ? "Findings" : "Introduced", columns, findings(judged), false),
    table("Not evaluated", ["Where", "What", "Code"], diagnostics(errors), false),
    table("Could not be posted", ["What", "What to do"], each(problems.map(problemRow)), false),
    pathTable("New ways to a database", ways, paths.opened, cells, false),
    table("Undecided", unknowns, undecided(report.undecided.filter(isJudged))),
    table("Fixed", columns, findings(fixed)),
    ...(isScan ? [pathTable("Ways to a database", ways, paths.existing, cells)] : []),
    table("Ways to a database that this change closes or limits", ways, pathRows(paths.closed, cells)),
    table("Waived", [...columns, "Reason"], {
      count: waived.length,
      rows: alikeFindings([...waived].sort(bySeverity)).map((it) => waivedRow(it, cells)),
    }),
    table("Notes", ["Where", "What", "Code"], diagnostics(notes)),
    table("Existing, not caused by this change", columns, findings(existing)),
    ...(isScan ? [] : [table("Ways to a database that were there before", ways, pathRows(paths.existing, cells))]),
    table("Undecided before, too", unknowns, undecided(report.undecided.filter((it) => !isJudged(it)))),
  ].filter(({ rows }) => rows.length > 0);
}

/** Rows, and of how many things they tell: one tells of all that are alike. */
interface Rows {
  readonly count: number;
  readonly rows: readonly string[];
}

function each(rows: readonly string[]): Rows {
  return { count: rows.length, rows };
}

function table(title: string, columns: readonly string[], { count, rows }: Rows, isFolded = true): Table {
  return { title: `${title} (${count})`, columns, rows, isFolded };
}

/** ` in production, staging`; empty where the place says it. */
function stacksText(all: readonly (FindingReport | UndecidedReport)[]): string {
  const names = stackNames(all);
  return names.length === 0 ? "" : ` in ${names.map(value).join(", ")}`;
}

function findingRow({ one, all }: Alike<FindingReport>, cells: Cells): string {
  const { severity, location, message, resource, ruleId, change } = one;
  const where = cells.place(location, change === "fixed" ? "base" : "head");
  const address = message.includes(resource.address) ? "" : ` (${value(resource.address)})`;
  return row(severity, where, `${prose(message)}${address}${stacksText(all)}`, cells.rule(ruleId));
}

function waivedRow(finding: Alike<FindingReport>, cells: Cells): string {
  const { reason = "", owner = null, expires = null } = finding.one.waiver ?? {};
  const details = [owner, expires === null ? null : `until ${expires}`].filter((it) => it !== null).join(", ");
  return `${findingRow(finding, cells)} ${prose(reason)}${details === "" ? "" : ` (${prose(details)})`} |`;
}

function undecidedRow({ one, all }: Alike<UndecidedReport>, cells: Cells): string {
  const { severity, location, title, resource, because, ruleId } = one;
  const reasons = because.map(
    (it) => `${prose(it.reason)}${it.location === null ? "" : ` (${cells.place(it.location)})`}`,
  );
  return row(
    severity,
    cells.place(location),
    `${prose(title)}? ${value(resource.address)}${stacksText(all)}: ${reasons.join("; ")}`,
    cells.rule(ruleId),
  );
}

function diagnosticRow({ location, message, code }: DiagnosticReport, cells: Cells): string {
  return row(cells.place(location), prose(message), value(code));
}

function problemRow({ what, remedy }: MarkdownProblem): string {
  return row(prose(what, MAX_SENTENCES), prose(remedy, MAX_SENTENCES));
}

/** A table of paths with a picture of the first ones. */
export function pathTable(
  title: string,
  columns: readonly string[],
  paths: readonly AccessPathReport[],
  cells: Pick<Cells, "place">,
  isFolded = true,
): Table {
  const graph = accessGraph(paths, MOST_EDGES);
  const more = graph.left === 0 ? [] : ["", `And ${graph.left} more, which the picture does not show.`];
  const picture = ["```mermaid", ...mermaid(graph), "```", ...more].join("\n");
  return {
    ...table(title, columns, pathRows(paths, cells), isFolded),
    ...(graph.edges.length > 0 && { picture }),
  };
}

function pathRows(paths: readonly AccessPathReport[], cells: Pick<Cells, "place">): Rows {
  return each(paths.map((path) => pathRow(path, cells)));
}

function pathRow(path: AccessPathReport, cells: Pick<Cells, "place">): string {
  const { severity, via, change, certainty, alternatives, why, location } = path;
  const way = [
    value(sourceText(path)),
    ...via.map(value),
    accessText(path, { name: value, word: (text) => prose(text) }),
  ].join(" → ");
  const notes = [
    ...(change === "new" || change === "existing" ? [] : [CHANGE_WORDS[change]]),
    ...(certainty === "must" ? [] : ["perhaps"]),
    ...(alternatives === 0 ? [] : [`${alternatives} more like it`]),
  ];
  const noted = notes.length === 0 ? way : `${way} (${notes.join(", ")})`;
  return row(severity, noted, prose(why), cells.place(location, change === "removed" ? "base" : "head"));
}

function value(text: string): string {
  return markdownCode(clip(text, MAX_VALUE));
}

function prose(text: string, length = MAX_VALUE): string {
  return markdownText(clip(text, length));
}
