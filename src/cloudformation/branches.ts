import type { Span } from "../graph/span.js";
import type { Case } from "../graph/case.js";
import type { Cause, ListValue, Reference, Value } from "../graph/value.js";
import { isSame, known, oneOf, referencesOf } from "./values.js";

/** A condition that is not decided. */
export interface Undecided {
  readonly condition: string;
  /** Why it is not. */
  readonly causes: readonly Cause[];
  /** What it is for the condition to hold, and not to. */
  readonly cases?: readonly [Case, Case];
}

/**
 * Why something that depends on a condition is not known.
 *
 * @param cases what it is in either case, in words; not said where that would be too long, or a secret
 */
export function becauseOf({ condition, causes }: Undecided, cases?: string): readonly Cause[] {
  const either = cases === undefined ? "" : ` (${cases})`;
  return causes.map(({ reason, span }) => ({
    reason: `condition ${condition} is not decided${either}: ${reason}`,
    ...(span === undefined ? {} : { span }),
  }));
}

/** The value of an `Fn::If` whose condition is not decided: what both branches agree on. */
export function either(whenTrue: Value, whenFalse: Value, undecided: Undecided, span: Span): Value {
  if (isSame(whenTrue, whenFalse)) return whenTrue;
  const references = [...allReferences(whenTrue), ...allReferences(whenFalse)];
  const merged = merge(whenTrue, whenFalse, undecided, span);
  return references.length === 0 ? merged : { ...merged, references };
}

function merge(one: Value, other: Value, undecided: Undecided, span: Span): Value {
  if (one.kind === "map" && other.kind === "map") {
    const entries = new Map<string, Value>();
    for (const key of new Set([...one.entries.keys(), ...other.entries.keys()])) {
      const values = [one.entries.get(key), other.entries.get(key)] as const;
      const place = values[0]?.span ?? values[1]?.span ?? span;
      entries.set(key, either(values[0] ?? known(null, place), values[1] ?? known(null, place), undecided, place));
    }
    const rest = [...(one.rest ?? []), ...(other.rest ?? [])];
    return { kind: "map", entries, span, ...(rest.length > 0 ? { rest } : {}) };
  }
  if (one.kind === "list" && other.kind === "list" && one.items.length === other.items.length) {
    const items = one.items.map((item, i) => either(item, other.items[i] ?? known(null, span), undecided, item.span));
    const rest = [...(one.rest ?? []), ...(other.rest ?? [])];
    return { kind: "list", items, span, ...(rest.length > 0 ? { rest } : {}) } satisfies ListValue;
  }
  const shown = [one, other].map(shownSetting);
  const cases = shown.includes(undefined) ? undefined : `${shown[0]} if it holds, ${shown[1]} if not`;
  // What a branch depends on decides, too.
  const because = [...becauseOf(undecided, cases), ...[one, other].flatMap(causesOfBranch)];
  return oneOf([one, other], because, span, undecided.cases);
}

/** A setting in words. Texts are left out: they may be secrets. */
function shownSetting(value: Value): string | undefined {
  if (value.kind !== "known") return undefined;
  if (value.value === null) return "not set";
  const text = String(value.value);
  return typeof value.value !== "string" || /^(?:true|false|\d{1,5})$/i.test(text) ? text : undefined;
}

/** Why a branch is not known, unless another resource fixes it. */
function causesOfBranch(value: Value): readonly Cause[] {
  if (value.kind !== "unknown") return [];
  const isFixed = value.text?.every((part) => typeof part === "string" || "reference" in part) === true;
  return isFixed ? [] : value.because;
}

function allReferences(value: Value): readonly Reference[] {
  const own = referencesOf(value);
  if (value.kind === "list") return [...own, ...value.items.flatMap(allReferences)];
  if (value.kind === "map") return [...own, ...[...value.entries.values()].flatMap(allReferences)];
  return own;
}
