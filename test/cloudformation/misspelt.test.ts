import { describe, expect, it } from "vitest";
import { RDS_TYPES } from "../../src/cloudformation/vocabulary/rds.js";
import { evaluateData } from "./evaluate.js";

function toldOf(type: string, properties: Readonly<Record<string, unknown>>): unknown {
  return evaluateData({ Resources: { Thing: { Type: type, Properties: properties } } }).diagnostics.map(
    ({ code, severity, message, span }) => [code, severity, message, span.startLine],
  );
}

describe("a property that its type does not have", () => {
  it.each([
    ["AWS::RDS::DBInstance", "StorageEncryption", "StorageEncrypted"],
    ["AWS::RDS::DBInstance", "storageEncrypted", "StorageEncrypted"],
    ["AWS::RDS::DBInstance", "VpcSecurityGroups", "VPCSecurityGroups"],
    ["AWS::RDS::DBCluster", "EnableCloudWatchLogsExports", "EnableCloudwatchLogsExports"],
    ["AWS::RDS::DBProxy", "RequireTls", "RequireTLS"],
    ["AWS::EC2::SecurityGroup", "SecurityGroupIngres", "SecurityGroupIngress"],
    ["AWS::KMS::Key", "EnableKeyRotate", "EnableKeyRotation"],
  ])("of %s, %s, is told of with the one that is near: %s", (type, name, nearest) => {
    expect(toldOf(type, { [name]: "true" })).toEqual([
      [
        "cloudformation-property",
        "warning",
        `${type} has no property ${name} that is known here, and it is not judged; did you mean ${nearest}?`,
        6,
      ],
    ]);
  });

  it("is told of as a note when none is near it, since AWS may have added it", () => {
    const message = "AWS::RDS::DBCluster has no property Quux that is known here, and it is not judged";
    expect(toldOf("AWS::RDS::DBCluster", { Quux: true })).toEqual([["cloudformation-property", "note", message, 6]]);
  });

  it("is nothing in a type of which not all properties are known", () => {
    expect(toldOf("AWS::EC2::Instance", { InstanceTyp: "t3.micro" })).toEqual([]);
  });

  it("is told of twenty times at most for a resource, and not compared when its name is very long", () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`Quux${index}`, true]));
    expect(toldOf("AWS::RDS::DBInstance", many)).toHaveLength(20);
    const message = `AWS::RDS::DBInstance has no property ${"Storage".repeat(20).slice(0, 100)}… that is known here, and it is not judged`;
    expect(toldOf("AWS::RDS::DBInstance", { ["Storage".repeat(10_000)]: true })).toEqual([
      ["cloudformation-property", "note", message, 6],
    ]);
  });

  it("is nothing when it is not set", () => {
    expect(toldOf("AWS::RDS::DBInstance", { StorageEncryption: { Ref: "AWS::NoValue" } })).toEqual([]);
  });

  it("is told of in every type of RDS", () => {
    const silent = Object.keys(RDS_TYPES).filter((type) => JSON.stringify(toldOf(type, { Quux: true })) === "[]");
    expect(silent).toEqual([]);
  });
});

describe("a property without counterpart in the vocabulary", () => {
  it.each([
    ["AWS::RDS::DBInstance", { TdeCredentialArn: "arn:aws:cloudhsm:eu-west-1:111122223333:hsm-1" }],
    ["AWS::RDS::DBInstance", { DBClusterIdentifier: "core", PromotionTier: 1, StorageEncrypted: true }],
    ["AWS::RDS::DBInstance", { PromotionTier: 1, AutomaticBackupReplicationRetentionPeriod: 7 }],
    ["AWS::RDS::DBCluster", { MasterUserAuthenticationType: "iam-db-auth" }],
    ["AWS::SecretsManager::Secret", { GenerateSecretString: {}, SecretString: "x" }],
  ])("of %s, %o, is known all the same", (type, properties) => {
    expect(toldOf(type, properties)).toEqual([]);
  });
});
