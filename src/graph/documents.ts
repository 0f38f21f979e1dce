import { flatten, type Flattened } from "./flatten.js";
import type { Resource } from "./resource.js";
import type { Value } from "./value.js";

/** Attributes of JSON text that rules read what is in. A template has the same as lists of objects. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  aws_ecs_task_definition: ["container_definitions"],
};

/**
 * What attributes of a resource encode as JSON text, by attribute, also where parts of the text are not known; their paths go on
 * from the attribute's. `undefined` when there is no such attribute, or its text cannot be read.
 */
export function encodedDocuments({ type, attributes }: Resource): Flattened | undefined {
  const names = Object.hasOwn(ATTRIBUTES, type) ? (ATTRIBUTES[type] ?? []) : [];
  const entries = names.flatMap((name): [string, Value][] => {
    const value = attributes.entries.get(name);
    const json = value?.kind === "known" || value?.kind === "unknown" ? value.json : undefined;
    return json === undefined ? [] : [[name, json]];
  });
  return entries.length === 0 ? undefined : flatten({ ...attributes, entries: new Map(entries) });
}
