import { describe, expect, it } from "vitest";
import type { Stack } from "../../src/graph/resource.js";
import type { TextPart, Value } from "../../src/graph/value.js";
import { at, plain } from "../document/plain.js";
import { evaluateText, resourceOf } from "./evaluate.js";

/** What aws-sam-translator 1.110.0 makes of the same templates. */

const HEAD = [
  "Transform: AWS::Serverless-2016-10-31",
  "Parameters: {Stage: {Type: String}}",
  "Conditions: {Prod: !Equals [!Ref Stage, prod]}",
  "Resources:",
  "  Queue: {Type: AWS::SQS::Queue}",
  "  Secret: {Type: AWS::SecretsManager::Secret}",
];

/** The properties begin in line 10. */
const functionWith = (...lines: readonly string[]): Stack =>
  evaluateText(
    [
      ...[...HEAD, "  Fn:", "    Type: AWS::Serverless::Function", "    Properties:"],
      ...lines.map((line) => `      ${line}`),
    ].join("\n"),
  );
const functionOnEvent = (event: string): Stack => functionWith("Handler: a.b", "Events:", `  E: {${event}}`);
const stateMachineWith = (...lines: readonly string[]): Stack =>
  evaluateText(
    [
      ...[...HEAD, "  Flow:", "    Type: AWS::Serverless::StateMachine", "    Properties:"],
      ...["      Definition: {}", ...lines.map((line) => `      ${line}`)],
    ].join("\n"),
  );

const inText = (part: TextPart): string =>
  typeof part === "string" ? part : "reference" in part ? `<${part.reference.address}>` : "<?>";

function shown(value: Value): unknown {
  if (value.kind === "unknown") return value.text?.map(inText).join("");
  return value.kind === "list" ? value.items.map(shown) : plain(value);
}

/** Actions and resources of the inline policies. */
function granted(stack: Stack, role: string): unknown {
  const policies = resourceOf(stack, role).attributes.entries.get("inline_policy");
  return (policies?.kind === "list" ? policies.items : []).flatMap((policy) => {
    const document = at(policy, "policy");
    const json = document.kind === "known" || document.kind === "unknown" ? document.json : undefined;
    const statements = json && at(json, "Statement");
    return (statements?.kind === "list" ? statements.items : []).map((each) => [
      shown(at(each, "Action")),
      shown(at(each, "Resource")),
    ]);
  });
}

function managed(stack: Stack, role: string): unknown {
  const names = shown(at(resourceOf(stack, role).attributes, "managed_policy_arns"));
  return Array.isArray(names) ? names.map((name) => String(name).replace("arn:aws:iam::aws:policy/", "")) : names;
}

const BASIC = "service-role/AWSLambdaBasicExecutionRole";

describe("the role that SAM makes for a function", () => {
  it.each([
    ["Type: SQS, Properties: {Queue: !GetAtt Queue.Arn}", "AWSLambdaSQSQueueExecutionRole"],
    ["Type: SNS, Properties: {Topic: x, SqsSubscription: true}", "AWSLambdaSQSQueueExecutionRole"],
    ["Type: Kinesis, Properties: {Stream: x}", "AWSLambdaKinesisExecutionRole"],
    ["Type: DynamoDB, Properties: {Stream: x}", "AWSLambdaDynamoDBExecutionRole"],
    ["Type: MSK, Properties: {Stream: x}", "AWSLambdaMSKExecutionRole"],
  ])("may poll what its event names: %s", (event, policy) => {
    const stack = functionOnEvent(event);
    expect(managed(stack, "FnRole")).toEqual([BASIC, `service-role/${policy}`]);
    expect(at(resourceOf(stack, "FnRole").attributes, "managed_policy_arns", 1).span.startLine).toBe(12);
  });

  it("may poll with one policy for several queues", () => {
    const stack = functionWith("Events: {A: {Type: SQS}, B: {Type: SQS}}");
    expect(managed(stack, "FnRole")).toEqual([BASIC, "service-role/AWSLambdaSQSQueueExecutionRole"]);
  });

  it.each([
    ["MQ", "BASIC_AUTH"],
    ["SelfManagedKafka", "SASL_SCRAM_512_AUTH"],
    ["MSK", "CLIENT_CERTIFICATE_TLS_AUTH"],
    ["DocumentDB", "BASIC_AUTH"],
  ])("may read the secret with which a source of %s is logged in to", (type, access) => {
    const configuration = `SourceAccessConfigurations: [{Type: ${access}, URI: !Ref Secret}]`;
    const stack = functionOnEvent(`Type: ${type}, Properties: {SecretsManagerKmsKeyId: k, ${configuration}}`);
    expect(granted(stack, "FnRole")).toContainEqual([["secretsmanager:GetSecretValue"], "<Secret>"]);
    const key = [["kms:Decrypt"], "arn:<AWS::Partition>:kms:<AWS::Region>:<AWS::AccountId>:key/k"];
    if (type !== "MSK") expect(granted(stack, "FnRole")).toContainEqual(key);
  });

  it("may not read what a source only takes as a name", () => {
    const stack = functionOnEvent(
      "Type: MSK, Properties: {SourceAccessConfigurations: [{Type: SASL_SCRAM_512_AUTH, URI: !Ref Secret}]}",
    );
    expect(granted(stack, "FnRole")).toEqual([]);
  });

  it("may send on what it did, and what it could not do", () => {
    const stack = functionWith(
      "DeadLetterQueue: {Type: SQS, TargetArn: !GetAtt Queue.Arn}",
      "EventInvokeConfig:",
      "  DestinationConfig:",
      "    OnSuccess: {Type: Lambda, Destination: arn:aws:lambda:us-east-1:111122223333:function:next}",
      "    OnFailure: {Type: SQS}",
    );
    expect(granted(stack, "FnRole")).toEqual([
      [["sqs:SendMessage"], "<Queue>"],
      [["lambda:InvokeFunction"], "arn:aws:lambda:us-east-1:111122223333:function:next"],
      [["sqs:SendMessage"], "<FnEventInvokeConfigOnFailureQueue>"],
    ]);
  });

  it("may send traces, unless that is off", () => {
    expect(managed(functionWith("Tracing: PassThrough"), "FnRole")).toEqual([BASIC, "AWSXrayWriteOnlyAccess"]);
    expect(managed(functionWith("Tracing: Disabled"), "FnRole")).toEqual([BASIC]);
    expect(managed(stateMachineWith("Tracing: {Enabled: true}"), "FlowRole")).toEqual(["AWSXrayWriteOnlyAccess"]);
    expect(managed(stateMachineWith("Tracing: {Enabled: false}"), "FlowRole")).toEqual([]);
  });

  it("has policies that are called by name where AWS has them", () => {
    const names = ["Billing", "AWSLambdaRole", "AWSBackupServiceRolePolicyForBackup", "AmazonRDSFullAccess"];
    expect(managed(functionWith(`Policies: [${names.join(", ")}]`), "FnRole")).toEqual([
      BASIC,
      ...["job-function/Billing", "service-role/AWSLambdaRole", "service-role/AWSBackupServiceRolePolicyForBackup"],
      "AmazonRDSFullAccess",
    ]);
  });
});

