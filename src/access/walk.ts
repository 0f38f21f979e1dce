import type { Identity } from "../iam/identities.js";
import type { Source } from "./model.js";
import type { AccessLimits, AccessWeights } from "./settings.js";
import { certaintyFactor } from "./score.js";
import type { Way } from "./ways.js";

/** A way from where a path begins to an identity, without repetitions. */
export interface Route {
  readonly source: Source;
  /** In their order. */
  readonly ways: readonly Way[];
}

export interface WalkContext {
  readonly waysInto: (identity: Identity) => readonly Way[];
  /** What a path that begins with an identity itself begins with; `undefined` for those that somebody has to become first. */
  readonly entryOf: (identity: Identity) => Source | undefined;
  readonly limits: AccessLimits;
  readonly weights: AccessWeights;
}

export interface Routes {
  readonly routes: readonly Route[];
  /** How many were not followed. */
  readonly cut: number;
}

/** Steps of one walk after which it is given up: a role that a thousand may assume is at the end of more routes than anybody reads. */
const MOST_STEPS = 20_000;

/** A step back from the identity that is walked to. */
interface Step {
  readonly identity: Identity;
  /** From it to the step before. */
  readonly way: Way | undefined;
  readonly next: Step | undefined;
  readonly hops: number;
}

/**
 * All routes to an identity that repeat no identity, walked backwards, the shortest first; of those that begin with the same
 * source the surest first, and no more than the limit of one source.
 */
export function routesTo(target: Identity, { waysInto, entryOf, limits, weights }: WalkContext): Routes {
  const bySource = new Map<string, Route[]>();
  let cut = 0;
  const found = (source: Source, step: Step, way: Way | undefined): void => {
    const route: Route = { source, ways: way === undefined ? waysFrom(step) : [way, ...waysFrom(step)] };
    const routes = bySource.get(source.label);
    if (routes === undefined) bySource.set(source.label, [route]);
    else if (routes.length < limits.perAccess) routes.push(route);
    else cut += 1;
  };
  const pending: Step[] = [{ identity: target, way: undefined, next: undefined, hops: 0 }];
  let at = 0;
  for (; at < pending.length && at < MOST_STEPS; at += 1) {
    const step = pending[at];
    if (step === undefined) break;
    const entry = entryOf(step.identity);
    if (entry !== undefined) found(entry, step, undefined);
    for (const way of waysInto(step.identity)) {
      if (way.from.kind === "identity" && isOnRoute(way.from.identity, step)) continue;
      if (step.hops === limits.hops) cut += 1;
      else if (way.from.kind === "source") found(way.from.source, step, way);
      else pending.push({ identity: way.from.identity, way, next: step, hops: step.hops + 1 });
    }
  }
  cut += pending.length - at;
  const surest = (route: Route): number => routeFactor(route, weights);
  return {
    routes: [...bySource.values()].flatMap((routes) =>
      routes.length === 1 ? routes : [...routes].sort((a, b) => surest(b) - surest(a)),
    ),
    cut,
  };
}

function waysFrom(step: Step): readonly Way[] {
  const ways: Way[] = [];
  for (let here: Step | undefined = step; here !== undefined; here = here.next) {
    if (here.way !== undefined) ways.push(here.way);
  }
  return ways;
}

function isOnRoute(identity: Identity, step: Step): boolean {
  for (let here: Step | undefined = step; here !== undefined; here = here.next) {
    if (here.identity === identity) return true;
  }
  return false;
}

/** What a route leaves of a score, to tell the better of two. */
function routeFactor({ ways }: Route, weights: AccessWeights): number {
  const hops = ways.flatMap((way) => way.hops);
  const guards = hops.flatMap((hop) => hop.guards).reduce((product, { factor }) => product * factor, 1);
  const certainty = Math.min(1, ...hops.map((hop) => certaintyFactor(hop, weights)));
  return Math.max(guards, weights.guardFloor) * certainty * weights.hop ** hops.length;
}
