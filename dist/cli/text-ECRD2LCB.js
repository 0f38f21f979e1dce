import {
  HIDDEN,
  secretRanges
} from "./chunk-ESTRIQCA.js";
import {
  SEVERITY_STYLES,
  cellWidth,
  painter,
  wrapText
} from "./chunk-L3JAN4K4.js";
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
  count,
  extent,
  firstSentence,
  lastLineOf,
  outcome,
  placeOf,
  sortFindings,
  sortPaths,
  sourceText,
  verdictReason
} from "./chunk-C6AUNL7W.js";
import "./chunk-WUXNLKG2.js";
import "./chunk-IJDQYAEC.js";
import "./chunk-PCF3E43Q.js";
import {
  visible,
  withoutLogCommands
} from "./chunk-4WJSNMA5.js";
import "./chunk-7DQDWJI5.js";

// build/report/excerpt.js
var MAX_RANGE_LINES = 4;
var MAX_LINE = 4096;
var TAB_CELLS = 4;
function excerpt(lines, location, options) {
  if (location.startLine > lines.length)
    return [];
  const endLine = lastLineOf(location);
  const last = Math.min(endLine, location.startLine + MAX_RANGE_LINES - 1, lines.length);
  const isCut = last < Math.min(endLine, lines.length);
  const final = isCut ? last : Math.min(lines.length, last + options.context);
  const shown = [];
  for (let number = Math.max(1, location.startLine - options.context); number <= final; number += 1) {
    const line = (lines[number - 1] ?? "").replace(/\r$/, "");
    const isMarked = number >= location.startLine && number <= last;
    const range = isMarked ? rangeIn(location, number, line) : void 0;
    const cells = toCells(line, isMarked && options.isSecret, range?.start);
    shown.push(...showLine(number, cells, range, options.width));
  }
  return isCut ? [...shown, { number: void 0, text: "\u2026" }] : shown;
}
function linesOf(text) {
  return text.split("\n");
}
function plainLine(line, width, isSecret = false) {
  return join(cut(toCells(line, isSecret), 0, width));
}
function rangeIn(location, number, line) {
  const start = number === location.startLine ? location.startColumn - 1 : line.search(/\S|$/);
  const end = number === location.endLine ? location.endColumn - 1 : line.length;
  return { start, end: Math.max(end, start + 1) };
}
function showLine(number, cells, range, width) {
  if (range === void 0)
    return [{ number, text: join(cut(cells, 0, width)) }];
  const isIn = (cell) => cell.end > range.start && cell.start < range.end;
  const end = Math.max(range.start, cells.at(-1)?.end ?? 0);
  const all = [...cells, { text: " ", width: 1, start: end, end: end + 1 }];
  const shown = cut(all, all.findIndex(isIn), width);
  const marks = shown.map((cell) => (isIn(cell) ? "^" : " ").repeat(cell.width)).join("");
  return [
    { number, text: join(shown).trimEnd() },
    { number: void 0, text: marks.trimEnd() }
  ];
}
function join(cells) {
  return cells.map(({ text }) => text).join("");
}
var ELLIPSIS = { text: "\u2026", width: 1, start: -1, end: -1 };
function cut(cells, interest, width) {
  if (cells.reduce((sum, cell) => sum + cell.width, 0) <= width)
    return cells;
  const widthBefore = cells.slice(0, interest).reduce((sum, cell) => sum + cell.width, 0);
  let start = 0;
  const isFarOut = widthBefore > width * 2 / 3 || widthBefore + (cells[interest]?.width ?? 0) >= width;
  if (isFarOut) {
    for (let skipped = 0; skipped < widthBefore - width / 3; start += 1)
      skipped += cells[start]?.width ?? 0;
  }
  const shown = start > 0 ? [ELLIPSIS] : [];
  let room = width - shown.length - 1;
  for (const cell of cells.slice(start)) {
    if (cell.width > room)
      return [...shown, ELLIPSIS];
    shown.push(cell);
    room -= cell.width;
  }
  return shown;
}
var BRACKET = "\\x5b";
function toCells(line, isSecret, interest = 0) {
  const from = line.length > MAX_LINE ? Math.max(0, interest - MAX_LINE / 4) : 0;
  const part = line.slice(from, from + MAX_LINE);
  const cells = [];
  let position = 0;
  let column = 0;
  const add = (text, width, length) => {
    cells.push({ text, width, start: from + position, end: from + position + length });
    position += length;
    column += width;
  };
  const addText = (end) => {
    for (const character of part.slice(position, end)) {
      const tab = TAB_CELLS - column % TAB_CELLS;
      if (character === "	")
        add(" ".repeat(tab), tab, 1);
      else if (part.startsWith("##[", position - 2))
        add(BRACKET, BRACKET.length, 1);
      else {
        const text = visible(character);
        add(text, text === character ? cellWidth(character) : text.length, character.length);
      }
    }
  };
  for (const { start, end } of secretRanges(part, isSecret)) {
    addText(start);
    add(HIDDEN, HIDDEN.length, end - start);
  }
  addText(part.length);
  return from > 0 ? [ELLIPSIS, ...cells] : cells;
}

