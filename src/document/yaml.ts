import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Pair, parseAllDocuments } from "yaml";
import type { Scalar as YamlScalar, YAMLMap, YAMLSeq } from "yaml";
import type { Diagnostic, DiagnosticSeverity } from "../graph/resource.js";
import type { Span } from "../graph/span.js";
import type { Value } from "../graph/value.js";
import { readCommonYaml } from "./common-yaml/index.js";
import { NOT_UNDERSTOOD } from "./json.js";
import { lineStartsOf, spanBetween } from "./lines.js";
import { MAXIMUM_ALIASED_NODES, MAXIMUM_DEPTH, MAXIMUM_LENGTH, MAXIMUM_YAML_LENGTH } from "./limits.js";
import { nestingOf } from "./yaml-depth.js";
import { wellFormed } from "./well-formed.js";
import { plainScalar } from "./yaml-scalar.js";

/** What {@link readYaml} gives back. */
export interface YamlResult {
  /** One per document of the stream that has contents. */
  readonly documents: readonly Value[];
  readonly diagnostics: readonly Diagnostic[];
}

const MAXIMUM_ERRORS = 20;

/**
 * Reads YAML 1.2 with the place of every value.
 *
 * An entry's value has the span from the start of its key to the end of the value, a list item its own. A value with a local
 * tag (`!Ref x`) becomes a map with one entry, whose key `tags` chooses. Scalars follow {@link plainScalar}. An alias has
 * its own place, what is in it has that of the anchored value; an entry that a merge key (`<<`) brings keeps its place, too. Of entries with the
 * same key the last wins, with a diagnostic. After a syntax error as much is read as the parser makes of it, and what may be missing
 * in a mapping is its `rest`.
 *
 * @param path relative to the judged root, for spans
 * @param text with or without a byte order mark
 * @param tags the key for a local tag, given with its exclamation mark
 */
export function readYaml(path: string, text: string, tags: (tag: string) => string = (tag) => tag): YamlResult {
  // A byte order mark is a character to the parser, but no column to an editor.
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const common = source.length <= MAXIMUM_LENGTH ? readCommonYaml(path, source, tags) : undefined;
  return common === undefined ? readWholeYaml(path, source, tags) : { documents: [common], diagnostics: [] };
}

