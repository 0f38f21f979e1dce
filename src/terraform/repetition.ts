import { inEither, together, type Case } from "../graph/case.js";
import type { Cause } from "../graph/value.js";
import type { Attribute } from "../hcl/ast.js";
import { type InstanceKey } from "./address.js";
import { attributeOf, blocksOf, locate, type Layers, type Located } from "./configuration.js";
import { evaluateExpression } from "./expressions.js";
import type { Problem, Scope } from "./scope.js";
import { DYNAMIC, NUMBER, STRING } from "./types.js";
import {
  asNumber,
  asText,
  bool,
  entriesOf,
  isSensitive,
  number,
  object,
  settle,
  sortedKeys,
  text,
  unknown,
  type PossibleEntries,
  type TfUnknown,
  type TfValue,
} from "./values.js";

/** One instance of a block: its key and what `count` or `each` mean in it. */
export interface Repeat {
  readonly key: InstanceKey;
  /** `count` or `each`, when the block has one. */
  readonly binding: { readonly name: "count" | "each"; readonly value: TfValue } | undefined;
  /** Why it is not known whether, or how often, the instance exists. */
  readonly uncertain: readonly Cause[] | undefined;
  /** What has to hold for it to exist, when that is known. */
  readonly onlyIf?: Case | undefined;
}

/** How often a block is there. */
export interface Repetition {
  readonly shape: "single" | "count" | "each";
  /**
   * Certain instances first, in Terraform's order; then those that may be there where it is known which these are, else at most
   * one that stands for all of them.
   */
  readonly repeats: readonly Repeat[];
}

/** So many instances of one block are told apart; more are a mistake, or an attack. */
export const MOST_REPEATS = 10_000;

const ONCE: Repetition = { shape: "single", repeats: [{ key: undefined, binding: undefined, uncertain: undefined }] };

/**
 * Evaluates `count` and `for_each` of a block, by the rules of
 * https://developer.hashicorp.com/terraform/language/meta-arguments/count and `…/for_each`. What Terraform refuses is reported
 * and, like what is unknown, leaves one instance that is marked as uncertain, so that no block is lost.
 *
 * @param scopeOf the scope for an argument of the file that it stands in
 */
export function repetitionOf(layers: Layers, scopeOf: (located: Located<Attribute>) => Scope): Repetition {
  const count = attributeOf(layers, "count");
  const forEach = attributeOf(layers, "for_each");
  // Where an override file adds the other one, Terraform does not look at for_each.
  const haveBoth = layers.some(({ node: { body } }) => body.attributes.has("count") && body.attributes.has("for_each"));
  if (haveBoth && forEach !== undefined) {
    const message = 'Invalid combination of "count" and "for_each": a block can have only one of them';
    return uncertainly("each", [report(scopeOf(forEach), forEach, message)]);
  }
  if (count !== undefined) return counted(count, scopeOf(count));
  if (forEach !== undefined) return forEachOf(forEach, scopeOf(forEach));
  const enabled = enabledOf(layers);
  return enabled === undefined ? ONCE : enabledOnce(enabled, scopeOf(enabled));
}

/** OpenTofu's other way to leave a block out: https://opentofu.org/docs/language/meta-arguments/enabled/ */
function enabledOf(layers: Layers): Located<Attribute> | undefined {
  for (const { file, node } of blocksOf(layers)) {
    const enabled = node.type === "lifecycle" ? node.body.attributes.get("enabled") : undefined;
    if (enabled !== undefined) return { file, node: enabled };
  }
  return undefined;
}

function enabledOnce(argument: Located<Attribute>, scope: Scope): Repetition {
  const value = evaluateExpression(argument.node.expression, scope, argument.node);
  if (value.kind === "unknown") {
    return { shape: "single", repeats: [{ key: undefined, binding: undefined, uncertain: value.because }] };
  }
  const isOff = value.kind === "bool" ? !value.value : asText(value) === "false";
  return isOff ? { shape: "single", repeats: [] } : ONCE;
}

/**
 * A repetition whose open end is decided from elsewhere: in place of the instance that stands for all that are not known it has
 * those keys that it does not have. What is certain stays; keys that do not fit the kind of repetition decide nothing.
 *
 * @param keys in Terraform's order, of all instances
 */
export function withKeys({ shape, repeats }: Repetition, keys: readonly InstanceKey[]): Repetition {
  const [open, ...others] = repeats.filter(({ uncertain }) => uncertain !== undefined);
  if (open === undefined) return { shape, repeats };
  const certain = repeats.filter(({ uncertain }) => uncertain === undefined);
  const has = new Set(certain.map(({ key }) => key));
  const like = (wanted: InstanceKey): Repeat => others.find(({ key }) => key === wanted) ?? open;
  const further = keys.filter((key) => !has.has(key)).map((key) => repeatAt(shape, key, like(key)));
  if (further.includes(undefined)) return { shape, repeats };
  return { shape, repeats: [...certain, ...further.filter((repeat) => repeat !== undefined)] };
}

