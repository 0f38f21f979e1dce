import { describe, expect, test } from "vitest";
import type { StatementDocument } from "../../src/graph/document.js";
import { reference, resource, text, unknown } from "../graph/build-values.js";
import { analyse, documentsOf, encoded, statementOf } from "./build-policies.js";

type Grants = StatementDocument["grants"];

const allow = (Action: unknown, Resource: unknown = "*"): object => ({ Effect: "Allow", Action, Resource });

function grantsOf(...statements: readonly object[]): Grants {
  return statementOf(analyse({ Version: "2012-10-17", Statement: statements })).grants;
}

function extentOf(action: string, resources: unknown): string | undefined {
  return grantsOf(allow(action, resources)).find((grant) => grant.action === action)?.resources;
}

describe("a sensitive grant", () => {
  test("is told with the way it is made", () => {
    expect(grantsOf(allow("KMS:decrypt"))).toEqual([
      { action: "kms:Decrypt", via: "exact", resources: "any", denied: "no" },
    ]);
    expect(grantsOf(allow("kms:D*"))).toContainEqual({
      action: "kms:Decrypt",
      via: "wildcard",
      resources: "any",
      denied: "no",
    });
    expect(grantsOf({ Effect: "Allow", NotAction: "s3:*", Resource: "*" })).toContainEqual({
      action: "kms:Decrypt",
      via: "not_action",
      resources: "any",
      denied: "no",
    });
    expect(grantsOf(allow("s3:*"))).toEqual([]);
  });

  test("of all actions of a service is told when none is left out", () => {
    const isWhole = (statement: object): boolean => grantsOf(statement).some(({ action }) => action === "rds:*");
    expect(isWhole(allow("rds:*"))).toBe(true);
    expect(isWhole(allow("rds:Modify*"))).toBe(false);
    expect(isWhole({ Effect: "Allow", NotAction: "iam:*", Resource: "*" })).toBe(true);
    expect(isWhole({ Effect: "Allow", NotAction: "rds:DeleteDBInstance", Resource: "*" })).toBe(false);
  });

  test.each([
    ["*", "any"],
    ["arn:aws:secretsmanager:eu-west-1:111122223333:secret:*", "any"],
    ["arn:aws:secretsmanager:*:*:*", "any"],
    ["arn:aws:secretsmanager:*:*:secret:rds!*", "some"],
    ["arn:aws:s3:::bucket/*", undefined],
    [["arn:aws:s3:::bucket/*", "arn:aws:secretsmanager:*:*:secret:app-??????"], "some"],
    [unknown("var.secrets has no value"), "unknown"],
    [text(["arn:aws:secretsmanager:*:*:secret:", { unknown: [{ reason: "var.name has no value" }] }]), "unknown"],
    [reference("aws_secretsmanager_secret.s", "arn"), "some"],
  ])("on %o is on %s of the resources", (resources, extent) => {
    expect(extentOf("secretsmanager:GetSecretValue", resources)).toBe(extent);
  });

  test("of an action without resource types needs a star", () => {
    expect(extentOf("rds:CreateDBProxy", "*")).toBe("any");
    expect(extentOf("rds:CreateDBProxy", "arn:aws:rds:*:*:db-proxy:*")).toBeUndefined();
  });

  test("that a Deny covers is taken off", () => {
    const deny = (Action: unknown, more: object = {}): object => ({ Effect: "Deny", Action, Resource: "*", ...more });
    expect(grantsOf(allow("kms:Decrypt"), deny("kms:*"))).toEqual([]);
    expect(grantsOf(allow("kms:Decrypt"), deny("s3:*"))).toHaveLength(1);
    expect(
      grantsOf(allow("kms:Decrypt"), deny("kms:*", { Condition: { Bool: { "aws:ViaAWSService": "false" } } })),
    ).toHaveLength(1);
    expect(grantsOf(allow("kms:Decrypt"), deny(unknown("var.denied has no value")))).toMatchObject([
      { denied: "unknown" },
    ]);
    const one = "arn:aws:kms:eu-west-1:111122223333:key/1";
    expect(grantsOf(allow("kms:Decrypt", one), deny("kms:*", { Resource: "arn:aws:kms:*:*:key/*" }))).toEqual([]);
    expect(grantsOf(allow("kms:Decrypt", one), { Effect: "Deny", Action: "kms:*", NotResource: one })).toHaveLength(1);
  });

  test("of a policy of a resource is on that resource", () => {
    const policy = encoded({ Statement: { ...allow("kms:*"), Principal: { AWS: "111122223333" } } });
    const [document] = documentsOf([resource("aws_kms_key.k", { policy })]);
    expect(document?.statements[0]?.grants).toContainEqual({
      action: "kms:Decrypt",
      via: "wildcard",
      resources: "some",
      denied: "no",
    });
  });
});

describe("an administrator", () => {
  const isAdmin = (...statements: readonly object[]): boolean =>
    statementOf(analyse({ Version: "2012-10-17", Statement: statements })).admin;

  test("may do everything with everything", () => {
    expect(isAdmin(allow("*"))).toBe(true);
    expect(isAdmin(allow("*:*", ["arn:aws:s3:::b", "*"]))).toBe(true);
    expect(isAdmin(allow("*", "arn:aws:s3:::b"))).toBe(false);
    expect(isAdmin(allow("iam:*"))).toBe(false);
    expect(isAdmin({ Effect: "Allow", NotAction: "s3:*", Resource: "*" })).toBe(false);
  });

  test("is none under a condition, or with a Deny of nearly everything", () => {
    expect(isAdmin({ ...allow("*"), Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } } })).toBe(false);
    expect(isAdmin(allow("*"), { Effect: "Deny", NotAction: "s3:*", Resource: "*" })).toBe(false);
    expect(isAdmin(allow("*"), { Effect: "Deny", Action: "s3:DeleteBucket", Resource: "*" })).toBe(true);
  });
});
