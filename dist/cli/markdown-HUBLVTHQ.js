import {
  alikeFindings,
  alikeUndecided,
  stackNames
} from "./chunk-PQ5LWB3T.js";
import "./chunk-YVOSQJZE.js";
import {
  CHANGE_WORDS,
  VERDICTS,
  accessText,
  bySeverity,
  extent,
  outcome,
  placeOf,
  sortFindings,
  sortPaths,
  sourceText,
  verdictReason
} from "./chunk-C6AUNL7W.js";
import {
  MOST_EDGES,
  accessGraph
} from "./chunk-2FSRQE2O.js";
import {
  mermaid
} from "./chunk-SDCBPCDR.js";
import "./chunk-WUXNLKG2.js";
import "./chunk-IJDQYAEC.js";
import "./chunk-PCF3E43Q.js";
import {
  clip,
  isWebAddress,
  markdownCode,
  markdownLink,
  markdownText
} from "./chunk-4WJSNMA5.js";
import "./chunk-7DQDWJI5.js";

// build/report/markdown-table.js
function row(...cells) {
  return `| ${cells.join(" | ")} |`;
}
var AT_LEAST = 3;
function fitTables({ head, tail, elsewhere }, tables2, maxBytes) {
  let room = maxBytes - bytes(head) - bytes(tail) - tables2.reduce((sum, it) => sum + frameBytes(it, elsewhere), 0);
  if (room < 0)
    return withoutTables(head, tail, maxBytes);
  const shown = tables2.map(() => 0);
  const fill = (most) => {
    for (const [index, { rows }] of tables2.entries()) {
      for (const line of rows.slice(shown[index], most)) {
        const size = bytes(line) + 1;
        if (size > room)
          break;
        room -= size;
        shown[index] = (shown[index] ?? 0) + 1;
      }
    }
  };
  fill(AT_LEAST);
  const pictures = tables2.map(({ picture = "" }) => {
    const size = bytes(picture) + 2;
    if (picture === "" || size > room)
      return "";
    room -= size;
    return picture;
  });
  fill(Infinity);
  const parts = tables2.map((it, index) => render(it, shown[index] ?? 0, elsewhere, pictures[index]));
  return head + parts.join("") + tail;
}
function withoutTables(head, tail, maxBytes) {
  const text = `${head}Too much was found to list it here.
`;
  const withTail = tail === "" ? text : `${text}
${tail}`;
  return bytes(withTail) <= maxBytes ? withTail : shorten(text, maxBytes);
}
function bytes(text) {
  return Buffer.byteLength(text, "utf8");
}
function frameBytes(it, elsewhere) {
  return bytes(render(it, 0, elsewhere)) + bytes(header(it).join("\n")) + 1;
}
function header({ columns }) {
  return [row(...columns), row(...columns.map(() => "---"))];
}
function render(it, shown, elsewhere, picture = "") {
  const { title, rows, isFolded } = it;
  const left = rows.length - shown;
  const lines = [
    ...shown === 0 ? [] : [...header(it), ...rows.slice(0, shown)],
    ...left === 0 ? [] : ["", `${left} not shown: ${elsewhere}.`],
    ...picture === "" ? [] : ["", picture]
  ].join("\n");
  return isFolded ? `<details><summary>${title}</summary>

${lines}

</details>

` : `### ${title}

${lines}

`;
}
function shorten(text, maxBytes) {
  let size = 0;
  let end = 0;
  for (const character of text) {
    size += bytes(character);
    if (size > maxBytes)
      break;
    end += character.length;
  }
  return text.slice(0, end);
}

