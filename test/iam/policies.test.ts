import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { analyse } from "./build-policies.js";

interface Case {
  readonly title: string;
  readonly document: unknown;
  readonly expect: {
    readonly connect: readonly object[];
    readonly grants?: readonly string[];
    readonly not_grants?: readonly string[];
    readonly deny_unsupported?: readonly object[];
  };
}

const { cases } = JSON.parse(readFileSync(new URL("data/policies.json", import.meta.url), "utf8")) as {
  readonly cases: readonly Case[];
};

describe("a policy with", () => {
  test.each(cases)("$title", ({ document, expect: expected }) => {
    const analysis = analyse(document);
    expect(analysis.invalid).toBeUndefined();
    expect(analysis.connect).toHaveLength(expected.connect.length);
    expect(analysis.connect).toMatchObject(expected.connect);
    const granted = analysis.statements.flatMap(({ grants }) => grants.map(({ action }) => action));
    expect(granted).toEqual(expect.arrayContaining([...(expected.grants ?? [])]));
    expect(granted.filter((action) => expected.not_grants?.includes(action))).toEqual([]);
    if (expected.deny_unsupported !== undefined) {
      const deny = analysis.statements.find(({ effect }) => effect === "Deny");
      expect(deny?.unsupported_conditions).toEqual(expected.deny_unsupported);
    }
  });
});
