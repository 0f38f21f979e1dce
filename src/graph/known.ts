import type { Value } from "./value.js";

/** Whether nothing in a value is unknown. */
export function isWhollyKnown(value: Value): boolean {
  switch (value.kind) {
    case "known":
      return true;
    case "unknown":
      return false;
    case "list":
      return value.rest === undefined && value.items.every(isWhollyKnown);
    case "map":
      return value.rest === undefined && [...value.entries.values()].every(isWhollyKnown);
  }
}

/** Whether a value is not there, or set to nothing: `null`, `AWS::NoValue`. */
export function isUnset(value: Value | undefined): boolean {
  return value === undefined || (value.kind === "known" && value.value === null);
}
