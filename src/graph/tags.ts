import { isUnset } from "./known.js";
import type { Resource } from "./resource.js";
import type { Value } from "./value.js";

/** The tags of a resource, as far as the source says them. */
export interface Tags {
  /** Its own before those of the provider's `default_tags`, which they win over. */
  readonly tags: ReadonlyMap<string, Value>;
  /** Whether it has no others. */
  readonly isComplete: boolean;
}

export function tagsOf({ attributes }: Resource): Tags {
  const tags = new Map<string, Value>();
  let isComplete = true;
  for (const attribute of ["tags", "tags_all"]) {
    const value = attributes.entries.get(attribute);
    if (value === undefined || isUnset(value)) continue;
    if (value.kind !== "map" || value.rest !== undefined) isComplete = false;
    if (value.kind !== "map") continue;
    for (const [key, tag] of value.entries) if (!tags.has(key)) tags.set(key, tag);
  }
  return { tags, isComplete };
}

/** The tags whose texts are known: keys in lower case, as the same tag is written in many ways, in the order of {@link tagsOf}. */
export function knownTags(resource: Resource): readonly (readonly [key: string, text: string])[] {
  return [...tagsOf(resource).tags].flatMap(([key, value]) =>
    value.kind === "known" && typeof value.value === "string" ? [[key.toLowerCase(), value.value] as const] : [],
  );
}
