import {
  lineStartsOf,
  spanBetween
} from "./chunk-HEF6VXGF.js";
import {
  MAXIMUM_ALIASED_NODES,
  MAXIMUM_DEPTH,
  MAXIMUM_LENGTH,
  MAXIMUM_YAML_LENGTH,
  NOT_UNDERSTOOD,
  wellFormed
} from "./chunk-DCQJLCJO.js";
import {
  require_dist
} from "./chunk-R4MR7OCW.js";
import {
  __toESM
} from "./chunk-7DQDWJI5.js";

// build/document/yaml.js
var import_yaml = __toESM(require_dist(), 1);

// build/document/yaml-scalar.js
var WORDS = {
  "": null,
  "~": null,
  null: null,
  Null: null,
  NULL: null,
  true: true,
  false: false
};
function plainScalar(text) {
  if (Object.hasOwn(WORDS, text))
    return WORDS[text] ?? null;
  const first = text.charCodeAt(0);
  const mayBeNumber = first >= 48 && first <= 57 || first === 45;
  if (!mayBeNumber || text.length > 17)
    return text;
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text ? number : text;
}

// build/document/common-yaml/cursor.js
var Uncommon = class extends Error {
};
function uncommon() {
  throw new Uncommon();
}
var TAB = 9;
var LINE_FEED = 10;
var CARRIAGE_RETURN = 13;
var SPACE = 32;
var EXCLAMATION = 33;
var DOUBLE_QUOTE = 34;
var HASH = 35;
var SINGLE_QUOTE = 39;
var COMMA = 44;
var DASH = 45;
var COLON = 58;
var GREATER = 62;
var OPEN_BRACKET = 91;
var CLOSE_BRACKET = 93;
var OPEN_BRACE = 123;
var PIPE = 124;
var CLOSE_BRACE = 125;
function here({ line, at, lineStart }) {
  return { line, column: at - lineStart + 1 };
}
function endsHere(cursor) {
  cursor.endLine = cursor.line;
  cursor.endColumn = cursor.at - cursor.lineStart + 1;
}
function spanFrom({ line, column }, { path, endLine, endColumn }) {
  return { path, startLine: line, startColumn: column, endLine, endColumn };
}
function scalarValue(value, start, cursor) {
  return { kind: "known", value, span: spanFrom(start, cursor) };
}
function taggedValue(tag2, value, cursor) {
  return { kind: "map", entries: /* @__PURE__ */ new Map([[cursor.tags(tag2), value]]), span: value.span };
}
function codeAt({ text }, offset) {
  if (offset >= text.length)
    return LINE_FEED;
  const code = text.charCodeAt(offset);
  if (code !== CARRIAGE_RETURN)
    return code;
  return text.charCodeAt(offset + 1) === LINE_FEED ? LINE_FEED : uncommon();
}
function isBlank(cursor, offset) {
  const code = codeAt(cursor, offset);
  return code === SPACE || code === LINE_FEED;
}
function skipSpaces(cursor) {
  const { text } = cursor;
  while (text.charCodeAt(cursor.at) === SPACE)
    cursor.at += 1;
  if (text.charCodeAt(cursor.at) === TAB)
    uncommon();
}
function nextLine(cursor) {
  const { text } = cursor;
  if (text.charCodeAt(cursor.at) === CARRIAGE_RETURN)
    cursor.at += 1;
  if (cursor.at < text.length)
    cursor.at += 1;
  cursor.line += 1;
  cursor.lineStart = cursor.at;
}
function finishLine(cursor) {
  skipSpaces(cursor);
  const code = codeAt(cursor, cursor.at);
  if (code === HASH && (cursor.at === cursor.lineStart || cursor.text.charCodeAt(cursor.at - 1) === SPACE)) {
    const end = cursor.text.indexOf("\n", cursor.at);
    cursor.at = end === -1 ? cursor.text.length : end;
  } else if (code !== LINE_FEED)
    uncommon();
  nextLine(cursor);
}
function nextContent(cursor) {
  while (cursor.at < cursor.text.length) {
    skipSpaces(cursor);
    const code = codeAt(cursor, cursor.at);
    if (code === HASH)
      finishLine(cursor);
    else if (code !== LINE_FEED)
      break;
    else if (cursor.at < cursor.text.length)
      nextLine(cursor);
  }
  const { text, at, lineStart } = cursor;
  if (at === lineStart && (text.startsWith("---", at) || text.startsWith("...", at) || text[at] === "%"))
    uncommon();
}
function indentOf({ text, at, lineStart }) {
  return at >= text.length ? -1 : at - lineStart;
}

