import {
  codeAt,
  COLON,
  type Cursor,
  DASH,
  DOUBLE_QUOTE,
  endsHere,
  finishLine,
  GREATER,
  HASH,
  isBlank,
  LINE_FEED,
  nextLine,
  skipSpaces,
  SPACE,
  TAB,
  uncommon,
} from "./cursor.js";
import { wellFormed } from "../well-formed.js";

/** Characters that plain scalars do not begin with; the first three do, when no blank follows. */
const INDICATORS: ReadonlySet<number> = new Set(Array.from("-?:,[]{}#&*!|>'\"%@`", (one) => one.charCodeAt(0)));
const QUESTION = 63;

/** Whether a plain scalar can begin at the place. */
export function beginsPlain(cursor: Cursor): boolean {
  const code = codeAt(cursor, cursor.at);
  if (!INDICATORS.has(code)) return code !== LINE_FEED;
  return (code === DASH || code === COLON || code === QUESTION) && !isBlank(cursor, cursor.at + 1);
}

const SIMPLE_ESCAPES = /^(?:[^\\]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*$/;

/** Reads a quoted scalar on one line, from its opening quote. */
export function quoted(cursor: Cursor): string {
  const { text, at } = cursor;
  const isDouble = text.charCodeAt(at) === DOUBLE_QUOTE;
  const string = isDouble ? /"(?:[^"\\\r\n]|\\[^\r\n])*"/y : /'(?:[^'\r\n]|'')*'/y;
  string.lastIndex = at;
  if (!string.test(text)) return uncommon();
  cursor.at = string.lastIndex;
  const inner = text.slice(at + 1, cursor.at - 1);
  if (!isDouble) return inner.replaceAll("''", "'");
  if (!inner.includes("\\")) return inner;
  if (!SIMPLE_ESCAPES.test(inner) || inner.includes("\t")) return uncommon();
  return wellFormed(JSON.parse(`"${inner}"`) as string);
}

/**
 * Reads a plain scalar in a block, over as many lines as it has; lines that are indented more than `parent` belong to it.
 * Afterwards the place is at the start of the line behind it.
 */
export function plain(cursor: Cursor, parent: number): string {
  let value = plainLine(cursor);
  for (;;) {
    const { at, line, lineStart } = cursor;
    const hasComment = codeAt(cursor, skipped(cursor)) === HASH;
    finishLine(cursor);
    if (hasComment) return value;
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
    // Texts that go on with what could be structure are read by the parser of the whole language.
    if (INDICATORS.has(codeAt(cursor, cursor.at))) uncommon();
    value += (blankLines === 0 ? " " : "\n".repeat(blankLines)) + plainLine(cursor);
  }
}

function skipped({ text, at }: Cursor): number {
  let offset = at;
  while (text.charCodeAt(offset) === SPACE) offset += 1;
  return offset;
}

function plainLine(cursor: Cursor): string {
  const { text } = cursor;
  const start = cursor.at;
  let end = start;
  for (let at = start; ; at += 1) {
    const code = codeAt(cursor, at);
    if (code === LINE_FEED) break;
    if (code === HASH && text.charCodeAt(at - 1) === SPACE) break;
    if (code === TAB || (code === COLON && isBlank(cursor, at + 1))) uncommon();
    if (code !== SPACE) end = at + 1;
  }
  cursor.at = end;
  endsHere(cursor);
  return text.slice(start, end);
}

/** Reads a literal or folded block scalar from its indicator; its lines are indented more than `parent`. */
export function blockScalar(cursor: Cursor, parent: number): string {
  const { text } = cursor;
  const isFolded = codeAt(cursor, cursor.at) === GREATER;
  cursor.at += 1;
  const chomping = text[cursor.at] === "-" || text[cursor.at] === "+" ? text[cursor.at] : "";
  if (chomping !== "") cursor.at += 1;
  // An indentation that is given in numbers is rare.
  if (!isBlank(cursor, cursor.at) || parent < 0) uncommon();
  finishLine(cursor);
  const lines = blockLines(cursor, parent);
  // Which line breaks are kept is doubtful when the last one is missing.
  if (cursor.at >= text.length && !text.endsWith("\n") && (chomping === "+" || lines.at(-1)?.text === "")) uncommon();
  const last = lines.findLastIndex((line) => line.text !== "");
  const content = lines.slice(0, last + 1);
  const value = isFolded ? folded(content) : content.map(({ indent, text }) => indent + text).join("\n");
  if (chomping === "-") return value;
  if (chomping === "") return `${value}\n`;
  return `${value}\n${lines
    .slice(last + 1)
    .map(({ indent }) => `${indent}\n`)
    .join("")}`;
}

interface BlockLine {
  /** Spaces beyond the indentation of the scalar. */
  readonly indent: string;
  readonly text: string;
}

function blockLines(cursor: Cursor, parent: number): readonly BlockLine[] {
  const { text } = cursor;
  const lines: BlockLine[] = [];
  let indent: number | undefined;
  let blankIndent = 0;
  while (cursor.at < text.length) {
    const content = skipped(cursor);
    const spaces = content - cursor.at;
    const newline = text.indexOf("\n", content);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(content, text[end - 1] === "\r" && end > content ? end - 1 : end);
    if (line === "") blankIndent = Math.max(blankIndent, spaces);
    else if (indent === undefined) {
      // Blank lines before the text must not be indented more than it.
      if (spaces <= parent || blankIndent > spaces) uncommon();
      indent = spaces;
    } else if (spaces < indent) break;
    // Spaces before nothing but a carriage return are doubtful.
    if (line.startsWith("\t") || line.includes("\r") || (line === "" && spaces > 0 && text[end - 1] === "\r"))
      uncommon();
    lines.push({ indent: " ".repeat(Math.max(0, spaces - (indent ?? spaces))), text: line });
    if (line.trimEnd() !== "") {
      cursor.endLine = cursor.line;
      cursor.endColumn = spaces + line.trimEnd().length + 1;
    }
    cursor.at = end;
    nextLine(cursor);
  }
  if (indent === undefined) uncommon();
  return lines;
}

/** https://yaml.org/spec/1.2.2/#813-folded-style: a line break is a space, except around lines that are indented more. */
function folded(lines: readonly BlockLine[]): string {
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
      if (separator === " ") separator = "\n";
      else if (!wasIndented && separator === "\n") separator = "\n\n";
      value += separator + indent + text;
      separator = "\n";
      wasIndented = true;
    } else if (text === "") {
      if (indent !== "") uncommon();
      if (separator === "\n") value += "\n";
      else separator = "\n";
    } else {
      value += separator + text;
      separator = " ";
      wasIndented = false;
    }
  }
  return value;
}
