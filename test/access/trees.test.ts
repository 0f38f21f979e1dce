import { expect, test } from "vitest";
import { pathsOf, shownPath } from "./analysed.js";
import { TREES } from "./data/trees.js";
import { TREES_OF_PRINCIPALS } from "./data/trees-of-principals.js";
import { TREES_OF_RESOURCES } from "./data/trees-of-resources.js";

test.each([...TREES, ...TREES_OF_RESOURCES, ...TREES_OF_PRINCIPALS])(
  "$title",
  async ({ files, from = "", paths, why }) => {
    const found = (await pathsOf(files)).filter(({ source }) => source.startsWith(from));
    expect(found.map((path) => `${path.source} > ${shownPath(path)}`).sort(), why).toEqual([...paths].sort());
  },
);
