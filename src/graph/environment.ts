import type { Resource } from "./resource.js";
import type { Value } from "./value.js";

const TAG_KEYS = new Set(["environment", "env", "stage"]);

/** First match counts: `preprod` is no production. */
const NAMES: readonly (readonly [pattern: RegExp, environment: string])[] = [
  [/^(stag|uat$|pre-?prod)/, "staging"],
  [/^(prod|live$)/, "production"],
  [/^(dev|test|sandbox$|qa$)/, "development"],
];

/**
 * The environment that a resource's tags name: `production`, `staging` or `development`; `undefined` when no tag says, or a
 * tag has another or an unknown value.
 */
export function environmentOf(resource: Resource): string | undefined {
  for (const attribute of ["tags", "tags_all"]) {
    const tags = resource.attributes.entries.get(attribute);
    if (tags?.kind !== "map") continue;
    for (const [key, value] of tags.entries) {
      const environment = TAG_KEYS.has(key.toLowerCase()) ? environmentNamed(value) : undefined;
      if (environment !== undefined) return environment;
    }
  }
  return undefined;
}

function environmentNamed(value: Value): string | undefined {
  return value.kind === "known" && typeof value.value === "string" ? environmentCalled(value.value) : undefined;
}

/** The environment that a name means (`live`, `uat`); `undefined` when it is another. */
export function environmentCalled(name: string): string | undefined {
  const lower = name.toLowerCase();
  return NAMES.find(([pattern]) => pattern.test(lower))?.[1];
}
