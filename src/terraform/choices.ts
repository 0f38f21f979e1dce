/** Values that are one of several: the branches of a condition that is not decided, the entries of a map under an unknown key. */
import { ALWAYS, chosen, together, type Case } from "../graph/case.js";
import type { Cause } from "../graph/value.js";
import { equals } from "./equality.js";
import { DYNAMIC, typesEqual, type TfType } from "./types.js";
import {
  isWhollyKnown,
  mergeReferences,
  referencesOf,
  typeOf,
  unknown,
  type TfUnknown,
  type TfValue,
} from "./values.js";

/** With more, nobody asks for each. */
const MOST_CHOICES = 16;

/**
 * A value that is one of some candidates: that itself when all are the same, else an unknown one, which keeps what they have
 * in common and, when each can be told, all of them.
 */
export function oneOf(candidates: readonly TfValue[], because: readonly Cause[], cases?: readonly Case[]): TfValue {
  const [first, ...others] = candidates;
  if (first === undefined) return unknown(DYNAMIC, because);
  if (isWhollyKnown(first) && others.every((other) => isWhollyKnown(other) && equals(first, other) === true))
    return first;
  const references = candidates.map(referencesOf).reduce(mergeReferences, undefined);
  return unknown(commonType(candidates), because, {
    notNull: candidates.every(isNotNull),
    ...choicesAmong(candidates, cases),
    from: references && { references },
  });
}

/** The type of all candidates, when it is the same; nothing converts them to one. */
function commonType([first, ...others]: readonly TfValue[]): TfType {
  const type = first === undefined ? DYNAMIC : typeOf(first);
  return others.every((other) => typesEqual(typeOf(other), type)) ? type : DYNAMIC;
}

function isNotNull(value: TfValue): boolean {
  return value.kind === "unknown" ? value.notNull : value.kind !== "null";
}

/**
 * All that a value may be that is one of some candidates; `undefined` when that cannot be told, or is too much. They are known,
 * or fixed by another resource, unless it is known what has to hold for each.
 *
 * @param cases of each candidate, what has to hold for it
 */
export function choicesAmong(
  candidates: readonly TfValue[],
  cases?: readonly Case[],
): Pick<TfUnknown, "choices" | "cases"> {
  const choices: TfValue[] = [];
  const needed: Case[] = [];
  for (const [index, value] of candidates.entries()) {
    const outer = cases?.[index];
    if (value.kind === "unknown" && value.choices !== undefined) {
      for (const [inner, choice] of value.choices.entries()) {
        const onlyIf = outer && together(outer, value.cases?.[inner] ?? chosen(value.because, inner));
        if (outer !== undefined && onlyIf === undefined) continue;
        choices.push(choice);
        needed.push(onlyIf ?? ALWAYS);
      }
    } else if ((outer !== undefined && hasStructure(value)) || isWhollyKnown(value) || isFixed(value)) {
      choices.push(value);
      needed.push(outer ?? ALWAYS);
    } else return {};
  }
  if (choices.length > MOST_CHOICES) return {};
  return cases === undefined ? { choices } : { choices, cases: needed };
}

/** Whether something is known of what is in a value. */
function hasStructure(value: TfValue): boolean {
  return value.kind !== "unknown" || value.json !== undefined || value.partial !== undefined;
}

/** Whether a value is what another resource fixes at apply. */
export function isFixed(value: TfValue): boolean {
  return value.kind === "unknown" && value.text?.length === 1 && value.text[0]?.kind === "reference";
}
