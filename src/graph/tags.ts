import type { Resource } from "./resource.js";

/**
 * The tags of a resource that are known, those of the provider's `default_tags` after its own.
 *
 * @returns keys in lower case, as the same tag is written in many ways, with their texts
 */
export function knownTags({ attributes }: Resource): readonly (readonly [key: string, text: string])[] {
  return ["tags", "tags_all"].flatMap((attribute) => {
    const tags = attributes.entries.get(attribute);
    if (tags?.kind !== "map") return [];
    return [...tags.entries].flatMap(([key, value]) =>
      value.kind === "known" && typeof value.value === "string" ? [[key.toLowerCase(), value.value] as const] : [],
    );
  });
}
