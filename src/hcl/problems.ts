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
