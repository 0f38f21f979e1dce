import { isUnset } from "../graph/known.js";
import type { MapValue } from "../graph/value.js";
import { nearestOf } from "../source/nearest.js";
import type { Scope } from "./scope.js";
import {} from "./values.js";
import { propertyNamesOf } from "./vocabulary.js";

/** Of one resource, and characters of a name that is compared: real ones have fewer, and a hostile template may have any. */
const MOST = 20;
const LONGEST = 100;

/**
 * Says of properties that their type has none of that name: CloudFormation refuses the template, and what the misspelt one was
 * to say is not judged. One that AWS has added since is told of, too, but without a name that is near it.
 *
 * @param properties evaluated
 */
export function reportMisspelt(type: string, properties: MapValue, { report }: Scope): void {
  const names = propertyNamesOf(type);
  if (names === undefined) return;
  const misspelt = [...properties.entries].filter(
    // A macro or a loop stands under a name of its own.
    ([name, value]) => !names.has(name) && !name.includes("::") && !isUnset(value),
  );
  for (const [name, { span }] of misspelt.slice(0, MOST)) {
    const isLong = name.length > LONGEST;
    const nearest = isLong ? undefined : nearestOf(name, [...names]);
    const what = `${type} has no property ${isLong ? `${name.slice(0, LONGEST)}…` : name} that is known here, and it is not judged`;
    if (nearest === undefined) report("cloudformation-property", "note", what, span);
    else report("cloudformation-property", "warning", `${what}; did you mean ${nearest}?`, span);
  }
}
