import { describe, expect, it } from "vitest";
import type { Value } from "../../src/graph/value.js";
import { at, plain } from "../document/plain.js";
import { evaluateText, resourceOf } from "./evaluate.js";

/** Attributes of the resource `R`, whose properties stand where a condition is that is not decided. */
function attributesOf(type: string, ...properties: readonly string[]): Value {
  const lines = [
    "Parameters: {Stage: {Type: String}, Name: {Type: String}}",
    "Conditions: {Prod: !Equals [!Ref Stage, prod]}",
    "Resources:",
    "  R:",
    `    Type: ${type}`,
    "    Properties:",
    ...properties.map((line) => `      ${line}`),
  ];
  return resourceOf(evaluateText(lines.join("\n")), "R").attributes;
}

function candidatesOf(value: Value): unknown {
  return value.kind === "unknown" ? value.oneOf?.map(plain) : undefined;
}

describe("an item of a list that a condition decides about", () => {
  it("has the names of the vocabulary in either case", () => {
    const group = attributesOf(
      "AWS::EC2::SecurityGroup",
      "SecurityGroupIngress:",
      "  - !If [Prod, {IpProtocol: tcp, FromPort: '5432', ToPort: 5432, CidrIp: 0.0.0.0/0}, !Ref AWS::NoValue]",
    );
    expect(candidatesOf(at(group, "ingress", 0))).toEqual([
      { protocol: "tcp", from_port: 5432, to_port: 5432, cidr_blocks: ["0.0.0.0/0"] },
      null,
    ]);
    const role = attributesOf(
      "AWS::IAM::Role",
      "Policies:",
      "  - !If [Prod, {PolicyName: p, PolicyDocument: {Statement: []}}, !Ref AWS::NoValue]",
    );
    expect(candidatesOf(at(role, "inline_policy", 0))).toEqual([{ name: "p", policy: '{"Statement":[]}' }, null]);
  });

  it("is a tag by its key, as far as that is known", () => {
    const tags = (item: string): Value =>
      at(attributesOf("AWS::RDS::DBInstance", "Tags:", "  - {Key: a, Value: b}", `  - ${item}`), "tags");
    const sometimes = tags("!If [Prod, {Key: env, Value: prod}, !Ref AWS::NoValue]");
    expect(candidatesOf(at(sometimes, "env"))).toEqual(["prod", null]);
    expect(sometimes).not.toHaveProperty("rest");
    const either = tags("!If [Prod, {Key: env, Value: 1}, {Key: stage, Value: dev}]");
    expect(candidatesOf(at(either, "env"))).toEqual(["1", "dev", null]);
    expect(candidatesOf(at(either, "stage"))).toEqual([null, "1", "dev"]);
    expect(tags("!If [Prod, {Key: !Ref Name, Value: 1}, !Ref AWS::NoValue]")).toHaveProperty("rest");
  });

  it("is a text in either case", () => {
    const groups = attributesOf("AWS::RDS::DBInstance", "VPCSecurityGroups: [!If [Prod, 1, !Ref AWS::NoValue]]");
    expect(candidatesOf(at(groups, "vpc_security_group_ids", 0))).toEqual(["1", null]);
  });
});
