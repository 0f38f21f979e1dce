import { describe, expect, it } from "vitest";
import { at, plain } from "../document/plain.js";
import { evaluateText, resourceOf } from "./evaluate.js";

/** Attributes of a database that exists only when a condition holds. */
function databaseIf(condition: string, conditions: readonly string[], properties: string): Record<string, unknown> {
  const stack = evaluateText(
    [
      "Parameters:",
      "  Env: {Type: String, AllowedValues: [dev, test, prod]}",
      "  Size: {Type: String}",
      "Mappings: {Sizes: {dev: {days: 1}, test: {days: 2}, prod: {days: 30}}}",
      "Conditions:",
      "  IsProd: !Equals [!Ref Env, prod]",
      "  IsDev: !Equals [dev, !Ref Env]",
      "  IsBig: !Equals [!Ref Size, big]",
      "  IsHome: !Equals [!Ref AWS::Region, eu-west-1]",
      ...conditions.map((line) => `  ${line}`),
      "Resources:",
      "  Db:",
      "    Type: AWS::RDS::DBInstance",
      `    Condition: ${condition}`,
      `    Properties: {${properties}}`,
    ].join("\n"),
  );
  expect(stack.diagnostics).toEqual([]);
  const { attributes, uncertain } = resourceOf(stack, "Db");
  expect(uncertain).toBeDefined();
  return plain(attributes) as Record<string, unknown>;
}

describe("what exists only under a condition", () => {
  it("is evaluated as it is then", () => {
    const db = databaseIf(
      "IsProd",
      [],
      "StorageEncrypted: !If [IsProd, true, false], MultiAZ: !If [IsBig, true, false]",
    );
    expect(db).toMatchObject({ storage_encrypted: true, multi_az: { unknown: [expect.stringContaining("IsBig")] } });
  });

  it("has parameters that the condition compares", () => {
    const properties = "BackupRetentionPeriod: !FindInMap [Sizes, !Ref Env, days], DBName: !Ref Env";
    expect(databaseIf("IsProd", [], properties)).toMatchObject({ backup_retention_period: 30, db_name: "prod" });
    expect(databaseIf("IsHome", [], "DBName: !Ref AWS::Region")).toMatchObject({ db_name: "eu-west-1" });
  });

  it("has other conditions decided that are made of the same", () => {
    const conditions = ["IsNotProd: !Not [!Condition IsProd]", "IsBigProd: !And [!Condition IsBig, !Condition IsProd]"];
    const properties = "MultiAZ: !If [IsProd, true, false], DeletionProtection: !If [IsDev, false, true]";
    expect(databaseIf("IsBigProd", conditions, properties)).toMatchObject({
      multi_az: true,
      deletion_protection: true,
    });
    expect(databaseIf("IsNotProd", conditions, properties)).toMatchObject({
      multi_az: false,
      deletion_protection: { unknown: [expect.stringContaining("IsDev")] },
    });
  });

  it("has the one value that is left of those that are allowed", () => {
    const conditions = ["IsTest: !Not [!Or [!Condition IsDev, !Condition IsProd]]"];
    expect(databaseIf("IsTest", conditions, "DBName: !Ref Env")).toMatchObject({ db_name: "test" });
  });

  it("is not taken for what only may be", () => {
    const conditions = ["IsEither: !Or [!Condition IsBig, !Condition IsProd]"];
    const properties = "MultiAZ: !If [IsProd, true, false], DBName: !Ref Env";
    expect(databaseIf("IsEither", conditions, properties)).toMatchObject({
      multi_az: { unknown: [expect.stringContaining("IsProd")] },
      db_name: { unknown: ["parameter Env has no default"] },
    });
  });

  it("survives conditions that depend on themselves", () => {
    const stack = evaluateText(
      "Conditions: {A: !Not [!Condition B], B: !And [!Condition A, !Condition A]}\n" +
        "Resources: {Db: {Type: AWS::RDS::DBInstance, Condition: A, Properties: {MultiAZ: !If [B, true, false]}}}",
    );
    expect(stack.diagnostics.map(({ code }) => code)).toContain("cloudformation-cycle");
    expect(resourceOf(stack, "Db").uncertain).toBeDefined();
  });
});

describe("a branch", () => {
  it("is evaluated as it is when it is taken", () => {
    const stack = evaluateText(
      [
        "Parameters: {Env: {Type: String}}",
        "Conditions: {IsProd: !Equals [!Ref Env, prod]}",
        "Resources:",
        "  Db:",
        "    Type: AWS::RDS::DBInstance",
        "    Properties:",
        "      MultiAZ: !If [IsProd, !If [IsProd, true, false], !If [IsProd, false, true]]",
        "      DBName: !If [IsProd, !Ref Env, prod]",
      ].join("\n"),
    );
    const { attributes } = resourceOf(stack, "Db");
    expect(at(attributes, "multi_az")).toMatchObject({ kind: "known", value: true });
    expect(at(attributes, "db_name")).toMatchObject({ kind: "known", value: "prod" });
  });
});
