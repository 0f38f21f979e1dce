import { expect, it } from "vitest";
import { unreadFiles } from "../../src/account/unread.js";
import { connectAs, identities, instances, printed, role } from "../support/account.js";
import { memoryTree } from "../support/memory-tree.js";

const IDENTITIES = printed(identities(role("api", { Service: "ecs-tasks.amazonaws.com" }, connectAs("app"))));

it.each([
  ["identities.json", IDENTITIES],
  ["instances.json", printed(instances())],
  ["no-instances.json", printed({ DBInstances: [] })],
  ["nobody.json", printed(identities())],
  ["policy.json", '{"Version": "2012-10-17", "Statement": []}'],
  ["README.md", "# How these are made"],
  [".gitkeep", ""],
  ["ends-early.json", IDENTITIES.slice(0, 400)],
])("%s is what the AWS CLI prints, or nobody's business here", (path, text) => {
  expect(unreadFiles(memoryTree({ [path]: text }))).toEqual([]);
});

it.each([
  ["empty.json", " \n", "the file is empty: the command that was to write it has failed"],
  ["table.txt", "|  GetAccountAuthorizationDetails  |", "add --output json"],
  ["identities.yaml", "RoleDetailList:\n- RoleName: api\n", "add --output json"],
  ["error.json", "An error occurred (AccessDenied)", "add --output json"],
  ["pages.json", `[${IDENTITIES}]`, "each page into a file of its own"],
  ["identities", IDENTITIES, "give it one that ends in .json"],
  ["vpcs.json", '{"Vpcs": []}', "it is nothing that is known of an account"],
  ["users.json", '{"Users": [{"UserName": "amy"}]}', "it is nothing that is known of an account"],
])("%s is complained about", (path, text, message) => {
  const [complaint] = unreadFiles(memoryTree({ [path]: text }));
  expect(complaint).toMatchObject({ severity: "error", code: "account-file-unread", span: { path, startLine: 1 } });
  expect(complaint?.message).toContain(message);
});
