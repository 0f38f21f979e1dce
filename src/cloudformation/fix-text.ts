import { lineStartsOf, offsetOf } from "../document/lines.js";
import { plainScalar } from "../document/yaml-scalar.js";
import type { TextEdit } from "../graph/edit.js";
import type { Span } from "../graph/span.js";
import type { MapValue, Value } from "../graph/value.js";

type Literal = string | number | boolean;

/** Entries that a map does not have: scalars, or maps that are missing, too. */
export type NewEntries = ReadonlyMap<string, Literal | NewEntries>;

/** The text of a template, and what is needed to find values in it. */
export interface TemplateText {
  readonly text: string;
  readonly lineStarts: readonly number[];
  /** Characters before the first column: a byte order mark. */
  readonly shift: number;
  readonly isJson: boolean;
  readonly eol: "\r\n" | "\n";
}

export function openText(text: string): TemplateText {
  const shift = text.startsWith("\uFEFF") ? 1 : 0;
  const body = text.slice(shift);
  return {
    text,
    shift,
    lineStarts: lineStartsOf(body),
    isJson: /^\s*\{/.test(body),
    eol: text.includes("\r\n") ? "\r\n" : "\n",
  };
}

function startOf({ lineStarts, shift }: TemplateText, { startLine, startColumn }: Span): number {
  return offsetOf(lineStarts, startLine, startColumn) + shift;
}

function endOf({ lineStarts, shift }: TemplateText, { endLine, endColumn }: Span): number {
  return offsetOf(lineStarts, endLine, endColumn) + shift;
}

/** Offsets in the text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export function rangeOf(file: TemplateText, span: Span): TextRange {
  return { start: startOf(file, span), end: endOf(file, span) };
}

/** Where the value of an entry is, without its key. */
export function valueRange(file: TemplateText, key: string, value: Value): TextRange | undefined {
  const entry = entryIn(file, key, value);
  return entry && { start: entry.valueStart, end: entry.valueEnd };
}

/** Where an entry of a map is in the text. */
interface Entry {
  readonly keyStart: number;
  readonly keyEnd: number;
  /** The first character of the value; where one would be put, when there is none. */
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** Between a key and its value. */
const JSON_SEPARATOR = /\s*:\s*/y;
const YAML_SEPARATOR = /[ \t]*:\s*/y;

/** `undefined` when a comment stands between key and value, or the colon on a line of its own, as behind `? key`. */
function entryIn(file: TemplateText, key: string, value: Value): Entry | undefined {
  const { text } = file;
  const keyStart = startOf(file, value.span);
  const valueEnd = endOf(file, value.span);
  const quote = text[keyStart];
  const keyEnd = quote === '"' || quote === "'" ? endOfQuoted(text, keyStart, quote) : keyStart + key.length;
  const separator = file.isJson ? JSON_SEPARATOR : YAML_SEPARATOR;
  separator.lastIndex = keyEnd;
  if (!separator.test(text) || text[separator.lastIndex] === "#") return undefined;
  return { keyStart, keyEnd, valueStart: Math.min(separator.lastIndex, valueEnd), valueEnd };
}

const DOUBLE_QUOTED = /"(?:[^"\\]|\\.)*"/sy;
const SINGLE_QUOTED = /'(?:[^']|'')*'/sy;

function endOfQuoted(text: string, start: number, quote: '"' | "'"): number {
  const string = quote === '"' ? DOUBLE_QUOTED : SINGLE_QUOTED;
  string.lastIndex = start;
  return string.test(text) ? string.lastIndex : start;
}

