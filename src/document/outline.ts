import {
  QUOTE,
  COMMA,
  COLON,
  OPEN_BRACKET,
  BACKSLASH,
  CLOSE_BRACKET,
  OPEN_BRACE,
  CLOSE_BRACE,
} from "./json-characters.js";
/** Which keys a search for an outline follows; `*` stands for any key. Elements of arrays count as their array. */
export interface Interest {
  readonly [key: string]: Interest;
}

/**
 * Dotted paths of the keys that were found, each with the plain texts at it. A key that `*` matched is `*` in its path. A path
 * that ends in `[]` says that what is there is an array, `[]` alone that the whole is one of JSON.
 */
export type Outline = ReadonlyMap<string, readonly string[]>;

/**
 * Finds keys near the top of a JSON or YAML text without parsing it. Exact for JSON; for YAML it goes by indentation, and sees
 * into flow collections no further than their line. What an alias stands for, merged in or not, counts as written there.
 *
 * @param enough asked after each find; the search stops when it says so
 */
export function outlineOf(text: string, interest: Interest, enough: (outline: Outline) => boolean): Outline {
  const found = new Map<string, string[]>();
  const record = (path: string, value: string | undefined): boolean => {
    const texts = found.get(path);
    if (texts === undefined) found.set(path, value === undefined ? [] : [value]);
    else if (value !== undefined) texts.push(value);
    return enough(found);
  };
  const start = contentStart(text);
  if (text[start] === "[") record("[]", undefined);
  if (isFlowYaml(text, start)) outlineOfFlow(text, interest, record);
  else if (text[start] === "{" || text[start] === "[") outlineOfJson(text, start, interest, record);
  else outlineOfYaml(text.startsWith("\uFEFF") ? text.slice(1) : text, interest, record);
  return found;
}

/** Where the content begins: behind a byte order mark, and what may stand before a document of YAML. */
function contentStart(text: string): number {
  const before = /[\s\uFEFF]*(?:#.*|%[A-Z].*|---(?=\s))?/y;
  let start = 0;
  while (before.test(text) && before.lastIndex > start) start = before.lastIndex;
  return start;
}

/** Takes a find; true ends the search. */
type Recorder = (path: string, value: string | undefined) => boolean;

interface Level {
  readonly path: string;
  readonly interest: Interest;
}

function below(level: Level, key: string): Level | undefined {
  const name = Object.hasOwn(level.interest, key) ? key : "*";
  const interest = Object.hasOwn(level.interest, name) ? level.interest[name] : undefined;
  if (interest === undefined) return undefined;
  return { path: level.path === "" ? name : `${level.path}.${name}`, interest };
}

function outlineOfJson(text: string, start: number, interest: Interest, record: Recorder): void {
  /** Containers on the way here that are of interest, and whether each is an array. */
  const stack: { readonly level: Level; readonly isArray: boolean }[] = [];
  /** Where the value that comes next stands. */
  let next: Level = { path: "", interest };
  let position = start;
  while (position < text.length) {
    const code = text.charCodeAt(position);
    if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      stack.push({ level: next, isArray: code === OPEN_BRACKET });
      position += 1;
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      stack.pop();
      if (stack.length === 0) return;
      position += 1;
    } else if (code === QUOTE) {
      const container = stack.at(-1);
      const end = endOfString(text, position);
      if (container === undefined) return;
      const string = text.slice(position + 1, end - 1);
      position = end;
      const afterwards = skipSpace(text, end);
      if (text.charCodeAt(afterwards) !== COLON) {
        // An element of an array that is of interest; texts of members are taken with their key.
        if (container.isArray && record(container.level.path, string)) return;
        continue;
      }
      const value = skipSpace(text, afterwards + 1);
      const level = below(container.level, string);
      if (level === undefined) {
        position = skipValue(text, value);
        continue;
      }
      const isText = text.charCodeAt(value) === QUOTE;
      const valueEnd = isText ? endOfString(text, value) : value;
      if (text.charCodeAt(value) === OPEN_BRACKET && record(`${level.path}[]`, undefined)) return;
      if (record(level.path, isText ? text.slice(value + 1, valueEnd - 1) : undefined)) return;
      next = level;
      position = valueEnd;
    } else {
      const container = stack.at(-1);
      if (code === COMMA && container?.isArray === true) next = container.level;
      position += 1;
    }
  }
}

function skipSpace(text: string, from: number): number {
  let position = from;
  while (position < text.length && text.charCodeAt(position) <= 32) position += 1;
  return position;
}

