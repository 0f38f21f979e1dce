import type { Value } from "../../src/graph/value.js";

/** The data of a value without its places; an unknown value is shown by its reasons. */
export function plain(value: Value): unknown {
  switch (value.kind) {
    case "known":
      return value.value;
    case "unknown":
      return { unknown: value.because.map((cause) => cause.reason) };
    case "list":
      return value.items.map(plain);
    case "map": {
      const object: Record<string, unknown> = {};
      for (const [key, entry] of value.entries) {
        Object.defineProperty(object, key, { value: plain(entry), enumerable: true, configurable: true });
      }
      return object;
    }
  }
}

/** The value at a path; throws when there is none. */
export function at(value: Value, ...path: readonly (string | number)[]): Value {
  let here: Value | undefined = value;
  for (const step of path) {
    if (here?.kind === "map" && typeof step === "string") here = here.entries.get(step);
    else if (here?.kind === "list" && typeof step === "number") here = here.items[step];
    else here = undefined;
  }
  if (here === undefined) throw new Error(`there is no ${path.join(".")}`);
  return here;
}

/** `line:column-line:column` of a value. */
export function where({ span }: Value): string {
  return `${span.startLine}:${span.startColumn}-${span.endLine}:${span.endColumn}`;
}
