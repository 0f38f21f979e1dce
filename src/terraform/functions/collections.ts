/** https://developer.hashicorp.com/terraform/language/functions, section "Collection Functions". */
import { ALWAYS, together, type Case } from "../../graph/case.js";
import type { Cause } from "../../graph/value.js";
import { getElement, itemAt } from "../access.js";
import { choicesAmong, oneOf } from "../choices.js";
import { compareText } from "../compare-text.js";
import { convert, unify } from "../convert.js";
import { equals, makeSet } from "../equality.js";
import { attempt, fail } from "../errors.js";
import { add, compareNumbers, type Numeric } from "../numbers.js";
import { BOOL, DYNAMIC, listOf, mapOf, NUMBER, setOf, STRING, typeName, typesEqual, type TfType } from "../types.js";
import {
  entriesOf,
  addCauses,
  bool,
  causesOf,
  isOpenSet,
  listOfType,
  mapOfType,
  memberOf,
  nullOf,
  number,
  object,
  openSet,
  settle,
  sortedKeys,
  text,
  tuple,
  typeOf,
  unknown,
  withDoubt,
  type PartialSequence,
  type TfMapping,
  type TfSequence,
  type TfUnknown,
  type TfValue,
} from "../values.js";
import type { EagerFunction, Parameter } from "./definition.js";
import { graphemeCount } from "./graphemes.js";
import { argument, checkCount, sequence, textArgument, wholeArgument } from "./helpers.js";

function anything(name: string, known: Parameter["known"] = "itself", nullable = false): Parameter {
  return { name, type: DYNAMIC, known, nullable };
}

function isSequenceType(type: TfType): boolean {
  return type.kind === "list" || type.kind === "set" || type.kind === "tuple" || type.kind === "dynamic";
}

/** What is known of a sequence: all of it, or the items that it certainly has. */
interface Known {
  readonly leading: readonly TfValue[];
  readonly some: readonly TfValue[];
  readonly other: TfValue | undefined;
  /** Why there may be further items; absent when there are none. */
  readonly open: readonly Cause[] | undefined;
}

function knownItems(given: TfValue, message: string): Known {
  const value = settle(given);
  if (value.kind === "unknown" && isSequenceType(value.type)) {
    const partial = value.partial?.kind === "sequence" ? value.partial : undefined;
    return {
      leading: partial?.leading ?? [],
      some: partial?.some ?? [],
      other: partial?.other,
      open: value.because,
    };
  }
  const known = sequence(value, message);
  if (known.kind === "set" && isOpenSet(known)) {
    return { leading: [], some: known.items, other: undefined, open: causesOf(known) };
  }
  return { leading: known.items.map((item) => memberOf(known, item)), some: [], other: undefined, open: undefined };
}

function openSequence(type: TfType, because: readonly Cause[], partial: Omit<PartialSequence, "kind">): TfUnknown {
  return unknown(type, because, { notNull: true, partial: { kind: "sequence", ...partial } });
}

/** Whether an item that decides is found: unknown where one may be. */
function find(known: Known, decides: (item: TfValue) => boolean | undefined): boolean | readonly Cause[] {
  const causes: Cause[] = [];
  let open = known.open !== undefined;
  for (const item of [...known.leading, ...known.some]) {
    const answer = decides(item);
    if (answer === true) return true;
    if (answer === undefined) {
      open = true;
      addCauses(causes, causesOf(item));
    }
  }
  if (known.open !== undefined) addCauses(causes, known.open);
  return open ? causes : false;
}

function answer(found: boolean | readonly Cause[], whenFound: boolean): TfValue {
  return typeof found === "boolean" ? bool(found === whenFound) : unknown(BOOL, found, { notNull: true });
}

const alltrue: EagerFunction = {
  name: "alltrue",
  parameters: [{ name: "list", type: listOf(BOOL), known: "no" }],
  returns: BOOL,
  evaluate: (args) => {
    // Null counts as not true.
    const isNotTrue = (item: TfValue): boolean | undefined =>
      item.kind === "unknown" ? undefined : !(item.kind === "bool" && item.value);
    return answer(find(knownItems(argument(args, 0), "a list is required"), isNotTrue), false);
  },
};

const anytrue: EagerFunction = {
  name: "anytrue",
  parameters: [{ name: "list", type: listOf(BOOL), known: "no" }],
  returns: BOOL,
  evaluate: (args) => {
    const isTrue = (item: TfValue): boolean | undefined =>
      item.kind === "unknown" ? undefined : item.kind === "bool" && item.value;
    return answer(find(knownItems(argument(args, 0), "a list is required"), isTrue), true);
  },
};

