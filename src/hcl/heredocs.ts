import { identifierEnd, isIdentifierStart, isSpace } from "./characters.js";

const BLOCK_HEADER = /^[a-z_][\w-]*(?:[ \t]+(?:"[^"\n]*"|[\w-]+))*[ \t]*\{/;

/** How much of a line is looked at for the header of a block. */
const HEADER_LENGTH = 500;

/** For every line that is a single identifier: where the last such line starts. */
export function lastMarkers(text: string): ReadonlyMap<string, number> {
  const markers = new Map<string, number>();
  for (const [start, end] of lines(text, 0)) {
    const from = skipSpaces(text, start, end);
    const markerEnd = identifierEnd(text, from);
    if (markerEnd > from && skipSpaces(text, markerEnd, end) === end) markers.set(text.slice(from, markerEnd), start);
  }
  return markers;
}

function skipSpaces(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The start of the next line that looks like the header of a block at the left margin, or the end of the text. */
export function nextBlockHeader(text: string, offset: number): number {
  for (const [start, end] of lines(text, offset)) {
    if (!isIdentifierStart(text.charCodeAt(start))) continue;
    if (BLOCK_HEADER.test(text.slice(start, Math.min(end, start + HEADER_LENGTH)))) return start;
  }
  return text.length;
}

/** Start and end of the lines from an offset on. */
function* lines(text: string, offset: number): Generator<readonly [number, number]> {
  let start = offset;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    yield [start, end];
    start = end + 1;
  }
}
