import type { Value } from "../graph/value.js";
import { argumentsOf, type Call, mistake } from "./call.js";
import { isSame, oneOf, placed, reasonsIn, textOf, unknown } from "./values.js";

/** What `Fn::FindInMap` gives: where a key is not known, what all or one of the entries say. */
export function findInMap(call: Call): Value {
  const { scope, span } = call;
  const [map, first, second, options] = argumentsOf(call);
  if (map === undefined || first === undefined || second === undefined) {
    return mistake(call, "Fn::FindInMap takes a map and two keys");
  }
  const fallback = options?.kind === "map" ? options.entries.get("DefaultValue") : undefined;
  const name = textOf(map);
  if (name === undefined) return unknown(reasonsIn(map), span);
  const section = scope.mappings?.kind === "map" ? scope.mappings.entries.get(name) : undefined;
  const found = lookUp(lookUp(section === undefined ? [] : [section], first), second);
  const [value, ...others] = found;
  const keys = [first, second];
  const unknownKeys = keys.filter((key) => textOf(key) === undefined);
  if (unknownKeys.length > 0) {
    const agree = value !== undefined && fallback === undefined && others.every((other) => isSame(value, other));
    if (agree) return placed(value, span);
    const because = unknownKeys.flatMap(reasonsIn);
    return found.length === 0
      ? unknown(because, span)
      : oneOf([...found, ...(fallback === undefined ? [] : [fallback])], because, span);
  }
  if (value !== undefined) return placed(value, span);
  if (fallback !== undefined) return fallback;
  return mistake(call, `There is no ${keys.map(textOf).join(".")} in the mapping ${name}`);
}

/**
 * The keys that a map of the `Mappings` section has; below its first key, when one is given that may be evaluated to any.
 *
 * @param map not evaluated
 * @param first not evaluated
 */
export function keysOf(
  { scope, evaluate }: Pick<Call, "scope" | "evaluate">,
  map: Value,
  first?: Value,
): readonly string[] {
  const name = textOf(evaluate(map, scope));
  const section = scope.mappings?.kind === "map" && name !== undefined ? scope.mappings.entries.get(name) : undefined;
  const sections = section === undefined ? [] : [section];
  const maps = first === undefined ? sections : lookUp(sections, evaluate(first, scope));
  return [...new Set(maps.flatMap((each) => (each.kind === "map" ? [...each.entries.keys()] : [])))];
}

/** What is at a key of maps; at all keys, when the key is not known. */
function lookUp(maps: readonly Value[], key: Value): readonly Value[] {
  const name = textOf(key);
  return maps.flatMap((map) => {
    if (map.kind !== "map") return [];
    if (name === undefined) return [...map.entries.values()];
    const value = map.entries.get(name);
    return value === undefined ? [] : [value];
  });
}