// build/document/common-yaml/scalars.js
var INDICATORS = new Set(Array.from("-?:,[]{}#&*!|>'\"%@`", (one) => one.charCodeAt(0)));
var QUESTION = 63;
function beginsPlain(cursor) {
  const code = codeAt(cursor, cursor.at);
  if (!INDICATORS.has(code))
    return code !== LINE_FEED;
  return (code === DASH || code === COLON || code === QUESTION) && !isBlank(cursor, cursor.at + 1);
}
var SIMPLE_ESCAPES = /^(?:[^\\]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*$/;
function quoted(cursor) {
  const { text, at } = cursor;
  const isDouble = text.charCodeAt(at) === DOUBLE_QUOTE;
  const string = isDouble ? /"(?:[^"\\\r\n]|\\[^\r\n])*"/y : /'(?:[^'\r\n]|'')*'/y;
  string.lastIndex = at;
  if (!string.test(text))
    return uncommon();
  cursor.at = string.lastIndex;
  const inner = text.slice(at + 1, cursor.at - 1);
  if (!isDouble)
    return inner.replaceAll("''", "'");
  if (!inner.includes("\\"))
    return inner;
  if (!SIMPLE_ESCAPES.test(inner) || inner.includes("	"))
    return uncommon();
  return wellFormed(JSON.parse(`"${inner}"`));
}
function plain(cursor, parent) {
  let value = plainLine(cursor);
  for (; ; ) {
    const { at, line, lineStart } = cursor;
    const hasComment = codeAt(cursor, skipped(cursor)) === HASH;
    finishLine(cursor);
    if (hasComment)
      return value;
    let blankLines = 0;
    skipSpaces(cursor);
    while (cursor.at < cursor.text.length && codeAt(cursor, cursor.at) === LINE_FEED) {
      blankLines += 1;
      nextLine(cursor);
      skipSpaces(cursor);
    }
    const isMore = cursor.at < cursor.text.length && cursor.at - cursor.lineStart > parent;
    if (!isMore || codeAt(cursor, cursor.at) === HASH) {
      Object.assign(cursor, { at, line, lineStart });
      finishLine(cursor);
      return value;
    }
    if (INDICATORS.has(codeAt(cursor, cursor.at)))
      uncommon();
    value += (blankLines === 0 ? " " : "\n".repeat(blankLines)) + plainLine(cursor);
  }
}
function skipped({ text, at }) {
  let offset = at;
  while (text.charCodeAt(offset) === SPACE)
    offset += 1;
  return offset;
}
function plainLine(cursor) {
  const { text } = cursor;
  const start = cursor.at;
  let end = start;
  for (let at = start; ; at += 1) {
    const code = codeAt(cursor, at);
    if (code === LINE_FEED)
      break;
    if (code === HASH && text.charCodeAt(at - 1) === SPACE)
      break;
    if (code === TAB || code === COLON && isBlank(cursor, at + 1))
      uncommon();
    if (code !== SPACE)
      end = at + 1;
  }
  cursor.at = end;
  endsHere(cursor);
  return text.slice(start, end);
}
function blockScalar(cursor, parent) {
  const { text } = cursor;
  const isFolded = codeAt(cursor, cursor.at) === GREATER;
  cursor.at += 1;
  const chomping = text[cursor.at] === "-" || text[cursor.at] === "+" ? text[cursor.at] : "";
  if (chomping !== "")
    cursor.at += 1;
  if (!isBlank(cursor, cursor.at) || parent < 0)
    uncommon();
  finishLine(cursor);
  const lines = blockLines(cursor, parent);
  if (cursor.at >= text.length && !text.endsWith("\n") && (chomping === "+" || lines.at(-1)?.text === ""))
    uncommon();
  const last = lines.findLastIndex((line) => line.text !== "");
  const content = lines.slice(0, last + 1);
  const value = isFolded ? folded(content) : content.map(({ indent, text: text2 }) => indent + text2).join("\n");
  if (chomping === "-")
    return value;
  if (chomping === "")
    return `${value}
`;
  return `${value}
${lines.slice(last + 1).map(({ indent }) => `${indent}
`).join("")}`;
}
function blockLines(cursor, parent) {
  const { text } = cursor;
  const lines = [];
  let indent;
  let blankIndent = 0;
  while (cursor.at < text.length) {
    const content = skipped(cursor);
    const spaces = content - cursor.at;
    const newline = text.indexOf("\n", content);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(content, text[end - 1] === "\r" && end > content ? end - 1 : end);
    if (line === "")
      blankIndent = Math.max(blankIndent, spaces);
    else if (indent === void 0) {
      if (spaces <= parent || blankIndent > spaces)
        uncommon();
      indent = spaces;
    } else if (spaces < indent)
      break;
    if (line.startsWith("	") || line.includes("\r") || line === "" && spaces > 0 && text[end - 1] === "\r")
      uncommon();
    lines.push({ indent: " ".repeat(Math.max(0, spaces - (indent ?? spaces))), text: line });
    if (line.trimEnd() !== "") {
      cursor.endLine = cursor.line;
      cursor.endColumn = spaces + line.trimEnd().length + 1;
    }
    cursor.at = end;
    nextLine(cursor);
  }
  if (indent === void 0)
    uncommon();
  return lines;
}
function folded(lines) {
  let value = "";
  let separator = "";
  let wasIndented = false;
  let isStart = true;
  for (const { indent, text } of lines) {
    if (isStart && text === "") {
      value += "\n";
      continue;
    }
    isStart = false;
    if (indent !== "" && text !== "") {
      if (separator === " ")
        separator = "\n";
      else if (!wasIndented && separator === "\n")
        separator = "\n\n";
      value += separator + indent + text;
      separator = "\n";
      wasIndented = true;
    } else if (text === "") {
      if (indent !== "")
        uncommon();
      if (separator === "\n")
        value += "\n";
      else
        separator = "\n";
    } else {
      value += separator + text;
      separator = " ";
      wasIndented = false;
    }
  }
  return value;
}