const chunklist: EagerFunction = {
  name: "chunklist",
  parameters: [
    { name: "list", type: listOf(DYNAMIC), known: "itself" },
    { name: "size", type: NUMBER },
  ],
  returns: listOf(listOf(DYNAMIC)),
  evaluate: (args) => {
    const list = sequence(argument(args, 0), "a list is required");
    const size = wholeArgument(args, 1, "size");
    if (size < 0) return fail("the size must not be negative");
    const element = list.kind === "tuple" ? DYNAMIC : list.element;
    const chunks: TfValue[] = [];
    const step = size === 0 ? Math.max(list.items.length, 1) : size;
    for (let start = 0; start < list.items.length; start += step) {
      chunks.push(listOfType(element, list.items.slice(start, start + step)));
    }
    return listOfType(listOf(element), chunks);
  },
};

/** Whether a value that is not known may be an empty text; computed names and ARNs never are. */
function mayBeEmptyText(value: TfUnknown): boolean {
  if (value.type.kind !== "string" && value.type.kind !== "dynamic") return false;
  for (const piece of value.text ?? []) {
    if (piece.kind === "literal") return false;
    if (piece.kind === "reference" && /(?:^|[._])(?:id|arn)$/.test(piece.reference.attribute)) return false;
  }
  return true;
}

const coalesce: EagerFunction = {
  name: "coalesce",
  parameters: [],
  variadic: anything("vals", "no", true),
  returns: DYNAMIC,
  evaluate: (args) => {
    const types = args.map(typeOf);
    // A null without type leaves the type of structures open.
    const isOpen =
      types.some(({ kind }) => kind === "dynamic") && types.some(({ kind }) => kind === "tuple" || kind === "object");
    const type = isOpen ? DYNAMIC : unify(types);
    if (type === undefined) return fail("all arguments must have the same type");
    for (const given of args) {
      const value = convert(given, type, true);
      if (value.kind === "unknown") {
        if (value.notNull && !mayBeEmptyText(value)) return value;
        // The type is that of all arguments together.
        const open = args.some((other) => other.kind === "unknown" && other.type.kind === "dynamic");
        return unknown(open ? DYNAMIC : type, value.because);
      }
      if (value.kind !== "null" && !(type.kind === "string" && value.kind === "string" && value.value === ""))
        return value;
    }
    return fail("there is no argument that is neither null nor an empty text");
  },
};

const coalescelist: EagerFunction = {
  name: "coalescelist",
  parameters: [],
  variadic: anything("vals", "no", true),
  returns: DYNAMIC,
  evaluate: (args) => {
    if (args.length === 0) return fail("at least one argument is required");
    for (const value of args) {
      const { kind } = typeOf(value);
      const isOpen = kind === "dynamic" && value.kind === "unknown";
      if (kind !== "list" && kind !== "tuple" && !isOpen) return fail("all arguments must be lists or tuples");
    }
    for (const value of args) {
      if (value.kind === "null") continue;
      if (value.kind === "unknown") {
        const { partial } = value;
        const certain = partial?.kind === "sequence" && partial.leading.length + partial.some.length > 0;
        return certain ? value : unknown(DYNAMIC, value.because);
      }
      if (sequence(value, "all arguments must be lists or tuples").items.length > 0) return value;
    }
    return fail("there is no argument that is neither null nor empty");
  },
};

const compact: EagerFunction = {
  name: "compact",
  parameters: [{ name: "list", type: listOf(STRING), known: "no" }],
  returns: listOf(STRING),
  evaluate: (args) => {
    const list = knownItems(argument(args, 0), "a list is required");
    const kept: TfValue[] = [];
    const some: TfValue[] = [];
    const causes: Cause[] = [];
    for (const item of [...list.leading, ...list.some]) {
      if (item.kind === "null" || (item.kind === "string" && item.value === "")) continue;
      if (item.kind === "unknown" && !(item.notNull && !mayBeEmptyText(item))) addCauses(causes, item.because);
      else (causes.length === 0 && !list.some.includes(item) ? kept : some).push(item);
    }
    if (list.open !== undefined) addCauses(causes, list.open);
    if (causes.length === 0 && list.open === undefined) return listOfType(STRING, kept);
    return openSequence(listOf(STRING), causes, { leading: kept, some, other: undefined });
  },
};

/** Lists with a common element type stay a list; any tuple makes a tuple of them. */
function concatenated(args: readonly TfValue[], items: readonly TfValue[]): TfValue {
  if (args.some((value) => value.kind !== "list")) return tuple(items);
  const type = unify(args.map(typeOf));
  if (type?.kind !== "list") return tuple(items);
  return listOfType(
    type.element,
    items.map((item) => convert(item, type.element)),
  );
}

