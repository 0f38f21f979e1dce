import { expect, test } from "vitest";
import { allow, capabilitiesIn, ORDERS, roleWith, treeOf } from "../build-capabilities.js";

const connect = allow(
  "rds-db:connect",
  "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/app",
);
const impactOf = (...statements: readonly object[]): number | undefined =>
  capabilitiesIn(treeOf(roleWith(statements, ORDERS))).find(({ access }) => access === "connect")?.impact;

test("a way to the network of a database makes a login to it worth more", () => {
  expect(impactOf(connect)).toBe(5);
  expect(impactOf(connect, allow("ssm:StartSession"))).toBe(8.5);
  expect(impactOf(connect, allow("ssm:DescribeSessions"))).toBe(5);
});
