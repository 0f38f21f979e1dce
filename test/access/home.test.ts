import { expect, test } from "vitest";
import { analyse } from "./analyse.js";
import { allow, ORDERS, roleWith } from "./build-capabilities.js";

const connects = allow("rds-db:connect", "arn:aws:rds-db:eu-west-1:111122223333:dbuser:*/app");

test("the analysis says which accounts are home, and how that is known", async () => {
  const files = { "main.tf": roleWith([connects], ORDERS) };
  expect((await analyse(files)).home).toEqual({ accounts: ["111122223333"], foundBy: "named" });
  expect((await analyse(files, { accounts: [] })).home).toEqual({ accounts: ["111122223333"], foundBy: "arns" });
  expect((await analyse({ "main.tf": ORDERS }, { accounts: [] })).home).toEqual({ accounts: [], foundBy: "nothing" });
});
