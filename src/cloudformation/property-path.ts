import type { Value } from "../graph/value.js";
import type { Properties, Shape, TypeEntry } from "./vocabulary/shape.js";

/** A key of a map, or the index of a list's item. */
export type Step = string | number;

/**
 * Where in a resource's declaration an attribute is set, for attributes that are scalars in both.
 *
 * @param entry what is known of the resource's type; without it, attributes have the names of properties
 * @param attribute dotted path, list indexes as numbers
 * @param properties not evaluated
 */
export function propertyPath(
  entry: TypeEntry | undefined,
  attribute: string,
  properties: Value | undefined,
): readonly Step[] | undefined {
  const steps = attribute.split(".").map((step): Step => (/^\d+$/.test(step) ? Number(step) : step));
  return entry === undefined ? steps : find(entry.properties, steps, properties);
}

function find(shapes: Properties, path: readonly Step[], at: Value | undefined): readonly Step[] | undefined {
  const [attribute, ...rest] = path;
  if (typeof attribute !== "string") return undefined;
  let first: readonly Step[] | undefined;
  for (const [name, shape] of Object.entries(shapes)) {
    const value = memberOf(at, name);
    const below = stepsIn(shape, attribute, rest, value);
    if (below === undefined) continue;
    // Of properties that give the same attribute, the one that is there.
    if (value !== undefined) return [name, ...below];
    first ??= [name, ...below];
  }
  return first;
}

/** The steps below a property, when it gives the attribute at a path. */
function stepsIn(
  shape: Shape,
  attribute: string,
  rest: readonly Step[],
  value: Value | undefined,
): readonly Step[] | undefined {
  switch (shape.kind) {
    case "text":
    case "bool":
    case "number":
      return shape.to === attribute && rest.length === 0 ? [] : undefined;
    case "members":
      return find(shape.properties, [attribute, ...rest], value);
    case "inside":
      return shape.block === attribute && rest[0] === 0 && typeof rest[1] === "string"
        ? stepsIn(shape.shape, rest[1], rest.slice(2), value)
        : undefined;
    case "blocks":
      return shape.to === attribute ? stepsInBlock(shape.properties, rest, value) : undefined;
    case "settings":
      return shape.to === attribute ? settingName(rest, value) : undefined;
    case "one":
      return shape.to === attribute && rest.length === 1 && rest[0] === 0 ? [] : undefined;
    case "flag":
    case "texts":
    case "first":
    case "pairs":
    case "policy":
    case "pluck":
      return undefined;
  }
}

function stepsInBlock(
  shapes: Properties,
  path: readonly Step[],
  value: Value | undefined,
): readonly Step[] | undefined {
  const [index, ...rest] = path;
  if (typeof index !== "number") return undefined;
  if (value?.kind === "list") {
    const below = find(shapes, rest, value.items[index]);
    return below === undefined ? undefined : [index, ...below];
  }
  // Where nothing is, only the property's type says whether an object is wanted there or a list of them.
  return index === 0 && value !== undefined ? find(shapes, rest, value) : undefined;
}

/** `parameter.2.value` is the value of the third key. */
function settingName([index, member]: readonly Step[], value: Value | undefined): readonly Step[] | undefined {
  if (typeof index !== "number" || member !== "value" || value?.kind !== "map") return undefined;
  const name = [...value.entries.keys()][index];
  return name === undefined ? undefined : [name];
}

function memberOf(value: Value | undefined, name: string): Value | undefined {
  return value?.kind === "map" ? value.entries.get(name) : undefined;
}
