import type { Resource } from "./resource.js";
import { knownTags } from "./tags.js";

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
  for (const [key, text] of knownTags(resource)) {
    const environment = TAG_KEYS.has(key) ? environmentCalled(text) : undefined;
    if (environment !== undefined) return environment;
  }
  return undefined;
}

/** The environment that a name means (`live`, `uat`); `undefined` when it is another. */
export function environmentCalled(name: string): string | undefined {
  const lower = name.toLowerCase();
  return NAMES.find(([pattern]) => pattern.test(lower))?.[1];
}