/** A key with an anchor before its value. */
const ANCHORED = /[^\n{[]*?:[ \t]*(?:#[^\n]*)?\n?[ \t]*&/y;

/** Whether other places may have the value of an entry, too, through its anchor. */
export function isAnchored(file: TemplateText, { span }: Value): boolean {
  if (file.isJson) return false;
  ANCHORED.lastIndex = startOf(file, span);
  return ANCHORED.test(file.text);
}

/**
 * The edit that gives an entry another value.
 *
 * @returns `undefined` when the present value is not a scalar that stands on one line, for itself alone
 */
export function replacement(file: TemplateText, key: string, present: Value, wanted: Literal): TextEdit | undefined {
  const entry = entryIn(file, key, present);
  if (present.kind !== "known" || present.via !== undefined || entry === undefined) return undefined;
  const { valueStart: start, valueEnd: end } = entry;
  const old = file.text.slice(start, end);
  // Tags, anchors and aliases, block scalars, and texts over several lines.
  if (/^[!&*|>]/.test(old) || old.includes("\n")) return undefined;
  const value = inStyleOf(old, wanted, file.isJson);
  return { start, end, replacement: old === "" ? ` ${value}` : value };
}

/** A literal in the quotes of the one that it replaces. */
function inStyleOf(old: string, value: Literal, isJson: boolean): string {
  if (old.startsWith("'")) return `'${String(value).replaceAll("'", "''")}'`;
  if (old.startsWith('"')) return JSON.stringify(String(value));
  return literal(value, isJson);
}

/** A literal on one line, with or without quotes. */
const SCALAR = /^(["'])([^\n]*)\1$|^([A-Za-z][^\n"\\]*)$/;

/**
 * The edit that makes a literal a substitution, with a piece of it written in another way. What would be a reference there
 * is kept the text that it is by an exclamation mark.
 */
export function substituted(
  { text, isJson }: TemplateText,
  { start, end }: TextRange,
  { from, to }: { readonly from: string; readonly to: string },
): TextEdit | undefined {
  const [, quote = '"', quoted, plain] = SCALAR.exec(text.slice(start, end)) ?? [];
  const content = quoted ?? plain;
  if (content === undefined) return undefined;
  const value = quote + content.replaceAll("${", "${!").replaceAll(from, to) + quote;
  return { start, end, replacement: isJson ? `{ "Fn::Sub": ${value} }` : `!Sub ${value}` };
}

function literal(value: Literal, isJson: boolean): string {
  if (typeof value !== "string") return String(value);
  return !isJson && isPlain(value) ? value : JSON.stringify(value);
}

/** Whether a text can stand in YAML without quotes and is still that text. */
function isPlain(text: string): boolean {
  const isSafe = /^[A-Za-z](?:[A-Za-z0-9_./+-]|:(?=[A-Za-z0-9]))*$/.test(text);
  return isSafe && plainScalar(text) === text && !YAML_1_1_WORD.test(text);
}

/** Words that are truth values in YAML 1.1, which CloudFormation reads. */
const YAML_1_1_WORD = /^(?:y|n|yes|no|on|off)$/i;

/**
 * The edit that adds entries to a map, in the style of those that it has.
 *
 * @param after the entry to put them behind; the last one, if there is no such entry
 * @param step columns by which a nested block is indented
 * @returns `undefined` when the map is not written in such a way that it can be added to
 */
export function insertion(
  file: TemplateText,
  map: MapValue,
  entries: NewEntries,
  after: string | undefined,
  step: number,
): TextEdit | undefined {
  const own = ownEntries(file, map);
  if (own.length === 0) return insertionIntoEmpty(file, map, entries);
  const neighbour = own.find(({ key }) => key === after) ?? own.findLast((entry) => !endsInBlockScalar(file, entry));
  if (neighbour === undefined) return undefined;
  const style = styleOf(file, neighbour, step);
  return isFlow(file, map)
    ? insertionIntoFlow(neighbour, entries, style)
    : insertionIntoBlock(file, neighbour, entries, style);
}

/**
 * The edit that gives an entry without a value a map.
 *
 * @param present the value, which is null
 * @param step columns by which a nested block is indented
 */
export function filling(
  file: TemplateText,
  key: string,
  present: Value,
  entries: NewEntries,
  step: number,
): TextEdit | undefined {
  const start = startOf(file, present.span);
  const newline = file.text.indexOf("\n", start);
  const lineEnd = newline === -1 ? file.text.length : newline;
  const at = file.text[lineEnd - 1] === "\r" ? lineEnd - 1 : lineEnd;
  const quote = /["']/.exec(file.text[start] ?? "")?.[0] ?? "";
  const keyEnd = start + key.length + 2 * quote.length;
  const own = { keyStart: start, keyEnd, valueStart: at, valueEnd: at };
  if (!file.isJson && /^:[ \t]*(?:#.*)?$/.test(file.text.slice(keyEnd, at))) {
    const style = { ...styleOf(file, own, step), quote };
    const lines = [...entries].flatMap(([name, value]) => blockLines(name, value, style, style.indent + style.step));
    return { start: at, end: at, replacement: lines.map((line) => style.eol + line).join("") };
  }
  const entry = entryIn(file, key, present);
  if (entry === undefined || !/^(?:null|~)$/i.test(file.text.slice(entry.valueStart, entry.valueEnd))) return undefined;
  return { start: entry.valueStart, end: entry.valueEnd, replacement: flowMap(file, entries) };
}

/** An entry that is written in its map, not merged into it. */
interface Own extends Entry {
  readonly key: string;
  readonly value: Value;
}

/** A map that several findings mend is looked through once. */
const ownOfMaps = new WeakMap<MapValue, readonly Own[]>();

function ownEntries(file: TemplateText, map: MapValue): readonly Own[] {
  let known = ownOfMaps.get(map);
  if (known === undefined) ownOfMaps.set(map, (known = findOwnEntries(file, map)));
  return known;
}

function findOwnEntries(file: TemplateText, map: MapValue): readonly Own[] {
  const own: Own[] = [];
  for (const [key, value] of map.entries) {
    const isWithin = value.span.startLine >= map.span.startLine && value.span.endLine <= map.span.endLine;
    const entry = isWithin ? entryIn(file, key, value) : undefined;
    if (entry !== undefined) own.push({ ...entry, key, value });
  }
  return own.sort((a, b) => a.valueEnd - b.valueEnd);
}

/** Whether a line after the entry could be taken for a part of its value. */
function endsInBlockScalar(file: TemplateText, { value, valueStart }: Pick<Own, "value" | "valueStart">): boolean {
  if (value.kind === "map") {
    const [key, inner] = [...value.entries].at(-1) ?? [];
    if (key === undefined || inner === undefined) return false;
    const entry = entryIn(file, key, inner);
    return endsInBlockScalar(file, { value: inner, valueStart: entry?.valueStart ?? startOf(file, inner.span) });
  }
  if (value.kind === "list") {
    const inner = value.items.at(-1);
    return inner !== undefined && endsInBlockScalar(file, { value: inner, valueStart: startOf(file, inner.span) });
  }
  return /^(?:!\S*\s+)?[|>]/.test(file.text.slice(valueStart, endOf(file, value.span)));
}

interface Style {
  readonly isJson: boolean;
  readonly eol: string;
  readonly indent: string;
  /** Further indentation of what is nested. */
  readonly step: string;
  /** Around keys. */
  readonly quote: string;
  readonly separator: string;
  /** Whether the neighbour begins its line. */
  readonly isOnItsLine: boolean;
}

function styleOf({ text, shift, isJson, eol }: TemplateText, neighbour: Entry, step: number): Style {
  const lineStart = Math.max(text.lastIndexOf("\n", neighbour.keyStart - 1) + 1, shift);
  const before = text.slice(lineStart, neighbour.keyStart);
  const first = text[neighbour.keyStart];
  return {
    isJson,
    eol,
    // The first entry of a map may stand behind the dash of a list item.
    indent: before.replace(/[^ \t]/g, " "),
    step: (/^\t+$/.test(before) ? "\t" : " ").repeat(step),
    quote: first === '"' || first === "'" ? first : "",
    separator: isJson ? text.slice(neighbour.keyEnd, neighbour.valueStart).replace(/\s*\n\s*/, " ") : ": ",
    isOnItsLine: before.trim() === "",
  };
}

/** Whether a map is written in braces; a block may end in those of its last entry. */
function isFlow(file: TemplateText, map: MapValue): boolean {
  const end = endOf(file, map.span);
  return file.text[end - 1] === "}" && ![...map.entries.values()].some(({ span }) => endOf(file, span) === end);
}

function insertionIntoBlock(file: TemplateText, neighbour: Own, entries: NewEntries, style: Style): TextEdit {
  const newline = file.text.indexOf("\n", neighbour.valueEnd);
  const lineEnd = newline === -1 ? file.text.length : newline;
  const at = file.text[lineEnd - 1] === "\r" ? lineEnd - 1 : lineEnd;
  const lines = [...entries].flatMap(([key, value]) => blockLines(key, value, style, style.indent));
  return { start: at, end: at, replacement: lines.map((line) => style.eol + line).join("") };
}

function blockLines(key: string, value: Literal | NewEntries, style: Style, indent: string): readonly string[] {
  const name = `${indent}${style.quote}${key}${style.quote}:`;
  if (typeof value !== "object") return [`${name} ${literal(value, style.isJson)}`];
  return [name, ...[...value].flatMap(([inner, content]) => blockLines(inner, content, style, indent + style.step))];
}

function insertionIntoFlow(neighbour: Own, entries: NewEntries, style: Style): TextEdit {
  const between = style.isOnItsLine ? `,${style.eol}${style.indent}` : ", ";
  const at = neighbour.valueEnd;
  const rendered = [...entries].map(([key, value]) => between + flowEntry(key, value, style));
  return { start: at, end: at, replacement: rendered.join("") };
}

function flowEntry(key: string, value: Literal | NewEntries, style: Style): string {
  const name = `${style.quote}${key}${style.quote}${style.separator}`;
  if (typeof value !== "object") return name + literal(value, style.isJson);
  const deeper = { ...style, indent: style.indent + style.step };
  const inner = [...value].map(([member, content]) => flowEntry(member, content, deeper));
  if (!style.isOnItsLine) return `${name}{ ${inner.join(", ")} }`;
  const newline = style.eol + deeper.indent;
  return `${name}{${newline}${inner.join(`,${newline}`)}${style.eol}${style.indent}}`;
}

/** Only braces without contents, and without a comment, show where entries of an empty map go. */
function insertionIntoEmpty(file: TemplateText, map: MapValue, entries: NewEntries): TextEdit | undefined {
  const end = endOf(file, map.span);
  const start = file.text.lastIndexOf("{", end - 1);
  if (map.entries.size > 0 || file.text[end - 1] !== "}" || start < startOf(file, map.span)) return undefined;
  if (file.text.slice(start + 1, end - 1).trim() !== "") return undefined;
  return { start, end, replacement: flowMap(file, entries) };
}

function flowMap({ isJson }: TemplateText, entries: NewEntries): string {
  const quote = isJson ? '"' : "";
  const style = { isJson, eol: "", indent: "", step: "", quote, separator: ": ", isOnItsLine: false };
  return `{ ${[...entries].map(([key, value]) => flowEntry(key, value, style)).join(", ")} }`;
}