// build/document/common-yaml/tag.js
function tag(cursor) {
  const { text, at } = cursor;
  const name = /![A-Za-z][A-Za-z0-9:]*/y;
  name.lastIndex = at;
  if (!name.test(text))
    return uncommon();
  cursor.at = name.lastIndex;
  if (!isBlank(cursor, cursor.at) && !/[,\]}]/.test(text.charAt(cursor.at)))
    uncommon();
  return text.slice(at, cursor.at);
}

// build/document/common-yaml/flow.js
var ENDS = /* @__PURE__ */ new Set([COMMA, OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE]);
function flowCollection(cursor, outer, start) {
  return collection(cursor, { least: outer + 1, bracket: outer }, start);
}
function collection(cursor, indent, start) {
  cursor.depth += 1;
  if (cursor.depth > MAXIMUM_DEPTH)
    uncommon();
  const isSequence = codeAt(cursor, cursor.at) === OPEN_BRACKET;
  cursor.at += 1;
  const value = isSequence ? sequence(cursor, indent, start) : mapping(cursor, indent, start);
  cursor.depth -= 1;
  return value;
}
function sequence(cursor, indent, start) {
  const items = [];
  while (!closes(cursor, indent, CLOSE_BRACKET)) {
    items.push(node(cursor, indent, here(cursor)));
    separate(cursor, indent, CLOSE_BRACKET);
  }
  return { kind: "list", items, span: spanFrom(start, cursor) };
}
function mapping(cursor, indent, start) {
  const entries = /* @__PURE__ */ new Map();
  while (!closes(cursor, indent, CLOSE_BRACE)) {
    const keyStart = here(cursor);
    const code = codeAt(cursor, cursor.at);
    const isQuoted = code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
    const name = isQuoted ? quoted(cursor) : plain2(cursor);
    if (isQuoted)
      skipSpaces(cursor);
    if (codeAt(cursor, cursor.at) !== COLON || !isBlank(cursor, cursor.at + 1))
      uncommon();
    if (entries.has(name) || name === "<<")
      uncommon();
    cursor.at += 1;
    endsHere(cursor);
    skip(cursor, indent, CLOSE_BRACE);
    const next = codeAt(cursor, cursor.at);
    const isEmpty = next === COMMA || next === CLOSE_BRACE;
    entries.set(name, isEmpty ? scalarValue(null, keyStart, cursor) : node(cursor, indent, keyStart));
    separate(cursor, indent, CLOSE_BRACE);
  }
  return { kind: "map", entries, span: spanFrom(start, cursor) };
}
function closes(cursor, indent, bracket) {
  skip(cursor, indent, bracket);
  if (codeAt(cursor, cursor.at) !== bracket)
    return false;
  cursor.at += 1;
  endsHere(cursor);
  return true;
}
function separate(cursor, indent, bracket) {
  skip(cursor, indent, bracket);
  const code = codeAt(cursor, cursor.at);
  if (code === COMMA)
    cursor.at += 1;
  else if (code !== bracket)
    uncommon();
}
function skip(cursor, indent, bracket) {
  skipSpaces(cursor);
  while (codeAt(cursor, cursor.at) === LINE_FEED) {
    if (cursor.at >= cursor.text.length)
      uncommon();
    nextLine(cursor);
    skipSpaces(cursor);
    const code = codeAt(cursor, cursor.at);
    const least = code === bracket ? indent.bracket : indent.least;
    if (code !== LINE_FEED && cursor.at - cursor.lineStart < least)
      uncommon();
  }
  if (codeAt(cursor, cursor.at) === HASH)
    uncommon();
}
function node(cursor, indent, start) {
  if (codeAt(cursor, cursor.at) !== EXCLAMATION)
    return untagged(cursor, indent, start, true);
  const name = tag(cursor);
  endsHere(cursor);
  skipSpaces(cursor);
  const next = codeAt(cursor, cursor.at);
  if (next === LINE_FEED || next === EXCLAMATION)
    uncommon();
  const isEmpty = next === COMMA || next === CLOSE_BRACE || next === CLOSE_BRACKET;
  const value = isEmpty ? scalarValue("", start, cursor) : untagged(cursor, indent, start, false);
  return taggedValue(name, value, cursor);
}
function untagged(cursor, indent, start, isTyped) {
  const code = codeAt(cursor, cursor.at);
  if (code === OPEN_BRACKET || code === OPEN_BRACE) {
    return collection(cursor, { least: indent.least, bracket: indent.least }, start);
  }
  if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
    const text2 = quoted(cursor);
    endsHere(cursor);
    return scalarValue(text2, start, cursor);
  }
  const text = plain2(cursor);
  const next = codeAt(cursor, cursor.at);
  if (next === COLON || next === HASH)
    uncommon();
  if (next === LINE_FEED && !endsAfterBreaks(cursor))
    uncommon();
  return scalarValue(isTyped ? plainScalar(text) : text, start, cursor);
}
function endsAfterBreaks({ text, at }) {
  const next = /\s*/y;
  next.lastIndex = at;
  next.test(text);
  const code = text.charCodeAt(next.lastIndex);
  return code === COMMA || code === CLOSE_BRACKET || code === CLOSE_BRACE;
}
function plain2(cursor) {
  const { text } = cursor;
  const start = cursor.at;
  if (!beginsPlain(cursor) || ENDS.has(codeAt(cursor, start + 1)) && text[start] !== void 0 && "-?:".includes(text[start]))
    uncommon();
  let end = start;
  for (let at = start; ; at += 1) {
    const code = codeAt(cursor, at);
    if (code === LINE_FEED || code === COMMA || code === CLOSE_BRACKET || code === CLOSE_BRACE)
      break;
    if (code === OPEN_BRACKET || code === OPEN_BRACE || code === TAB)
      uncommon();
    if (code === COLON) {
      const next = codeAt(cursor, at + 1);
      if (next === SPACE || next === LINE_FEED)
        break;
      if (ENDS.has(next))
        uncommon();
    }
    if (code === HASH && text.charCodeAt(at - 1) === SPACE)
      uncommon();
    if (code !== SPACE)
      end = at + 1;
  }
  cursor.at = end;
  const value = text.slice(start, end);
  const after = /[ ]*/y;
  after.lastIndex = end;
  after.test(text);
  endsHere(cursor);
  cursor.at = after.lastIndex;
  return value;
}

