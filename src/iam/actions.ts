import { any, not, type Decision } from "./logic.js";
import {
  contains,
  hasHole,
  intersects,
  isWildcard,
  literalText,
  parsePattern,
  STAR,
  type Pattern,
} from "./patterns.js";
import type { PolicyStatement } from "./statements.js";

/** How a statement comes to be about an action. */
export type Via = "exact" | "wildcard" | "not_action";

export interface ActionMatch {
  readonly decision: Decision;
  readonly via: Via;
}

/** An action, or all that a pattern such as `rds:*` matches, to be asked for. */
export interface AskedAction {
  /** As the Service Authorization Reference spells it. */
  readonly action: string;
  readonly pattern: Pattern;
  /** The pattern when it is one action, in lower case. */
  readonly literal: string | undefined;
}

export function askedAction(action: string): AskedAction {
  const pattern = parsePattern(action.toLowerCase());
  return { action, pattern, literal: literalText(pattern) };
}

/**
 * Whether a statement is about an action (or about all actions that a pattern such as `rds:*` matches).
 *
 * A wildcard in the service part is refused by IAM, except in `*` and `*:*`; it is undecided what such a document would do.
 */
export function matchAction(
  statement: Pick<PolicyStatement, "actions" | "notActions">,
  { pattern: asked, literal }: AskedAction,
): ActionMatch {
  const { actions, notActions } = statement;
  if (actions === undefined && notActions !== undefined) {
    const listed = any(notActions.map(({ pattern }) => meetsAction(pattern, asked)));
    return { decision: not(listed), via: "not_action" };
  }
  const texts = actions ?? [];
  if (literal !== undefined && texts.some(({ action }) => action === literal)) return { decision: "yes", via: "exact" };
  // Two different actions have nothing in common; most questions are of that kind.
  const wider = literal === undefined ? texts : texts.filter(({ action }) => action === undefined);
  return { decision: any(wider.map(({ pattern }) => coversAction(pattern, asked))), via: "wildcard" };
}

function coversAction(pattern: Pattern, action: Pattern): Decision {
  return isEveryAction(pattern) ? "yes" : doubted(contains(pattern, action), pattern);
}

function meetsAction(pattern: Pattern, action: Pattern): Decision {
  return isEveryAction(pattern) ? "yes" : doubted(intersects(pattern, action), pattern);
}

function doubted(decision: Decision, pattern: Pattern): Decision {
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
