// build/graph/tags.js
function knownTags({ attributes }) {
  return ["tags", "tags_all"].flatMap((attribute) => {
    const tags = attributes.entries.get(attribute);
    if (tags?.kind !== "map")
      return [];
    return [...tags.entries].flatMap(([key, value]) => value.kind === "known" && typeof value.value === "string" ? [[key.toLowerCase(), value.value]] : []);
  });
}

export {
  knownTags
};
