import {
  require_dist
} from "./chunk-R4MR7OCW.js";
import {
  __toESM
} from "./chunk-7DQDWJI5.js";

// build/ignores/yaml.js
var import_yaml = __toESM(require_dist(), 1);
function yamlComments(text, isWorth) {
  const lines = linesOf(text);
  const worth = lines.flatMap(({ comment }, index) => comment !== void 0 && isWorth(comment) ? [index] : []);
  if (worth.length === 0)
    return [];
  const outline = outlineOf(lines);
  const next = nextCode(lines);
  return worth.flatMap((index) => {
    const line = lines[index];
    if (line?.comment === void 0)
      return [];
    const at = line.code === "" ? next[index] ?? index : index;
    return [
      {
        text: line.comment,
        line: index + 1,
        startColumn: line.commentColumn + 1,
        endColumn: line.raw.length + 1,
        construct: targetAt(lines, outline, at),
        resource: resourceAround(lines, outline, at)
      }
    ];
  });
}
function linesOf(text) {
  const { comments, scalars } = tokensOf(text);
  let end = -1;
  let scalar = 0;
  return text.split("\n").map((whole) => {
    const start = end + 1;
    end = start + whole.length;
    const raw = whole.replace(/\r$/, "");
    while ((scalars[scalar]?.to ?? Infinity) <= start)
      scalar++;
    const { from, to } = scalars[scalar] ?? { from: Infinity, to: Infinity };
    const isText = from < start && to >= start + raw.trimEnd().length;
    const commentColumn = (comments.get(start) ?? -1) - start;
    const hasComment = commentColumn >= 0;
    return {
      raw,
      code: isText ? "" : (hasComment ? raw.slice(0, commentColumn) : raw).trim(),
      indent: raw.length - raw.trimStart().length,
      comment: hasComment ? raw.slice(commentColumn + 1) : void 0,
      commentColumn
    };
  });
}
function tokensOf(text) {
  const comments = /* @__PURE__ */ new Map();
  const scalars = [];
  let offset = 0;
  let header;
  let isPlain = false;
  for (const token of new import_yaml.Lexer().lex(text)) {
    const type = isPlain ? "scalar" : import_yaml.CST.tokenType(token);
    isPlain = type === "scalar" && !isPlain;
    if (isPlain || type === "doc-mode" || type === "flow-error-end")
      continue;
    if (type === "comment")
      comments.set(text.lastIndexOf("\n", offset) + 1, offset);
    if (type === "block-scalar-header")
      header = offset;
    if (type === "scalar" || type === "single-quoted-scalar" || type === "double-quoted-scalar") {
      scalars.push({ from: header ?? offset, to: offset + token.length });
      header = void 0;
    }
    offset += token.length;
  }
  return { comments, scalars };
}
function nextCode(lines) {
  const next = [];
  let found = lines.length - 1;
  for (let index = lines.length - 1; index >= 0; index--) {
    if (lines[index]?.code !== "")
      found = index;
    next[index] = found;
  }
  return next;
}
function outlineOf(lines) {
  const parent = /* @__PURE__ */ new Map();
  const last = /* @__PURE__ */ new Map();
  const open = [];
  let previous = 0;
  const close = () => {
    const closed = open.pop();
    if (closed !== void 0)
      last.set(closed, previous);
  };
  lines.forEach((line, index) => {
    if (line.code !== "") {
      for (let top = open.at(-1); top !== void 0 && !isParent(lines[top], line); top = open.at(-1))
        close();
      const above = open.at(-1);
      if (above !== void 0)
        parent.set(index, above);
      open.push(index);
    }
    if (line.raw.trim() !== "" && (line.code !== "" || line.comment === void 0))
      previous = index;
  });
  while (open.length > 0)
    close();
  return { parent, last };
}
function isParent(upper, lower) {
  if (upper === void 0)
    return false;
  const isItemOfKey = lower.indent === upper.indent && isItem(lower) && !isItem(upper) && upper.code.endsWith(":");
  return lower.indent > upper.indent || isItemOfKey;
}
function isItem({ code }) {
  return code === "-" || code.startsWith("- ");
}
function targetAt(lines, outline, index) {
  return {
    lines: { from: index + 1, to: (outline.last.get(index) ?? index) + 1 },
    anchor: pathTo(outline, index).map((at) => keyOf(lines[at])).join("/")
  };
}
function pathTo({ parent }, index) {
  const path = [index];
  for (let at = parent.get(index); at !== void 0; at = parent.get(at))
    path.unshift(at);
  return path;
}
function keyOf(line) {
  return (line?.code ?? "").replace(/:(?:\s.*)?$/, "").replace(/^["'](.*)["']$/, "$1");
}
function resourceAround(lines, outline, index) {
  const [section, resource] = pathTo(outline, index);
  if (section === void 0 || resource === void 0 || keyOf(lines[section]) !== "Resources")
    return void 0;
  return targetAt(lines, outline, resource);
}
export {
  yamlComments
};
