import { causesOfCase, essential, together, type Case } from "../graph/case.js";
import { groupBy } from "../graph/group.js";
import { byCodeUnits } from "../source/paths.js";
import { doubtOf } from "./entries.js";
import { pathId } from "./identity.js";
import type { AccessPath, Capability, Hop } from "./model.js";
import { bounded, guardsOf, scoreOf, severityOf } from "./score.js";
import { caseOfCapability, caseOfRoute } from "./path-case.js";
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
  /** What has to hold in the source for all of it. */
  readonly onlyIf: Case;
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
    const ends = capabilities.map((capability) => {
      return { capability, key: endKey(capability), case: caseOfCapability(capability) };
    });
    for (const [label, ofSource] of bySource) {
      const routesOfSource = ofSource.flatMap((route): readonly KnownRoute[] => {
        const onWay = caseOfRoute(route);
        return onWay === undefined ? [] : [{ route, case: onWay }];
      });
      for (const { capability, key: end, case: ending } of ends) {
        const [first, ...others] = ending === undefined ? [] : possible(routesOfSource, ending);
        if (first === undefined) continue;
        const { route, onlyIf } = first;
        const hops = route.ways.flatMap((way) => way.hops);
        const key = `${stack}\n${label}\n${end}`;
        const known = best.get(key);
        const doubt = doubtOf(route.source)?.doubt ?? (onlyIf.length > 0 ? "unresolved" : undefined);
        const score = scoreOf({ source: route.source, hops, capability, doubt }, weights);
        const order = `${label}\n${end}\n${stack}`;
        const draft = { stack, route, hops, capability, onlyIf, score, alternatives: others.length, order };
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

interface KnownRoute {
  readonly route: Route;
  readonly case: Case;
}

/** The routes that can be there together with what is at their end, those that are there in any case before others. */
function possible(
  routes: readonly KnownRoute[],
  ending: Case,
): readonly { readonly route: Route; readonly onlyIf: Case }[] {
  const found = routes.flatMap(({ route, case: onWay }) => {
    const onlyIf = together(onWay, ending);
    return onlyIf === undefined ? [] : [{ route, onlyIf, isConditional: onWay.length > 0 }];
  });
  if (!found.some(({ isConditional }) => isConditional)) return found;
  return [...found.filter((each) => !each.isConditional), ...found.filter((each) => each.isConditional)];
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
  const { stack, route, hops, capability, onlyIf, score, alternatives } = draft;
  const { source } = route;
  const doubt = doubtOf(source);
  const all = [...hops, ...(capability.hops ?? [])];
  const isSure =
    doubt === undefined && onlyIf.length === 0 && [...all, capability].every(({ certainty }) => certainty === "must");
  const identified = { stack, source, hops, capability };
  return {
    id: pathId(identified, own),
    ...identified,
    certainty: isSure ? "must" : "may",
    guards: guardsOf(all, capability),
    because: [
      ...(doubt === undefined ? [] : [{ reason: doubt.reason }]),
      ...causesOfCase(essential(onlyIf)),
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