/** All that lists make together of which some are one of several. */
function concatenations(args: readonly TfValue[]): Pick<TfUnknown, "choices" | "cases"> {
  let all: readonly { readonly items: readonly TfValue[]; readonly onlyIf: Case }[] = [{ items: [], onlyIf: ALWAYS }];
  for (const value of args.map(settle)) {
    const { choices = [value], cases = [ALWAYS] }: Pick<TfUnknown, "choices" | "cases"> =
      value.kind === "unknown" ? value : {};
    const lists = choices.map((choice) =>
      choice.kind === "tuple" || choice.kind === "list" ? choice.items : undefined,
    );
    if (cases.length !== choices.length || lists.includes(undefined)) return {};
    all = all.flatMap(({ items, onlyIf }) =>
      lists.flatMap((list = [], index) => {
        const both = together(onlyIf, cases[index]);
        return both === undefined ? [] : [{ items: [...items, ...list], onlyIf: both }];
      }),
    );
    if (all.length > MOST_CONCATENATIONS) return {};
  }
  return { choices: all.map(({ items }) => tuple(items)), cases: all.map(({ onlyIf }) => onlyIf) };
}

const MOST_CONCATENATIONS = 16;

const concat: EagerFunction = {
  name: "concat",
  parameters: [],
  variadic: anything("seqs", "no"),
  returns: DYNAMIC,
  evaluate: (args) => {
    if (args.length === 0) return fail("at least one argument is required");
    const leading: TfValue[] = [];
    const some: TfValue[] = [];
    const causes: Cause[] = [];
    let open = false;
    let size = 0;
    for (const value of args.map(settle)) {
      if (value.kind === "set") return fail("all arguments must be lists or tuples, not a set");
      const known = knownItems(value, "all arguments must be lists or tuples");
      (open ? some : leading).push(...known.leading);
      some.push(...known.some);
      size += known.leading.length;
      checkCount(size, "concat");
      if (known.open === undefined) continue;
      open = true;
      addCauses(causes, known.open);
    }
    if (open) return { ...openSequence(DYNAMIC, causes, { leading, some, other: undefined }), ...concatenations(args) };
    return args.length === 1 ? argument(args, 0) : concatenated(args, leading);
  },
};

const contains: EagerFunction = {
  name: "contains",
  parameters: [anything("list", "no"), anything("value", "no")],
  returns: BOOL,
  evaluate: (args) => {
    const wanted = settle(argument(args, 1));
    const found = find(knownItems(argument(args, 0), "a list, tuple or set is required"), (item) =>
      equals(item, wanted),
    );
    if (typeof found === "boolean") return bool(found);
    const causes: Cause[] = [...found];
    addCauses(causes, causesOf(wanted));
    return unknown(BOOL, causes, { notNull: true });
  },
};

const distinct: EagerFunction = {
  name: "distinct",
  parameters: [{ name: "list", type: listOf(DYNAMIC), known: "no" }],
  returns: listOf(DYNAMIC),
  evaluate: (args) => {
    const list = argument(args, 0);
    const known = knownItems(list, "a list is required");
    const leading: TfValue[] = [];
    const causes: Cause[] = [];
    for (const item of [...known.leading, ...known.some]) {
      const same = leading.map((other) => equals(other, item));
      if (same.includes(true)) continue;
      if (same.includes(undefined)) addCauses(causes, causesOf(item, ...leading));
      leading.push(item);
    }
    if (known.open !== undefined) addCauses(causes, known.open);
    const type = typeOf(list);
    if (causes.length === 0) return listOfType(type.kind === "list" ? type.element : DYNAMIC, leading);
    // Two may turn out to be one: neither place nor number is certain, but each value is in the list.
    const isComplete = known.open === undefined;
    return openSequence(type, causes, { leading: [], some: leading, other: undefined, isComplete });
  },
};

const element: EagerFunction = {
  name: "element",
  parameters: [anything("list", "no"), { name: "index", type: NUMBER, known: "no" }],
  returns: DYNAMIC,
  evaluate: (args) => {
    const list = settle(argument(args, 0));
    const index = argument(args, 1);
    if (list.kind === "set") return fail("cannot read elements from a set: it has no order");
    if (index.kind === "unknown") {
      return list.kind === "unknown" || list.kind === "list" || list.kind === "tuple"
        ? getElement(list, index)
        : fail("a list or tuple is required");
    }
    const position = wholeArgument(args, 1, "index");
    if (list.kind === "unknown") {
      const partial = list.partial?.kind === "sequence" ? list.partial : undefined;
      const item = partial && position >= 0 ? itemAt(partial, position) : undefined;
      // A position behind the end goes on from the beginning.
      const certain = item !== undefined && (partial?.leading[position] !== undefined || partial?.leading.length === 0);
      if (certain) return memberOf(list, item);
      return unknown(list.type.kind === "list" ? list.type.element : DYNAMIC, list.because);
    }
    const { items } = sequence(list, "a list or tuple is required");
    if (items.length === 0) return fail("cannot use element() with an empty list");
    const wrapped = ((position % items.length) + items.length) % items.length;
    return memberOf(list, items[wrapped] ?? fail("invalid index"));
  },
};

