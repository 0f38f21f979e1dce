import type { FindingReport } from "../report/result.js";
import { findingReport, type Finding } from "./assemble.js";
import { contentAt, fingerprint, placelessPath, renamed, type Renames } from "./identity.js";

/**
 * Sorts the findings of two trees into introduced, existing and fixed by fingerprint. Fixed ones keep their place in the
 * base.
 *
 * A member of a list without a name has no fingerprint of its own: when others come before it, it is found again by what it
 * says. So the same text counts first, in its place or in another one of the same resource, and then the same place.
 */
export function compareFindings(base: readonly Finding[], head: readonly Finding[], renames: Renames): FindingReport[] {
  const before = base.map((found) => keyed(found, renames));
  const after = head.map((found) => keyed(found));
  const [restOfBase, restOfHead] = KEYS.reduce<Unmatched>(withoutPairs, [before, after]);
  const introduced = new Set(restOfHead.map(({ found }) => found));
  return [
    ...head.map((found) => findingReport(found, introduced.has(found) ? "introduced" : "existing")),
    ...restOfBase.map(({ found }) => findingReport(found, "fixed")),
  ];
}

/** A finding with what it may be recognised by. */
interface Keyed {
  readonly found: Finding;
  readonly place: string;
  readonly content: string;
  readonly placeless: string;
}

type Unmatched = readonly [base: readonly Keyed[], head: readonly Keyed[]];

function keyed(found: Finding, renames?: Renames): Keyed {
  const identity = renames === undefined ? found.identity : renamed(found.identity, renames);
  return {
    found,
    place: fingerprint(identity),
    content: contentAt(found.resource, found.path),
    placeless: fingerprint({ ...identity, path: placelessPath(found.path) }),
  };
}

/** From the surest on. */
const KEYS: readonly ((finding: Keyed) => string)[] = [
  ({ place, content }) => `${place}\n${content}`,
  ({ placeless, content }) => `${placeless}\n${content}`,
  ({ place }) => place,
];

function withoutPairs([base, head]: Unmatched, keyOf: (finding: Keyed) => string): Unmatched {
  const open = new Map<string, Keyed[]>();
  for (const each of base) {
    const key = keyOf(each);
    const same = open.get(key);
    if (same === undefined) open.set(key, [each]);
    else same.push(each);
  }
  const paired = new Set<Keyed>();
  const rest = head.filter((each) => {
    const partner = open.get(keyOf(each))?.shift();
    if (partner !== undefined) paired.add(partner);
    return partner === undefined;
  });
  return [base.filter((each) => !paired.has(each)), rest];
}

/** A scan compares nothing: everything exists. */
export function uncompared(head: readonly Finding[]): FindingReport[] {
  return head.map((found) => findingReport(found, "existing"));
}
