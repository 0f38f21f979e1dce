import type { Value } from "../graph/value.js";
import { answersTo } from "./assumptions.js";
import { type Evaluate, truthOf } from "./conditions.js";
import { questionIn } from "./questions.js";
import type { Scope } from "./scope.js";

/** Cases that one condition is looked into. */
const MOST_CASES = 256;

/**
 * Decides a condition that three-valued logic leaves open, case by case: what its parameters may be, and whether what it compares
 * is equal. One that holds in all cases that are possible holds, `Or[C, Not C]`, and one that holds in none does not.
 *
 * @param condition not evaluated
 * @returns `undefined` when it may hold and may not, or there are too many cases
 */
export function settled(condition: Value, scope: Scope, evaluate: Evaluate): boolean | undefined {
  // Within a case, the conditions that it is made of are not looked into by themselves.
  const root: Scope = {
    ...scope,
    settle: () => undefined,
    // What is taken to be so may be made of the condition that is being decided.
    decided: new Map([...scope.decided].filter(([, truth]) => typeof truth === "boolean")),
    deciding: new Set(scope.deciding),
    assumed: new Map(),
    // What is wrong with the condition is said where it is decided.
    report: () => undefined,
  };
  const outcomes = new Set<boolean | undefined>();
  let left = MOST_CASES;
  const look = (within: Scope): void => {
    if (outcomes.has(undefined) || outcomes.size > 1) return;
    left -= 1;
    within.left.cases -= 1;
    if (left < 0 || within.left.cases < 0) {
      outcomes.add(undefined);
      return;
    }
    const open: Value[] = [];
    for (const constraint of within.constraints) {
      const truth = truthOf(constraint.condition, within, evaluate);
      if (truth === !constraint.holds) return;
      if (typeof truth !== "boolean") open.push(constraint.condition);
    }
    const truth = truthOf(condition, within, evaluate);
    const outcome = typeof truth === "boolean" ? truth : undefined;
    if (outcome === undefined) open.unshift(condition);
    else if (outcomes.has(outcome)) return;
    for (const each of open) {
      const question = questionIn(each, within, evaluate);
      if (question === undefined) continue;
      for (const answer of answersTo(question, within, evaluate)) look(answer);
      return;
    }
    outcomes.add(outcome);
  };
  look(root);
  const [only] = outcomes;
  return outcomes.size === 1 ? only : undefined;
}
