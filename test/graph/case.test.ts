import { describe, expect, test } from "vitest";
import {
  ALWAYS,
  coverAll,
  essential,
  implies,
  inEither,
  opposite,
  together,
  without,
  type Assumption,
  type Case,
} from "../../src/graph/case.js";

/** That a parameter has a value, or has not. */
function is(about: string, value: string, holds = true): Assumption {
  const fact = holds ? { about, among: [value] } : { about, not: [value] };
  return {
    key: `${about}=${value}:${String(holds)}`,
    cause: { reason: `${about} ${holds ? "is" : "is not"} ${value}` },
    facts: [fact],
    from: fact,
    opposite: () => is(about, value, !holds),
  };
}

const DEV: Case = [is("env", "dev")];
const NOT_DEV: Case = [is("env", "dev", false)];
const PROD: Case = [is("env", "prod")];
const OTHER: Case = [is("region", "eu")];

describe("cases", () => {
  test("are together what has to hold for both, each once", () => {
    expect(together(DEV, ALWAYS, OTHER, DEV)).toEqual(
      [...DEV, ...OTHER].map((each) => expect.objectContaining({ key: each.key }) as unknown),
    );
    expect(together(ALWAYS, undefined)).toBe(ALWAYS);
  });

  test.each([
    ["a value and another", DEV, PROD],
    ["a value and that it is not it", DEV, NOT_DEV],
  ])("exclude each other: %s", (_, one, other) => {
    expect(together(one, other)).toBeUndefined();
    expect(together([...one, ...other], ALWAYS)).toBeDefined();
  });

  test("follow from others", () => {
    expect(implies(PROD, NOT_DEV)).toBe(true);
    expect(implies(NOT_DEV, PROD)).toBe(false);
    expect(implies(ALWAYS, DEV)).toBe(false);
    expect(implies(ALWAYS, undefined)).toBe(true);
    expect(without([...NOT_DEV, ...OTHER], PROD)).toEqual([expect.objectContaining({ key: "region=eu:true" })]);
  });

  test("are told without what follows from the rest", () => {
    expect(essential([...DEV, ...NOT_DEV, ...OTHER])).toHaveLength(3);
    expect(essential([...PROD, ...NOT_DEV, ...OTHER])).toEqual([...PROD, ...OTHER]);
    expect(essential(ALWAYS)).toEqual([]);
  });

  test("have an opposite when they are one assumption", () => {
    expect(opposite(DEV)?.map(({ key }) => key)).toEqual(NOT_DEV.map(({ key }) => key));
    expect(opposite([...DEV, ...OTHER])).toBeUndefined();
    expect(opposite(ALWAYS)).toBeUndefined();
  });

  test("cover all when one holds whichever way it is", () => {
    expect(coverAll([DEV, NOT_DEV])).toBe(true);
    expect(coverAll([DEV, ALWAYS])).toBe(true);
    expect(coverAll([DEV, PROD])).toBe(false);
    expect(inEither(DEV, NOT_DEV)).toBe(ALWAYS);
    expect(inEither(DEV, PROD).map(({ cause }) => cause.reason)).toEqual(["env is dev, or env is prod"]);
  });
});