function repeatAt(shape: Repetition["shape"], key: InstanceKey, { binding }: Repeat): Repeat | undefined {
  if (shape === "single") return key === undefined ? ONCE.repeats[0] : undefined;
  if (shape === "count") return typeof key === "number" ? countRepeat(key) : undefined;
  if (typeof key !== "string") return undefined;
  const value = binding === undefined ? undefined : entriesOf(binding.value)?.get("value");
  return eachRepeat(key, value ?? unknown(DYNAMIC, []));
}

function counted(argument: Located<Attribute>, scope: Scope): Repetition {
  const value = evaluateExpression(argument.node.expression, scope, argument.node);
  if (value.kind === "unknown") return countedAmong(value);
  const written = writtenCount(value);
  if (written === undefined) {
    const message = "Invalid count argument: a whole number that is not negative is required";
    return uncertainly("count", [report(scope, argument, message)]);
  }
  const repeats = Array.from({ length: Math.min(written, MOST_REPEATS) }, (_, index) => countRepeat(index));
  if (written > MOST_REPEATS) repeats.push(openCount([tooMany(scope, argument, written)]));
  return { shape: "count", repeats };
}

/** A number of instances; `undefined` for what Terraform refuses. */
function writtenCount(value: TfValue): number | undefined {
  const written = value.kind === "string" && value.value.trim() !== "" ? Number(value.value) : asNumber(value);
  return written !== undefined && Number.isInteger(written) && written >= 0 ? written : undefined;
}

/** `var.create ? 1 : 0`: as many as there are in any case are certain; one that may follow has its index. */
function countedAmong({ because, choices = [], cases }: TfUnknown): Repetition {
  const counts = choices.map(writtenCount).filter((count) => count !== undefined);
  if (counts.length === 0 || counts.length < choices.length) return uncertainly("count", because);
  const least = Math.min(...counts, MOST_REPEATS);
  const repeats = Array.from({ length: least }, (_, index) => countRepeat(index));
  const isOneMore = Math.max(...counts) === least + 1;
  const onlyIf = cases && inSome(cases.filter((_, index) => (counts[index] ?? 0) > least));
  repeats.push(isOneMore ? { ...countRepeat(least), uncertain: because, onlyIf } : openCount(because));
  return { shape: "count", repeats };
}

function forEachOf(argument: Located<Attribute>, scope: Scope): Repetition {
  const value = settle(evaluateExpression(argument.node.expression, scope, argument.node));
  const items = value.kind === "unknown" ? partOf(value) : itemsOf(value);
  if (items === undefined || isSensitive(shallow(value))) {
    const message =
      "Invalid for_each argument: a map, or a set of strings, is required, and neither may be null or sensitive";
    return uncertainly("each", [report(scope, argument, message)]);
  }
  const repeats = items.known.slice(0, MOST_REPEATS).map(([key, item]) => eachRepeat(key, item));
  const count = items.known.length + (items.maybe?.length ?? 0);
  if (count > MOST_REPEATS) repeats.push(openEach([tooMany(scope, argument, count)]));
  else if (items.maybe !== undefined) {
    for (const [key, item] of items.maybe) {
      repeats.push({ ...eachRepeat(key, item), uncertain: items.open, onlyIf: items.onlyIf?.(key) });
    }
  } else if (items.open !== undefined) repeats.push(openEach(items.open, items.other));
  return { shape: "each", repeats };
}

interface EachItems {
  /** In the order of their keys. */
  readonly known: readonly (readonly [string, TfValue])[];
  /** Set when there may be more. */
  readonly open?: readonly Cause[];
  /** What is known of those. */
  readonly other?: TfValue | undefined;
  /** All that there may be, when these are known. */
  readonly maybe?: readonly (readonly [string, TfValue])[];
  /** What has to hold for one of these. */
  readonly onlyIf?: (key: string) => Case | undefined;
}

function itemsOf(value: TfValue): EachItems | undefined {
  const entries = entriesOf(value);
  if (entries !== undefined) return { known: ordered(entries) };
  return value.kind === "set" ? setItems(value.items, undefined) : undefined;
}

/** What is known of a collection that is not known as a whole. */
function partOf(value: TfUnknown): EachItems | undefined {
  const { partial, because, type } = value;
  const entries = value.entries ?? entriesOfSets(value);
  if (entries !== undefined) {
    const onlyIf = (key: string): Case | undefined => caseOfKey(key, value);
    return { known: ordered(entries.certain), open: because, maybe: ordered(entries.maybe), onlyIf };
  }
  if (partial?.kind === "mapping") return { known: ordered(partial.entries), open: because, other: partial.other };
  if (partial?.kind === "sequence" && type.kind === "set") {
    return setItems([...partial.leading, ...partial.some], because, partial.other);
  }
  return { known: [], open: because };
}

