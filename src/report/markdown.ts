import { clip, markdownCode, markdownText } from "./escape.js";
import { SEVERITIES } from "./result.js";
import type { AccessPathReport, DiagnosticReport, FindingReport, Location, Report, UndecidedReport } from "./result.js";
import { extent, outcome, placeOf, sortFindings, VERDICTS, verdictReason } from "./words.js";

export interface MarkdownOptions {
  /**
   * How large the text may be as UTF-8. GitHub takes comments of 65,536 characters and step summaries of 1 MiB
   * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands).
   */
  readonly maxBytes?: number;
}

const DEFAULT_MAX_BYTES = 65_000;

/** How much of one value is shown, in UTF-16 code units. */
const MAX_VALUE = 300;

/** A table of which some rows may have to be left out, the last ones first. */
interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
  /** Folded until it is opened. */
  readonly isFolded: boolean;
}

const VERDICT_SIGNS = { pass: "✅", fail: "❌", incomplete: "⚠️" } as const;

/**
 * The report as a summary for people on GitHub: verdict, counts, and tables of what was introduced (of a scan: found), could
 * not be read, is undecided, fixed, waived. Where the budget is too small the most severe rows are kept, and it is said how
 * many are not shown. Nothing in it can leave its place in a table, link, mention anybody, or be HTML.
 */
export function markdownReport(report: Report, { maxBytes = DEFAULT_MAX_BYTES }: MarkdownOptions = {}): string {
  const head = [
    `## ${VERDICT_SIGNS[report.summary.verdict]} RDS Gate: ${VERDICTS[report.summary.verdict]}`,
    `**${outcome(report).join(", ")}**`,
    scope(report),
    "",
  ].join("\n\n");
  return fit(head, tables(report), maxBytes);
}

function scope(report: Report): string {
  const { comparison, tool } = report;
  const trees = comparison === null ? "" : `${value(comparison.base)} compared with ${value(comparison.head)}: `;
  const packs = tool.packs.map(({ name, version }) => `${value(name)} ${markdownText(version)}`).join(", ");
  return `Of ${trees}${extent(report).join(", ")}. ${verdictReason(report)}${packs === "" ? "" : ` Packs: ${packs}.`}`;
}

/** In the order of what must not be missed. */
function tables(report: Report): readonly Table[] {
  const { judged, existing, fixed, waived } = sortFindings(report);
  const errors = report.diagnostics.filter(({ severity }) => severity === "error");
  const notes = report.diagnostics.filter(({ severity }) => severity !== "error");
  const isScan = report.comparison === null;
  const columns = ["Severity", "Where", "What", "Rule"];
  return [
    table(isScan ? "Findings" : "Introduced", columns, bySeverity(judged).map(findingRow), false),
    table("Not evaluated", ["Where", "What", "Code"], errors.map(diagnosticRow), false),
    table(
      "Undecided",
      ["Severity", "Where", "What is not known", "Rule"],
      bySeverity(report.undecided).map(undecidedRow),
    ),
    table("Fixed", columns, bySeverity(fixed).map(findingRow)),
    table("Ways to a database", ["Severity", "From", "To", "How"], bySeverity(report.accessPaths).map(pathRow)),
    table("Waived", [...columns, "Reason"], bySeverity(waived).map(waivedRow)),
    table("Notes", ["Where", "What", "Code"], notes.map(diagnosticRow)),
    table("Existing, not caused by this change", columns, bySeverity(existing).map(findingRow)),
  ].filter(({ rows }) => rows.length > 0);
}

function table(title: string, columns: readonly string[], rows: readonly string[], isFolded = true): Table {
  return { title: `${title} (${rows.length})`, columns, rows, isFolded };
}

function bySeverity<T extends { readonly severity: FindingReport["severity"] }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

function findingRow({ severity, location, message, resource, ruleId }: FindingReport): string {
  const address = message.includes(resource.address) ? "" : ` (${value(resource.address)})`;
  return row(severity, place(location), `${prose(message)}${address}`, value(ruleId));
}

function waivedRow(finding: FindingReport): string {
  const { reason = "", owner = null, expires = null } = finding.waiver ?? {};
  const details = [owner, expires === null ? null : `until ${expires}`].filter((it) => it !== null).join(", ");
  return `${findingRow(finding)} ${prose(reason)}${details === "" ? "" : ` (${prose(details)})`} |`;
}

function undecidedRow({ severity, location, title, resource, because, ruleId }: UndecidedReport): string {
  const reasons = because.map((it) => `${prose(it.reason)}${it.location === null ? "" : ` (${place(it.location)})`}`);
  return row(
    severity,
    place(location),
    `${prose(title)}? ${value(resource.address)}: ${reasons.join("; ")}`,
    value(ruleId),
  );
}

function diagnosticRow({ location, message, code }: DiagnosticReport): string {
  return row(place(location), prose(message), value(code));
}

function pathRow(path: AccessPathReport): string {
  const user = path.dbUser === null ? "" : ` as ${value(path.dbUser)}`;
  const via = path.via.length === 0 ? "" : ` through ${path.via.map(value).join(", ")}`;
  const certainty = path.certainty === "must" ? "" : ", perhaps";
  return row(
    path.severity,
    value(path.source),
    `${value(path.db)}${user}`,
    `${path.change}: ${prose(path.access)}${via}${certainty}`,
  );
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function place(location: Location): string {
  return value(placeOf(location));
}

function value(text: string): string {
  return markdownCode(clip(text, MAX_VALUE));
}

function prose(text: string): string {
  return markdownText(clip(text, MAX_VALUE));
}

function bytes(text: string): number {
  return Buffer.byteLength(text, "utf8");
}

/** Puts as many rows after the head as fit: those of earlier tables first, and of each table the first ones. */
function fit(head: string, all: readonly Table[], maxBytes: number): string {
  let room = maxBytes - bytes(head) - all.reduce((sum, it) => sum + frameBytes(it), 0);
  if (room < 0) return shorten(`${head}Too much was found to list it here.\n`, maxBytes);
  const parts = all.map((it) => {
    let shown = 0;
    for (const line of it.rows) {
      room -= bytes(line) + 1;
      if (room < 0) {
        room += bytes(line) + 1;
        break;
      }
      shown += 1;
    }
    return render(it, shown);
  });
  return head + parts.join("");
}

/** What a table takes besides its rows, at most. */
function frameBytes(it: Table): number {
  return bytes(render(it, 0)) + bytes(header(it).join("\n")) + 1;
}

function header({ columns }: Table): readonly string[] {
  return [row(...columns), row(...columns.map(() => "---"))];
}

/** A table with its first rows. */
function render(it: Table, shown: number): string {
  const { title, rows, isFolded } = it;
  const left = rows.length - shown;
  const lines = [
    ...(shown === 0 ? [] : [...header(it), ...rows.slice(0, shown)]),
    ...(left === 0 ? [] : ["", `${left} not shown: see the other reports.`]),
  ].join("\n");
  return isFolded
    ? `<details><summary>${title}</summary>\n\n${lines}\n\n</details>\n\n`
    : `### ${title}\n\n${lines}\n\n`;
}

/** The beginning of a text, cut between characters. */
function shorten(text: string, maxBytes: number): string {
  let size = 0;
  let end = 0;
  for (const character of text) {
    size += bytes(character);
    if (size > maxBytes) break;
    end += character.length;
  }
  return text.slice(0, end);
}
