import { expect, test } from "vitest";
import { pathsOf, shownPath } from "./analysed.js";
import { accountOf } from "./build-account.js";
import { ESCALATIONS } from "./data/escalations.js";

test.each(ESCALATIONS)("who $title", async ({ account, from, paths, why }) => {
  const found = (await pathsOf(accountOf(account))).filter(({ source }) => source === from);
  expect(found.map(shownPath), why).toEqual(paths);
});
