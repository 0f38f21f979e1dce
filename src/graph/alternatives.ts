import { ALWAYS, coverAll, type Case } from "./case.js";
import { groupBy } from "./group.js";
import type { Step } from "./inspect.js";
import type { Value } from "./value.js";

/** A value that something may be, where it is, and what has to hold for it. */
export interface Alternative {
  readonly value: Value;
  readonly path: readonly Step[];
  readonly onlyIf: Case;
}

/**
 * All that a value may be in the cases that the source tells apart; the value itself where it tells none. The path goes on with a
 * negative number: -1 is the first of what the value may be, -2 the second.
 */
export function alternativesOf(value: Value, path: readonly Step[]): readonly Alternative[] {
  if (!isOpen(value)) return [{ value, path, onlyIf: ALWAYS }];
  return value.oneOf.map((each, index) => ({
    value: each,
    path: [...path, -1 - index],
    onlyIf: value.cases[index] ?? ALWAYS,
  }));
}

type OpenValue = Value & { readonly oneOf: readonly Value[]; readonly cases: readonly Case[] };

/** Whether the source tells cases of a value apart. */
export function isOpen(value: Value): value is OpenValue {
  return (value.kind === "unknown" || value.kind === "list") && value.cases !== undefined && value.oneOf !== undefined;
}

/** What a path would lead to if a value were the one of its alternatives that a step means. */
export function alternative(value: Value, step: Step): Value | undefined {
  if (typeof step !== "number" || step >= 0 || !(value.kind === "unknown" || value.kind === "list")) return undefined;
  return value.oneOf?.[-1 - step];
}

/** An attribute path without the steps to what a value may be: as the file has it. */
export function writtenPath(path: readonly Step[]): readonly Step[] {
  return path.some((step) => typeof step === "number" && step < 0)
    ? path.filter((step) => typeof step === "string" || step >= 0)
    : path;
}

/** Alternatives without those that are the same whichever way a condition is: these are there in any case. */
export function distinctAlternatives<Found extends Alternative>(found: readonly Found[]): readonly Found[] {
  if (found.every(({ onlyIf }) => onlyIf.length === 0)) return found;
  const same = groupBy(found, ({ value }) => contentOf(value));
  const always = new Set<Found>();
  const repeated = new Set<Found>();
  for (const [first, ...others] of same.values()) {
    if (first === undefined || !coverAll([first, ...others].map(({ onlyIf }) => onlyIf))) continue;
    always.add(first);
    for (const other of others) repeated.add(other);
  }
  return found.flatMap((each): readonly Found[] => {
    if (repeated.has(each)) return [];
    return [always.has(each) ? { ...each, onlyIf: ALWAYS } : each];
  });
}

/** The same for values that are known to be the same. */
function contentOf(value: Value): string {
  switch (value.kind) {
    case "known":
      return JSON.stringify(value.value);
    case "unknown": {
      const { text, span, json } = value;
      if (json !== undefined) return contentOf(json);
      const isFixed = text?.every((part) => typeof part === "string" || "reference" in part) === true;
      return isFixed ? JSON.stringify(text) : `?${span.path}:${span.startLine}:${span.startColumn}`;
    }
    case "list":
      return `[${value.items.map(contentOf).join()}${value.rest === undefined ? "" : ",…"}]`;
    case "map":
      return `{${[...value.entries].map(([key, entry]) => `${JSON.stringify(key)}:${contentOf(entry)}`).join()}}`;
  }
}
