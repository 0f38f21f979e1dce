import type { Value } from "../../graph/value.js";
import { MAXIMUM_DEPTH } from "../limits.js";
import { plainScalar } from "../yaml-scalar.js";
import {
  codeAt,
  COLON,
  type Cursor,
  DASH,
  DOUBLE_QUOTE,
  endsHere,
  EXCLAMATION,
  finishLine,
  GREATER,
  HASH,
  here,
  indentOf,
  isBlank,
  LINE_FEED,
  nextContent,
  OPEN_BRACE,
  OPEN_BRACKET,
  PIPE,
  type Position,
  scalarValue,
  SINGLE_QUOTE,
  skipSpaces,
  SPACE,
  spanFrom,
  TAB,
  taggedValue,
  Uncommon,
  uncommon,
} from "./cursor.js";
import { flowCollection } from "./flow.js";
import { beginsPlain, blockScalar, plain, quoted } from "./scalars.js";
import { tag } from "./tag.js";

/**
 * Reads the part of YAML that nearly all templates keep to, many times as fast as the parser of the whole language, with the
 * same result: one document of block and flow collections, scalars in all styles, local tags, comments.
 *
 * It is strict: whatever is malformed, rare or doubtful (anchors, merge keys, duplicate keys, explicit keys, directives, tabs,
 * quoted scalars over several lines, …) is left to the parser of the whole language, which also knows what is wrong.
 *
 * @param text without a byte order mark
 * @param tags the key for a local tag, given with its exclamation mark
 * @returns `undefined` when the text is not in the common part
 */
