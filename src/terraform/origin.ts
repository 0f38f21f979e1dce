import type { Span } from "../graph/span.js";
import type { LineIndex, Node } from "../hcl/ast.js";
import type { TfValue } from "./values.js";

/** A file that expressions stand in: what is needed to turn offsets into spans. */
export interface SourceFile {
  /** Relative to the judged root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
  /** Values of the constant lists and objects of this file, which are built once however often they are evaluated. */
  readonly constants: Map<Node, TfValue | "varies">;
}

/**
 * Makes a {@link SourceFile} of a parsed file; make one per file and keep it, as it holds the cache of constants.
 *
 * @param source the parsed file (`HclFile`), or any other text with its lines
 */
export function sourceFile(path: string, source: { readonly text: string; readonly lines: LineIndex }): SourceFile {
  return { path, text: source.text, lines: source.lines, constants: new Map() };
}

/**
 * Where a value was written, and through which places it came: the first is the nearest to the use, `from` leads away from
 * it (module argument, then local, then tfvars). Offsets are into the file's text.
 */
export interface Origin {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
  readonly from: Origin | undefined;
}

/** The origin of a value that is written at a node. */
export function originAt(file: SourceFile, node: Node, from?: Origin): Origin {
  return { file, start: node.start, end: node.end, from };
}

/** Whether an origin's nearest place lies within a node of a file. */
export function isWithin(origin: Origin, file: SourceFile, node: Node): boolean {
  return origin.file.path === file.path && origin.start >= node.start && origin.end <= node.end;
}

/** The span of a node of a file. */
export function spanOf(file: SourceFile, node: Node): Span {
  const start = file.lines.position(node.start);
  const end = file.lines.position(node.end);
  return {
    path: file.path,
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** Longest chain of places that is kept: nobody reads further, and a cyclic module graph could make it endless. */
const LONGEST_CHAIN = 16;

/** Puts one chain of places behind another. Where the first ends inside the second's beginning, that place counts once. */
export function chain(near: Origin | undefined, far: Origin | undefined): Origin | undefined {
  if (near === undefined) return far;
  if (far === undefined || near === far) return near;
  const places: Origin[] = [];
  for (let place: Origin | undefined = near; place !== undefined && places.length < LONGEST_CHAIN; place = place.from) {
    places.push(place);
  }
  const last = places[places.length - 1];
  // A member written inside its container's literal says it more exactly.
  if (last !== undefined && isWithin(far, last.file, last)) places.pop();
  if (places.length >= LONGEST_CHAIN) return near;
  let result: Origin = far;
  for (const place of places.reverse()) {
    result = { file: place.file, start: place.start, end: place.end, from: result };
  }
  return result;
}
