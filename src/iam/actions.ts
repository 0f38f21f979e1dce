import { any, not, type Decision } from "./logic.js";
import { contains, hasHole, isWildcard, literalText, parsePattern, STAR, type Pattern } from "./patterns.js";
import type { PolicyStatement } from "./statements.js";

/** How a statement comes to be about an action. */
export type Via = "exact" | "wildcard" | "not_action";

export interface ActionMatch {
  readonly decision: Decision;
  readonly via: Via;
}

/**
 * Whether a statement is about an action (or about all actions that a pattern such as `rds:*` matches).
 *
 * A wildcard in the service part is refused by IAM, except in `*` and `*:*`; it is undecided what such a document would do.
 */
export function matchAction(statement: PolicyStatement, action: string): ActionMatch {
  const asked = parsePattern(action.toLowerCase());
  const { actions, notActions } = statement;
  if (actions === undefined && notActions !== undefined) {
    const listed = any(notActions.map(({ pattern }) => coversAction(pattern, asked)));
    return { decision: not(listed), via: "not_action" };
  }
  const texts = actions ?? [];
  const exact = texts.some(({ pattern }) => literalText(pattern) === action.toLowerCase());
  if (exact) return { decision: "yes", via: "exact" };
  return { decision: any(texts.map(({ pattern }) => coversAction(pattern, asked))), via: "wildcard" };
}

function coversAction(pattern: Pattern, action: Pattern): Decision {
  if (isEveryAction(pattern)) return "yes";
  const decision = contains(pattern, action);
  return decision === "yes" && hasServiceWildcard(pattern) ? "unknown" : decision;
}

/** `*` or `*:*`. */
export function isEveryAction(pattern: Pattern): boolean {
  const colons = pattern.filter((letter) => letter === ":").length;
  return colons < 2 && pattern.length > colons && pattern.every((letter) => letter === ":" || letter === STAR);
}

function hasServiceWildcard(pattern: Pattern): boolean {
  const colon = pattern.indexOf(":");
  return !hasHole(pattern) && pattern.slice(0, colon < 0 ? pattern.length : colon).some(isWildcard);
}
