import {
  externalPrincipals
} from "./chunk-VCZZKK7M.js";
import {
  SEVERITY_STYLES,
  painter,
  wrapText
} from "./chunk-L3JAN4K4.js";
import {
  groupBy
} from "./chunk-YVOSQJZE.js";
import {
  accessText,
  bySeverity,
  count,
  placeOf,
  sourceText
} from "./chunk-C6AUNL7W.js";
import {
  byCodeUnits
} from "./chunk-WUXNLKG2.js";
import "./chunk-IJDQYAEC.js";
import "./chunk-PCF3E43Q.js";
import {
  visible,
  withoutLogCommands
} from "./chunk-4WJSNMA5.js";
import "./chunk-7DQDWJI5.js";

// build/report/access-text.js
var DEFAULT_WIDTH = 100;
var MOST_ALIKE = 20;
var MOST_REACHED = 3;
function accessTreeText(paths, options = {}) {
  const { prefix = "", bySource = false, cut = 0, color = false, width = DEFAULT_WIDTH } = options;
  const pen = { paint: painter(color), width, place: (location) => visible(prefix + placeOf(location)) };
  const blocks = bySource ? sourceBlocks(pen, paths) : [...databaseBlocks(pen, paths), ...outsideBlock(pen, paths)];
  const text = [...blocks, pen.paint(totalText(paths, cut), "bold")].join("\n\n");
  return `${withoutLogCommands(text)}
`;
}
function totalText(paths, cut) {
  const databases = new Set(paths.map(({ stack, db }) => `${stack}
${db}`)).size;
  const sources = new Set(paths.map(({ source }) => source)).size;
  const total = paths.length === 0 ? "no ways to a database" : `${count(paths.length, "way")} to ${count(databases, "database")} from ${count(sources, "source")}`;
  return cut === 0 ? total : `${total}; ${cut} more with lower scores are not listed`;
}
function databaseBlocks(pen, paths) {
  const areSeveral = new Set(paths.map(({ stack }) => stack)).size > 1;
  const groups = groupBy(paths, ({ stack, db }) => JSON.stringify([stack, db]));
  return [...groups.values()].map((group) => {
    const accesses = groupBy(group, ({ access, dbUser }) => JSON.stringify([access, dbUser]));
    return [
      databaseText(pen, group, areSeveral),
      ...[...accesses.values()].flatMap((alike) => [
        `  ${whatText(alike)}`,
        ...leaves(pen, alike, "    ", (path) => chainText(path))
      ])
    ].join("\n");
  });
}
function databaseText({ paint }, [first], areSeveral) {
  if (first === void 0)
    return "";
  const name = paint(first.db === "*" ? "any database" : visible(first.db), "bold", "underline");
  return areSeveral ? `${name}  ${paint(`(${visible(first.stack)})`, "dim")}` : name;
}
function whatText([first]) {
  if (first === void 0)
    return "";
  const { access, dbUser } = first;
  if (dbUser === null)
    return visible(access);
  return `${visible(access)} as ${dbUser === "*" ? "any user" : visible(dbUser)}`;
}
function sourceBlocks(pen, paths) {
  const groups = groupBy(paths, sourceText);
  return [...groups].sort(([a, ofA], [b, ofB]) => bySeverity(worst(ofA), worst(ofB)) || byCodeUnits(a, b)).map(([source, group]) => [
    pen.paint(visible(source), "bold", "underline"),
    ...leaves(pen, group, "  ", (path) => {
      const shown = accessText(path, { name: visible, word: visible });
      return path.via.length === 0 ? shown : `${shown}  through ${path.via.map(visible).join(" \u2192 ")}`;
    })
  ].join("\n"));
}
function worst(paths) {
  return [...paths].sort(bySeverity)[0] ?? { severity: "info" };
}
function chainText(path) {
  return [sourceText(path), ...path.via].map(visible).join(" \u2192 ");
}
function leaves(pen, paths, margin, textOf) {
  const left = paths.length - MOST_ALIKE;
  return [
    ...[...paths].sort(byScore).slice(0, MOST_ALIKE).flatMap((path) => leaf(pen, path, margin, textOf(path))),
    ...left > 0 ? [pen.paint(`${margin}\u2026 and ${left} more; --format json has them all`, "dim")] : []
  ];
}
var SEVERITY_CELLS = 8;
var BESIDE = " ".repeat(SEVERITY_CELLS + 6);
function leaf({ paint, width, place }, path, margin, text) {
  const { severity, score, certainty, guards, alternatives, location, because, why } = path;
  const reasons = [...new Set(because.map(({ reason }) => reason))].map(visible);
  const notes = [
    ...certainty === "must" ? [] : [`perhaps${reasons.length === 0 ? "" : `: ${reasons.join("; ")}`}`],
    ...guards.length === 0 ? [] : [`limited by ${guards.map(visible).join(", ")}`],
    ...alternatives === 0 ? [] : [`${alternatives} more like it`]
  ];
  const noted = notes.length === 0 ? "" : `  (${notes.join("; ")})`;
  const how = paint(severity.padEnd(SEVERITY_CELLS), ...SEVERITY_STYLES[severity]);
  const indent = margin + BESIDE;
  return [
    `${margin}${how} ${String(score).padStart(3)}  ${text}  ${paint(place(location), "dim")}${noted}`,
    ...wrapText(why, width - indent.length).map((line) => indent + paint(line, "dim"))
  ];
}
function outsideBlock(pen, paths) {
  const principals = externalPrincipals(paths);
  if (principals.length === 0)
    return [];
  const title = `${pen.paint("From outside", "bold", "underline")} (${principals.length})`;
  const lines = principals.slice(0, MOST_ALIKE).map((principal) => outsideLine(pen, principal));
  const left = principals.length - lines.length;
  const more = left > 0 ? [pen.paint(`  \u2026 and ${left} more; --external lists them`, "dim")] : [];
  return [[title, ...lines, ...more].join("\n")];
}
function outsideLine({ paint }, { source, sourceName, severity, score, reaches }) {
  const how = paint(severity.padEnd(SEVERITY_CELLS), ...SEVERITY_STYLES[severity]);
  const who = visible(sourceName === void 0 ? source : `${source} (${sourceName})`);
  const what = reaches.slice(0, MOST_REACHED).map((reach) => accessText(reach, { name: visible, word: visible }));
  const left = reaches.length - what.length;
  const more = left > 0 ? `, and ${left} more` : "";
  return `  ${how} ${String(score).padStart(3)}  ${who}  ${what.join(", ")}${more}`;
}
function byScore(a, b) {
  return b.score - a.score || byCodeUnits(a.source, b.source) || byCodeUnits(a.id, b.id);
}
export {
  accessTreeText
};
