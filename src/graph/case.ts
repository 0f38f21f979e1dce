import { causeKey } from "./cause.js";
import type { Cause } from "./value.js";

/** Something that the source leaves open is one of some texts, or none of some. */
export interface Fact {
  /** The same for the same thing everywhere in a tree: a parameter of a stack, a condition of it. */
  readonly about: string;
  readonly among?: readonly string[];
  readonly not?: readonly string[];
}

/** That a condition which the source does not decide holds, or that it does not. */
export interface Assumption {
  /** The same for the same condition taken the same way. */
  readonly key: string;
  /** In words, `it is there only if condition IsDev holds`, and where the condition is written. */
  readonly cause: Cause;
  /** What follows from it. */
  readonly facts: readonly Fact[];
  /** What it follows from, where that is one fact. */
  readonly from?: Fact;
  /** That the condition is the other way. */
  readonly opposite?: () => Assumption;
}

/** What has to hold for something to be there, all of it; nothing for what is there in any case. */
export type Case = readonly Assumption[];

export const ALWAYS: Case = [];

/** That something which is not known is one of what it may be. */
export function chosen(because: readonly Cause[], index: number): Case {
  const about = because.map(causeKey).join("|");
  return because.map((cause) => ({
    key: `${about}#${index}`,
    cause,
    facts: [{ about: `${about}#`, among: [String(index)] }],
  }));
}

/**
 * What is there only in all of some cases.
 *
 * @returns `undefined` where they exclude each other, so that it is never there
 */
export function together(...cases: readonly (Case | undefined)[]): Case | undefined {
  const met = cases.filter((each): each is Case => each !== undefined && each.length > 0);
  const [first = ALWAYS, ...others] = met;
  if (others.every((each) => each === first)) return first;
  const all = [...new Map(met.flat().map((each) => [each.key, each])).values()];
  return knowledgeOf(all) === undefined ? undefined : all;
}

/** All that has to hold for parts that are needed together, also where they exclude each other. */
export function allOf(cases: readonly (Case | undefined)[]): Case {
  const met = cases.flatMap((each) => each ?? ALWAYS);
  return met.length === 0 ? ALWAYS : [...new Map(met.map((each) => [each.key, each])).values()];
}

/** Whether something that is there in one case certainly is where another case holds. */
export function implies(given: Case, wanted: Case | undefined): boolean {
  return wanted === undefined || wanted.length === 0 || without(wanted, given).length === 0;
}

/** What has to hold beside what is given. */
export function without(wanted: Case, given: Case): Case {
  if (given.length === 0 || wanted.length === 0) return wanted;
  const keys = new Set(given.map(({ key }) => key));
  const knowledge = knowledgeOf(given);
  return wanted.filter(({ key, from }) => !keys.has(key) && !(from !== undefined && isKnown(from, knowledge)));
}

/** A case without what follows from the rest of it. */
export function essential(of: Case): Case {
  return of.reduceRight<Case>((left, each) => {
    const others = left.filter((other) => other !== each);
    return implies(others, [each]) ? others : left;
  }, of);
}

/** The case in which another does not hold; `undefined` where that is not one. */
export function opposite(of: Case): Case | undefined {
  const [only, ...others] = of;
  return only?.opposite === undefined || others.length > 0 ? undefined : [only.opposite()];
}

/** Whether one of some cases holds in any case. */
export function coverAll(cases: readonly Case[]): boolean {
  if (cases.some((each) => each.length === 0)) return true;
  return cases.some((one) => {
    const other = opposite(one);
    return other !== undefined && cases.some((each) => each.length === 1 && each[0]?.key === other[0]?.key);
  });
}

/** What has to hold for something that is there in either of two cases. */
export function inEither(one: Case | undefined, other: Case): Case {
  if (one === undefined) return other;
  if (coverAll([one, other])) return ALWAYS;
  if (caseKey(one) === caseKey(other)) return one;
  const reason = [one, other].map((each) => each.map(({ cause }) => cause.reason).join(" and ")).join(", or ");
  const [first] = one;
  if (first === undefined) return ALWAYS;
  return [{ key: `${caseKey(one)}|${caseKey(other)}`, cause: { ...first.cause, reason }, facts: [] }];
}

/** Tells cases apart. */
export function caseKey(of: Case | undefined): string {
  return of === undefined || of.length === 0 ? "" : [...of.map(({ key }) => key)].sort().join("\n");
}

/** What a case depends on, in words; none for what is there in any case. */
export function causesOfCase(of: Case | undefined): readonly Cause[] {
  return (of ?? ALWAYS).map(({ cause }) => cause);
}

interface Known {
  readonly among?: readonly string[];
  readonly not: readonly string[];
}

/** All that follows from a case; `undefined` where that contradicts itself. */
function knowledgeOf(all: Case): ReadonlyMap<string, Known> | undefined {
  const knowledge = new Map<string, Known>();
  for (const { about, among, not = [] } of all.flatMap(({ facts }) => facts)) {
    const known = knowledge.get(about);
    const excluded = [...(known?.not ?? []), ...not];
    const both = known?.among === undefined ? among : known.among.filter((each) => among?.includes(each) ?? true);
    const left = both?.filter((each) => !excluded.includes(each));
    if (left?.length === 0) return undefined;
    knowledge.set(about, { not: excluded, ...(left === undefined ? {} : { among: left }) });
  }
  return knowledge;
}

function isKnown({ about, among, not }: Fact, knowledge: ReadonlyMap<string, Known> | undefined): boolean {
  const known = knowledge?.get(about);
  if (known === undefined) return false;
  if (among !== undefined) return known.among?.every((each) => among.includes(each)) === true;
  return not?.every((each) => known.not.includes(each) || known.among?.includes(each) === false) === true;
}
