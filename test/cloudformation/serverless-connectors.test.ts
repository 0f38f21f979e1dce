import { describe, expect, it } from "vitest";
import type { Resource, Stack } from "../../src/graph/resource.js";
import type { TextPart, Value } from "../../src/graph/value.js";
import { at, plain } from "../document/plain.js";
import { evaluateText, resourceOf } from "./evaluate.js";

/** What aws-sam-translator 1.110.0 makes of the same templates. */

const HEAD = [
  "Transform: AWS::Serverless-2016-10-31",
  "Parameters: {Stage: {Type: String}}",
  "Conditions: {Prod: !Equals [!Ref Stage, prod]}",
  "Resources:",
  "  Bucket: {Type: AWS::S3::Bucket}",
  "  Queue: {Type: AWS::SQS::Queue}",
  "  Topic: {Type: AWS::SNS::Topic}",
  "  Secret: {Type: AWS::SecretsManager::Secret}",
  "  Fn: {Type: AWS::Serverless::Function, Properties: {Handler: a.b}}",
  "  Own: {Type: AWS::IAM::Role}",
  "  Given: {Type: AWS::Lambda::Function, Properties: {Role: !GetAtt Own.Arn}}",
  "  Foreign: {Type: AWS::Lambda::Function, Properties: {Role: arn:aws:iam::111122223333:role/x}}",
  "  Flow: {Type: AWS::Serverless::StateMachine, Properties: {Definition: {}}}",
];
const stackWith = (...lines: readonly string[]): Stack =>
  evaluateText([...HEAD, ...lines.map((line) => `  ${line}`)].join("\n"));
const connector = (source: string, destination: string, permissions: string): string =>
  `C: {Type: AWS::Serverless::Connector, Properties: {Source: ${source}, Destination: ${destination}, Permissions: [${permissions}]}}`;

const inText = (part: TextPart): string =>
  typeof part === "string" ? part : "reference" in part ? `<${part.reference.address}>` : "<?>";

function shown(value: Value): unknown {
  if (value.kind === "unknown") return value.text?.map(inText).join("");
  return value.kind === "list" ? value.items.map(shown) : plain(value);
}

function statementsOf({ attributes }: Resource): readonly unknown[] {
  const policy = at(attributes, "policy");
  const json = policy.kind === "known" || policy.kind === "unknown" ? policy.json : undefined;
  const statements = json && at(json, "Statement");
  return statements?.kind === "list"
    ? statements.items.map((each) => [shown(at(each, "Action")), shown(at(each, "Resource"))])
    : [];
}

