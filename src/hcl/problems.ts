import type { SyntaxProblem } from "./ast.js";

/** Problems that are kept of one text; whoever has more of them is not helped by a longer list. */
const MAX_PROBLEMS = 100;

/** Adds a problem to the list of a text, or says once that there are too many. */
export function addProblem(problems: SyntaxProblem[], start: number, end: number, message: string): void {
  if (problems.length < MAX_PROBLEMS) problems.push({ start, end, message });
  else if (problems.length === MAX_PROBLEMS) {
    problems.push({
      start,
      end,
      message: `There are more than ${MAX_PROBLEMS} syntax errors; the others are not listed.`,
    });
  }
}

/** A piece of source text as a message shows it: in quotes, on one line, and not too long. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return `"${line.length > 40 ? `${line.slice(0, 39)}…` : line}"`;
}

/** The problems of a text in source order; that there are more than the list holds comes last. */
export function inOrder(problems: readonly SyntaxProblem[]): readonly SyntaxProblem[] {
  const listed = problems.slice(0, MAX_PROBLEMS).sort((one, other) => one.start - other.start);
  return [...listed, ...problems.slice(MAX_PROBLEMS)];
}
