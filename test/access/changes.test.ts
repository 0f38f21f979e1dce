import { describe, expect, test } from "vitest";
import { comparePaths } from "../../src/access/compare.js";
import { analyse } from "./analyse.js";
import { shownOf, shownPath } from "./analysed.js";
import { CHANGES } from "./data/changes.js";
import { CHANGES_OF_RESOURCES } from "./data/changes-of-resources.js";
import { CHANGES_OF_LIMITS } from "./data/changes-of-limits.js";

async function changesOf(base: Readonly<Record<string, string>>, head: typeof base): Promise<readonly string[]> {
  const compared = comparePaths(await analyse(base), await analyse(head), (place) => place);
  return compared
    .filter(({ change }) => change !== "existing")
    .map(({ change, path }) => `${change} ${path.source.label} > ${shownPath(shownOf(path))}`)
    .sort();
}

describe.each([...CHANGES, ...CHANGES_OF_LIMITS, ...CHANGES_OF_RESOURCES])("$title", ({ base, head, changes, why }) => {
  test("changes what can be reached", async () => {
    expect(await changesOf(base, head), why).toEqual([...changes].sort());
  });

  test("is nothing compared with itself", async () => {
    expect(await changesOf(base, base)).toEqual([]);
    expect(await changesOf(head, head)).toEqual([]);
  });
});
