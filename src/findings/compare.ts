import type { Resource } from "../graph/resource.js";
import type { FindingReport, UndecidedReport } from "../report/result.js";
import { findingReport, type Finding, type UndecidedRule } from "./assemble.js";
import { contentAt, fingerprint, placelessPath, renamed, type Identity, type Renames } from "./identity.js";

/** Sorts the findings of two trees into introduced, existing and fixed. Fixed ones keep their place in the base. */
export function compareFindings(base: readonly Finding[], head: readonly Finding[], renames: Renames): FindingReport[] {
  const { introduced, gone } = difference(base, head, renames);
  return [
    ...head.map((found) => findingReport(found, introduced.has(found) ? "introduced" : "existing")),
    ...gone.map((found) => findingReport(found, "fixed")),
  ];
}

/** Sorts what is undecided in the head by whether it was in the base, too. */
export function compareUndecided(
  base: readonly UndecidedRule[],
  head: readonly UndecidedRule[],
  renames: Renames,
): UndecidedReport[] {
  const { introduced } = difference(base, head, renames);
  return head.map((entry) => ({ ...entry.report, change: introduced.has(entry) ? "introduced" : "existing" }));
}

/** A scan compares nothing: everything exists. */
export function uncompared(head: readonly Finding[]): FindingReport[] {
  return head.map((found) => findingReport(found, "existing"));
}

/** As {@link uncompared}. */
export function uncomparedUndecided(head: readonly UndecidedRule[]): UndecidedReport[] {
  return head.map(({ report }) => ({ ...report, change: "existing" }));
}

/** What can be found again in another tree. */
interface Comparable {
  readonly identity: Identity;
  readonly resource: Resource;
  readonly path: readonly (string | number)[];
}

/**
 * What of two trees has no partner in the other one, by fingerprint.
 *
 * A member of a list without a name has no fingerprint of its own: when others come before it, it is found again by what it
 * says. So the same text counts first, in its place or in another one of the same resource, and then the same place.
 */
function difference<Entry extends Comparable>(
  base: readonly Entry[],
  head: readonly Entry[],
  renames: Renames,
): { readonly introduced: ReadonlySet<Entry>; readonly gone: readonly Entry[] } {
  const before = base.map((entry) => keyed(entry, renames));
  const after = head.map((entry) => keyed(entry));
  const [restOfBase, restOfHead] = KEYS.reduce<Unmatched<Entry>>(withoutPairs, [before, after]);
  return { introduced: new Set(restOfHead.map(({ entry }) => entry)), gone: restOfBase.map(({ entry }) => entry) };
}

/** Something with what it may be recognised by. */
interface Keyed<Entry> {
  readonly entry: Entry;
  readonly place: string;
  readonly content: string;
  readonly placeless: string;
}

type Unmatched<Entry> = readonly [base: readonly Keyed<Entry>[], head: readonly Keyed<Entry>[]];

function keyed<Entry extends Comparable>(entry: Entry, renames?: Renames): Keyed<Entry> {
  const identity = renames === undefined ? entry.identity : renamed(entry.identity, renames);
  const place = fingerprint(identity);
  return {
    entry,
    place,
    content: contentAt(entry.resource, entry.path),
    placeless: identity.key === undefined ? fingerprint({ ...identity, path: placelessPath(entry.path) }) : place,
  };
}

/** From the surest on. */
const KEYS: readonly ((keyed: Keyed<unknown>) => string)[] = [
  ({ place, content }) => `${place}\n${content}`,
  ({ placeless, content }) => `${placeless}\n${content}`,
  ({ place }) => place,
];

function withoutPairs<Entry>(
  [base, head]: Unmatched<Entry>,
  keyOf: (keyed: Keyed<unknown>) => string,
): Unmatched<Entry> {
  const open = new Map<string, Keyed<Entry>[]>();
  for (const each of base) {
    const key = keyOf(each);
    const same = open.get(key);
    if (same === undefined) open.set(key, [each]);
    else same.push(each);
  }
  const paired = new Set<Keyed<Entry>>();
  const rest = head.filter((each) => {
    const partner = open.get(keyOf(each))?.shift();
    if (partner !== undefined) paired.add(partner);
    return partner === undefined;
  });
  return [base.filter((each) => !paired.has(each)), rest];
}