/** What a sequence within another certainly has, when not all of it is known. */
function certainItems(item: TfValue): readonly TfValue[] | undefined {
  if (item.kind === "set" && isOpenSet(item)) return openSet(item).partial.some;
  const isOther = item.kind !== "unknown" || item.members !== undefined || item.text !== undefined;
  if (isOther || !isSequenceType(item.type)) return undefined;
  return item.partial?.kind === "sequence" ? [...item.partial.leading, ...item.partial.some] : [];
}

function flattenInto(value: TfSequence, items: TfValue[], some: TfValue[], causes: Cause[]): void {
  for (const given of value.items) {
    const item = settle(given);
    const certain = certainItems(item);
    if (certain !== undefined) {
      addCauses(causes, causesOf(item));
      flattenInto(tuple(certain), some, some, causes);
    } else if (item.kind === "list" || item.kind === "set" || item.kind === "tuple") {
      flattenInto(item, items, some, causes);
    } else (causes.length === 0 ? items : some).push(memberOf(value, item));
    checkCount(items.length, "flatten");
  }
}

const flatten: EagerFunction = {
  name: "flatten",
  parameters: [anything("list", "no")],
  returns: DYNAMIC,
  evaluate: (args) => {
    const list = settle(argument(args, 0));
    const known = knownItems(list, "can only flatten lists, sets and tuples");
    const items: TfValue[] = [];
    const some: TfValue[] = [];
    const causes: Cause[] = [];
    flattenInto(tuple(known.leading), items, some, causes);
    if (known.open !== undefined) {
      addCauses(causes, known.open);
      const rest: TfValue[] = [];
      flattenInto(tuple(known.some), rest, some, causes);
      some.push(...rest);
    }
    if (causes.length === 0) return tuple(items);
    return openSequence(DYNAMIC, causes, { leading: items, some, other: undefined });
  },
};

const index: EagerFunction = {
  name: "index",
  parameters: [anything("list", "no"), anything("value", "no")],
  returns: NUMBER,
  evaluate: (args) => {
    const value = argument(args, 1);
    const list = settle(argument(args, 0));
    if (list.kind === "set") return fail("argument must be a list or tuple");
    const known = knownItems(list, "argument must be a list or tuple");
    for (const [position, item] of known.leading.entries()) {
      const same = equals(item, value);
      if (same === true) return number(position);
      if (same === undefined) return unknown(NUMBER, causesOf(item, value), { notNull: true });
    }
    if (known.open !== undefined) return unknown(NUMBER, known.open, { notNull: true });
    return fail(known.leading.length === 0 ? "cannot search an empty list" : "item not found");
  },
};

function mapping(value: TfValue, message: string): TfMapping {
  return value.kind === "map" || value.kind === "object" ? value : fail(message);
}

const keys: EagerFunction = {
  name: "keys",
  parameters: [anything("inputMap", "no")],
  returns: DYNAMIC,
  evaluate: (args) => {
    const given = settle(argument(args, 0));
    if (given.kind === "unknown") {
      if (given.type.kind === "object" && given.notNull) {
        return tuple([...given.type.attributes.keys()].sort(compareText).map((key) => text(key)));
      }
      const partial = given.partial?.kind === "mapping" ? given.partial : undefined;
      const some = partial === undefined ? [] : sortedKeys(partial.entries).map((key) => text(key));
      return openSequence(DYNAMIC, given.because, { leading: [], some, other: undefined });
    }
    const map = mapping(given, "must have a map or object type");
    const names = sortedKeys(map.entries).map((key) => text(key));
    return map.kind === "map" ? listOfType(STRING, names) : tuple(names);
  },
};

const length: EagerFunction = {
  name: "length",
  parameters: [anything("value", "no")],
  returns: NUMBER,
  evaluate: (args) => {
    const value = settle(argument(args, 0));
    switch (value.kind) {
      case "string":
        return number(graphemeCount(value.value));
      case "set":
        // Unknown members may turn out to be equal to others.
        return value.items.length > 1 && value.items.some((item) => equals(item, item) === undefined)
          ? unknown(NUMBER, causesOf(value), { notNull: true })
          : number(value.items.length);
      case "list":
      case "tuple":
        return number(value.items.length);
      case "map":
      case "object":
        return number(value.entries.size);
      case "unknown":
        if (value.type.kind === "tuple") return number(value.type.elements.length);
        if (value.type.kind === "object") return number(value.type.attributes.size);
        if (value.type.kind === "number" || value.type.kind === "bool") break;
        return unknown(NUMBER, value.because, { notNull: true });
      case "number":
      case "bool":
      case "null":
        break;
    }
    return fail("the argument must be a text, a collection, or an object");
  },
};

