import { isPrintableAscii, visible } from "./escape.js";
import { HIDDEN, mergedRanges, secretRanges } from "./redact.js";
import type { TextRange } from "./redact.js";
import type { Location } from "./result.js";
import { cellWidth } from "./width.js";
import { lastLineOf } from "./words.js";

/** A line as it is shown: source or marks below it. */
export interface ExcerptLine {
  /** `undefined` for a line of marks. */
  readonly number: number | undefined;
  readonly text: string;
}

export interface ExcerptOptions {
  /** Terminal cells that a line may take. */
  readonly width: number;
  /** Lines that are shown before and after. */
  readonly context: number;
  /** Whether every literal in the range is a secret. */
  readonly isSecret: boolean;
}

/** How many lines of a long range are shown. */
const MAX_RANGE_LINES = 4;

/** How much of a line is looked at, in UTF-16 code units; minified documents have lines of megabytes. */
const MAX_LINE = 4096;

/** Where tab stops are, as in most editors' views of code. */
const TAB_CELLS = 4;

/** Something of a line that is shown as a whole: a character, a tab, an escape sequence, a hidden secret. */
interface Cell {
  readonly text: string;
  readonly width: number;
  /** UTF-16 code units of the line, from 0. */
  readonly start: number;
  readonly end: number;
}

/**
 * The lines of a range with marks under its characters, and some lines around it; nothing when the file does not have that
 * range. A line that does not fit is shown from near the first mark on.
 */
export function excerpt(lines: readonly string[], location: Location, options: ExcerptOptions): readonly ExcerptLine[] {
  if (location.startLine > lines.length) return [];
  const endLine = lastLineOf(location);
  const last = Math.min(endLine, location.startLine + MAX_RANGE_LINES - 1, lines.length);
  const isCut = last < Math.min(endLine, lines.length);
  const final = isCut ? last : Math.min(lines.length, last + options.context);
  const shown: ExcerptLine[] = [];
  for (let number = Math.max(1, location.startLine - options.context); number <= final; number += 1) {
    const line = (lines[number - 1] ?? "").replace(/\r$/, "");
    const isMarked = number >= location.startLine && number <= last;
    const range = isMarked ? rangeIn(location, number, line) : undefined;
    const isSecret = isMarked && options.isSecret;
    shown.push(
      ...(isShownAsIs(line, options.width, isSecret)
        ? showPlain(number, line, range)
        : showLine(number, toCells(line, isSecret, range?.start), range, options.width)),
    );
  }
  return isCut ? [...shown, { number: undefined, text: "…" }] : shown;
}

/** The lines of a file, as locations count them. */
export function linesOf(text: string): readonly string[] {
  return text.split("\n");
}

/**
 * A line as it is shown without marks, in at most so many cells.
 *
 * @param interest where what has to be seen begins, in UTF-16 code units; a line that does not fit is shown from near it on
 * @param isSecret whether every literal of the line is a secret
 */
export function plainLine(
  line: string,
  width: number,
  { interest = 0, isSecret = false }: { readonly interest?: number; readonly isSecret?: boolean } = {},
): string {
  if (isShownAsIs(line, width, isSecret)) return line;
  const cells = toCells(line, isSecret, interest);
  const first = cells.findIndex(({ end }) => end > interest);
  return join(cut(cells, first < 0 ? cells.length : first, width));
}

/** Whether a line, and a mark behind it, is shown with a cell for each of its characters: nearly every line is. */
function isShownAsIs(line: string, width: number, isSecret: boolean): boolean {
  return (
    line.length < width && isPrintableAscii(line) && !line.includes("##[") && secretRanges(line, isSecret).length === 0
  );
}

/** What {@link showLine} makes of such a line. */
function showPlain(number: number, line: string, range: TextRange | undefined): ExcerptLine[] {
  if (range === undefined) return [{ number, text: line }];
  const start = Math.min(range.start, line.length);
  const end = Math.max(start + 1, Math.min(range.end, line.length + 1));
  return [
    { number, text: line.trimEnd() },
    { number: undefined, text: " ".repeat(start) + "^".repeat(end - start) },
  ];
}