// build/report/markdown.js
var DEFAULT_MAX_BYTES = 65e3;
var MAX_VALUE = 300;
var MAX_SENTENCES = 800;
var VERDICT_SIGNS = { pass: "\u2705", fail: "\u274C", incomplete: "\u26A0\uFE0F" };
function markdownReport(report, { maxBytes = DEFAULT_MAX_BYTES, links, problems = [] } = {}) {
  const head = [
    `## ${VERDICT_SIGNS[report.summary.verdict]} RDS Gate: ${VERDICTS[report.summary.verdict]}`,
    `**${outcome(report).join(", ")}**`,
    scope(report),
    ""
  ].join("\n\n");
  const run = links?.run ?? null;
  const isLinked = run !== null && isWebAddress(run);
  const frame = {
    head,
    tail: isLinked ? `${markdownLink("The full report is with the run", run)}
` : "",
    elsewhere: isLinked ? `see the ${markdownLink("full report", run)}` : "see the other reports"
  };
  return fitTables(frame, tables(report, problems, cellsFor(report, links)), maxBytes);
}
function cellsFor(report, links) {
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  return {
    place: (location, side) => {
      const isFile = location.path !== "" && location.path !== ".";
      return markdownLink(value(placeOf(location)), isFile ? links?.permalink(location, side) : void 0);
    },
    rule: (id) => {
      const rule = rules.get(id);
      return markdownLink(value(id), rule === void 0 ? void 0 : links?.rule(rule));
    }
  };
}
function scope(report) {
  const { comparison, tool } = report;
  const trees = comparison === null ? "" : `${value(comparison.base)} compared with ${value(comparison.head)}: `;
  const packs = tool.packs.map(({ name, version }) => `${value(name)} ${markdownText(version)}`).join(", ");
  return `Of ${trees}${extent(report).join(", ")}. ${verdictReason(report)}${packs === "" ? "" : ` Packs: ${packs}.`}`;
}
function tables(report, problems, cells) {
  const { judged, existing, fixed, waived } = sortFindings(report);
  const errors = report.diagnostics.filter(({ severity }) => severity === "error");
  const notes = report.diagnostics.filter(({ severity }) => severity !== "error");
  const isScan = report.comparison === null;
  const isJudged = ({ change }) => isScan || change === "introduced";
  const paths = sortPaths(report);
  const columns = ["Severity", "Where", "What", "Rule"];
  const ways = ["Severity", "Way", "Why", "Where"];
  const unknowns = ["Severity", "Where", "What is not known", "Rule"];
  const findings = (items) => ({
    count: items.length,
    rows: alikeFindings([...items].sort(bySeverity)).map((it) => findingRow(it, cells))
  });
  const undecided = (items) => ({
    count: items.length,
    rows: alikeUndecided([...items].sort(bySeverity)).map((it) => undecidedRow(it, cells))
  });
  const diagnostics = (items) => each(items.map((it) => diagnosticRow(it, cells)));
  return [
    table(isScan ? "Findings" : "Introduced", columns, findings(judged), false),
    table("Not evaluated", ["Where", "What", "Code"], diagnostics(errors), false),
    table("Could not be posted", ["What", "What to do"], each(problems.map(problemRow)), false),
    pathTable("New ways to a database", ways, paths.opened, cells, false),
    table("Undecided", unknowns, undecided(report.undecided.filter(isJudged))),
    table("Fixed", columns, findings(fixed)),
    ...isScan ? [pathTable("Ways to a database", ways, paths.existing, cells)] : [],
    table("Ways to a database that this change closes or limits", ways, pathRows(paths.closed, cells)),
    table("Waived", [...columns, "Reason"], {
      count: waived.length,
      rows: alikeFindings([...waived].sort(bySeverity)).map((it) => waivedRow(it, cells))
    }),
    table("Notes", ["Where", "What", "Code"], diagnostics(notes)),
    table("Existing, not caused by this change", columns, findings(existing)),
    ...isScan ? [] : [table("Ways to a database that were there before", ways, pathRows(paths.existing, cells))],
    table("Undecided before, too", unknowns, undecided(report.undecided.filter((it) => !isJudged(it))))
  ].filter(({ rows }) => rows.length > 0);
}
function each(rows) {
  return { count: rows.length, rows };
}
function table(title, columns, { count, rows }, isFolded = true) {
  return { title: `${title} (${count})`, columns, rows, isFolded };
}
function stacksText(all) {
  const names = stackNames(all);
  return names.length === 0 ? "" : ` in ${names.map(value).join(", ")}`;
}
function findingRow({ one, all }, cells) {
  const { severity, location, message, resource, ruleId, change } = one;
  const where = cells.place(location, change === "fixed" ? "base" : "head");
  const address = message.includes(resource.address) ? "" : ` (${value(resource.address)})`;
  return row(severity, where, `${prose(message)}${address}${stacksText(all)}`, cells.rule(ruleId));
}
function waivedRow(finding, cells) {
  const { reason = "", owner = null, expires = null } = finding.one.waiver ?? {};
  const details = [owner, expires === null ? null : `until ${expires}`].filter((it) => it !== null).join(", ");
  return `${findingRow(finding, cells)} ${prose(reason)}${details === "" ? "" : ` (${prose(details)})`} |`;
}
function undecidedRow({ one, all }, cells) {
  const { severity, location, title, resource, because, ruleId } = one;
  const reasons = because.map((it) => `${prose(it.reason)}${it.location === null ? "" : ` (${cells.place(it.location)})`}`);
  return row(severity, cells.place(location), `${prose(title)}? ${value(resource.address)}${stacksText(all)}: ${reasons.join("; ")}`, cells.rule(ruleId));
}
function diagnosticRow({ location, message, code }, cells) {
  return row(cells.place(location), prose(message), value(code));
}
function problemRow({ what, remedy }) {
  return row(prose(what, MAX_SENTENCES), prose(remedy, MAX_SENTENCES));
}
function pathTable(title, columns, paths, cells, isFolded = true) {
  const graph = accessGraph(paths, MOST_EDGES);
  const more = graph.left === 0 ? [] : ["", `And ${graph.left} more, which the picture does not show.`];
  const picture = ["```mermaid", ...mermaid(graph), "```", ...more].join("\n");
  return {
    ...table(title, columns, pathRows(paths, cells), isFolded),
    ...graph.edges.length > 0 && { picture }
  };
}
function pathRows(paths, cells) {
  return each(paths.map((path) => pathRow(path, cells)));
}
function pathRow(path, cells) {
  const { severity, via, change, certainty, alternatives, why, location } = path;
  const way = [
    value(sourceText(path)),
    ...via.map(value),
    accessText(path, { name: value, word: (text) => prose(text) })
  ].join(" \u2192 ");
  const notes = [
    ...change === "new" || change === "existing" ? [] : [CHANGE_WORDS[change]],
    ...certainty === "must" ? [] : ["perhaps"],
    ...alternatives === 0 ? [] : [`${alternatives} more like it`]
  ];
  const noted = notes.length === 0 ? way : `${way} (${notes.join(", ")})`;
  return row(severity, noted, prose(why), cells.place(location, change === "removed" ? "base" : "head"));
}
function value(text) {
  return markdownCode(clip(text, MAX_VALUE));
}
function prose(text, length = MAX_VALUE) {
  return markdownText(clip(text, length));
}
export {
  markdownReport,
  pathTable
};
