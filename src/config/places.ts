import { isMap, isNode, isScalar, isSeq, type Document, type LineCounter, type Node } from "yaml";
import type { Span } from "../graph/span.js";

export type Path = readonly PropertyKey[];

/** Where things are in a YAML file. */
export interface Places {
  /** The key at the end of a path, or of a list's member the member; what is not there is at the deepest part that is. */
  key(path: Path): Span;
  /** The same for the value. */
  value(path: Path): Span;
}

type Range = readonly [start: number, end: number];

/** The places in a parsed file. */
export function placesIn(name: string, document: Document.Parsed, lines: LineCounter): Places {
  const span = ([start, end]: Range): Span => {
    const from = lines.linePos(start);
    const to = lines.linePos(Math.max(start, end));
    return { path: name, startLine: from.line, startColumn: from.col, endLine: to.line, endColumn: to.col };
  };
  const find = (path: Path): Found => findIn(document.contents, path);
  return {
    key: (path) => span(find(path).key),
    value: (path) => span(find(path).value),
  };
}

interface Found {
  readonly key: Range;
  readonly value: Range;
}

function findIn(root: Node | null, path: Path): Found {
  let found: Found = { key: rangeOf(root), value: rangeOf(root) };
  let node: unknown = root;
  for (const step of path) {
    const next = memberOf(node, step);
    if (next === undefined) return { key: found.key, value: found.key };
    found = { key: rangeOf(next.key), value: isNode(next.value) ? rangeOf(next.value) : rangeOf(next.key) };
    node = next.value;
  }
  return found;
}

function memberOf(node: unknown, step: PropertyKey): { readonly key: unknown; readonly value: unknown } | undefined {
  if (isMap(node)) return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  if (!isSeq(node)) return undefined;
  const item = node.items[Number(step)];
  return item === undefined ? undefined : { key: item, value: item };
}

function rangeOf(node: unknown): Range {
  const range = isNode(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : [0, 0];
}