/** What `lookup` gives for a key that is not known: one of all entries, or the default. */
function lookedUp(map: TfValue, key: TfValue, otherwise: TfValue | undefined): TfValue {
  const causes = causesOf(map, key);
  const type = map.kind === "map" ? map.element : DYNAMIC;
  const entries = entriesOf(map);
  const rest = otherwise === undefined ? [] : [attempt(() => convert(otherwise, type))];
  const candidates = [...(entries?.values() ?? []), ...rest];
  if (entries === undefined || candidates.length === 0) return unknown(type, causes);
  const known = candidates.filter((value) => value !== undefined);
  const found = known.length < candidates.length ? unknown(type, causes) : oneOf(known, causes);
  return found.kind === "unknown" ? { ...found, type } : found;
}

const lookup: EagerFunction = {
  name: "lookup",
  parameters: [anything("inputMap", "no"), { name: "key", type: STRING, known: "no" }],
  variadic: anything("default", "no", true),
  returns: DYNAMIC,
  evaluate: (args) => {
    const map = settle(argument(args, 0));
    const key = argument(args, 1);
    const otherwise = args[2];
    if (args.length > 3) return fail("lookup() takes two or three arguments, a default among them");
    if (map.kind !== "unknown") mapping(map, "lookup() requires a map as the first argument");
    if (key.kind === "unknown") return lookedUp(map, key, otherwise);
    const name = textArgument(args, 1);
    if (map.kind === "unknown") {
      const entry = map.partial?.kind === "mapping" ? map.partial.entries.get(name) : undefined;
      if (entry !== undefined) return memberOf(map, entry);
      const attribute = map.members?.attribute(name);
      if (attribute !== undefined) return attribute;
      const type =
        map.type.kind === "map"
          ? map.type.element
          : map.type.kind === "object"
            ? map.type.attributes.get(name)
            : undefined;
      return unknown(type ?? DYNAMIC, map.because);
    }
    const known = mapping(map, "lookup() requires a map as the first argument");
    const entry = known.entries.get(name);
    const fallback = otherwise && known.kind === "map" ? convert(otherwise, known.element) : otherwise;
    if (entry !== undefined) return memberOf(known, entry);
    if (fallback === undefined) {
      return fail(`there is no key "${name}" in the map, and lookup() has no default value`);
    }
    return fallback;
  },
};

const matchkeys: EagerFunction = {
  name: "matchkeys",
  parameters: [
    { name: "values", type: listOf(DYNAMIC), known: "itself" },
    { name: "keys", type: listOf(DYNAMIC) },
    { name: "searchset", type: listOf(DYNAMIC) },
  ],
  returns: listOf(DYNAMIC),
  evaluate: (args) => {
    const values = sequence(argument(args, 0), "a list is required");
    const names = sequence(argument(args, 1), "a list is required");
    const wanted = sequence(argument(args, 2), "a list is required");
    if (values.items.length !== names.items.length)
      return fail("the lists of keys and values must have the same length");
    const common = unify([typeOf(names), typeOf(wanted)]);
    if (common?.kind !== "list") return fail("the keys and the search set must have the same type");
    const targets = wanted.items.map((item) => convert(item, common.element));
    const matches = values.items.filter((_, position) => {
      const key = names.items[position];
      return key !== undefined && targets.some((target) => equals(convert(key, common.element), target) === true);
    });
    return listOfType(values.kind === "tuple" ? DYNAMIC : values.element, matches);
  },
};

