import type { Body, Comment, HclFile } from "../hcl/ast.js";
import { parseHcl } from "../hcl/parser.js";
import type { PlacedComment, Target } from "./placed.js";

/** The comments of a file of HCL that are worth reading, each with what it is about. */
export function hclComments(text: string, isWorth: (comment: string) => boolean): readonly PlacedComment[] {
  const file = parseHcl(text);
  const worth = file.comments.filter(({ text: comment }) => isWorth(comment));
  if (worth.length === 0) return [];
  const outline = outlineOf(file);
  const lines = text.split("\n");
  const next = nextCodeLines(file, lines);
  return worth.map((comment) => place(comment, file, outline, lines, next));
}

/** A block or argument. */
interface Construct extends Target {
  readonly depth: number;
}

/** In source order, what is outside before what is in it. */
function constructsOf(file: HclFile): readonly Construct[] {
  const found: Construct[] = [];
  const lineOf = (offset: number): number => file.lines.position(offset).line;
  const add = (start: number, end: number, anchor: string, depth: number): void => {
    found.push({ lines: { from: lineOf(start), to: lineOf(Math.max(start, end - 1)) }, anchor, depth });
  };
  const visit = (body: Body, prefix: string, depth: number): void => {
    for (const { name, start, end } of body.attributes.values()) add(start, end, `${prefix}${name}`, depth);
    for (const { type, labels, start, end, body: inner } of body.blocks) {
      const anchor = prefix + [type, ...labels.map(({ value }) => value)].join(".");
      add(start, end, anchor, depth);
      visit(inner, `${anchor}.`, depth + 1);
    }
  };
  visit(file.body, "", 0);
  return found.sort((a, b) => a.lines.from - b.lines.from || a.depth - b.depth);
}

/** What is on each line, by its number. */
interface Outline {
  /** The outermost that begins there. */
  readonly beginning: ReadonlyMap<number, Construct>;
  readonly innermost: readonly (Construct | undefined)[];
  /** The block of the file, or its argument. */
  readonly outermost: readonly (Construct | undefined)[];
}

function outlineOf(file: HclFile): Outline {
  const beginning = new Map<number, Construct>();
  const innermost: Construct[] = [];
  const outermost: Construct[] = [];
  for (const construct of constructsOf(file)) {
    const { from, to } = construct.lines;
    if (!beginning.has(from)) beginning.set(from, construct);
    for (let line = from; line <= to; line++) {
      innermost[line] = construct;
      if (construct.depth === 0) outermost[line] = construct;
    }
  }
  return { beginning, innermost, outermost };
}

function place(
  comment: Comment,
  file: HclFile,
  { beginning, innermost, outermost }: Outline,
  lines: readonly string[],
  next: readonly number[],
): PlacedComment {
  const { line, column } = file.lines.position(comment.start);
  const end = file.lines.position(comment.end);
  const isAlone = (lines[line - 1] ?? "").slice(0, column - 1).trim() === "";
  const at = isAlone ? (next[end.line + 1] ?? end.line) : line;
  return {
    text: comment.text,
    line,
    startColumn: column,
    endColumn: end.line === line ? end.column : (lines[line - 1] ?? "").length + 1,
    construct: beginning.get(at) ?? {
      lines: { from: at, to: at },
      // Within a longer value the line itself has to tell.
      anchor: `${innermost[at]?.anchor ?? ""}:${(lines[at - 1] ?? "").replace(/(?:#|\/\/).*/, "").trim()}`,
    },
    resource: outermost[line],
  };
}

/** For each line, by its number, the first one from it on with more than comments. */
function nextCodeLines(file: HclFile, lines: readonly string[]): readonly number[] {
  const commented = new Set<number>();
  for (const { start, end } of file.comments) {
    const last = file.lines.position(Math.max(start, end - 1)).line;
    for (let line = file.lines.position(start).line; line <= last; line++) commented.add(line);
  }
  const isCode = (line: number): boolean => {
    const text = lines[line - 1] ?? "";
    return text.trim() !== "" && !(commented.has(line) && /^\s*(?:#|\/\/|\/\*|\*)/.test(text));
  };
  const next: number[] = [];
  let found = lines.length;
  for (let line = lines.length; line > 0; line--) {
    if (isCode(line)) found = line;
    next[line] = found;
  }
  return next;
}
