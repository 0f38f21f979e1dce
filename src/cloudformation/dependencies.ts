import type { Value } from "../graph/value.js";

/** Resources that need none of some others, not even through another one: what can be evaluated before those are. */
export function independentOf(ids: readonly string[], resources: ReadonlyMap<string, Value>): readonly string[] {
  const dependent = new Set(ids);
  // A set is walked to its end with what is added meanwhile.
  for (const id of dependent) {
    for (const [other, raw] of resources) if (!dependent.has(other) && mentions(raw, id)) dependent.add(other);
  }
  return [...resources.keys()].filter((id) => !dependent.has(id));
}

/** Whether an expression names a resource: in `Ref`, `DependsOn`, `Fn::GetAtt` or `Fn::Sub`. */
function mentions(value: Value, id: string): boolean {
  if (value.kind === "known") {
    const text = typeof value.value === "string" ? value.value : "";
    return text === id || text.startsWith(`${id}.`) || text.includes(`\${${id}}`) || text.includes(`\${${id}.`);
  }
  if (value.kind === "list") return value.items.some((item) => mentions(item, id));
  return value.kind === "map" && [...value.entries.values()].some((entry) => mentions(entry, id));
}