const merge: EagerFunction = {
  name: "merge",
  parameters: [],
  variadic: anything("maps", "no", true),
  returns: DYNAMIC,
  evaluate: (args) => {
    const entries = new Map<string, TfValue>();
    const maybe = new Map<string, TfValue>();
    const causes: Cause[] = [];
    let open = false;
    let areKeysKnown = true;
    let hasOpenNull = false;
    const maps: TfMapping[] = [];
    const set = (key: string, entry: TfValue): void => {
      entries.set(key, entry);
      maybe.delete(key);
    };
    for (const value of args.map(settle)) {
      if (value.kind === "null") {
        const { kind } = value.type;
        if (kind !== "dynamic" && kind !== "map" && kind !== "object") {
          return fail(`arguments must be maps or objects, not ${typeName(value.type)}`);
        }
        hasOpenNull ||= kind === "dynamic";
        continue;
      }
      if (value.kind === "unknown") {
        const partial = value.partial?.kind === "mapping" ? value.partial : undefined;
        const isMapping = value.type.kind === "dynamic" || value.type.kind === "map" || value.type.kind === "object";
        if (!isMapping && value.notNull) {
          return fail(`arguments must be maps or objects, not ${typeName(value.type)}`);
        }
        // What it has may take the place of what came before.
        open = true;
        addCauses(causes, value.because);
        if (value.entries !== undefined) {
          for (const [key, entry] of value.entries.certain) set(key, entry);
          for (const [key, entry] of value.entries.maybe) {
            const before = entries.get(key);
            if (before === undefined) maybe.set(key, entry);
            else entries.set(key, oneOf([before, entry], value.because));
          }
          continue;
        }
        areKeysKnown = false;
        for (const key of entries.keys()) {
          if (mayHaveKey(value.type, key)) entries.set(key, unknown(DYNAMIC, value.because));
        }
        for (const [key, entry] of partial?.entries ?? []) entries.set(key, entry);
        continue;
      }
      const map = mapping(value, `arguments must be maps or objects, not ${typeName(typeOf(value))}`);
      maps.push(map);
      for (const [key, entry] of map.entries) set(key, memberOf(map, entry));
    }
    if (open) {
      return unknown(DYNAMIC, causes, {
        notNull: true,
        partial: { kind: "mapping", entries, other: undefined },
        entries: areKeysKnown ? { certain: entries, maybe } : undefined,
      });
    }
    const [first] = maps;
    // Maps of one type stay a map; anything else, also a null without type, makes an object.
    return !hasOpenNull &&
      first?.kind === "map" &&
      maps.every((map) => map.kind === "map" && typesEqual(map.element, first.element))
      ? mapOfType(first.element, entries)
      : object(entries);
  },
};

function mayHaveKey(type: TfType, key: string): boolean {
  return type.kind !== "object" || type.attributes.has(key);
}

const one: EagerFunction = {
  name: "one",
  parameters: [anything("list", "no")],
  returns: DYNAMIC,
  evaluate: (args) => {
    const list = settle(argument(args, 0));
    const known = knownItems(list, "a list, set or tuple is required");
    const certain = [...known.leading, ...known.some];
    const [first] = certain;
    // Where it is not known how many there are, two items may be the same.
    const areSeveral =
      known.open === undefined
        ? certain.length > 1
        : first !== undefined && certain.some((item) => equals(first, item) === false);
    if (areSeveral) return fail("must be a list, set, or tuple value with either zero or one elements");
    if (first !== undefined) return withDoubt(first, known.open);
    if (known.open === undefined) {
      return nullOf(list.kind === "list" || list.kind === "set" ? list.element : DYNAMIC);
    }
    if (known.other === undefined) return unknown(DYNAMIC, known.open);
    const either = [known.other, nullOf(DYNAMIC)];
    if (known.other.kind !== "unknown") return withDoubt(oneOf(either, known.open), known.open);
    // Within a text it cannot be null, so that what is known of its characters stays.
    const value = { ...known.other, because: known.open, notNull: false, ...choicesAmong(either) };
    return withDoubt(value, known.open);
  },
};

/** As many as Terraform's range makes before it fails. */
const LONGEST_RANGE = 1024;

const range: EagerFunction = {
  name: "range",
  parameters: [],
  variadic: { name: "params", type: NUMBER },
  returns: listOf(NUMBER),
  evaluate: (args) => {
    const [first, second, third, ...rest] = args.map((value): Numeric => (value.kind === "number" ? value.value : 0));
    if (first === undefined || rest.length > 0) return fail("range() takes one, two or three arguments");
    const start = second === undefined ? 0 : first;
    const end = second ?? first;
    const isDown = compareNumbers(end, start) < 0;
    const step = third ?? (isDown ? -1 : 1);
    const direction = compareNumbers(step, 0);
    if (direction === 0) return fail("step must not be zero");
    if (isDown && direction > 0) return fail("step must be negative when the end is less than the start");
    if (!isDown && direction < 0 && compareNumbers(end, start) !== 0) {
      return fail("step must be positive when the end is greater than the start");
    }
    const items: TfValue[] = [];
    for (let next = start; compareNumbers(next, end) * direction < 0; next = add(next, step)) {
      if (items.length >= LONGEST_RANGE) return fail(`more than ${LONGEST_RANGE} values were generated`);
      items.push(number(next));
    }
    return listOfType(NUMBER, items);
  },
};

/** Part of a sequence, or the same in another order, when all items are alike as far as anybody knows. */
function rearranged(value: TfUnknown): TfUnknown {
  const { partial } = value;
  if (partial?.kind !== "sequence" || partial.leading.length > 0 || partial.some.length > 0) {
    return unknown(DYNAMIC, value.because, { notNull: true });
  }
  return openSequence(value.type.kind === "list" ? value.type : DYNAMIC, value.because, partial);
}