/** The offset after the closing quote of the string that begins at `from`. */
function endOfString(text: string, from: number): number {
  let end = text.indexOf('"', from + 1);
  while (end !== -1) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes += 1;
    if (backslashes % 2 === 0) return end + 1;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}

/** The offset after the value that begins at `from`. */
function skipValue(text: string, from: number): number {
  let depth = 0;
  let position = from;
  while (position < text.length) {
    const code = text.charCodeAt(position);
    if (code === QUOTE) {
      position = endOfString(text, position);
      if (depth === 0) return position;
      continue;
    }
    if (code === OPEN_BRACE || code === OPEN_BRACKET) depth += 1;
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      // The end of what surrounds a number or a keyword is left to the caller.
      if (depth === 0) return position;
      depth -= 1;
      if (depth === 0) return position + 1;
    } else if (code === COMMA && depth === 0) return position;
    position += 1;
  }
  return position;
}

/**
 * A key of a block mapping at the start of its line, behind the dashes of lists that it is the first in, and the rest of the line.
 * Comments and texts do not look like this.
 */
const YAML_KEY = /^([ \t]*(?:- +)*)(["']?)([\w.:/&-]+|<<)\2[ \t]*:(?:[ \t](.*))?\r?$/gm;

/** A key with a text in a flow mapping. */
const FLOW_KEY = /(["']?)\b(\w+)\1[ \t]*:[ \t]*["']?([\w:]+)/g;

function outlineOfYaml(text: string, interest: Interest, record: Recorder): void {
  outlineOfBlock(text, { path: "", interest }, record, anchorsOf(text));
}

/** The keys of a block of YAML that stands at a level. True where the search has ended. */
function outlineOfBlock(text: string, root: Level, record: Recorder, anchors: Anchors): boolean {
  const stack: YamlFrame[] = [];
  for (const match of text.matchAll(YAML_KEY)) {
    const [whole, before = "", , key = "", line = ""] = match;
    for (let dash = before.indexOf("-"); dash !== -1; dash = before.indexOf("-", dash + 1)) {
      const list = enterItem(stack, dash);
      if (list !== undefined && record(`${list.path}[]`, undefined)) return true;
    }
    const indent = before.length;
    while ((stack.at(-1)?.indent ?? -1) >= indent) stack.pop();
    const parent = stack.length === 0 ? root : stack.at(-1)?.level;
    if (key === "<<") {
      const end = match.index + whole.length;
      if (parent !== undefined && recordAliases(line + itemsAfter(text, end), parent, record, anchors)) return true;
      continue;
    }
    const level = parent === undefined ? undefined : below(parent, key);
    stack.push({ indent, level, isItem: false });
    if (level === undefined) continue;
    const rest = line.trim().replace(PROPERTIES, "");
    const value = BEGINS_BELOW.test(rest) ? lineAfter(text, match.index + whole.length) : rest;
    if (value.startsWith("[") && record(`${level.path}[]`, undefined)) return true;
    if (record(level.path, /^["'\w$]/.test(value) ? unquoted(value) : undefined)) return true;
    if (value.startsWith("{") && (recordFlow(value, level, record) || recordAliases(value, level, record, anchors)))
      return true;
    if (value.startsWith("*") && recordAliases(value, level, record, anchors)) return true;
  }
  return false;
}

/** Gives the block of an anchor, once for each level that it is looked at for: blocks may hold aliases of each other. */
type Anchors = (name: string, level: Level) => string | undefined;

/** Characters of anchored blocks that are looked at; the anchors of a text may stand in each other. */
const MOST_ANCHORED = 2_000_000;

const ANCHOR = /(?<=[\s[{])&([^\s,[\]{}]+)/g;

function anchorsOf(text: string): Anchors {
  let places: ReadonlyMap<string, number> | undefined;
  const asked = new Set<string>();
  let left = MOST_ANCHORED;
  return (name, level) => {
    places ??= new Map(
      Array.from(text.matchAll(ANCHOR), ({ 0: { length }, 1: anchor = "", index }) => [anchor, index + length]),
    );
    const place = places.get(name);
    const question = `${name} ${level.path}`;
    if (place === undefined || left <= 0 || asked.has(question)) return undefined;
    asked.add(question);
    const block = blockAt(text, place);
    left -= block.length;
    return block;
  };
}

/** The rest of a line, and the lines behind it that are indented further. */
function blockAt(text: string, start: number): string {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const outer = /[ \t]*/y;
  outer.lastIndex = lineStart;
  outer.test(text);
  const indent = outer.lastIndex - lineStart;
  const line = new RegExp(`.*\\n(?=[ \\t]{${indent + 1}}|[ \\t]*(?:#.*|\\r)?\\n)`, "y");
  line.lastIndex = start;
  let end = start;
  while (line.test(text)) end = line.lastIndex;
  const newline = text.indexOf("\n", end);
  return text.slice(start, newline === -1 ? text.length : newline);
}

const ALIAS = /(?<![^\s[{,])\*([^\s,[\]{}]+)/g;

/** What the aliases of a value stand for, as if it were written at the level. */
function recordAliases(value: string, level: Level, record: Recorder, anchors: Anchors): boolean {
  for (const [, name = ""] of value.matchAll(ALIAS)) {
    const block = anchors(name, level);
    if (block === undefined) continue;
    if (
      block.trimStart().startsWith("{")
        ? recordFlow(block, level, record)
        : outlineOfBlock(block, level, record, anchors)
    )
      return true;
  }
  return false;
}

/** The lines of a list that follows, of items that are aliases. */
function itemsAfter(text: string, end: number): string {
  return /(?:\r?\n[ \t]*-[ \t]+\*.*)*/y.exec(text.slice(end, end + LONGEST_LINE))?.[0] ?? "";
}

/** Tags and anchors before a value. */
const PROPERTIES = /^(?:[!&]\S*\s+)+/;

/** What stands on the line of a key whose text is below: the indicator of a block scalar, or nothing. */
const BEGINS_BELOW = /^(?:[|>][-+\d]*)?(?:#.*)?$/;

/** The text on the line after, unless that has a key of its own. */
function lineAfter(text: string, end: number): string {
  const line = /\n(.*)/y.exec(text.slice(end, end + LONGEST_LINE))?.[1]?.trim() ?? "";
  return /:(?:\s|$)/.test(line) ? "" : line;
}

/** Types and versions are shorter. */
const LONGEST_LINE = 1000;

/** A key, or the dash of an item, that what follows may be in. */
interface YamlFrame {
  readonly indent: number;
  readonly level: Level | undefined;
  readonly isItem: boolean;
}

/**
 * The elements of a list count as the list, which may stand as far left as its key; those of a list at the top as nothing.
 *
 * @returns the level of the list
 */
function enterItem(stack: YamlFrame[], indent: number): Level | undefined {
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    if (top.indent < indent || (top.indent === indent && !top.isItem)) break;
    stack.pop();
  }
  const level = stack.at(-1)?.level;
  stack.push({ indent, level, isItem: true });
  return level;
}

/** Whether a text begins with a mapping in braces whose first key is not written as in JSON. */
function isFlowYaml(text: string, start: number): boolean {
  if (text[start] !== "{") return false;
  const key = /\S/g;
  key.lastIndex = start + 1;
  const [first = '"'] = key.exec(text) ?? [];
  return /[\w']/.test(first);
}

/** A key in a flow mapping, with a text or not. */
const ANY_FLOW_KEY = /(["']?)\b(\w+)\1[ \t]*:(?:[ \t]*["']?([\w:]+)|(?=[\s[{"'!&*|>]))/g;

/** The keys of a YAML text that is one flow mapping, each tried at every level that was come across. */
function outlineOfFlow(text: string, interest: Interest, record: Recorder): void {
  const levels = new Map<string, Level>([["", { path: "", interest }]]);
  for (const [, , key = "", value] of text.matchAll(ANY_FLOW_KEY)) {
    for (const candidate of levels.values()) {
      const found = below(candidate, key);
      if (found === undefined) continue;
      if (record(found.path, value)) return;
      for (const level of [found, below(found, "")]) if (level !== undefined) levels.set(level.path, level);
    }
  }
}

/** The keys of a flow mapping on one line, each tried at the mapping's own level and one level deeper. */
function recordFlow(line: string, level: Level, record: Recorder): boolean {
  const levels = [level, below(level, "")];
  for (const [, , key = "", value] of line.matchAll(FLOW_KEY)) {
    for (const candidate of levels) {
      const found = candidate === undefined ? undefined : below(candidate, key);
      if (found !== undefined && record(found.path, value)) return true;
    }
  }
  return false;
}

function unquoted(text: string): string {
  const quoted = /^(["'])(.*?)\1/.exec(text);
  return quoted?.[2] ?? text.replace(/[ \t]+#.*$/, "");
}