// build/document/common-yaml/index.js
function readCommonYaml(path, text, tags) {
  const cursor = { path, text, tags, at: 0, line: 1, lineStart: 0, endLine: 1, endColumn: 1, depth: 0 };
  try {
    skipDocumentStart(cursor);
    nextContent(cursor);
    if (indentOf(cursor) === -1)
      return void 0;
    const value = block(cursor, { indent: -1, isMapping: false }, here(cursor));
    return indentOf(cursor) === -1 ? value : void 0;
  } catch (error) {
    if (error instanceof Uncommon || error instanceof RangeError)
      return void 0;
    throw error;
  }
}
function skipDocumentStart(cursor) {
  const start = /^(?:[ ]*(?:#[^\n]*)?\r?\n)*---(?=[ \r\n])/.exec(cursor.text);
  if (start === null)
    return;
  const [before] = start;
  cursor.at = before.length;
  cursor.line += before.split("\n").length - 1;
  cursor.lineStart = before.lastIndexOf("\n") + 1;
  finishLine(cursor);
}
function block(cursor, outer, start) {
  if (isDash(cursor))
    return sequence2(cursor, start);
  const first = key(cursor);
  return first === void 0 ? inline(cursor, outer, start) : mapping2(cursor, start, first);
}
function isDash(cursor) {
  return codeAt(cursor, cursor.at) === DASH && isBlank(cursor, cursor.at + 1);
}
function mapping2(cursor, start, first) {
  enter(cursor);
  const indent = first.start.column - 1;
  const outer = { indent, isMapping: true };
  const entries = /* @__PURE__ */ new Map();
  for (let next = first; next !== void 0; next = nextKey(cursor, indent)) {
    if (entries.has(next.name))
      uncommon();
    entries.set(next.name, entryValue(cursor, outer, next.start));
  }
  cursor.depth -= 1;
  return { kind: "map", entries, span: spanFrom(start, cursor) };
}
function nextKey(cursor, indent) {
  const actual = indentOf(cursor);
  if (actual < indent)
    return void 0;
  return actual === indent ? key(cursor) ?? uncommon() : uncommon();
}
function sequence2(cursor, start) {
  enter(cursor);
  const indent = indentOf(cursor);
  const outer = { indent, isMapping: false };
  const items = [];
  while (indentOf(cursor) === indent && isDash(cursor)) {
    cursor.at += 1;
    items.push(item(cursor, outer));
  }
  if (indentOf(cursor) > indent)
    uncommon();
  cursor.depth -= 1;
  return { kind: "list", items, span: spanFrom(start, cursor) };
}
function enter(cursor) {
  cursor.depth += 1;
  if (cursor.depth > MAXIMUM_DEPTH)
    uncommon();
}
function item(cursor, outer) {
  endsHere(cursor);
  const dashEnd = here(cursor);
  const isEmpty = goesOnBelow(cursor) && !isBelow(cursor, outer);
  return isEmpty ? scalarValue(null, dashEnd, cursor) : block(cursor, outer, here(cursor));
}
function entryValue(cursor, outer, start) {
  endsHere(cursor);
  if (!goesOnBelow(cursor))
    return inline(cursor, outer, start);
  return isBelow(cursor, outer) ? block(cursor, outer, start) : scalarValue(null, start, cursor);
}
function isBelow(cursor, { indent, isMapping }) {
  const actual = indentOf(cursor);
  return actual > indent || isMapping && actual === indent && isDash(cursor);
}
function goesOnBelow(cursor) {
  skipSpaces(cursor);
  const code = codeAt(cursor, cursor.at);
  if (code !== LINE_FEED && code !== HASH)
    return false;
  finishLine(cursor);
  nextContent(cursor);
  return true;
}
function key(cursor) {
  const { text, at } = cursor;
  const start = here(cursor);
  const code = codeAt(cursor, at);
  const isQuoted = code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
  if (!isQuoted && !beginsPlain(cursor))
    return void 0;
  let name;
  if (isQuoted) {
    name = quoted(cursor);
    skipSpaces(cursor);
  } else {
    const end = colonOf(cursor);
    if (end === void 0)
      return void 0;
    name = text.slice(at, end).trimEnd();
    cursor.at = end;
  }
  if (codeAt(cursor, cursor.at) === COLON && isBlank(cursor, cursor.at + 1)) {
    if (name === "<<")
      uncommon();
    cursor.at += 1;
    return { name, start };
  }
  cursor.at = at;
  return void 0;
}
function colonOf(cursor) {
  const { text } = cursor;
  for (let at = cursor.at; ; at += 1) {
    const code = codeAt(cursor, at);
    if (code === LINE_FEED || code === HASH && text.charCodeAt(at - 1) === SPACE)
      return void 0;
    if (code === TAB)
      uncommon();
    if (code === COLON && isBlank(cursor, at + 1))
      return at;
  }
}
function inline(cursor, outer, start) {
  const { indent } = outer;
  if (codeAt(cursor, cursor.at) !== EXCLAMATION)
    return untagged2(cursor, indent, start, true);
  const name = tag(cursor);
  endsHere(cursor);
  if (goesOnBelow(cursor)) {
    if (isBelow(cursor, outer) && codeAt(cursor, cursor.at) === EXCLAMATION)
      uncommon();
    const value = isBelow(cursor, outer) ? block(cursor, outer, start) : scalarValue("", start, cursor);
    return taggedValue(name, isScalarBlock(value) ? uncommon() : value, cursor);
  }
  if (codeAt(cursor, cursor.at) === EXCLAMATION)
    uncommon();
  return taggedValue(name, untagged2(cursor, indent, start, false), cursor);
}
function isScalarBlock(value) {
  return value.kind === "known" && value.value !== "";
}
function untagged2(cursor, parent, start, isTyped) {
  const code = codeAt(cursor, cursor.at);
  if (code === PIPE || code === GREATER) {
    const text2 = blockScalar(cursor, parent);
    nextContent(cursor);
    return scalarValue(text2, start, cursor);
  }
  if (code === OPEN_BRACKET || code === OPEN_BRACE) {
    const value = flowCollection(cursor, parent, start);
    finishLine(cursor);
    nextContent(cursor);
    return value;
  }
  if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
    const text2 = quoted(cursor);
    endsHere(cursor);
    finishLine(cursor);
    nextContent(cursor);
    return scalarValue(text2, start, cursor);
  }
  if (!beginsPlain(cursor))
    uncommon();
  const text = plain(cursor, parent);
  nextContent(cursor);
  return scalarValue(isTyped ? plainScalar(text) : text, start, cursor);
}

// build/document/yaml-depth.js
function nestingOf(text) {
  return Math.max(blockNesting(text), flowNesting(text));
}
function blockNesting(text) {
  const indents = [];
  let deepest = 0;
  for (const [, spaces = "", dashes = ""] of text.matchAll(/^( *)((?:[-?:] +)*)\S/gm)) {
    while ((indents.at(-1) ?? -1) >= spaces.length)
      indents.pop();
    indents.push(spaces.length);
    deepest = Math.max(deepest, indents.length + dashes.replaceAll(" ", "").length);
  }
  return deepest;
}
function flowNesting(text) {
  let depth = 0;
  let deepest = 0;
  const unquotedUntil = /* @__PURE__ */ new Map([
    ['"', 0],
    ["'", 0]
  ]);
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "[" || character === "{")
      deepest = Math.max(deepest, depth += 1);
    else if (character === "]" || character === "}")
      depth = Math.max(0, depth - 1);
    else if (character === "#" && /\s/.test(text.charAt(at - 1)))
      at = lineEnd(text, at);
    else if (character === "\\")
      at += 1;
    else if (at >= (unquotedUntil.get(character) ?? Infinity)) {
      const end = closingQuote(text, at, character);
      if (end === void 0)
        unquotedUntil.set(character, lineEnd(text, at));
      else
        at = end;
    }
  }
  return deepest;
}
function lineEnd(text, from) {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}
function closingQuote(text, start, quote) {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === quote)
      return at;
    if (character === "\n")
      return void 0;
    if (character === "\\" && quote === '"')
      at += 1;
  }
  return void 0;
}

