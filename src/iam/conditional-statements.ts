import { isUnset } from "../graph/known.js";
import { alternativesOf, distinctAlternatives, isOpen, type Alternative } from "../graph/alternatives.js";
import { ALWAYS, caseKey, together, type Case } from "../graph/case.js";
import type { Step } from "../graph/inspect.js";
import type { MapValue, Value } from "../graph/value.js";

/** A statement as it is in one case. */
export interface ConditionalStatement {
  readonly statement: MapValue;
  readonly onlyIf: Case;
  /** Where members of it stand that are not at their place in it. */
  readonly paths: ReadonlyMap<Value, readonly Step[]>;
}

/** With more, nothing is told apart. */
const MOST_STATEMENTS = 32;

/** Of these more is allowed or denied with each member; all others say together what a statement is about. */
const LISTS: readonly string[] = ["Action", "Resource", "Principal"];

/**
 * What a statement comes to in the cases that the source tells apart. What it says in any case is one statement, and what a case
 * adds to its lists is another one, as the members of a list count for themselves.
 *
 * @returns `undefined` where the source tells no cases apart, or too many
 */
export function conditionalStatements(
  statement: MapValue,
  path: readonly Step[],
): readonly ConditionalStatement[] | undefined {
  if (!isConditional(statement)) return undefined;
  let found: readonly Draft[] = [{ entries: [], onlyIf: ALWAYS }];
  const paths = new Map<Value, readonly Step[]>();
  for (const [name, element] of statement.entries) {
    const at = [...path, name];
    const forms = LISTS.includes(name) ? listForms(element, at, paths) : wholeForms(element, at, paths);
    found = found.flatMap(({ entries, onlyIf }) =>
      forms.flatMap((form): readonly Draft[] => {
        const all = together(onlyIf, form.onlyIf);
        if (all === undefined) return [];
        return [{ entries: form.value === undefined ? entries : [...entries, [name, form.value]], onlyIf: all }];
      }),
    );
    if (found.length > MOST_STATEMENTS) return undefined;
  }
  return found.map(({ entries, onlyIf }) => ({
    statement: { ...statement, entries: new Map(entries) },
    onlyIf,
    paths,
  }));
}

interface Draft {
  readonly entries: readonly (readonly [string, Value])[];
  readonly onlyIf: Case;
}

/** What an element is in a case; `undefined` where it is not there. */
interface Form {
  readonly value: Value | undefined;
  readonly onlyIf: Case;
}

type Paths = Map<Value, readonly Step[]>;

function isConditional(value: Value): boolean {
  if (isOpen(value)) return true;
  if (value.kind === "list") return value.items.some(isConditional);
  return value.kind === "map" && [...value.entries.values()].some(isConditional);
}

/** An element in each combination of what its parts may be. */
function wholeForms(element: Value, path: readonly Step[], paths: Paths): readonly Form[] {
  if (!isConditional(element)) return [{ value: element, onlyIf: ALWAYS }];
  if (isOpen(element)) {
    return alternativesOf(element, path)
      .flatMap(({ value, path: at, onlyIf }) => {
        paths.set(value, at);
        return wholeForms(value, at, paths).flatMap((form): readonly Form[] => {
          const all = together(onlyIf, form.onlyIf);
          return all === undefined ? [] : [{ ...form, onlyIf: all }];
        });
      })
      .map((form) => (isUnset(form.value) ? { ...form, value: undefined } : form));
  }
  if (element.kind === "list") {
    for (const [index, item] of element.items.entries()) paths.set(item, [...path, index]);
    return combined(
      element.items.map((item, index) => wholeForms(item, [...path, index], paths)),
      (items) => {
        const list = { ...element, items: items.flatMap((item) => item ?? []) };
        paths.set(list, path);
        return list;
      },
    );
  }
  if (element.kind !== "map") return [{ value: element, onlyIf: ALWAYS }];
  const names = [...element.entries.keys()];
  return combined(
    [...element.entries].map(([name, entry]) => wholeForms(entry, [...path, name], paths)),
    (values) => {
      const entries = names.flatMap((name, index) => {
        const value = values[index];
        return value === undefined ? [] : [[name, value] as const];
      });
      return { ...element, entries: new Map(entries) };
    },
  );
}

function combined(
  parts: readonly (readonly Form[])[],
  make: (values: readonly (Value | undefined)[]) => Value,
): readonly Form[] {
  let all: readonly { readonly values: readonly (Value | undefined)[]; readonly onlyIf: Case }[] = [
    { values: [], onlyIf: ALWAYS },
  ];
  for (const forms of parts) {
    all = all.flatMap(({ values, onlyIf }) =>
      forms.flatMap((form) => {
        const both = together(onlyIf, form.onlyIf);
        return both === undefined ? [] : [{ values: [...values, form.value], onlyIf: both }];
      }),
    );
    if (all.length > MOST_STATEMENTS) break;
  }
  return all.map(({ values, onlyIf }) => ({ value: make(values), onlyIf }));
}

/** The members of an element that are there in any case, and those that a case adds. */
function listForms(element: Value, path: readonly Step[], paths: Paths): readonly Form[] {
  if (!isConditional(element)) return [{ value: element, onlyIf: ALWAYS }];
  if (element.kind === "map") {
    return [...element.entries].flatMap(([name, entry]) =>
      listForms(entry, [...path, name], paths).map(({ value, onlyIf }) => ({
        value: value && { ...element, entries: new Map([[name, value]]) },
        onlyIf,
      })),
    );
  }
  const members = distinctAlternatives(membersOf(element, path));
  const groups = new Map<string, { readonly onlyIf: Case; readonly items: Alternative[] }>();
  for (const member of members) {
    const key = caseKey(member.onlyIf);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { onlyIf: member.onlyIf, items: [member] });
    else group.items.push(member);
    paths.set(member.value, member.path);
  }
  const rest = element.kind === "list" && !isOpen(element) ? element.rest : undefined;
  if (rest !== undefined && !groups.has("")) groups.set("", { onlyIf: ALWAYS, items: [] });
  return [...groups.values()].flatMap(({ onlyIf, items }): readonly Form[] => {
    const [only, ...others] = items;
    // Principals as a whole are an object.
    if (only?.value.kind === "map" && others.length === 0) return inCase(only, paths, onlyIf);
    const list: Value = {
      kind: "list",
      items: items.map(({ value }) => value),
      span: element.span,
      ...(rest !== undefined && onlyIf.length === 0 ? { rest } : {}),
    };
    return [{ value: list, onlyIf }];
  });
}

function inCase({ value, path }: Alternative, paths: Paths, onlyIf: Case): readonly Form[] {
  return listForms(value, path, paths).flatMap((form): readonly Form[] => {
    const all = together(onlyIf, form.onlyIf);
    return all === undefined ? [] : [{ ...form, onlyIf: all }];
  });
}

/** Every member that an element may have. */
function membersOf(element: Value, path: readonly Step[]): readonly Alternative[] {
  return alternativesOf(element, path).flatMap((each): readonly Alternative[] => {
    const { value, onlyIf } = each;
    if (value !== element && (isOpen(value) || value.kind === "list")) return inner(value, each.path, onlyIf);
    if (value.kind !== "list") return isUnset(value) ? [] : [each];
    return value.items.flatMap((item, index) => inner(item, [...each.path, index], onlyIf));
  });
}

function inner(value: Value, path: readonly Step[], outer: Case): readonly Alternative[] {
  return membersOf(value, path).flatMap((member) => {
    const onlyIf = together(outer, member.onlyIf);
    return onlyIf === undefined ? [] : [{ ...member, onlyIf }];
  });
}
