import { fail } from "../errors.js";

const LONGEST_PATTERN = 1_000;

/** The alternatives of the first braces of a pattern, spread: `a{b,c}d` gives `abd` and `acd`. */
function spreadBraces(pattern: string, into: string[]): void {
  const match = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(pattern);
  if (match === null) {
    into.push(pattern);
    return;
  }
  for (const choice of (match[2] ?? "").split(",")) {
    if (into.length > 200) fail("the file pattern has too many alternatives");
    spreadBraces(`${match[1] ?? ""}${choice}${match[3] ?? ""}`, into);
  }
}

function escapeCharacter(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
}

function translate(pattern: string): string {
  let result = "";
  let at = 0;
  while (at < pattern.length) {
    const rest = pattern.slice(at);
    const wildcard = /^(?:\*\*\/|\*\*|\*|\?)/.exec(rest)?.[0];
    const set = /^\[(!|\^)?((?:\\.|[^\]\\])+)\]/.exec(rest);
    if (wildcard !== undefined) {
      result += wildcard === "**/" ? "(?:[^/]+/)*" : wildcard === "**" ? ".*" : wildcard === "*" ? "[^/]*" : "[^/]";
      at += wildcard.length;
    } else if (set !== null) {
      const members = (set[2] ?? "").replace(/[[\]^&]/g, "\\$&");
      result += `(?!/)[${set[1] === undefined ? "" : "^"}${members}]`;
      at += set[0].length;
    } else {
      const escaped = pattern[at] === "\\" && at + 1 < pattern.length;
      result += escapeCharacter(pattern.charAt(escaped ? at + 1 : at));
      at += escaped ? 2 : 1;
    }
  }
  return result;
}

/**
 * The expression for a file pattern as `fileset` has it
 * (https://developer.hashicorp.com/terraform/language/functions/fileset): `*`, `**`, `?`, `{a,b}`, `[a-z]`.
 *
 * @throws EvaluationError for a pattern that is too long
 */
export function globExpression(pattern: string): RegExp {
  if (pattern.length > LONGEST_PATTERN) fail("the file pattern is too long");
  const alternatives: string[] = [];
  // Runs of stars would make matching slow and mean no more than one.
  spreadBraces(pattern.replace(/\*{3,}/g, "**").replace(/(?:\*\*\/){2,}/g, "**/"), alternatives);
  return new RegExp(`^(?:${alternatives.map(translate).join("|")})$`);
}
