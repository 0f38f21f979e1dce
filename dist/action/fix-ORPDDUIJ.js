import "./chunk-7DQDWJI5.js";

// build/terraform/fix.js
function hclFix(file, target, set) {
  const { text } = file;
  const block = findBlock(file.body, target.start);
  if (block === void 0 || isBroken(file, block))
    return void 0;
  const edits = [];
  const additions = /* @__PURE__ */ new Map();
  for (const [path, value] of Object.entries(set)) {
    const names = path.split(".");
    const name = names.pop() ?? "";
    const owner = nestedBlock(block, names);
    if (owner === void 0)
      return void 0;
    const expression = owner.body.attributes.get(name)?.expression;
    if (expression === void 0) {
      additions.set(owner, [...additions.get(owner) ?? [], { name, value }]);
    } else {
      if (!isLiteral(expression))
        return void 0;
      const { start, end } = expression;
      const replacement = literalText(value);
      if (text.slice(start, end) !== replacement)
        edits.push({ start, end, replacement });
    }
  }
  for (const [owner, added] of additions)
    edits.push(...insert(file, owner, added));
  return { edits: edits.sort((one, other) => one.start - other.start) };
}
function findBlock(body, start) {
  const block = body.blocks.find((candidate) => candidate.start <= start && start < candidate.end);
  return block === void 0 || block.start === start ? block : findBlock(block.body, start);
}
function isBroken(file, block) {
  return file.problems.some(({ start, end }) => start < block.end && end > block.start);
}
function nestedBlock(block, path) {
  const [type, index, ...rest] = path;
  if (type === void 0)
    return block;
  const { blocks } = block.body;
  if (blocks.some(({ type: kind, labels }) => kind === "dynamic" && labels[0]?.value === type))
    return void 0;
  const nested = blocks.filter((candidate) => candidate.type === type)[Number(index)];
  return nested && nestedBlock(nested, rest);
}
function isLiteral(expression) {
  const { kind } = expression;
  if (kind === "number" || kind === "bool" || kind === "null")
    return true;
  if (kind === "unary")
    return expression.operator === "-" && expression.operand.kind === "number";
  return kind === "template" && expression.form === "quoted" && expression.parts.every((part) => part.kind === "literal");
}
var ESCAPES = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "	": "\\t",
  "${": "$${",
  "%{": "%%{"
};
function literalText(value) {
  if (typeof value !== "string")
    return String(value);
  const escaped = value.replace(/["\\\u0000-\u001f]|[$%]\{/g, (found) => ESCAPES[found] ?? unicodeEscape(found));
  return `"${escaped}"`;
}
function unicodeEscape(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function insert(file, block, additions) {
  if (isOneLine(file.text, block))
    return unfold(file, block, additions);
  const layout = layoutOf(file, block);
  const places = /* @__PURE__ */ new Map();
  for (const addition of additions) {
    const anchor = anchorFor(addition.name, layout);
    const group = groupAt(anchor, layout);
    const fits = group.equals === void 0 || addition.name.length < group.equals;
    const behind = !fits || group.hasComments ? group.lines.at(-1) ?? anchor : anchor;
    const end = lineEnd(file, behind?.attribute.end ?? block.headerEnd);
    const place = places.get(end) ?? { joined: [], apart: [], group };
    (fits ? place.joined : place.apart).push(addition);
    places.set(end, place);
  }
  return [...places].map(([end, { joined, apart, group }]) => {
    const newline = file.text.charAt(end) === "\r" ? "\r\n" : "\n";
    const width = group.equals ?? widthOf(joined);
    const lines = [
      ...writeLines(joined, width),
      ...apart.length === 0 ? [] : ["", ...writeLines(apart, widthOf(apart))]
    ];
    const isAboveBlock = layout.lines.length === 0 && block.body.blocks.length > 0;
    const written = [...lines.map((line) => line === "" ? "" : layout.indent + line), ...isAboveBlock ? [""] : []];
    return {
      start: end,
      end,
      replacement: written.map((line) => newline + line).join(""),
      adds: { to: String(block.start), names: [...joined, ...apart].map(({ name }) => name) }
    };
  });
}
function widthOf(additions) {
  return Math.max(0, ...additions.map(({ name }) => name.length)) + 1;
}
function writeLines(additions, width) {
  return additions.map(({ name, value }) => `${name.padEnd(width)}= ${literalText(value)}`);
}
var layouts = /* @__PURE__ */ new WeakMap();
function layoutOf(file, block) {
  let known = layouts.get(block);
  if (known === void 0)
    layouts.set(block, known = measuredLayout(file, block));
  return known;
}
function measuredLayout(file, block) {
  const { attributes, blocks } = block.body;
  const lines = [...attributes.values()].map((attribute) => attributeLine(file, attribute));
  const [firstBlock] = blocks;
  const sibling = lines[0]?.attribute.start ?? firstBlock?.start;
  return {
    indent: sibling === void 0 ? `${indentAt(file.text, block.start)}  ` : indentAt(file.text, sibling),
    lines,
    firstBlock: firstBlock?.start ?? block.end
  };
}
function attributeLine(file, attribute) {
  const { start, end, nameEnd, expression } = attribute;
  const firstLine = file.lines.position(start).line;
  const lastLine = file.lines.position(end).line;
  const isSingle = firstLine === lastLine || expression.kind === "template" && expression.form !== "quoted";
  const between = /^([ \t]*)=[ \t]*$/.exec(file.text.slice(nameEnd, expression.start))?.[1];
  return {
    attribute,
    firstLine,
    lastLine,
    equals: between === void 0 || !isSingle ? void 0 : nameEnd - start + between.length,
    hasComment: /^[ \t]*(?:#|\/[/*])/.test(file.text.slice(end, lineEnd(file, end)))
  };
}
var META_ARGUMENTS = /* @__PURE__ */ new Set([
  "count",
  "for_each",
  "provider",
  "depends_on",
  "source",
  "version"
]);
function anchorFor(name, { lines, firstBlock }) {
  const [word] = name.split("_");
  const related = lines.filter(({ attribute }) => attribute.name.split("_")[0] === word);
  const first = lines.filter(({ attribute }) => attribute.start < firstBlock);
  const ordinary = first.filter(({ attribute, equals }) => equals !== void 0 && !META_ARGUMENTS.has(attribute.name));
  return related.at(-1) ?? ordinary.at(-1) ?? first.at(-1) ?? lines.at(-1);
}
function groupAt(anchor, { lines }) {
  const index = anchor === void 0 ? -1 : lines.indexOf(anchor);
  const isLinked = (upper) => {
    const above = lines[upper];
    const below2 = lines[upper + 1];
    return above?.equals !== void 0 && below2?.equals !== void 0 && above.lastLine + 1 === below2.firstLine;
  };
  const below = lines[index + 1];
  const startsBelow = anchor?.equals === void 0 && below?.firstLine === (anchor?.lastLine ?? -1) + 1;
  let first = startsBelow ? index + 1 : Math.max(index, 0);
  let end = first + 1;
  while (first > 0 && isLinked(first - 1))
    first--;
  while (isLinked(end - 1))
    end++;
  const members = anchor === void 0 ? [] : lines.slice(first, end).filter(({ equals }) => equals !== void 0);
  const columns = new Set(members.map(({ equals }) => equals));
  return {
    lines: members,
    equals: columns.size === 1 ? members[0]?.equals : void 0,
    hasComments: members.some(({ hasComment }) => hasComment)
  };
}
function indentAt(text, offset) {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? "";
}
function lineEnd(file, offset) {
  const { text, comments } = file;
  let end = newlineAfter(text, offset);
  for (const comment of comments) {
    if (comment.start >= end)
      break;
    if (comment.start >= offset && comment.end > end)
      end = newlineAfter(text, comment.end);
  }
  return end;
}
function newlineAfter(text, offset) {
  const newline = text.indexOf("\n", offset);
  if (newline === -1)
    return text.length;
  return text.charAt(newline - 1) === "\r" ? newline - 1 : newline;
}
function isOneLine(text, { body, headerEnd }) {
  const [attribute] = body.attributes.values();
  return body.blocks.length === 0 && !text.slice(headerEnd, attribute?.start ?? body.end).includes("\n");
}
function unfold(file, block, additions) {
  const { text } = file;
  const { headerEnd, body } = block;
  const outer = indentAt(text, block.start);
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const [attribute] = body.attributes.values();
  const isAligned = attribute !== void 0 && attributeLine(file, attribute).equals !== void 0;
  const width = Math.max(widthOf(additions), isAligned ? attribute.name.length + 1 : 0);
  const write = (content) => `${newline}${outer}  ${content}`;
  const before = text.slice(headerEnd, attribute?.start ?? body.end).trim();
  const opening = before === "" ? "" : write(before);
  const added = `${writeLines(additions, width).map(write).join("")}${newline}${outer}`;
  if (attribute === void 0)
    return [{ start: headerEnd, end: body.end, replacement: opening + added }];
  const { start, nameEnd, expression } = attribute;
  const equals = `${"".padEnd(width - attribute.name.length)}= `;
  return [
    { start: headerEnd, end: start, replacement: opening + write("") },
    ...isAligned ? [{ start: nameEnd, end: expression.start, replacement: equals }] : [],
    {
      start: expression.end,
      end: body.end,
      replacement: text.slice(expression.end, body.end).trimEnd() + added
    }
  ];
}
export {
  hclFix
};
