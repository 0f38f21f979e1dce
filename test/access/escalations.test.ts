import { expect, test } from "vitest";
import { pathsOf, shownPath } from "./analysed.js";
import { accountOf } from "./build-account.js";
import { ESCALATIONS } from "./data/escalations.js";
import { BY_CHAINS } from "./data/escalations-by-chains.js";
import { BY_CONDITIONS } from "./data/escalations-by-conditions.js";
import { BY_IDENTITY } from "./data/escalations-by-identity.js";

test.each([...ESCALATIONS, ...BY_IDENTITY, ...BY_CONDITIONS, ...BY_CHAINS])(
  "who $title",
  async ({ account, from, paths, why }) => {
    const found = (await pathsOf(accountOf(account))).filter(({ source }) => source === from);
    expect(found.map(shownPath), why).toEqual(paths);
  },
);
