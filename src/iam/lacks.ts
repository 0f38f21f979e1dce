import type { Cause } from "../graph/value.js";
import type { Layer } from "./layers.js";
import type { Decision } from "./logic.js";

/** What each kind of policies says of a request; `undefined` where there are none that limit it. */
export interface DecidedLayers {
  readonly identity: Layer;
  readonly boundaries: Layer | undefined;
  readonly sessions: Layer | undefined;
  /** From the root on. */
  readonly controls: readonly Layer[];
  readonly resource: Layer;
}

/**
 * Why nothing allows a request: what would have to allow it and does not, in words.
 *
 * @param own the policy of the resource that has to allow it also within an account: `key policy`
 */
export function lacksOf(
  { identity, boundaries, sessions, controls, resource }: DecidedLayers,
  action: string,
  isCrossAccount: Decision,
  own: string | undefined,
): readonly Cause[] {
  const isRefused = (layer: Layer | undefined): boolean => layer?.allow === "no";
  const ofResource =
    isCrossAccount === "yes"
      ? "the resource is of another account, and none of its policies allows it"
      : `the ${own ?? "policy of the resource"} neither names the principal nor leaves it to the account`;
  const needsResource = isCrossAccount === "yes" || own !== undefined;
  const lacks: readonly (readonly [isLacking: boolean, reason: string])[] = [
    [isRefused(identity), `no identity policy allows ${action} on it`],
    [isRefused(boundaries), "the permissions boundary does not allow it"],
    [isRefused(sessions), "no session policy allows it"],
    [isRefused(resource) && needsResource, ofResource],
    ...controls.map((level, index): readonly [boolean, string] => [
      isRefused(level),
      `no service control policy of level ${index + 1} allows it`,
    ]),
  ];
  return lacks.flatMap(([isLacking, reason]) => (isLacking ? [{ reason }] : []));
}
