import {
  parseHcl
} from "./chunk-JFZ7WXOD.js";
import "./chunk-7DQDWJI5.js";

// build/ignores/hcl.js
function hclComments(text, isWorth) {
  const file = parseHcl(text);
  const worth = file.comments.filter(({ text: comment }) => isWorth(comment));
  if (worth.length === 0)
    return [];
  const outline = outlineOf(file);
  const lines = text.split("\n");
  const next = nextCodeLines(file, lines);
  return worth.map((comment) => place(comment, file, outline, lines, next));
}
function constructsOf(file) {
  const found = [];
  const lineOf = (offset) => file.lines.position(offset).line;
  const add = (start, end, anchor, depth) => {
    found.push({ lines: { from: lineOf(start), to: lineOf(Math.max(start, end - 1)) }, anchor, depth });
  };
  const visit = (body, prefix, depth) => {
    for (const { name, start, end } of body.attributes.values())
      add(start, end, `${prefix}${name}`, depth);
    for (const { type, labels, start, end, body: inner } of body.blocks) {
      const anchor = prefix + [type, ...labels.map(({ value }) => value)].join(".");
      add(start, end, anchor, depth);
      visit(inner, `${anchor}.`, depth + 1);
    }
  };
  visit(file.body, "", 0);
  return found.sort((a, b) => a.lines.from - b.lines.from || a.depth - b.depth);
}
function outlineOf(file) {
  const beginning = /* @__PURE__ */ new Map();
  const innermost = [];
  const outermost = [];
  for (const construct of constructsOf(file)) {
    const { from, to } = construct.lines;
    if (!beginning.has(from))
      beginning.set(from, construct);
    for (let line = from; line <= to; line++) {
      innermost[line] = construct;
      if (construct.depth === 0)
        outermost[line] = construct;
    }
  }
  return { beginning, innermost, outermost };
}
function place(comment, file, { beginning, innermost, outermost }, lines, next) {
  const { line, column } = file.lines.position(comment.start);
  const end = file.lines.position(comment.end);
  const isAlone = (lines[line - 1] ?? "").slice(0, column - 1).trim() === "";
  const at = isAlone ? next[end.line + 1] ?? end.line : line;
  return {
    text: comment.text,
    line,
    startColumn: column,
    endColumn: end.line === line ? end.column : (lines[line - 1] ?? "").length + 1,
    construct: beginning.get(at) ?? {
      lines: { from: at, to: at },
      // Within a longer value the line itself has to tell.
      anchor: `${innermost[at]?.anchor ?? ""}:${(lines[at - 1] ?? "").replace(/(?:#|\/\/).*/, "").trim()}`
    },
    resource: outermost[line]
  };
}
function nextCodeLines(file, lines) {
  const commented = /* @__PURE__ */ new Set();
  for (const { start, end } of file.comments) {
    const last = file.lines.position(Math.max(start, end - 1)).line;
    for (let line = file.lines.position(start).line; line <= last; line++)
      commented.add(line);
  }
  const isCode = (line) => {
    const text = lines[line - 1] ?? "";
    return text.trim() !== "" && !(commented.has(line) && /^\s*(?:#|\/\/|\/\*|\*)/.test(text));
  };
  const next = [];
  let found = lines.length;
  for (let line = lines.length; line > 0; line--) {
    if (isCode(line))
      found = line;
    next[line] = found;
  }
  return next;
}
export {
  hclComments
};