// build/report/fix-diff.js
function fixDiff(lines, edits) {
  const sorted = [...edits].sort((a, b) => a.location.startLine - b.location.startLine || a.location.startColumn - b.location.startColumn);
  const groups = [];
  let end = -1;
  for (const edit of sorted) {
    const group = groups.at(-1);
    if (group !== void 0 && edit.location.startLine <= end + 1)
      group.push(edit);
    else
      groups.push([edit]);
    end = Math.max(end, edit.location.endLine);
  }
  let growth = 0;
  return groups.flatMap((group) => {
    const { before, after, first } = changeLines(lines, group);
    const start = before.findIndex((line, index) => line !== after[index]);
    const same = start < 0 ? Math.min(before.length, after.length) : start;
    let tail = 0;
    while (tail < Math.min(before.length, after.length) - same && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
      tail += 1;
    }
    const shift = growth;
    growth += after.length - before.length;
    return [
      ...numbered("-", before.slice(same, before.length - tail), first + same),
      ...numbered("+", after.slice(same, after.length - tail), first + same + shift)
    ];
  });
}
function numbered(sign, texts, first) {
  return texts.map((text, index) => ({ sign, number: first + index, text: text.replace(/\r$/, "") }));
}
function changeLines(lines, edits) {
  const first = Math.min(...edits.map(({ location }) => location.startLine));
  const last = Math.max(...edits.map(({ location }) => location.endLine));
  const before = lines.slice(first - 1, last);
  const text = before.join("\n");
  const starts = before.reduce((all, line) => [...all, (all.at(-1) ?? 0) + line.length + 1], [0]);
  const offset = (line, column) => (starts[line - first] ?? text.length) + column - 1;
  let after = "";
  let position = 0;
  for (const { location, replacement } of edits) {
    after += text.slice(position, offset(location.startLine, location.startColumn)) + replacement;
    position = offset(location.endLine, location.endColumn);
  }
  return { before, after: (after + text.slice(position)).split("\n"), first };
}