/** The part of the range on one of its lines, without indentation, at least one character wide. */
function rangeIn(location: Location, number: number, line: string): TextRange {
  const start = number === location.startLine ? location.startColumn - 1 : line.search(/\S|$/);
  const end = number === location.endLine ? location.endColumn - 1 : line.length;
  return { start, end: Math.max(end, start + 1) };
}

function showLine(number: number, cells: readonly Cell[], range: TextRange | undefined, width: number): ExcerptLine[] {
  if (range === undefined) return [{ number, text: join(cut(cells, 0, width)) }];
  const isIn = (cell: Cell) => cell.end > range.start && cell.start < range.end;
  // One more cell, so that the place behind the last character can be marked.
  const end = Math.max(range.start, cells.at(-1)?.end ?? 0);
  const all = [...cells, { text: " ", width: 1, start: end, end: end + 1 }];
  const shown = cut(all, all.findIndex(isIn), width);
  const marks = shown.map((cell) => (isIn(cell) ? "^" : " ").repeat(cell.width)).join("");
  return [
    { number, text: join(shown).trimEnd() },
    { number: undefined, text: marks.trimEnd() },
  ];
}

function join(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join("");
}

const ELLIPSIS: Cell = { text: "…", width: 1, start: -1, end: -1 };

/** The cells that fit into a width, so that the one of interest is among them; an ellipsis stands for what is left out. */
function cut(cells: readonly Cell[], interest: number, width: number): readonly Cell[] {
  if (cells.reduce((sum, cell) => sum + cell.width, 0) <= width) return cells;
  const widthBefore = cells.slice(0, interest).reduce((sum, cell) => sum + cell.width, 0);
  let start = 0;
  // When the interesting cell is not well within the line, the line starts a third of the width before it.
  const isFarOut = widthBefore > (width * 2) / 3 || widthBefore + (cells[interest]?.width ?? 0) >= width;
  if (isFarOut) {
    for (let skipped = 0; skipped < widthBefore - width / 3; start += 1) skipped += cells[start]?.width ?? 0;
  }
  const shown: Cell[] = start > 0 ? [ELLIPSIS] : [];
  let room = width - shown.length - 1;
  for (const cell of cells.slice(start)) {
    if (cell.width > room) return [...shown, ELLIPSIS];
    shown.push(cell);
    room -= cell.width;
  }
  return shown;
}

/** What is shown in place of the bracket of `##[`, with which a line would give the runner of GitHub Actions a command. */
const BRACKET = "\\x5b";

/** The secrets in a part of a line; where it begins within the line, that may be within a text in quotes. */
function rangesIn(part: string, isSecret: boolean, isInside: boolean): readonly TextRange[] {
  const ranges = secretRanges(part, isSecret);
  if (!isSecret || !isInside) return ranges;
  const others = ["'", '"'].flatMap((quote) =>
    secretRanges(quote + part, true).map(({ start, end }) => ({ start: Math.max(0, start - 1), end: end - 1 })),
  );
  return mergedRanges([...ranges, ...others]);
}

/** The cells of a line; of a very long one, those around `interest` (in UTF-16 code units). */
function toCells(line: string, isSecret: boolean, interest = 0): readonly Cell[] {
  const from = line.length > MAX_LINE ? Math.max(0, interest - MAX_LINE / 4) : 0;
  const part = line.slice(from, from + MAX_LINE);
  const cells: Cell[] = [];
  let position = 0;
  let column = 0;
  const add = (text: string, width: number, length: number) => {
    cells.push({ text, width, start: from + position, end: from + position + length });
    position += length;
    column += width;
  };
  const addText = (end: number) => {
    for (const character of part.slice(position, end)) {
      const tab = TAB_CELLS - (column % TAB_CELLS);
      if (character === "\t") add(" ".repeat(tab), tab, 1);
      else if (part.startsWith("##[", position - 2)) add(BRACKET, BRACKET.length, 1);
      else {
        const text = visible(character);
        add(text, text === character ? cellWidth(character) : text.length, character.length);
      }
    }
  };
  for (const { start, end } of rangesIn(part, isSecret, from > 0)) {
    addText(start);
    add(HIDDEN, HIDDEN.length, end - start);
  }
  addText(part.length);
  return from > 0 ? [ELLIPSIS, ...cells] : cells;
}
