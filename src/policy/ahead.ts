import type { GraphDocument } from "../graph/document.js";
import type { Evaluation } from "./evaluate.js";
import { requestOf } from "./input.js";
import type { ActiveRule, Isolate, LoadedPack } from "./judge.js";

/**
 * The evaluations that have begun, of the rules that {@link isAhead} names, by the name of their pack. `undefined` is what
 * comes of one that failed: its rules are still to be evaluated.
 */
export type Ahead = ReadonlyMap<string, Promise<Evaluation | undefined>>;

/**
 * Resources from which on a worker saves time: it takes 50 ms to start, and the rules of the core pack take 80 ms for each
 * thousand resources of `scripts/generate-repository.js`.
 */
const LEAST_RESOURCES = 3000;

/** Whether a rule can be evaluated before policies are read. */
export function isAhead({ metadata: { iam, access } }: ActiveRule): boolean {
  return !iam && !access;
}

/**
 * Begins to evaluate, in a worker thread, the rules of our own packs that read neither policies nor access paths, so that
 * the program can read the policies of a large tree meanwhile.
 *
 * @param document all but policies and access paths
 */
export function judgeAhead(
  document: GraphDocument,
  packs: readonly LoadedPack[],
  rules: ReadonlyMap<string, ActiveRule>,
  isolate: Isolate,
): Ahead {
  if (resourcesIn(document) < LEAST_RESOURCES) return new Map();
  return new Map(
    packs.flatMap(({ pack, trusted }) => {
      const ready = [...rules.values()].filter((rule) => rule.pack === pack.manifest.name && isAhead(rule));
      if (!trusted || ready.length === 0) return [];
      return [[pack.manifest.name, isolate(requestOf(pack, ready, document)).catch(() => undefined)] as const];
    }),
  );
}

function resourcesIn({ resources }: GraphDocument): number {
  return Object.values(resources).reduce((sum, ofType) => sum + Object.keys(ofType).length, 0);
}
