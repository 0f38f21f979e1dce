import { expect, test } from "vitest";
import { pathsOf, shownPath } from "./analysed.js";
import { TREES } from "./data/trees.js";

test.each(TREES)("$title", async ({ files, from = "", paths, why }) => {
  const found = (await pathsOf(files)).filter(({ source }) => source.startsWith(from));
  expect(found.map((path) => `${path.source} > ${shownPath(path)}`).sort(), why).toEqual([...paths].sort());
});