// build/document/yaml.js
var MAXIMUM_ERRORS = 20;
function readYaml(path, text, tags = (tag2) => tag2) {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const common = source.length <= MAXIMUM_LENGTH ? readCommonYaml(path, source, tags) : void 0;
  return common === void 0 ? readWholeYaml(path, source, tags) : { documents: [common], diagnostics: [] };
}
function readWholeYaml(path, source, tags) {
  if (source.length > MAXIMUM_YAML_LENGTH)
    return refusal(path, "yaml-too-large", `has more than ${MAXIMUM_YAML_LENGTH} characters`);
  if (nestingOf(source) > MAXIMUM_DEPTH)
    return refusal(path, "yaml-too-deep", `is nested more than ${MAXIMUM_DEPTH} levels deep`);
  const parsed = (0, import_yaml.parseAllDocuments)(source, {
    schema: "failsafe",
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent"
  });
  const starts = lineStartsOf(source);
  const documents = [];
  const diagnostics = [];
  for (const document of "empty" in parsed ? [] : parsed) {
    for (const error2 of document.errors.slice(0, MAXIMUM_ERRORS)) {
      const span = spanBetween(path, starts, error2.pos[0], Math.max(error2.pos[1], error2.pos[0] + 1));
      diagnostics.push({ code: "yaml-syntax", severity: "error", message: error2.message, span });
    }
    if (document.contents === null)
      continue;
    const value = valueOfDocument(document, { path, source, starts, tags, diagnostics });
    const [error] = document.errors;
    if (value === void 0)
      continue;
    documents.push(error === void 0 ? value : withDoubt(value, spanBetween(path, starts, error.pos[0], error.pos[1])));
  }
  return { documents, diagnostics };
}
function withDoubt(value, error) {
  if (value.span.endLine < error.startLine - 1)
    return value;
  if (value.kind === "list")
    return { ...value, items: value.items.map((item2) => withDoubt(item2, error)) };
  if (value.kind !== "map")
    return value;
  const entries = new Map([...value.entries].map(([key2, entry]) => [key2, withDoubt(entry, error)]));
  return { ...value, entries, rest: [...value.rest ?? [], { reason: NOT_UNDERSTOOD, span: error }] };
}
function valueOfDocument(document, file) {
  const { path, source, starts, tags, diagnostics } = file;
  const anchors = /* @__PURE__ */ new Map();
  let nodes = 0;
  let repeated = 0;
  const span = (start, end) => spanBetween(path, starts, start, end);
  const report = (code, severity, message, at) => {
    diagnostics.push({ code, severity, message, span: at });
  };
  function valueOf(node2, start, fallback) {
    nodes += 1;
    const before = nodes;
    if ((0, import_yaml.isAlias)(node2))
      return valueOfAlias(node2, start);
    if (!(0, import_yaml.isScalar)(node2) && !(0, import_yaml.isMap)(node2) && !(0, import_yaml.isSeq)(node2)) {
      return { value: { kind: "known", value: null, span: span(start ?? fallback, fallback) }, end: fallback };
    }
    const { anchor, tag: tag2 } = node2;
    if (anchor !== void 0)
      anchors.set(anchor, void 0);
    const begin = start ?? (isBare(node2) ? fallback : startOf(node2, fallback));
    let result = (0, import_yaml.isScalar)(node2) ? valueOfScalar(node2, begin, fallback) : (0, import_yaml.isMap)(node2) ? valueOfMap(node2, begin) : valueOfSeq(node2, begin);
    if (tag2 !== void 0 && isLocal(tag2)) {
      const entries = /* @__PURE__ */ new Map([[tags(tag2), result.value]]);
      result = { value: { kind: "map", entries, span: result.value.span }, end: result.end };
    }
    if (anchor !== void 0)
      anchors.set(anchor, { value: result.value, nodes: nodes - before + 1 });
    return result;
  }
  function startOf({ range, tag: tag2, anchor }, fallback) {
    const start = range?.[0] ?? fallback;
    if (tag2 === void 0 && anchor === void 0)
      return start;
    const before = source.slice(fallback, start).replace(/(?:^|\s)#.*/g, (comment) => " ".repeat(comment.length));
    const found = [anchor === void 0 ? void 0 : `&${anchor}`, tag2].flatMap((property) => {
      const offset = property === void 0 ? -1 : before.lastIndexOf(property);
      return offset === -1 ? [] : [fallback + offset];
    });
    return Math.min(start, ...found);
  }
  function valueOfScalar(node2, start, fallback) {
    const end = endOfScalar(node2, fallback);
    const text = wellFormed(node2.source ?? "");
    const isTyped = node2.type === "PLAIN" && (node2.tag === void 0 || TYPED_TAG.test(node2.tag));
    return { value: { kind: "known", value: isTyped ? plainScalar(text) : text, span: span(start, end) }, end };
  }
  function endOfScalar(node2, fallback) {
    const [start, end] = node2.range ?? [fallback, fallback];
    if (start === end)
      return node2.tag === void 0 ? fallback : trimmedEnd(start);
    return node2.type === "BLOCK_LITERAL" || node2.type === "BLOCK_FOLDED" ? trimmedEnd(end) : end;
  }
  function trimmedEnd(end) {
    let trimmed = end;
    while (trimmed > 0 && source.charCodeAt(trimmed - 1) <= 32)
      trimmed -= 1;
    return trimmed;
  }
  function valueOfSeq(node2, start) {
    const items = [];
    let end = (node2.range?.[0] ?? start) + 1;
    for (const item2 of node2.items) {
      const read = valueOf(item2, void 0, isBare(item2) ? trimmedEnd(item2.range?.[0] ?? end) : end);
      items.push(read.value);
      end = read.end;
    }
    if (node2.flow === true && node2.range)
      end = node2.range[1];
    return { value: { kind: "list", items, span: span(start, end) }, end };
  }
  function valueOfMap(node2, start) {
    const entries = /* @__PURE__ */ new Map();
    const merged = [];
    let end = (node2.range?.[0] ?? start) + 1;
    for (const pair of node2.items) {
      const key2 = keyOf(pair);
      if (key2 === void 0) {
        report("yaml-key", "warning", "Only texts can be keys here; this entry is left out", span(start, end));
        end = Math.max(end, valueOf(pair.value, end, end).end);
        continue;
      }
      const colon = source.indexOf(":", key2.end);
      const hasColon = !/\S/.test(source.slice(key2.end, colon));
      const read = valueOf(pair.value, key2.start, hasColon ? colon + 1 : key2.end);
      end = read.end;
      if (key2.isMerge)
        merged.push(read.value);
      else {
        if (entries.has(key2.name)) {
          const message = `"${key2.name}" is given twice in the same mapping; the last one counts`;
          report("yaml-duplicate-key", "warning", message, span(key2.start, key2.end));
        }
        entries.set(key2.name, read.value);
      }
    }
    if (node2.flow === true && node2.range)
      end = node2.range[1];
    for (const value of merged)
      merge(entries, value);
    return { value: { kind: "map", entries, span: span(start, end) }, end };
  }
  function merge(entries, from) {
    if (from.kind === "map") {
      for (const [key2, value] of from.entries) {
        if (!entries.has(key2))
          entries.set(key2, from.via === void 0 ? value : cameThrough(value, from.span));
      }
    } else if (from.kind === "list") {
      for (const item2 of from.items)
        merge(entries, item2);
    } else
      report("yaml-merge", "warning", "Only mappings can be merged", from.span);
  }
  function keyOf(pair) {
    const { key: key2 } = pair;
    if (!(0, import_yaml.isScalar)(key2) || !key2.range)
      return void 0;
    const name = wellFormed(key2.source ?? "");
    return { name, start: key2.range[0], end: key2.range[1], isMerge: name === "<<" && key2.type === "PLAIN" };
  }
  function valueOfAlias(node2, start) {
    const [begin, end] = node2.range ?? [0, 0];
    const place = span(start ?? begin, end);
    const anchored = anchors.get(node2.source);
    if (anchored === void 0) {
      report("yaml-alias", "error", `There is no complete value with the anchor &${node2.source} before this alias`, place);
      const because = [{ reason: `the alias *${node2.source} stands for nothing`, span: place }];
      return { value: { kind: "unknown", because, span: place }, end };
    }
    nodes += anchored.nodes;
    repeated += anchored.nodes;
    if (repeated > MAXIMUM_ALIASED_NODES)
      throw new TooManyNodes();
    return { value: cameThrough({ ...anchored.value, span: place }, anchored.value.span), end };
  }
  try {
    return valueOf(document.contents, void 0, 0).value;
  } catch (error) {
    if (!(error instanceof TooManyNodes))
      throw error;
    const message = `This file's aliases stand for more than ${MAXIMUM_ALIASED_NODES} values; it was not read`;
    report("yaml-aliases", "error", message, span(0, 0));
    return void 0;
  }
}
var TooManyNodes = class extends Error {
};
function cameThrough(value, place) {
  return { ...value, via: [place, ...value.via ?? []] };
}
var TYPED_TAG = /^(?:tag:yaml\.org,2002:|!!)(?:null|bool|int|float)$/;
function isBare(node2) {
  return (0, import_yaml.isScalar)(node2) && node2.type === "PLAIN" && node2.source === "" && node2.tag === void 0 && node2.anchor === void 0;
}
function isLocal(tag2) {
  return tag2.startsWith("!") && !tag2.startsWith("!!") && tag2 !== "!";
}
function refusal(path, code, what) {
  const span = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  const message = `This file ${what} and was not read`;
  return { documents: [], diagnostics: [{ code, severity: "error", message, span }] };
}

export {
  plainScalar,
  readYaml
};