/** Reads all of YAML, with the parser of the library. As {@link readYaml}, but for a text without a byte order mark. */
export function readWholeYaml(path: string, source: string, tags: (tag: string) => string): YamlResult {
  if (source.length > MAXIMUM_YAML_LENGTH)
    return refusal(path, "yaml-too-large", `has more than ${MAXIMUM_YAML_LENGTH} characters`);
  if (nestingOf(source) > MAXIMUM_DEPTH)
    return refusal(path, "yaml-too-deep", `is nested more than ${MAXIMUM_DEPTH} levels deep`);
  // Every scalar as its source text: which of them are numbers is decided by `plainScalar`.
  const parsed = parseAllDocuments(source, {
    schema: "failsafe",
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const starts = lineStartsOf(source);
  const documents: Value[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const document of "empty" in parsed ? [] : parsed) {
    for (const error of document.errors.slice(0, MAXIMUM_ERRORS)) {
      const span = spanBetween(path, starts, error.pos[0], Math.max(error.pos[1], error.pos[0] + 1));
      diagnostics.push({ code: "yaml-syntax", severity: "error", message: error.message, span });
    }
    if (document.contents === null) continue;
    const value = valueOfDocument(document, { path, source, starts, tags, diagnostics });
    const [error] = document.errors;
    if (value === undefined) continue;
    documents.push(
      error === undefined ? value : withDoubt(value, spanBetween(path, starts, error.pos[0], error.pos[1])),
    );
  }
  return { documents, diagnostics };
}

/** A value in which maps may have more from the line before a syntax error on, which are not whole. */
function withDoubt(value: Value, error: Span): Value {
  if (value.span.endLine < error.startLine - 1) return value;
  if (value.kind === "list") return { ...value, items: value.items.map((item) => withDoubt(item, error)) };
  if (value.kind !== "map") return value;
  const entries = new Map([...value.entries].map(([key, entry]) => [key, withDoubt(entry, error)]));
  return { ...value, entries, rest: [...(value.rest ?? []), { reason: NOT_UNDERSTOOD, span: error }] };
}

interface Source {
  readonly path: string;
  readonly source: string;
  readonly starts: readonly number[];
  readonly tags: (tag: string) => string;
  readonly diagnostics: Diagnostic[];
}

/** An anchored value; absent while it is being read, as it cannot contain itself. */
type Anchors = Map<string, { readonly value: Value; readonly nodes: number } | undefined>;

/** Where an entry begins that a value is the value of; without it, the value begins at itself. */
type Start = number | undefined;

function valueOfDocument(document: Document.Parsed, file: Source): Value | undefined {
  const { path, source, starts, tags, diagnostics } = file;
  const anchors: Anchors = new Map();
  /** Nodes so far, with those of aliased values counted each time, and how many of them are there through aliases. */
  let nodes = 0;
  let repeated = 0;

  const span = (start: number, end: number): Span => spanBetween(path, starts, start, end);
  const report = (code: string, severity: DiagnosticSeverity, message: string, at: Span): void => {
    diagnostics.push({ code, severity, message, span: at });
  };

  function valueOf(node: unknown, start: Start, fallback: number): { readonly value: Value; readonly end: number } {
    nodes += 1;
    const before = nodes;
    if (isAlias(node)) return valueOfAlias(node, start);
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) {
      // The value of a key without a colon in a flow mapping.
      return { value: { kind: "known", value: null, span: span(start ?? fallback, fallback) }, end: fallback };
    }
    const { anchor, tag } = node as { anchor?: string; tag?: string };
    if (anchor !== undefined) anchors.set(anchor, undefined);
    const begin = start ?? (isBare(node) ? fallback : startOf(node, fallback));
    let result = isScalar(node)
      ? valueOfScalar(node, begin, fallback)
      : isMap(node)
        ? valueOfMap(node, begin)
        : valueOfSeq(node, begin);
    if (tag !== undefined && isLocal(tag)) {
      const entries = new Map([[tags(tag), result.value]]);
      result = { value: { kind: "map", entries, span: result.value.span }, end: result.end };
    }
    if (anchor !== undefined) anchors.set(anchor, { value: result.value, nodes: nodes - before + 1 });
    return result;
  }

  /** Where a node begins with its properties (tag and anchor), which stand before its range. */
  function startOf({ range, tag, anchor }: YamlScalar | YAMLMap | YAMLSeq, fallback: number): number {
    const start = range?.[0] ?? fallback;
    if (tag === undefined && anchor === undefined) return start;
    const before = source.slice(fallback, start).replace(/(?:^|\s)#.*/g, (comment) => " ".repeat(comment.length));
    const found = [anchor === undefined ? undefined : `&${anchor}`, tag].flatMap((property) => {
      const offset = property === undefined ? -1 : before.lastIndexOf(property);
      return offset === -1 ? [] : [fallback + offset];
    });
    return Math.min(start, ...found);
  }

  function valueOfScalar(node: YamlScalar, start: number, fallback: number): { value: Value; end: number } {
    const end = endOfScalar(node, fallback);
    const text = wellFormed(node.source ?? "");
    const isTyped = node.type === "PLAIN" && (node.tag === undefined || TYPED_TAG.test(node.tag));
    return { value: { kind: "known", value: isTyped ? plainScalar(text) : text, span: span(start, end) }, end };
  }

  function endOfScalar(node: YamlScalar, fallback: number): number {
    const [start, end] = node.range ?? [fallback, fallback];
    // Block scalars include the line breaks after them.
    if (start === end) return node.tag === undefined ? fallback : trimmedEnd(start);
    return node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED" ? trimmedEnd(end) : end;
  }

  function trimmedEnd(end: number): number {
    let trimmed = end;
    while (trimmed > 0 && source.charCodeAt(trimmed - 1) <= 32) trimmed -= 1;
    return trimmed;
  }

  function valueOfSeq(node: YAMLSeq, start: number): { value: Value; end: number } {
    const items: Value[] = [];
    let end = (node.range?.[0] ?? start) + 1;
    for (const item of node.items) {
      const read = valueOf(item, undefined, isBare(item) ? trimmedEnd(item.range?.[0] ?? end) : end);
      items.push(read.value);
      end = read.end;
    }
    if (node.flow === true && node.range) end = node.range[1];
    return { value: { kind: "list", items, span: span(start, end) }, end };
  }

  function valueOfMap(node: YAMLMap, start: number): { value: Value; end: number } {
    const entries = new Map<string, Value>();
    const merged: Value[] = [];
    let end = (node.range?.[0] ?? start) + 1;
    for (const pair of node.items) {
      const key = keyOf(pair);
      if (key === undefined) {
        report("yaml-key", "warning", "Only texts can be keys here; this entry is left out", span(start, end));
        end = Math.max(end, valueOf(pair.value, end, end).end);
        continue;
      }
      const colon = source.indexOf(":", key.end);
      const hasColon = !/\S/.test(source.slice(key.end, colon));
      const read = valueOf(pair.value, key.start, hasColon ? colon + 1 : key.end);
      end = read.end;
      if (key.isMerge) merged.push(read.value);
      else {
        if (entries.has(key.name)) {
          const message = `"${key.name}" is given twice in the same mapping; the last one counts`;
          report("yaml-duplicate-key", "warning", message, span(key.start, key.end));
        }
        entries.set(key.name, read.value);
      }
    }
    if (node.flow === true && node.range) end = node.range[1];
    for (const value of merged) merge(entries, value);
    return { value: { kind: "map", entries, span: span(start, end) }, end };
  }

  /** https://yaml.org/type/merge.html: what is written in the mapping itself counts, then the first mapping that has the key. */
  function merge(entries: Map<string, Value>, from: Value): void {
    if (from.kind === "map") {
      for (const [key, value] of from.entries) {
        if (!entries.has(key)) entries.set(key, from.via === undefined ? value : cameThrough(value, from.span));
      }
    } else if (from.kind === "list") {
      for (const item of from.items) merge(entries, item);
    } else report("yaml-merge", "warning", "Only mappings can be merged", from.span);
  }

  function keyOf(pair: Pair): { name: string; start: number; end: number; isMerge: boolean } | undefined {
    const { key } = pair;
    if (!isScalar(key) || !key.range) return undefined;
    const name = wellFormed(key.source ?? "");
    return { name, start: key.range[0], end: key.range[1], isMerge: name === "<<" && key.type === "PLAIN" };
  }

  function valueOfAlias(node: Alias, start: Start): { value: Value; end: number } {
    const [begin, end] = node.range ?? [0, 0];
    const place = span(start ?? begin, end);
    const anchored = anchors.get(node.source);
    if (anchored === undefined) {
      report(
        "yaml-alias",
        "error",
        `There is no complete value with the anchor &${node.source} before this alias`,
        place,
      );
      const because = [{ reason: `the alias *${node.source} stands for nothing`, span: place }];
      return { value: { kind: "unknown", because, span: place }, end };
    }
    nodes += anchored.nodes;
    repeated += anchored.nodes;
    if (repeated > MAXIMUM_ALIASED_NODES) throw new TooManyNodes();
    return { value: cameThrough({ ...anchored.value, span: place }, anchored.value.span), end };
  }

  try {
    return valueOf(document.contents, undefined, 0).value;
  } catch (error) {
    if (!(error instanceof TooManyNodes)) throw error;
    const message = `This file's aliases stand for more than ${MAXIMUM_ALIASED_NODES} values; it was not read`;
    report("yaml-aliases", "error", message, span(0, 0));
    return undefined;
  }
}

/** Ends the reading of a document whose aliases multiply. */
class TooManyNodes extends Error {}

function cameThrough(value: Value, place: Span): Value {
  return { ...value, via: [place, ...(value.via ?? [])] };
}

/** Tags of YAML's own whose plain scalars mean what they mean without the tag. */
const TYPED_TAG = /^(?:tag:yaml\.org,2002:|!!)(?:null|bool|int|float)$/;

/** An empty item, which the parser places directly after its dash. */
function isBare(node: unknown): node is YamlScalar {
  return (
    isScalar(node) && node.type === "PLAIN" && node.source === "" && node.tag === undefined && node.anchor === undefined
  );
}

function isLocal(tag: string): boolean {
  return tag.startsWith("!") && !tag.startsWith("!!") && tag !== "!";
}

function refusal(path: string, code: string, what: string): YamlResult {
  const span = { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  const message = `This file ${what} and was not read`;
  return { documents: [], diagnostics: [{ code, severity: "error", message, span }] };
}
