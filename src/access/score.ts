import type { GraphNode } from "../graph/node.js";
import { knownTags } from "../graph/tags.js";
import type { Capability, Certainty, Doubt, Guard, Hop, PathSeverity, Source } from "./model.js";
import type { AccessWeights, DataClass } from "./settings.js";

/** A part of a path that may be certain or not. */
interface Part {
  readonly certainty: Certainty;
  readonly doubt?: Doubt;
}

export function certaintyFactor({ certainty, doubt = "unresolved" }: Part, weights: AccessWeights): number {
  return certainty === "must" ? weights.certainty.must : weights.certainty[doubt];
}

/** What a path's score is made of. */
export interface ScoredPath {
  readonly source: Source;
  readonly hops: readonly Hop[];
  readonly capability: Capability;
  /** Why it is not sure that there is such a source. */
  readonly doubt?: Doubt | undefined;
}

/**
 * How much a path is to be worried about: ten times the impact of what is at its end, with what certainty, exposure of who
 * begins it, guards, length, breadth and the class of the data leave or add; 0 to 100.
 */
export function scoreOf({ source, hops, capability, doubt }: ScoredPath, weights: AccessWeights): number {
  const all = [...hops, ...(capability.hops ?? [])];
  const certainty = Math.min(
    doubt === undefined ? 1 : weights.certainty[doubt],
    ...[...all, capability].map((part) => certaintyFactor(part, weights)),
  );
  const blocked = capability.blocked === undefined ? 1 : weights.certainty.iamAuthOff;
  const length = Math.max(weights.hop ** Math.max(0, all.length - 1), weights.lengthFloor);
  const product =
    capability.impact *
    certainty *
    blocked *
    weights.exposure[source.exposure] *
    guardFactor(guardsOf(all, capability), weights) *
    length *
    weights.breadth[capability.database.breadth] *
    dataFactor(capability.database.node, weights.dataClasses);
  return bounded(10 * product);
}

/** Rounded, half a point up, and within the scale. */
export function bounded(score: number): number {
  // What is half a point but for the last binary digit is half a point.
  return Math.max(0, Math.min(100, Math.floor(score + 0.5 + 1e-9)));
}

/** All guards of a path, each condition key once with what it leaves the least of. */
export function guardsOf(hops: readonly Hop[], capability: Capability): readonly Guard[] {
  const byKey = new Map<string, Guard>();
  for (const guard of [...hops.flatMap(({ guards }) => guards), ...capability.guards]) {
    const key = guard.key.toLowerCase();
    const known = byKey.get(key);
    if (known === undefined || guard.factor < known.factor) byKey.set(key, guard);
  }
  return [...byKey.values()];
}

function guardFactor(guards: readonly Guard[], { guardFloor }: AccessWeights): number {
  return Math.max(
    guards.reduce((product, { factor }) => product * factor, 1),
    guardFloor,
  );
}

/** By the tags of a database, its own before those of the provider, what its data is. */
function dataFactor(database: GraphNode | undefined, classes: readonly DataClass[]): number {
  if (database === undefined) return 1;
  const values = new Map([...knownTags(database.resource)].reverse());
  const found = classes.find(({ tag, values: meant }) => {
    const value = values.get(tag.toLowerCase())?.toLowerCase();
    return value !== undefined && meant.some((each) => each.toLowerCase() === value);
  });
  return found?.factor ?? 1;
}

export function severityOf(score: number, { severities }: AccessWeights): PathSeverity {
  const named = ["critical", "high", "medium", "low"] as const;
  return named.find((severity) => score >= severities[severity]) ?? "info";
}