const reverse: EagerFunction = {
  name: "reverse",
  parameters: [anything("list", "no")],
  returns: DYNAMIC,
  evaluate: (args) => {
    const value = argument(args, 0);
    if (value.kind === "unknown") return rearranged(value);
    if (isOpenSet(value)) return unknown(DYNAMIC, causesOf(value), { notNull: true });
    if (value.kind === "string") return fail("can only reverse lists and tuples; use strrev() for a text");
    const list = sequence(value, "can only reverse lists and tuples");
    const items = list.items.map((item) => memberOf(list, item)).reverse();
    return list.kind === "tuple" ? tuple(items) : listOfType(list.element, items);
  },
};

const setParameter = (name: string): Parameter => ({ name, type: setOf(DYNAMIC) });

function hasElementType(value: TfValue): boolean {
  const type = typeOf(value);
  return type.kind === "set" && type.element.kind !== "dynamic";
}

function commonSets(args: readonly TfValue[]): readonly (readonly [TfType, readonly TfValue[]])[] {
  const type = unify(args.map(typeOf));
  const isMixed = type?.kind === "set" && type.element.kind === "dynamic" && args.some(hasElementType);
  if (type?.kind !== "set" || isMixed) return fail("all sets must have the same element type");
  return args.map((value) => [type.element, sequence(convert(value, type), "a set is required").items] as const);
}

function setFunction(
  name: string,
  parameters: readonly string[],
  variadic: string | undefined,
  combine: (sets: readonly (readonly TfValue[])[]) => readonly TfValue[],
): EagerFunction {
  return {
    name,
    parameters: parameters.map(setParameter),
    ...(variadic === undefined ? {} : { variadic: setParameter(variadic) }),
    returns: setOf(DYNAMIC),
    evaluate: (args) => {
      const sets = commonSets(args);
      return makeSet(sets[0]?.[0] ?? DYNAMIC, combine(sets.map(([, items]) => items)));
    },
  };
}

function has(items: readonly TfValue[], wanted: TfValue): boolean {
  return items.some((item) => equals(item, wanted) === true);
}

/** With an unknown set the members of the others are certain all the same. */
const setunion: EagerFunction = {
  name: "setunion",
  parameters: [{ ...setParameter("first_set"), known: "no" }],
  variadic: { ...setParameter("other_sets"), known: "no" },
  returns: setOf(DYNAMIC),
  evaluate: (args) => {
    const parts = args.map((value) => knownItems(value, "a set is required"));
    const items = parts.flatMap((part) => [...part.leading, ...part.some]);
    const causes: Cause[] = [];
    for (const part of parts) addCauses(causes, part.open ?? []);
    if (parts.some((part) => part.open !== undefined)) {
      return openSequence(setOf(DYNAMIC), causes, { leading: [], some: items, other: undefined });
    }
    const sets = commonSets(args);
    return makeSet(
      sets[0]?.[0] ?? DYNAMIC,
      sets.flatMap(([, members]) => members),
    );
  },
};

const setintersection = setFunction("setintersection", ["first_set"], "other_sets", ([first = [], ...rest]) =>
  first.filter((item) => rest.every((other) => has(other, item))),
);

const setsubtract = setFunction("setsubtract", ["a", "b"], undefined, ([a = [], b = []]) =>
  a.filter((item) => !has(b, item)),
);

const setproduct: EagerFunction = {
  name: "setproduct",
  parameters: [],
  variadic: anything("sets"),
  returns: DYNAMIC,
  evaluate: (args) => {
    if (args.length < 2) return fail("at least two arguments are required");
    const lists = args.map((value) => {
      const list = sequence(value, "a set or a list is required");
      return list.kind === "tuple" ? sequence(convert(list, listOf(DYNAMIC)), "a list is required") : list;
    });
    checkCount(
      lists.reduce((count, list) => count * list.items.length, 1),
      "setproduct",
    );
    let rows: (readonly TfValue[])[] = [[]];
    for (const list of lists) rows = rows.flatMap((row) => list.items.map((item) => [...row, memberOf(list, item)]));
    const rowType: TfType = {
      kind: "tuple",
      elements: lists.map((list) => (list.kind === "tuple" ? DYNAMIC : list.element)),
    };
    const items = rows.map((row) => tuple(row));
    return args.some((value) => value.kind === "set") ? makeSet(rowType, items) : listOfType(rowType, items);
  },
};

const slice: EagerFunction = {
  name: "slice",
  parameters: [
    anything("list", "no"),
    { name: "start_index", type: NUMBER, known: "no" },
    { name: "end_index", type: NUMBER, known: "no" },
  ],
  returns: DYNAMIC,
  evaluate: (args) => {
    const given = argument(args, 0);
    if (given.kind === "unknown") return rearranged(given);
    const list = sequence(given, "a list or tuple is required");
    if (args.some((value) => value.kind === "unknown"))
      return unknown(DYNAMIC, causesOf(...args.slice(1)), { notNull: true });
    if (list.kind === "set") return fail("cannot slice a set, because its elements do not have indices");
    const start = wholeArgument(args, 1, "start_index");
    const end = wholeArgument(args, 2, "end_index");
    if (start < 0) return fail("start index must not be less than zero");
    if (end > list.items.length) return fail("end index must not be greater than the length of the list");
    if (start > end) return fail("start index must not be greater than end index");
    const items = list.items.slice(start, end).map((item) => memberOf(list, item));
    return list.kind === "tuple" ? tuple(items) : listOfType(list.element, items);
  },
};

