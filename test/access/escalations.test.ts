import { expect, test } from "vitest";
import { pathsOf } from "./analysed.js";
import { accountOf } from "./build-account.js";
import { ESCALATIONS } from "./data/escalations.js";

test.each(ESCALATIONS)("who $title", async ({ account, from, paths, why }) => {
  const found = (await pathsOf(accountOf(account)))
    .filter(({ source }) => source === from)
    .map(({ via, access, db, dbUser, certainty }) => {
      const end = db.replace("aws_db_instance.", "") + (dbUser === null ? "" : `/${dbUser}`);
      return [...via, `${access} ${end} ${certainty}`].join(" > ");
    });
  expect(found, why).toEqual(paths);
});
