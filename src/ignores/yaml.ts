import { CST, Lexer } from "yaml";
import type { PlacedComment, Target } from "./placed.js";

/**
 * The comments of a YAML file that are worth reading, each with what it is about: a key with all that is indented below it.
 * Only tokens and indentation are looked at, so that also a file with errors in it has its comments.
 */
export function yamlComments(text: string, isWorth: (comment: string) => boolean): readonly PlacedComment[] {
  const lines = linesOf(text);
  const worth = lines.flatMap(({ comment }, index) => (comment !== undefined && isWorth(comment) ? [index] : []));
  if (worth.length === 0) return [];
  const outline = outlineOf(lines);
  const next = nextCode(lines);
  return worth.flatMap((index) => {
    const line = lines[index];
    if (line?.comment === undefined) return [];
    const at = line.code === "" ? (next[index] ?? index) : index;
    return [
      {
        text: line.comment,
        line: index + 1,
        startColumn: line.commentColumn + 1,
        endColumn: line.raw.length + 1,
        construct: targetAt(lines, outline, at),
        resource: resourceAround(lines, outline, at),
      },
    ];
  });
}

interface Line {
  readonly raw: string;
  /** What stands before the comment, trimmed; empty where all of the line is in a scalar that began before it. */
  readonly code: string;
  readonly indent: number;
  readonly comment: string | undefined;
  readonly commentColumn: number;
}

function linesOf(text: string): readonly Line[] {
  const { comments, scalars } = tokensOf(text);
  let end = -1;
  let scalar = 0;
  return text.split("\n").map((whole) => {
    const start = end + 1;
    end = start + whole.length;
    const raw = whole.replace(/\r$/, "");
    while ((scalars[scalar]?.to ?? Infinity) <= start) scalar++;
    const { from, to } = scalars[scalar] ?? { from: Infinity, to: Infinity };
    const isText = from < start && to >= start + raw.trimEnd().length;
    const commentColumn = (comments.get(start) ?? -1) - start;
    const hasComment = commentColumn >= 0;
    return {
      raw,
      code: isText ? "" : (hasComment ? raw.slice(0, commentColumn) : raw).trim(),
      indent: raw.length - raw.trimStart().length,
      comment: hasComment ? raw.slice(commentColumn + 1) : undefined,
      commentColumn,
    };
  });
}

interface Tokens {
  /** Where the comment of a line begins, by where the line begins. */
  readonly comments: ReadonlyMap<number, number>;
  /** In source order. Those of blocks begin behind their header, so that their first line is in them, too. */
  readonly scalars: readonly { readonly from: number; readonly to: number }[];
}

function tokensOf(text: string): Tokens {
  const comments = new Map<number, number>();
  const scalars: { from: number; to: number }[] = [];
  let offset = 0;
  let header: number | undefined;
  let isPlain = false;
  for (const token of new Lexer().lex(text)) {
    const type: CST.TokenType | null = isPlain ? "scalar" : CST.tokenType(token);
    isPlain = type === "scalar" && !isPlain;
    // Marks that are not in the text.
    if (isPlain || type === "doc-mode" || type === "flow-error-end") continue;
    if (type === "comment") comments.set(text.lastIndexOf("\n", offset) + 1, offset);
    if (type === "block-scalar-header") header = offset;
    if (type === "scalar" || type === "single-quoted-scalar" || type === "double-quoted-scalar") {
      scalars.push({ from: header ?? offset, to: offset + token.length });
      header = undefined;
    }
    offset += token.length;
  }
  return { comments, scalars };
}

/** For each line the index of the first line from it on that has code; the last line where there is none. */
function nextCode(lines: readonly Line[]): readonly number[] {
  const next: number[] = [];
  let found = lines.length - 1;
  for (let index = lines.length - 1; index >= 0; index--) {
    if (lines[index]?.code !== "") found = index;
    next[index] = found;
  }
  return next;
}

/** For each line of code its parent and the last line of what is below it, as indexes. */
interface Outline {
  readonly parent: ReadonlyMap<number, number>;
  readonly last: ReadonlyMap<number, number>;
}

function outlineOf(lines: readonly Line[]): Outline {
  const parent = new Map<number, number>();
  const last = new Map<number, number>();
  const open: number[] = [];
  let previous = 0;
  const close = (): void => {
    const closed = open.pop();
    if (closed !== undefined) last.set(closed, previous);
  };
  lines.forEach((line, index) => {
    if (line.code !== "") {
      for (let top = open.at(-1); top !== undefined && !isParent(lines[top], line); top = open.at(-1)) close();
      const above = open.at(-1);
      if (above !== undefined) parent.set(index, above);
      open.push(index);
    }
    // Text of a block scalar belongs to the key above it; comments and empty lines belong to nothing.
    if (line.raw.trim() !== "" && (line.code !== "" || line.comment === undefined)) previous = index;
  });
  while (open.length > 0) close();
  return { parent, last };
}

function isParent(upper: Line | undefined, lower: Line): boolean {
  if (upper === undefined) return false;
  // The items of a list may stand as far left as their key.
  const isItemOfKey = lower.indent === upper.indent && isItem(lower) && !isItem(upper) && upper.code.endsWith(":");
  return lower.indent > upper.indent || isItemOfKey;
}

function isItem({ code }: Line): boolean {
  return code === "-" || code.startsWith("- ");
}

/** The key or item on a line, with what is below it. */
function targetAt(lines: readonly Line[], outline: Outline, index: number): Target {
  return {
    lines: { from: index + 1, to: (outline.last.get(index) ?? index) + 1 },
    anchor: pathTo(outline, index)
      .map((at) => keyOf(lines[at]))
      .join("/"),
  };
}

/** Indexes of the lines on the way to a line, from outside, and its own. */
function pathTo({ parent }: Outline, index: number): readonly number[] {
  const path = [index];
  for (let at = parent.get(index); at !== undefined; at = parent.get(at)) path.unshift(at);
  return path;
}

function keyOf(line: Line | undefined): string {
  return (line?.code ?? "").replace(/:(?:\s.*)?$/, "").replace(/^["'](.*)["']$/, "$1");
}

/** The entry of `Resources` that a line is in. */
function resourceAround(lines: readonly Line[], outline: Outline, index: number): Target | undefined {
  const [section, resource] = pathTo(outline, index);
  if (section === undefined || resource === undefined || keyOf(lines[section]) !== "Resources") return undefined;
  return targetAt(lines, outline, resource);
}