describe("the role that SAM makes for an event", () => {
  const trust = (stack: Stack, role: string): unknown =>
    plain(at(resourceOf(stack, role).attributes, "assume_role_policy"));

  it("lets the scheduler run the function", () => {
    const stack = functionOnEvent("Type: ScheduleV2, Properties: {PermissionsBoundary: arn:aws:iam::aws:policy/B}");
    expect(trust(stack, "FnERole")).toContain("scheduler.amazonaws.com");
    expect(granted(stack, "FnERole")).toEqual([[["lambda:InvokeFunction"], "<Fn>"]]);
    expect(plain(at(resourceOf(stack, "FnERole").attributes, "permissions_boundary"))).toBe(
      "arn:aws:iam::aws:policy/B",
    );
    expect(resourceOf(stack, "FnERole").header.startLine).toBe(7);
  });

  it.each([
    ["Api", "apigateway.amazonaws.com"],
    ["Schedule", "events.amazonaws.com"],
    ["ScheduleV2", "scheduler.amazonaws.com"],
    ["EventBridgeRule", "events.amazonaws.com"],
  ])("lets %s start the state machine", (type, service) => {
    const stack = stateMachineWith(`Events: {E: {Type: ${type}}}`);
    expect(trust(stack, "FlowERole")).toContain(service);
    expect(granted(stack, "FlowERole")).toEqual([[["states:StartExecution"], "<Flow>"]]);
  });

  it("is none where the event names one", () => {
    const stack = functionOnEvent("Type: ScheduleV2, Properties: {RoleArn: arn:aws:iam::111122223333:role/x}");
    expect(stack.resources.map(({ address }) => address)).not.toContain("FnERole");
  });
});

describe("the role that SAM makes for a data source", () => {
  const api = (source: string): Stack =>
    evaluateText(
      [
        ...HEAD,
        "  Fn: {Type: AWS::Serverless::Function}",
        "  Api:",
        "    Type: AWS::Serverless::GraphQLApi",
        "    Condition: Prod",
        "    Properties:",
        "      DataSources:",
        "        Lambda:",
        `          Orders: {FunctionArn: !GetAtt Fn.Arn${source}}`,
      ].join("\n"),
    );

  it("lets the API run the function", () => {
    const stack = api("");
    expect(granted(stack, "ApiOrdersLambdaDataSourceRole")).toEqual([
      [
        ["lambda:InvokeAsync", "lambda:InvokeFunction"],
        ["<Fn>", "<Fn>:*"],
      ],
    ]);
    const role = resourceOf(stack, "ApiOrdersLambdaDataSourceRole");
    expect(plain(at(role.attributes, "assume_role_policy"))).toContain("appsync.amazonaws.com");
    expect(role.header.startLine).toBe(14);
    expect(role.uncertain?.[0]?.reason).toContain("Prod");
  });

  it("is none where the data source names one", () => {
    const stack = api(", ServiceRoleArn: arn:aws:iam::111122223333:role/x");
    expect(stack.resources.map(({ address }) => address)).not.toContain("ApiOrdersLambdaDataSourceRole");
  });
});

it("a URL that a condition gives a function asks for what it says there", () => {
  const stack = functionWith("FunctionUrlConfig: !If [Prod, {AuthType: AWS_IAM}, {AuthType: NONE}]");
  const type = at(resourceOf(stack, "Fn.FunctionUrlConfig").attributes, "authorization_type");
  expect(type.kind === "unknown" && type.oneOf?.map(plain)).toEqual(["AWS_IAM", "NONE"]);
  const maybe = functionWith("FunctionUrlConfig: !If [Prod, {AuthType: NONE}, !Ref AWS::NoValue]");
  const either = at(resourceOf(maybe, "Fn.FunctionUrlConfig").attributes, "authorization_type");
  expect(either.kind === "unknown" && either.oneOf?.map(plain)).toEqual(["NONE", null]);
});

it("the source of an event that is no ARN of the account is held to it", () => {
  const stack = functionOnEvent("Type: S3, Properties: {Bucket: b}");
  expect(shown(at(resourceOf(stack, "FnEPermission").attributes, "source_account"))).toBe("<AWS::AccountId>");
});