describe("a connector", () => {
  it("is a policy of the role of its source", () => {
    const stack = stackWith(connector("{Id: Fn}", "{Id: Flow}", "Write"));
    expect(stack.diagnostics).toEqual([]);
    const policy = resourceOf(stack, "CPolicy");
    expect(policy).toMatchObject({ type: "aws_iam_policy", nativeType: "AWS::IAM::ManagedPolicy" });
    expect(policy.header.startLine).toBe(14);
    expect(shown(at(policy.attributes, "roles"))).toEqual(["<FnRole>"]);
    expect(at(policy.attributes, "roles", 0).references).toEqual([{ address: "FnRole", attribute: "name" }]);
    expect(statementsOf(policy)).toContainEqual([["states:StartExecution", "states:StartSyncExecution"], ["<Flow>"]]);
  });

  it("is a policy of the role that a function is given, and of that of a state machine", () => {
    const roles = (source: string): unknown =>
      shown(at(resourceOf(stackWith(connector(source, "{Id: Fn}", "Write")), "CPolicy").attributes, "roles"));
    expect(roles("{Id: Given}")).toEqual(["<Own>"]);
    expect(roles("{Id: Flow}")).toEqual(["<FlowRole>"]);
    expect(roles("{Type: AWS::Lambda::Function, RoleName: deploy}")).toEqual(["deploy"]);
  });

  it("is a policy of the role of the function that polls a queue", () => {
    const stack = stackWith(connector("{Id: Queue}", "{Id: Fn}", "Read, Write"));
    expect(shown(at(resourceOf(stack, "CPolicy").attributes, "roles"))).toEqual(["<FnRole>"]);
  });

  it("is a permission of a function that a service calls", () => {
    const stack = stackWith(connector("{Id: Topic}", "{Id: Fn}", "Write"));
    const { type, attributes } = resourceOf(stack, "CWriteLambdaPermission");
    expect(type).toBe("aws_lambda_permission");
    expect([shown(at(attributes, "principal")), shown(at(attributes, "source_arn"))]).toEqual([
      ...["sns.amazonaws.com", "<Topic>"],
    ]);
  });

  it("is a policy of the queue that a topic writes to", () => {
    const stack = stackWith(connector("{Id: Topic}", "{Id: Queue}", "Write"));
    expect(resourceOf(stack, "CQueuePolicy").type).toBe("aws_sqs_queue_policy");
    expect(shown(at(resourceOf(stack, "CQueuePolicy").attributes, "queue_url"))).toBe("<Queue>");
  });

  it("has one policy for each of several destinations", () => {
    const stack = stackWith(connector("{Id: Fn}", "[{Id: Bucket}, {Type: AWS::SNS::Topic, Arn: !Ref Topic}]", "Write"));
    expect(statementsOf(resourceOf(stack, "CPolicyDestination0"))[0]).toMatchObject([
      expect.arrayContaining(["s3:PutObject"]),
      ["<Bucket>", "<Bucket>/*"],
    ]);
    expect(statementsOf(resourceOf(stack, "CPolicyDestination1"))).toEqual([[["sns:Publish"], ["<Topic>"]]]);
  });

  it("may be an attribute of its source", () => {
    const stack = stackWith(
      "Api:",
      "  Type: AWS::Serverless::Api",
      "  Connectors:",
      "    Calls: {Properties: {SourceReference: {Qualifier: Prod/GET/x}, Destination: {Id: Fn}, Permissions: [Write]}}",
    );
    expect(stack.diagnostics).toEqual([]);
    const permission = resourceOf(stack, "ApiCallsWriteLambdaPermission");
    expect(permission.header.startLine).toBe(17);
    expect(shown(at(permission.attributes, "source_arn"))).toBe(
      "arn:<AWS::Partition>:execute-api:<AWS::Region>:<AWS::AccountId>:<Api>/Prod/GET/x",
    );
  });

  it("grants under its condition", () => {
    const stack = stackWith(
      connector("{Id: Fn}", "{Id: Bucket}", "Read").replace("Properties", "Condition: Prod, Properties"),
    );
    expect(resourceOf(stack, "CPolicy").uncertain?.[0]?.reason).toContain("Prod");
  });

  it.each([
    ["{Id: Fn}", "{Id: Nope}", "Read", "there is no resource Nope"],
    ["{Id: Fn}", "{Id: Secret}", "Read", "no connectors from AWS::Lambda::Function to AWS::SecretsManager::Secret"],
    ["{Id: Fn}", "{Id: Given}", "Read", "Permissions from AWS::Lambda::Function to AWS::Lambda::Function are Write"],
    ["{Id: Queue}", "{Id: Fn}", "Read", "Read and Write together"],
    ["{Id: Foreign}", "{Id: Bucket}", "Read", "no role of the template at its Source"],
    ["{Id: Fn}", "{Type: AWS::S3::Bucket}", "Read", "Destination.Arn is missing"],
    ["{Id: Fn}", "{Id: Bucket, Arn: x}", "Read", "named by an Id"],
    ["{Id: Fn}", "{Arn: x}", "Read", "needs a Type"],
  ])("from %s to %s that SAM refuses (%s) is told", (source, destination, permissions, why) => {
    const stack = stackWith(connector(source, destination, permissions));
    expect(stack.diagnostics).toMatchObject([
      {
        code: "cloudformation-connector",
        severity: "warning",
        message: expect.stringContaining(why) as unknown,
        span: { startLine: 14 },
      },
    ]);
    expect(stack.resources.map(({ address }) => address).filter((address) => /^C./.test(address))).toEqual([]);
  });
});
