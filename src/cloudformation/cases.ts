import { isWhollyKnown } from "../graph/known.js";
import type { Value } from "../graph/value.js";
import { answersTo } from "./assumptions.js";
import { anyOf } from "./branches.js";
import type { Call } from "./call.js";
import { questionIn } from "./questions.js";
import type { Scope } from "./scope.js";
import { reasonsIn } from "./values.js";

/** With more cases a function's value is not known; that many candidates a value may have, too. */
const MOST_CASES = 64;

/**
 * The value of a function whose arguments depend on what is not decided: what it comes to in each case. A condition that they
 * depend on twice has two cases, and so has a parameter that conditions compare.
 *
 * @param call evaluates its arguments without looking into cases
 */
export function inEachCase(call: Call, compute: (call: Call) => Value): Value {
  const question = questionOf(call);
  const whole = compute(call);
  if (question === undefined || isWhollyKnown(whole)) return whole;
  const [first, ...others] = casesOf(call, compute) ?? [];
  if (first === undefined) return whole;
  const because = reasonsIn(whole);
  const merged = anyOf([first, ...others], because, call.span);
  if (merged.kind !== "unknown" || merged.oneOf === undefined) return merged;
  // What is known of the text in any case is kept.
  return whole.kind === "unknown" ? { ...whole, oneOf: merged.oneOf } : merged;
}

function questionOf({ name, argument, span, scope, evaluate }: Call): ReturnType<typeof questionIn> {
  // Of what it refers to itself, its value tells.
  const isPlain = (name === "Ref" || name === "Fn::GetAtt") && argument.kind === "known";
  return isPlain ? undefined : questionIn({ kind: "map", entries: new Map([[name, argument]]), span }, scope, evaluate);
}

/** The values of all cases that are possible, alike ones once; `undefined` when there are too many. */
function casesOf(call: Call, compute: (call: Call) => Value): readonly Value[] | undefined {
  const values: Value[] = [];
  let count = 0;
  const look = (scope: Scope): void => {
    if (count > MOST_CASES) return;
    const within = { ...call, scope };
    const question = questionOf(within);
    if (question !== undefined) {
      for (const answer of answersTo(question, scope, call.evaluate)) look(answer);
      return;
    }
    count += 1;
    scope.left.cases -= 1;
    if (scope.left.cases < 0) count = MOST_CASES + 1;
    else values.push(compute(within));
  };
  look(call.scope);
  return count > MOST_CASES ? undefined : values;
}