export function readCommonYaml(path: string, text: string, tags: (tag: string) => string): Value | undefined {
  const cursor: Cursor = { path, text, tags, at: 0, line: 1, lineStart: 0, endLine: 1, endColumn: 1, depth: 0 };
  try {
    skipDocumentStart(cursor);
    nextContent(cursor);
    if (indentOf(cursor) === -1) return undefined;
    const value = block(cursor, { indent: -1, isMapping: false }, here(cursor));
    return indentOf(cursor) === -1 ? value : undefined;
  } catch (error) {
    // V8's regular expressions give up on strings of megabytes with a RangeError.
    if (error instanceof Uncommon || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Over comments and the line `---`. */
function skipDocumentStart(cursor: Cursor): void {
  const start = /^(?:[ ]*(?:#[^\n]*)?\r?\n)*---(?=[ \r\n])/.exec(cursor.text);
  if (start === null) return;
  const [before] = start;
  cursor.at = before.length;
  cursor.line += before.split("\n").length - 1;
  cursor.lineStart = before.lastIndexOf("\n") + 1;
  finishLine(cursor);
}

// Each of the following begins at the first character of what it reads. Those that read what ends with its line leave the place
// at the next contents of the text.

/**
 * What begins a line: a collection, or a scalar.
 *
 * @param outer of the collection that it is in
 */
function block(cursor: Cursor, outer: Outer, start: Position): Value {
  if (isDash(cursor)) return sequence(cursor, start);
  const first = key(cursor);
  return first === undefined ? inline(cursor, outer, start) : mapping(cursor, start, first);
}

/** The collection around a value. */
interface Outer {
  /** What is in it is indented more. */
  readonly indent: number;
  /** But for sequences, which may be indented as much as the key that they are the value of. */
  readonly isMapping: boolean;
}

function isDash(cursor: Cursor): boolean {
  return codeAt(cursor, cursor.at) === DASH && isBlank(cursor, cursor.at + 1);
}

interface Key {
  readonly name: string;
  readonly start: Position;
}

function mapping(cursor: Cursor, start: Position, first: Key): Value {
  enter(cursor);
  const indent = first.start.column - 1;
  const outer = { indent, isMapping: true };
  const entries = new Map<string, Value>();
  for (let next: Key | undefined = first; next !== undefined; next = nextKey(cursor, indent)) {
    if (entries.has(next.name)) uncommon();
    entries.set(next.name, entryValue(cursor, outer, next.start));
  }
  cursor.depth -= 1;
  return { kind: "map", entries, span: spanFrom(start, cursor) };
}

/** The next key of a mapping; `undefined` where the mapping ends. */
function nextKey(cursor: Cursor, indent: number): Key | undefined {
  const actual = indentOf(cursor);
  if (actual < indent) return undefined;
  return actual === indent ? (key(cursor) ?? uncommon()) : uncommon();
}

function sequence(cursor: Cursor, start: Position): Value {
  enter(cursor);
  const indent = indentOf(cursor);
  const outer = { indent, isMapping: false };
  const items: Value[] = [];
  while (indentOf(cursor) === indent && isDash(cursor)) {
    cursor.at += 1;
    items.push(item(cursor, outer));
  }
  if (indentOf(cursor) > indent) uncommon();
  cursor.depth -= 1;
  return { kind: "list", items, span: spanFrom(start, cursor) };
}

function enter(cursor: Cursor): void {
  cursor.depth += 1;
  if (cursor.depth > MAXIMUM_DEPTH) uncommon();
}

function item(cursor: Cursor, outer: Outer): Value {
  endsHere(cursor);
  const dashEnd = here(cursor);
  const isEmpty = goesOnBelow(cursor) && !isBelow(cursor, outer);
  return isEmpty ? scalarValue(null, dashEnd, cursor) : block(cursor, outer, here(cursor));
}

function entryValue(cursor: Cursor, outer: Outer, start: Position): Value {
  endsHere(cursor);
  if (!goesOnBelow(cursor)) return inline(cursor, outer, start);
  return isBelow(cursor, outer) ? block(cursor, outer, start) : scalarValue(null, start, cursor);
}

/** Whether the contents at the place are in the collection. */
function isBelow(cursor: Cursor, { indent, isMapping }: Outer): boolean {
  const actual = indentOf(cursor);
  return actual > indent || (isMapping && actual === indent && isDash(cursor));
}

/** Whether nothing follows on this line, so that a value may stand on the next ones; the place moves there. */
function goesOnBelow(cursor: Cursor): boolean {
  skipSpaces(cursor);
  const code = codeAt(cursor, cursor.at);
  if (code !== LINE_FEED && code !== HASH) return false;
  finishLine(cursor);
  nextContent(cursor);
  return true;
}

/** Reads a key and its colon; stays where it is, if there is none. */
function key(cursor: Cursor): Key | undefined {
  const { text, at } = cursor;
  const start = here(cursor);
  const code = codeAt(cursor, at);
  const isQuoted = code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
  if (!isQuoted && !beginsPlain(cursor)) return undefined;
  let name: string;
  if (isQuoted) {
    name = quoted(cursor);
    skipSpaces(cursor);
  } else {
    const end = colonOf(cursor);
    if (end === undefined) return undefined;
    name = text.slice(at, end).trimEnd();
    cursor.at = end;
  }
  if (codeAt(cursor, cursor.at) === COLON && isBlank(cursor, cursor.at + 1)) {
    if (name === "<<") uncommon();
    cursor.at += 1;
    return { name, start };
  }
  cursor.at = at;
  return undefined;
}

/** The offset of the colon that ends a plain key on this line. */
function colonOf(cursor: Cursor): number | undefined {
  const { text } = cursor;
  for (let at = cursor.at; ; at += 1) {
    const code = codeAt(cursor, at);
    if (code === LINE_FEED || (code === HASH && text.charCodeAt(at - 1) === SPACE)) return undefined;
    if (code === TAB) uncommon();
    if (code === COLON && isBlank(cursor, at + 1)) return at;
  }
}

/** What follows a key or dash on its line, and is no block collection. */
function inline(cursor: Cursor, outer: Outer, start: Position): Value {
  const { indent } = outer;
  if (codeAt(cursor, cursor.at) !== EXCLAMATION) return untagged(cursor, indent, start, true);
  const name = tag(cursor);
  endsHere(cursor);
  if (goesOnBelow(cursor)) {
    if (isBelow(cursor, outer) && codeAt(cursor, cursor.at) === EXCLAMATION) uncommon();
    const value = isBelow(cursor, outer) ? block(cursor, outer, start) : scalarValue("", start, cursor);
    return taggedValue(name, isScalarBlock(value) ? uncommon() : value, cursor);
  }
  if (codeAt(cursor, cursor.at) === EXCLAMATION) uncommon();
  return taggedValue(name, untagged(cursor, indent, start, false), cursor);
}

/** A tagged scalar on a line of its own keeps its text, which has been typed by then. */
function isScalarBlock(value: Value): boolean {
  return value.kind === "known" && value.value !== "";
}

function untagged(cursor: Cursor, parent: number, start: Position, isTyped: boolean): Value {
  const code = codeAt(cursor, cursor.at);
  if (code === PIPE || code === GREATER) {
    const text = blockScalar(cursor, parent);
    nextContent(cursor);
    return scalarValue(text, start, cursor);
  }
  if (code === OPEN_BRACKET || code === OPEN_BRACE) {
    const value = flowCollection(cursor, parent, start);
    finishLine(cursor);
    nextContent(cursor);
    return value;
  }
  if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
    const text = quoted(cursor);
    endsHere(cursor);
    finishLine(cursor);
    nextContent(cursor);
    return scalarValue(text, start, cursor);
  }
  if (!beginsPlain(cursor)) uncommon();
  const text = plain(cursor, parent);
  nextContent(cursor);
  return scalarValue(isTyped ? plainScalar(text) : text, start, cursor);
}