// build/report/text.js
var DEFAULT_WIDTH = 100;
var MAX_EXISTING = 10;
function textReport(report, source, options = {}) {
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
      alikeFindings([...existing].sort(bySeverity)).map((finding) => entry(pen, finding)),
      { limit: MAX_EXISTING, total: existing.length }
    ),
    section(pen, "Waived", alikeFindings(waived).map((finding) => [...entry(pen, finding), ...waiverLines(finding.one)]), { total: waived.length }),
    section(pen, "Fixed", alikeFindings(fixed).map((finding) => entry(pen, finding)), { total: fixed.length }),
    section(pen, "Undecided, because a value is not known", alikeUndecided(report.undecided).map((it) => undecidedEntry(pen, it)), { total: report.undecided.length }),
    section(pen, "Diagnostics", report.diagnostics.map((it) => diagnosticEntry(pen, it))),
    pathSection(pen, "Ways to a database that this change closes or limits", paths.closed),
    pathSection(pen, report.comparison === null ? "Ways to a database" : "Ways to a database that were there before", paths.existing, MAX_EXISTING),
    verdictLines(pen, report)
  ];
  const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n");
  return `${withoutLogCommands(text)}
`;
}
function makePen(report, source, options) {
  const { color = false, width = DEFAULT_WIDTH, prefix = "", basePrefix = prefix } = options;
  const files = /* @__PURE__ */ new Map();
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  return {
    paint: painter(color),
    width,
    path: (path) => visible(prefix + path),
    place: (location, side = "head") => visible((side === "base" ? basePrefix : prefix) + placeOf(location)),
    lines: (path, side) => {
      const key = `${side}:${path}`;
      const known = files.get(key) ?? linesOf(source(path, side) ?? "");
      files.set(key, known);
      return known;
    },
    rule: (id) => rules.get(id)
  };
}
function section(pen, title, entries, { limit = Infinity, total = entries.length } = {}) {
  if (entries.length === 0)
    return [];
  const left = entries.length - limit;
  const note = left > 0 ? [pen.paint(`  \u2026 and ${left} more; --format json has them all`, "dim")] : [];
  return [pen.paint(`${title} (${total})`, "bold"), ...entries.slice(0, limit).flat(), ...note];
}
function byFile(findings) {
  return [...grouped(findings, ({ location }) => location.path).values()];
}
function fileSection(pen, findings) {
  const path = pen.path(findings[0]?.location.path ?? "");
  const heading = pen.paint(`${path} (${count(findings.length, "finding")})`, "bold", "underline");
  const alike = grouped(findings, ({ ruleId, location }) => `${ruleId}
${JSON.stringify(location)}`);
  return [heading, ...[...alike.values()].flatMap((instances) => ["", ...findingBlock(pen, instances)])];
}
function nameBeside({ one, all }, named) {
  const { address, stack } = one.resource;
  const names = stackNames(all);
  if (names.length > 0)
    return `${address} in ${names.join(", ")}`;
  return address === named.resource.address ? `${address} in ${stack}` : address;
}
function stackLines(pen, all) {
  const names = stackNames(all);
  return names.length === 0 ? [] : [labelled(pen, "in", visible(names.join(", ")))];
}
function findingBlock(pen, instances) {
  const [first, ...others] = alikeFindings(instances);
  if (first === void 0)
    return [];
  const { one: finding } = first;
  const rule = pen.rule(finding.ruleId);
  const related = new Map(instances.flatMap((it) => it.related).map((it) => [`${placeOf(it.location)} ${it.message}`, it]));
  return [
    ...entry(pen, first),
    ...excerptLines(pen, finding.location, finding.change === "fixed" ? "base" : "head", isAboutSecret(finding)),
    ...others.map((other) => labelled(pen, "also", visible(nameBeside(other, finding)))),
    ...rule === void 0 ? [] : wrapped(pen, "why", firstSentence(rule.description)),
    ...fixLines(pen, finding, rule),
    ...[...related.values()].map(({ message, location }) => labelled(pen, "see", `${pen.place(location)}  ${visible(message)}`)),
    ...moreLines(pen, rule)
  ];
}
function entry(pen, { one: finding, all }) {
  return [
    headLine(pen, { ...finding, id: finding.ruleId }, finding.change === "fixed" ? "base" : "head"),
    `  ${visible(finding.message)}${addressNote(pen, finding.message, finding.resource.address)}`,
    ...stackLines(pen, all)
  ];
}
function addressNote(pen, message, address) {
  return message.includes(address) ? "" : `  ${pen.paint(`(${visible(address)})`, "dim")}`;
}
function headLine(pen, { location, severity, id }, side = "head") {
  const place = pen.paint(pen.place(location, side), "bold");
  return `${place}  ${pen.paint(severity, ...SEVERITY_STYLES[severity])}  ${pen.paint(visible(id), "cyan")}`;
}
function isAboutSecret({ ruleId }) {
  return ruleId.startsWith("secrets/");
}
function excerptLines(pen, location, side, isSecret) {
  const gutter = String(location.endLine + 1).length;
  const width = Math.max(20, pen.width - gutter - 7);
  const lines = excerpt(pen.lines(location.path, side), location, { width, context: 1, isSecret });
  if (lines.length === 0)
    return [];
  return [
    "",
    ...lines.map(({ number, text }) => {
      const margin = pen.paint(`    ${String(number ?? "").padStart(gutter)} |`, "dim");
      const shown = number === void 0 ? pen.paint(text, "bold", "red") : text;
      return `${margin} ${shown}`.trimEnd();
    }),
    ""
  ];
}
function fixLines(pen, finding, rule) {
  if (finding.fix === null)
    return rule === void 0 || rule.remediation === "" ? [] : wrapped(pen, "fix", rule.remediation);
  const files = grouped(finding.fix.edits, ({ location }) => location.path);
  return [
    ...wrapped(pen, "fix", finding.fix.description),
    ...[...files].flatMap(([path, edits]) => {
      const diff = fixDiff(pen.lines(path, "head"), edits);
      const gutter = Math.max(...diff.map(({ number }) => String(number).length));
      const name = path === finding.location.path ? [] : [`       ${pen.path(path)}`];
      const lines = diff.map(({ sign, number, text }) => {
        const shown = plainLine(text, Math.max(20, pen.width - gutter - 12), isAboutSecret(finding));
        return pen.paint(`       ${sign} ${String(number).padStart(gutter)} | ${shown}`, sign === "+" ? "green" : "red");
      });
      return [...name, ...lines];
    })
  ];
}
function moreLines(pen, rule) {
  const page = rule?.helpUri ?? rule?.references[0];
  return page === void 0 ? [] : [labelled(pen, "more", pen.paint(visible(page), "dim"))];
}
function waiverLines({ waiver }) {
  if (waiver === void 0)
    return [];
  const details = [waiver.owner, waiver.expires === null ? null : `until ${waiver.expires}`].filter((it) => it !== null);
  const suffix = details.length === 0 ? "" : ` (${details.join(", ")})`;
  return [`  waived: ${visible(waiver.reason + suffix)}`];
}
function undecidedEntry(pen, { one, all }) {
  const { ruleId, severity, title, resource, location, because } = one;
  return [
    headLine(pen, { location, severity, id: ruleId }),
    `  Cannot tell: ${visible(title)}${addressNote(pen, title, resource.address)}`,
    ...stackLines(pen, all),
    ...because.map(({ reason, location: place }) => {
      const where = place === null ? "" : `  ${pen.paint(pen.place(place), "dim")}`;
      return `  because ${visible(reason)}${where}`;
    })
  ];
}
function diagnosticEntry(pen, { code, severity, message, location }) {
  const isWholeFile = location.startLine === location.endLine && location.startColumn === location.endColumn;
  return [
    headLine(pen, { location, severity, id: code }),
    `  ${visible(message)}`,
    ...isWholeFile ? [] : excerptLines(pen, location, "head", false)
  ];
}
function pathSection(pen, title, paths, limit = paths.length) {
  return section(pen, title, paths.map((path) => pathEntry(pen, path)), { limit, total: paths.length });
}
function pathEntry(pen, path) {
  const { via, change, certainty, alternatives, why, location, score } = path;
  const severity = pen.paint(path.severity, ...SEVERITY_STYLES[path.severity]);
  const steps = [sourceText(path), ...via].map(visible).join(" \u2192 ");
  const notes = [
    CHANGE_WORDS[change],
    ...certainty === "must" ? [] : ["perhaps"],
    ...alternatives === 0 ? [] : [`${alternatives} more like it`],
    `score ${score}`
  ];
  return [
    `${pen.paint(pen.place(location, change === "removed" ? "base" : "head"), "bold")}  ${severity}  ${steps} \u2192 ${accessText(path, { name: visible, word: visible })}  ${pen.paint(`(${notes.join(", ")})`, "dim")}`,
    ...wrapped(pen, "why", why)
  ];
}
function verdictLines(pen, report) {
  const { verdict } = report.summary;
  const styles = ["bold", verdict === "pass" ? "green" : verdict === "fail" ? "red" : "yellow"];
  const compared = report.comparison === null ? [] : [`${visible(report.comparison.base)} to ${visible(report.comparison.head)}`];
  return [
    `${pen.paint(VERDICTS[verdict], ...styles)}  ${outcome(report).join(", ")}`,
    pen.paint(`${[...compared, extent(report).join(", ")].join("; ")}. ${verdictReason(report)}`, "dim")
  ];
}
var LABEL_WIDTH = 5;
function labelled(pen, label, text) {
  return `  ${pen.paint(label.padEnd(LABEL_WIDTH), "bold")}${text}`;
}
function wrapped(pen, label, text) {
  return wrapText(text, pen.width - LABEL_WIDTH - 2).map((line, index) => index === 0 ? labelled(pen, label, line) : `  ${" ".repeat(LABEL_WIDTH)}${line}`);
}
function grouped(items, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group === void 0)
      groups.set(name, [item]);
    else
      group.push(item);
  }
  return groups;
}
export {
  textReport
};
