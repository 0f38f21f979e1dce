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
  readonly budget: StepBudget;
}

export interface Routes {
  readonly routes: readonly Route[];
  /** How many were found and are left out, and one more when not all were looked for. */
  readonly cut: number;
}

/** How often an identity is gone through on the way to one other: what leads there in still more ways has no other beginnings. */
const MOST_VISITS = 4;

/** Steps of all walks of a tree: a role that a thousand may assume is at the end of more routes than anybody reads. */
const MOST_STEPS = 400_000;

/** Steps that are left to the walks of a tree. */
export interface StepBudget {
  left: number;
}

export function stepBudget(): StepBudget {
  return { left: MOST_STEPS };
}

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
export function routesTo(target: Identity, { waysInto, entryOf, limits, weights, budget }: WalkContext): Routes {
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
  const visits = new Map<Identity, number>();
  let isEnded = false;
  // What is pushed while it runs is gone through, too.
  for (const step of pending) {
    const entry = entryOf(step.identity);
    if (entry !== undefined) found(entry, step, undefined);
    for (const way of waysInto(step.identity)) {
      const { from } = way;
      // A way back into the route is none, whatever the limit.
      if (from.kind === "identity" && isOnRoute(from.identity, step)) continue;
      if (step.hops === limits.hops) isEnded = true;
      else if (from.kind === "source") found(from.source, step, way);
      else {
        const count = visits.get(from.identity) ?? 0;
        if (budget.left === 0) isEnded = true;
        else if (count < MOST_VISITS) {
          visits.set(from.identity, count + 1);
          budget.left -= 1;
          pending.push({ identity: from.identity, way, next: step, hops: step.hops + 1 });
        }
      }
    }
  }
  if (isEnded) cut += 1;
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