/** What has to hold for a collection that is one of several to have a key. */
function caseOfKey(key: string, { choices = [], cases }: TfUnknown): Case | undefined {
  const having = choices.map((choice) => {
    const entries = entriesOf(choice);
    if (entries !== undefined) return entries.has(key);
    const items = choice.kind === "set" ? setItems(choice.items, undefined) : undefined;
    return items?.open === undefined ? items?.known.some(([name]) => name === key) : undefined;
  });
  return having.includes(undefined) ? undefined : cases && inSome(cases.filter((_, index) => having[index]));
}

/** What has to hold for something that is there in some cases. */
function inSome(cases: readonly Case[]): Case | undefined {
  return cases.reduce<Case | undefined>((all, each) => inEither(all, each), undefined);
}

/** Of a set that is one of several known ones: the members of all of them are certain. */
function entriesOfSets({ choices }: TfUnknown): PossibleEntries | undefined {
  const sets = choices?.map((choice) => {
    const items = choice.kind === "set" ? setItems(choice.items, undefined) : undefined;
    return items?.open === undefined && items !== undefined ? new Map(items.known) : undefined;
  });
  if (sets === undefined || sets.length === 0) return undefined;
  const certain = new Map<string, TfValue>();
  const maybe = new Map<string, TfValue>();
  for (const set of sets) {
    if (set === undefined) return undefined;
    for (const [key, item] of set) (sets.every((other) => other?.has(key)) ? certain : maybe).set(key, item);
  }
  return { certain, maybe };
}

function ordered(entries: ReadonlyMap<string, TfValue>): readonly (readonly [string, TfValue])[] {
  return sortedKeys(entries).map((key) => [key, entries.get(key) ?? unknown(DYNAMIC, [])]);
}

/** Members of a set of strings are their own keys. Those that are not known may be one, several, or a repeated one. */
function setItems(
  items: readonly TfValue[],
  because: readonly Cause[] | undefined,
  other?: TfValue,
): EachItems | undefined {
  const known: (readonly [string, TfValue])[] = [];
  let open = because;
  for (const item of items) {
    const key = asText(item);
    if (key !== undefined) known.push([key, item]);
    else if (item.kind === "unknown") open = [...(open ?? []), ...item.because];
    else return undefined;
  }
  return open === undefined ? { known } : { known, open, other };
}

/** The value without its members: only the marks of the collection itself count, a map may have sensitive values. */
function shallow(value: TfValue): TfValue {
  return bool(true, value.from);
}

function countRepeat(index: number): Repeat {
  const value = object(new Map([["index", number(index)]]));
  return { key: index, binding: { name: "count", value }, uncertain: undefined };
}

function openCount(because: readonly Cause[]): Repeat {
  const value = object(new Map([["index", unknown(NUMBER, because, { notNull: true })]]));
  return { key: undefined, binding: { name: "count", value }, uncertain: because };
}

function eachRepeat(key: string, value: TfValue): Repeat {
  const each = object(
    new Map([
      ["key", text(key, value.from)],
      ["value", value],
    ]),
  );
  return { key, binding: { name: "each", value: each }, uncertain: undefined };
}

function openEach(because: readonly Cause[], other?: TfValue): Repeat {
  const each = object(
    new Map<string, TfValue>([
      ["key", unknown(STRING, because, { notNull: true })],
      ["value", other ?? unknown(DYNAMIC, because)],
    ]),
  );
  return { key: undefined, binding: { name: "each", value: each }, uncertain: because };
}

function uncertainly(shape: "count" | "each", because: readonly Cause[]): Repetition {
  return { shape, repeats: [shape === "count" ? openCount(because) : openEach(because)] };
}

function report(scope: Scope, argument: Located<Attribute>, message: string): Cause {
  const problem: Problem = { message, span: locate(argument) };
  scope.report(problem);
  return { reason: message, span: problem.span };
}

function tooMany(scope: Scope, argument: Located<Attribute>, count: number): Cause {
  return report(scope, argument, `${count} instances of one block: only the first ${MOST_REPEATS} are judged`);
}

/** What has to hold for something within something else, where that is known of both. */
export function caseWithin(outer: Doubt, inner: Doubt): Case | undefined {
  const doubts = [outer, inner].filter(({ uncertain }) => uncertain !== undefined);
  const cases = doubts.map(({ onlyIf }) => onlyIf);
  return doubts.length === 0 || cases.includes(undefined) ? undefined : together(...cases);
}

type Doubt = Pick<Repeat, "uncertain" | "onlyIf">;
