import { groupBy } from "../graph/group.js";
import { byCodeUnits } from "../source/paths.js";
import { doubtOf } from "./entries.js";
import { pathId } from "./identity.js";
import type { AccessPath, Capability, Hop } from "./model.js";
import { bounded, guardsOf, scoreOf, severityOf } from "./score.js";
import type { AccessSettings } from "./settings.js";
import type { Route } from "./walk.js";
import { whyOf } from "./why.js";

/** What an identity can do, and the routes to it. */
export interface Candidate {
  readonly stack: string;
  /** Of those from one source the best is first. */
  readonly routes: readonly Route[];
  readonly capabilities: readonly Capability[];
}

/** A path before it is written out. */
interface Draft {
  readonly stack: string;
  readonly route: Route;
  readonly hops: readonly Hop[];
  readonly capability: Capability;
  readonly score: number;
  readonly alternatives: number;
  /** What drafts of the same score are put in order by. */
  readonly order: string;
}

export interface Collected {
  readonly paths: readonly AccessPath[];
  readonly cut: number;
}

/**
 * The paths to list: of those with the same source, database, access and user the best one, and no more than the limits allow,
 * the best ones first.
 *
 * @param own the accounts that the tree is deployed in
 */
export function collect(candidates: readonly Candidate[], settings: AccessSettings, own: readonly string[]): Collected {
  const best = raised(bestDrafts(candidates, settings), settings);
  const sorted = best.sort(inOrder);
  const counts = new Map<string, number>();
  const kept: Draft[] = [];
  for (const draft of sorted) {
    const key = accessKey(draft);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count <= settings.limits.perAccess && kept.length < settings.limits.paths) kept.push(draft);
  }
  return { paths: kept.map((draft) => pathOf(draft, settings, own)), cut: sorted.length - kept.length };
}

function bestDrafts(candidates: readonly Candidate[], { weights }: AccessSettings): Draft[] {
  const best = new Map<string, Draft>();
  for (const { stack, routes, capabilities } of candidates) {
    const bySource = groupBy(routes, ({ source }) => source.label);
    const ends = capabilities.map((capability) => ({ capability, key: endKey(capability) }));
    for (const [label, [route, ...others]] of bySource) {
      if (route === undefined) continue;
      const hops = route.ways.flatMap((way) => way.hops);
      for (const { capability, key: end } of ends) {
        const key = `${stack}\n${label}\n${end}`;
        const known = best.get(key);
        const score = scoreOf({ source: route.source, hops, capability, doubt: doubtOf(route.source)?.doubt }, weights);
        const order = `${label}\n${end}\n${stack}`;
        const draft = { stack, route, hops, capability, score, alternatives: others.length, order };
        if (known === undefined) best.set(key, draft);
        else {
          const alternatives = known.alternatives + others.length + 1;
          best.set(key, { ...(isBetter(draft, known) ? draft : known), alternatives });
        }
      }
    }
  }
  return [...best.values()];
}

/** What is at the end of a path, to tell it from others of the same source. */
function endKey({ database, access, user }: Capability): string {
  return JSON.stringify([database.node?.id ?? "", database.label, access, user?.label ?? ""]);
}

function isBetter(one: Draft, other: Draft): boolean {
  if (one.score !== other.score) return one.score > other.score;
  return one.hops.length < other.hops.length;
}

/** Counts for more who has several kinds of access to one database. */
function raised(drafts: readonly Draft[], { weights }: AccessSettings): Draft[] {
  const { atLeast, bonus } = weights.severalAccesses;
  const accesses = new Map<string, Set<string>>();
  for (const draft of drafts) {
    const key = databaseKey(draft);
    const found = accesses.get(key);
    if (found === undefined) accesses.set(key, new Set([draft.capability.access]));
    else found.add(draft.capability.access);
  }
  return drafts.map((draft) =>
    (accesses.get(databaseKey(draft))?.size ?? 0) >= atLeast
      ? { ...draft, score: bounded(draft.score + bonus) }
      : draft,
  );
}

function databaseKey({ stack, route, capability }: Draft): string {
  const { node, label } = capability.database;
  return `${stack}\n${route.source.label}\n${node?.id ?? ""}\n${label}`;
}

function accessKey(draft: Draft): string {
  return `${databaseKey(draft)}\n${draft.capability.access}`;
}

/** The worst first, then as they are called. */
function inOrder(one: Draft, other: Draft): number {
  return other.score - one.score || byCodeUnits(one.order, other.order);
}

function pathOf(draft: Draft, settings: AccessSettings, own: readonly string[]): AccessPath {
  const { stack, route, hops, capability, score, alternatives } = draft;
  const { source } = route;
  const doubt = doubtOf(source);
  const all = [...hops, ...(capability.hops ?? [])];
  const isSure = doubt === undefined && [...all, capability].every(({ certainty }) => certainty === "must");
  const identified = { stack, source, hops, capability };
  return {
    id: pathId(identified, own),
    ...identified,
    certainty: isSure ? "must" : "may",
    guards: guardsOf(all, capability),
    because: [
      ...(doubt === undefined ? [] : [{ reason: doubt.reason }]),
      ...all.flatMap(({ because }) => because),
      ...capability.because,
    ],
    crossAccount: source.isExternal && source.kind !== "federated",
    score,
    severity: severityOf(score, settings.weights),
    alternatives,
    why: whyOf(source, hops, capability, settings.knownAccounts),
  };
}
