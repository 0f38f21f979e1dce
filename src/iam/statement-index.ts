import type { AskedAction } from "./actions.js";
import type { ReadPolicy } from "./read-policy.js";
import type { PolicyStatement } from "./statements.js";

interface StatementIndex {
  /** Statements that name an action, by its name in lower case. */
  readonly byAction: ReadonlyMap<string, readonly PolicyStatement[]>;
  /** Statements with patterns of actions, or with NotAction. */
  readonly wide: readonly PolicyStatement[];
}

const INDEXES = new WeakMap<ReadPolicy, StatementIndex>();

/** The statements of a policy that may be about an action, in their order. Most policies have none for most actions. */
export function statementsAbout(read: ReadPolicy, { literal }: AskedAction): readonly PolicyStatement[] {
  if (literal === undefined) return read.policy.statements;
  const { byAction, wide } = indexOf(read);
  const named = byAction.get(literal);
  if (named === undefined) return wide;
  return wide.length === 0 ? named : [...new Set([...named, ...wide])].sort((a, b) => a.index - b.index);
}

function indexOf(read: ReadPolicy): StatementIndex {
  let index = INDEXES.get(read);
  if (index === undefined) INDEXES.set(read, (index = build(read.policy.statements)));
  return index;
}

function build(statements: readonly PolicyStatement[]): StatementIndex {
  const byAction = new Map<string, PolicyStatement[]>();
  const wide: PolicyStatement[] = [];
  for (const statement of statements) {
    const { actions, notActions } = statement;
    const isWide =
      actions === undefined ? notActions !== undefined : actions.some(({ action }) => action === undefined);
    if (isWide) {
      wide.push(statement);
      continue;
    }
    for (const name of new Set((actions ?? []).map(({ action = "" }) => action))) {
      const named = byAction.get(name);
      if (named === undefined) byAction.set(name, [statement]);
      else named.push(statement);
    }
  }
  return { byAction, wide };
}
