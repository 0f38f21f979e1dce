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
  const explain: Explain = (one, other) => {
    const shown = [one, other].map(shownSetting);
    const cases = shown.includes(undefined) ? undefined : `${shown[0]} if it holds, ${shown[1]} if not`;
    // What a branch depends on decides, too.
    return [...becauseOf(undecided, cases), ...[one, other].flatMap(causesOfBranch)];
  };
  return common(whenTrue, whenFalse, { span, explain, cases: undecided.cases });
}

/** A value that is one of some: what they agree on. */
export function anyOf([first, ...others]: readonly [Value, ...Value[]], because: readonly Cause[], span: Span): Value {
  const distinct: Value[] = [first];
  for (const other of others) if (!distinct.some((one) => isSame(one, other))) distinct.push(other);
  return distinct.reduce((one, other) => common(one, other, { span, explain: () => because, cases: undefined }));
}

/** Why a value is not known that is one of two. */
type Explain = (one: Value, other: Value) => readonly Cause[];

/** What is said of values of which one counts. */
interface Choice {
  readonly span: Span;
  readonly explain: Explain;
  /** What has to hold for either, where that is known. */
  readonly cases: Undecided["cases"];
}

function common(one: Value, other: Value, choice: Choice): Value {
  if (isSame(one, other)) return one;
  const references = [...allReferences(one), ...allReferences(other)];
  const merged = merge(one, other, choice);
  return references.length === 0 ? merged : { ...merged, references };
}

function merge(one: Value, other: Value, choice: Choice): Value {
  const { span, explain, cases } = choice;
  if (one.kind === "map" && other.kind === "map") {
    const entries = new Map<string, Value>();
    for (const key of new Set([...one.entries.keys(), ...other.entries.keys()])) {
      const values = [one.entries.get(key), other.entries.get(key)] as const;
      const place = values[0]?.span ?? values[1]?.span ?? span;
      const [first = known(null, place), second = known(null, place)] = values;
      entries.set(key, common(first, second, { ...choice, span: place }));
    }
    const rest = [...(one.rest ?? []), ...(other.rest ?? [])];
    return { kind: "map", entries, span, ...(rest.length > 0 ? { rest } : {}) };
  }
  if (one.kind === "list" && other.kind === "list" && one.items.length === other.items.length) {
    const items = one.items.map((item, i) =>
      common(item, other.items[i] ?? known(null, span), { ...choice, span: item.span }),
    );
    const rest = [...(one.rest ?? []), ...(other.rest ?? [])];
    return { kind: "list", items, span, ...(rest.length > 0 ? { rest } : {}) } satisfies ListValue;
  }
  return oneOf([one, other], explain(one, other), span, cases);
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
