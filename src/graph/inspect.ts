import { causeKey } from "./cause.js";
import { alternative } from "./alternatives.js";
import type { Cause, Reference, TextPart, Value } from "./value.js";

/** A step into a value: a key of a map, an index of a list, or a negative number for one of what it may be. */
export type Step = string | number;

/**
 * The member of a value that one step leads to. Text that encodes JSON is stepped into as if it were the document.
 *
 * @returns `undefined` when there is no such member
 */
export function member(value: Value, step: Step): Value | undefined {
  switch (value.kind) {
    case "map":
      return value.entries.get(String(step));
    case "list":
      return typeof step === "number" ? (value.items[step] ?? alternative(value, step)) : undefined;
    case "known":
    case "unknown":
      return alternative(value, step) ?? (value.json === undefined ? undefined : member(value.json, step));
  }
}

/**
 * All values that a path leads to, where every list on the way (nested blocks) stands for each of its items, and a block that
 * is not known for whatever is below it.
 */
export function valuesAt(value: Value, path: readonly string[]): readonly Value[] {
  let level: readonly Value[] = [value];
  for (const step of path) {
    const next: Value[] = [];
    for (const each of level) addMembers(each, step, next);
    level = next;
  }
  return level;
}

/** The items of a list, of lists in it too, or the value itself. */
export function itemsOf(value: Value): readonly Value[] {
  return value.kind === "list" ? value.items.flatMap(itemsOf) : [value];
}

function addMembers(value: Value, step: string, into: Value[]): void {
  if (value.kind === "list") {
    for (const item of value.items) addMembers(item, step, into);
    return;
  }
  const found = value.kind === "unknown" && value.json === undefined ? value : member(value, step);
  if (found !== undefined) into.push(found);
}

/** References to resources that one value makes, without those of its members. */
export function ownReferences(value: Value): readonly Reference[] {
  const named = value.references ?? [];
  if (value.kind !== "unknown" || value.text === undefined) return named;
  const within = value.text.flatMap((part) => (isReference(part) ? [part.reference] : []));
  return within.length === 0 ? named : [...within, ...named];
}

/** References that a value and everything below it make, text that encodes JSON included. */
export function allReferences(value: Value): readonly Reference[] {
  const found: Reference[] = [];
  collectReferences(value, found);
  return found;
}

function collectReferences(value: Value, into: Reference[]): void {
  for (const reference of ownReferences(value)) into.push(reference);
  for (const child of children(value)) collectReferences(child, into);
}

/** Every reason why something in a value is not known; each reason once. */
export function causesOf(value: Value): readonly Cause[] {
  const causes = new Map<string, Cause>();
  collectCauses(value, causes);
  return [...causes.values()];
}

function collectCauses(value: Value, into: Map<string, Cause>): void {
  for (const cause of ownCauses(value)) {
    const key = causeKey(cause);
    if (!into.has(key)) into.set(key, cause);
  }
  for (const child of children(value)) collectCauses(child, into);
}

/** Why a value itself, not something below it, is not known. A reference that is fixed at apply is a reason, too. */
function ownCauses(value: Value): readonly Cause[] {
  switch (value.kind) {
    case "known":
      return [];
    case "list":
    case "map":
      return value.rest ?? [];
    case "unknown": {
      const parts = value.text ?? [];
      const holes = parts.flatMap((part) => (isHole(part) ? part.unknown : []));
      const causes = [...value.because, ...holes];
      if (causes.length > 0) return causes;
      const fixed = parts.flatMap((part) => (isReference(part) ? [referenceName(part.reference)] : []));
      return (fixed.length > 0 ? fixed : ["the value"]).map((name) => ({
        reason: `${name} is known only after apply`,
        span: value.span,
      }));
    }
  }
}

function children(value: Value): readonly Value[] {
  switch (value.kind) {
    case "list":
      return value.items;
    case "map":
      return [...value.entries.values()];
    case "known":
    case "unknown":
      return value.json === undefined ? [] : [value.json];
  }
}

/** Reasons why a value is not known, in one line. */
export function reasonOf(value: Value): string {
  const reasons = new Set(ownCauses(value).map((cause) => cause.reason));
  return [...reasons].join("; ");
}

/** Distinguishes holes: two with the same key have the same value, whatever it is. `undefined` when that is not certain. */
export function holeKey(causes: readonly Cause[]): string | undefined {
  if (causes.length === 0 || causes.some((cause) => cause.span === undefined)) return undefined;
  return causes.map(causeKey).join("|");
}

/** `aws_kms_key.main.arn`; with the stack before it when that is another one: `network.yaml:Vpc.id`. */
export function referenceName({ stack, address, attribute }: Reference): string {
  const name = attribute === "" ? address : `${address}.${attribute}`;
  return stack === undefined ? name : `${stack}:${name}`;
}

/** What is known of a text, in words: literal characters, and `${…}` for what is not. */
export function template(parts: readonly TextPart[]): string {
  return parts
    .map((part) => {
      if (typeof part === "string") return part;
      if (isReference(part)) return `\${${referenceName(part.reference)}}`;
      return "${…}";
    })
    .join("");
}

export function isReference(part: TextPart): part is { readonly reference: Reference } {
  return typeof part !== "string" && "reference" in part;
}

export function isHole(part: TextPart): part is { readonly unknown: readonly Cause[] } {
  return typeof part !== "string" && "unknown" in part;
}