const sort: EagerFunction = {
  name: "sort",
  parameters: [{ name: "list", type: listOf(STRING) }],
  returns: listOf(STRING),
  evaluate: (args) => {
    const { items } = sequence(argument(args, 0), "a list is required");
    if (items.some((item) => item.kind === "null")) return fail("the elements must not be null");
    const textOfItem = (item: TfValue): string => (item.kind === "string" ? item.value : "");
    return listOfType(
      STRING,
      [...items].sort((a, b) => compareText(textOfItem(a), textOfItem(b))),
    );
  },
};

const sum: EagerFunction = {
  name: "sum",
  parameters: [anything("list", "wholly")],
  returns: NUMBER,
  evaluate: (args) => {
    const { items } = sequence(argument(args, 0), "argument must be list, set, or tuple");
    if (items.length === 0) return fail("cannot sum an empty list");
    let total: Numeric = 0;
    for (const item of items) {
      const value = convert(item, NUMBER);
      if (value.kind !== "number") return fail("argument must be list, set, or tuple of number values");
      total = add(total, value.value);
    }
    return number(total);
  },
};

const transpose: EagerFunction = {
  name: "transpose",
  parameters: [{ name: "values", type: mapOf(listOf(STRING)) }],
  returns: mapOf(listOf(STRING)),
  evaluate: (args) => {
    const map = mapping(argument(args, 0), "a map is required");
    const groups = new Map<string, TfValue[]>();
    for (const key of sortedKeys(map.entries)) {
      const list = map.entries.get(key);
      if (list === undefined) continue;
      for (const item of sequence(list, "input must not contain null list").items) {
        if (item.kind !== "string") return fail("input must not contain null strings");
        const group = groups.get(item.value);
        if (group === undefined) groups.set(item.value, [text(key)]);
        else group.push(text(key));
      }
    }
    const entries = new Map<string, TfValue>();
    for (const [key, items] of groups) entries.set(key, listOfType(STRING, items));
    return mapOfType(listOf(STRING), entries);
  },
};

const values: EagerFunction = {
  name: "values",
  parameters: [anything("mapping", "no")],
  returns: DYNAMIC,
  evaluate: (args) => {
    const given = settle(argument(args, 0));
    if (given.kind === "unknown") {
      const partial = given.partial?.kind === "mapping" ? given.partial : undefined;
      const some = partial === undefined ? [] : [...partial.entries.values()];
      return openSequence(DYNAMIC, given.because, { leading: [], some, other: partial?.other });
    }
    const map = mapping(given, "must have a map or object type");
    const items = sortedKeys(map.entries).flatMap((key) => {
      const entry = map.entries.get(key);
      return entry === undefined ? [] : [memberOf(map, entry)];
    });
    return map.kind === "map" ? listOfType(map.element, items) : tuple(items);
  },
};

const zipmap: EagerFunction = {
  name: "zipmap",
  parameters: [{ name: "keys", type: listOf(STRING) }, anything("values")],
  returns: DYNAMIC,
  evaluate: (args) => {
    const names = sequence(argument(args, 0), "a list of keys is required").items;
    const list = sequence(argument(args, 1), "the values must be a list or tuple");
    if (list.kind === "set") return fail("the values must be a list or tuple");
    if (names.length !== list.items.length) {
      return fail(`number of keys (${names.length}) does not match number of values (${list.items.length})`);
    }
    const entries = new Map<string, TfValue>();
    for (const [position, name] of names.entries()) {
      const value = list.items[position];
      if (name.kind !== "string" || value === undefined) return fail("a key must not be null");
      entries.set(name.value, memberOf(list, value));
    }
    return list.kind === "tuple" ? object(entries) : mapOfType(list.element, entries);
  },
};

export const COLLECTION_FUNCTIONS: readonly EagerFunction[] = [
  alltrue,
  anytrue,
  chunklist,
  coalesce,
  coalescelist,
  compact,
  concat,
  contains,
  distinct,
  element,
  flatten,
  index,
  keys,
  length,
  lookup,
  matchkeys,
  merge,
  one,
  range,
  reverse,
  setintersection,
  setproduct,
  setsubtract,
  setunion,
  slice,
  sort,
  sum,
  transpose,
  values,
  zipmap,
];
