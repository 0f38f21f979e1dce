import { describe, expect, it, test } from "vitest";
import { isWithoutResource, neverHas, requiredResources } from "../../src/iam/action-facts.js";

describe("condition keys of requests", () => {
  test.each<readonly [action: string, key: string, never: boolean]>([
    ["rds:modifydbinstance", "rds:publiclyaccessible", true],
    ["rds:createdbinstance", "rds:publiclyaccessible", false],
    ["rds:modifydbinstance", "rds:databaseengine", false],
    ["rds:modifydbinstance", "rds:db-tag/team", false],
    ["rds:modifydbinstance", "rds:snapshot-tag/team", true],
    ["rds:modifydbinstance", "kms:viaservice", true],
    ["rds:somethingnew", "rds:publiclyaccessible", false],
    ["constructor:constructor", "constructor:x", false],
    ["kms:decrypt", "kms:encryptioncontext:team", false],
    ["kms:decrypt", "kms:grantisforawsresource", true],
    ["kms:creategrant", "kms:grantisforawsresource", false],
    ["iam:passrole", "iam:passedtoservice", false],
    ["iam:putrolepolicy", "iam:permissionsboundary", false],
    ["iam:putgrouppolicy", "iam:permissionsboundary", true],
    ["secretsmanager:getsecretvalue", "aws:sourceip", false],
    ["secretsmanager:getsecretvalue", "ec2:sourceinstancearn", false],
    ["rds-db:connect", "aws:sourceip", true],
    ["rds-db:connect", "rds:databaseengine", true],
    ["rds-db:connect", "aws:principaltag/team", false],
  ])("of %s never have %s: %s", (action, key, never) => {
    expect(neverHas(action, key)).toBe(never);
  });
});

describe("resources of requests", () => {
  it("are several for some actions", () => {
    expect(requiredResources("rds:restoredbinancefromdbsnapshot")).toEqual([]);
    expect(requiredResources("rds:restoredbinstancefromdbsnapshot")).toEqual([
      { name: "db", arn: "arn:*:rds:*:*:db:*" },
      { name: "og", arn: "arn:*:rds:*:*:og:*" },
      { name: "pg", arn: "arn:*:rds:*:*:pg:*" },
      { name: "subgrp", arn: "arn:*:rds:*:*:subgrp:*" },
    ]);
    expect(requiredResources("rds:modifydbinstance")).toEqual([]);
  });

  it("are none for others", () => {
    expect(isWithoutResource("rds:createdbproxy")).toBe(true);
    expect(isWithoutResource("secretsmanager:batchgetsecretvalue")).toBe(true);
    expect(isWithoutResource("rds:modifydbproxy")).toBe(false);
    expect(isWithoutResource("rds:somethingnew")).toBe(false);
  });
});
