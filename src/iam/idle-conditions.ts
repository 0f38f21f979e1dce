import type { ConditionDocument, StatementDocument } from "../graph/document.js";
import { actionsOf, neverHas } from "./action-facts.js";
import { holdsWithoutKey } from "./conditions.js";
import { hasHole, literalText, matches } from "./patterns.js";
import type { ActionText, PolicyStatement } from "./statements.js";
import { showText } from "./text.js";

type Idle = NonNullable<StatementDocument["idle_conditions"]>[number];

/**
 * The conditions of a statement with a key of a service that actions of it in the statement never have, so that they are not
 * what they seem to be: `rds:PubliclyAccessible` comes with creating an instance, and not with modifying one.
 *
 * What is left out: an Allow that is dead for some of its actions only, and `…IfExists` beside actions that have the key, which is
 * what it is for.
 */
export function idleConditions({ effect, actions = [], conditions }: PolicyStatement): readonly Idle[] {
  return conditions.flatMap((condition): readonly Idle[] => {
    const key = condition.key.toLowerCase();
    const service = key.slice(0, Math.max(key.indexOf(":"), 0));
    // Global keys, and those of services of which nothing is known.
    if (actionsOf(service).length === 0) return [];
    const ofService = actions.filter(
      ({ pattern }) => literalText(pattern.slice(0, service.length + 1)) === `${service}:`,
    );
    const idle = ofService.filter((action) => never(action, service, key));
    const isAll = idle.length > 0 && idle.length === actions.length;
    const holds = holdsWithoutKey(condition);
    if (idle.length === 0 || (!isAll && isMeantForSome(effect, condition, holds))) return [];
    return [
      {
        key: condition.key,
        operator: condition.operator,
        effect: holds ? "always_matches" : "never_matches",
        actions: idle.map(showText),
      },
    ];
  });
}

/** Whether an action, or all that a pattern matches, never has a key. */
function never({ pattern, action }: ActionText, service: string, key: string): boolean {
  if (action !== undefined) return neverHas(action, key);
  if (hasHole(pattern)) return false;
  const meant = actionsOf(service).filter((name) => matches(pattern, name) === "yes");
  return meant.length > 0 && meant.every((name) => neverHas(name, key));
}

function isMeantForSome(effect: PolicyStatement["effect"], { operator }: ConditionDocument, holds: boolean): boolean {
  return (effect === "Allow" && !holds) || operator.toLowerCase().endsWith("ifexists");
}
