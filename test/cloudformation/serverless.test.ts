import { describe, expect, it } from "vitest";
import { buildGraph } from "../../src/graph/build.js";
import type { Resource } from "../../src/graph/resource.js";
import type { Value } from "../../src/graph/value.js";
import { at, plain } from "../document/plain.js";
import { evaluateText, resourceOf } from "./evaluate.js";

const HEAD = `Transform: AWS::Serverless-2016-10-31
Globals:
  Function:
    Runtime: python3.12
    Environment: {Variables: {A: "1", B: "2"}}
    VpcConfig: {SubnetIds: [subnet-1], SecurityGroupIds: [sg-1]}
Parameters:
  Open: {Type: String}
Resources:
  Secret: {Type: AWS::SecretsManager::Secret}
`;

/** The function `Fn` and its role; the function's properties begin in line 14. */
function evaluated(properties: string): { fn: Resource; role: Resource | undefined; codes: string[] } {
  const text = `${HEAD}  Fn:\n    Type: AWS::Serverless::Function\n    Properties:\n${properties}`;
  const stack = evaluateText(text);
  return {
    fn: resourceOf(stack, "Fn"),
    role: stack.resources.find(({ address }) => address === "FnRole"),
    codes: stack.diagnostics.map(({ code }) => code),
  };
}

function documentOf(role: Resource | undefined, index: number): Value {
  const policy = role && at(role.attributes, "inline_policy", index, "policy");
  const json = policy?.kind === "known" || policy?.kind === "unknown" ? policy.json : undefined;
  if (json === undefined) throw new Error("there is no document");
  return json;
}

describe("SAM", () => {
  it("merges the defaults of the template into functions", () => {
    const { fn } = evaluated("      Handler: a.b\n      Environment: {Variables: {B: 3}}\n");
    expect(fn.type).toBe("aws_lambda_function");
    expect(plain(fn.attributes)).toMatchObject({
      runtime: "python3.12",
      handler: "a.b",
      environment: [{ variables: { A: "1", B: "3" } }],
      vpc_config: [{ subnet_ids: ["subnet-1"], security_group_ids: ["sg-1"] }],
    });
    expect(at(fn.attributes, "runtime").span.startLine).toBe(4);
  });

  it("generates a role for a function that names none", () => {
    const { fn, role } = evaluated("      Handler: a.b\n      PermissionsBoundary: arn:aws:iam::aws:policy/B\n");
    expect(at(fn.attributes, "role").references).toEqual([{ address: "FnRole", attribute: "arn" }]);
    expect(role).toMatchObject({
      type: "aws_iam_role",
      nativeType: "AWS::IAM::Role",
      header: fn.header,
      span: fn.span,
    });
    expect(role && plain(role.attributes)).toEqual({
      assume_role_policy: JSON.stringify({
        Version: "2012-10-17",
        Statement: [{ Effect: "Allow", Principal: { Service: ["lambda.amazonaws.com"] }, Action: ["sts:AssumeRole"] }],
      }),
      permissions_boundary: "arn:aws:iam::aws:policy/B",
      managed_policy_arns: [
        "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
        "arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole",
      ],
    });
    expect(evaluated("      Role: arn:aws:iam::111122223333:role/x\n").role).toBeUndefined();
  });

  it("gives the role all forms of policies, each statement in its place", () => {
    const { role, codes } = evaluated(
      [
        "      Policies:",
        "        - AmazonRDSFullAccess",
        "        - !Ref Open",
        "        - Statement:",
        "            - Effect: Allow",
        "              Action: rds-db:connect",
        "              Resource: '*'",
        "        - AWSSecretsManagerGetSecretValuePolicy: {SecretArn: !Ref Secret}",
        "        - S3ReadPolicy: {BucketName: b}",
        "        - KMSDecryptPolicy: {KeyId: k}",
      ].join("\n"),
    );
    expect(codes).toEqual([]);
    expect(role && at(role.attributes, "managed_policy_arns")).toMatchObject({
      items: [
        { value: "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole" },
        { value: "arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole" },
        { value: "arn:aws:iam::aws:policy/AmazonRDSFullAccess", span: { startLine: 15 } },
        { kind: "unknown", span: { startLine: 16 } },
      ],
    });
    expect(role && plain(at(role.attributes, "inline_policy"))).toHaveLength(4);
    expect(at(documentOf(role, 0), "Statement", 0, "Action").span.startLine).toBe(19);
    const secret = documentOf(role, 1);
    expect(plain(at(secret, "Statement", 0, "Action"))).toEqual(["secretsmanager:GetSecretValue"]);
    expect(at(secret, "Statement", 0, "Resource")).toMatchObject({
      text: [{ reference: { address: "Secret", attribute: "arn" } }],
      span: { startLine: 21 },
    });
    expect(at(documentOf(role, 3), "Statement", 0, "Resource")).toMatchObject({
      text: [
        "arn:",
        { reference: { address: "AWS::Partition" } },
        ":kms:",
        { reference: { address: "AWS::Region" } },
        ":",
        { reference: { address: "AWS::AccountId" } },
        ":key/k",
      ],
    });
  });

  it.each([
    ["one document", "      Policies: {Statement: {Effect: Allow, Action: '*', Resource: '*'}}\n"],
    [
      "a list of one",
      "      Policies: [{Version: 2012-10-17, Statement: [{Effect: Allow, Action: '*', Resource: '*'}]}]\n",
    ],
  ])("takes %s", (_, properties) => {
    const statements = at(documentOf(evaluated(properties).role, 0), "Statement");
    expect(plain(statements.kind === "list" ? at(statements, 0) : statements)).toMatchObject({ Action: "*" });
  });

  it("says what it does not know of policies", () => {
    const unheard = evaluated("      Policies: [{UnheardPolicy: {}}]\n");
    expect(unheard.codes).toEqual(["cloudformation-policy-template"]);
    expect(unheard.role && at(unheard.role.attributes, "inline_policy", 0, "policy").kind).toBe("unknown");
    const imported = evaluated("      Policies: {Fn::Transform: {Name: Mine}}\n").role;
    expect(imported && at(imported.attributes, "inline_policy")).toMatchObject({ items: [], rest: [{}] });
    const whole = evaluated("      Handler: a.b\n      Fn::Transform: {Name: Mine}\n").role;
    expect(whole?.uncertain?.[0]?.reason).toContain("Mine");
    expect(whole && at(whole.attributes, "inline_policy")).toMatchObject({ items: [], rest: [{}] });
  });

  it("knows the resources that SAM generates when they are referred to", () => {
    const stack = evaluateText(
      `${HEAD}  Fn: {Type: AWS::Serverless::Function}\n  X:\n    Type: Custom::X\n    Properties:\n` +
        "      Role: !GetAtt FnRole.Arn\n      Name: !Ref FnRole\n      Version: !Ref Fn.Version\n      Api: !Ref ServerlessRestApi\n",
    );
    expect(stack.diagnostics).toEqual([]);
    const { attributes } = resourceOf(stack, "X");
    expect(at(attributes, "Role").references).toEqual([{ address: "FnRole", attribute: "arn" }]);
    expect(at(attributes, "Name").references).toEqual([{ address: "FnRole", attribute: "name" }]);
  });

  it("generates a role for a state machine", () => {
    const stack = evaluateText(`${HEAD}  Flow: {Type: AWS::Serverless::StateMachine, Properties: {Policies: [X]}}\n`);
    const trust = plain(at(resourceOf(stack, "FlowRole").attributes, "assume_role_policy"));
    expect(trust).toContain("states.amazonaws.com");
    expect(plain(at(resourceOf(stack, "FlowRole").attributes, "managed_policy_arns"))).toEqual([
      "arn:aws:iam::aws:policy/X",
    ]);
  });
});

describe("the defaults of SAM", () => {
  const functionWith = (...lines: readonly string[]): unknown => {
    const text = [
      "Transform: AWS::Serverless-2016-10-31",
      "Globals:",
      "  Function:",
      "    Runtime: python3.12",
      "    Layers: [a]",
      "    Architectures: [x86_64]",
      "    Tags: {team: all}",
      "    FunctionUrlConfig: {AuthType: NONE}",
      "    VpcConfig: {SubnetIds: [s], SecurityGroupIds: [g]}",
      "Resources:",
      "  Fn:",
      "    Type: AWS::Serverless::Function",
      ...lines.map((line) => `    ${line}`),
    ].join("\n");
    return evaluateText(text).resources.map(({ type, attributes }) => [type, plain(attributes)]);
  };

  it("are left out where the resource ignores them", () => {
    expect(functionWith("IgnoreGlobals: '*'", "Properties: {Handler: a.b}")).toEqual([
      ["aws_lambda_function", { handler: "a.b", role: expect.anything() as unknown }],
      ["aws_iam_role", expect.anything()],
    ]);
    expect(
      functionWith("IgnoreGlobals: [FunctionUrlConfig, VpcConfig, Runtime]", "Properties: {Handler: a.b}"),
    ).toEqual([
      ["aws_lambda_function", expect.not.objectContaining({ vpc_config: expect.anything() as unknown })],
      ["aws_iam_role", expect.anything()],
    ]);
  });

  it("are lists before the resource's own, but for architectures", () => {
    const [[, attributes] = []] = functionWith("Properties: {Layers: [b], Architectures: [arm64], Tags: {x: y}}") as [
      string,
      unknown,
    ][];
    expect(attributes).toMatchObject({ layers: ["a", "b"], architectures: ["arm64"], tags: { team: "all", x: "y" } });
  });
});

describe("what SAM generates under a condition", () => {
  const HEADER = [
    "Transform: AWS::Serverless-2016-10-31",
    "Parameters: {Stage: {Type: String}, Auth: {Type: String, AllowedValues: [AWS_IAM, NONE]}}",
    "Conditions: {Prod: !Equals [!Ref Stage, prod]}",
    "Resources:",
    "  Secret: {Type: AWS::SecretsManager::Secret}",
    "  Fn:",
    "    Type: AWS::Serverless::Function",
    "    Properties:",
  ];
  const stackWith = (...lines: readonly string[]): ReturnType<typeof evaluateText> =>
    evaluateText([...HEADER, ...lines.map((line) => `      ${line}`)].join("\n"));
  const candidates = (value: Value): unknown =>
    value.kind === "unknown" ? value.oneOf?.map((each) => (each.kind === "unknown" ? each.text : plain(each))) : value;

  it("is a role where none may be named, with what it says of it", () => {
    const stack = stackWith(
      "Role: !If [Prod, arn:aws:iam::111122223333:role/x, !Ref AWS::NoValue]",
      "Policies: [AmazonRDSFullAccess]",
    );
    expect(stack.diagnostics).toEqual([]);
    expect(candidates(at(resourceOf(stack, "Fn").attributes, "role"))).toEqual([
      "arn:aws:iam::111122223333:role/x",
      [{ reference: { address: "FnRole", attribute: "arn" } }],
    ]);
    const role = resourceOf(stack, "FnRole");
    expect(role.uncertain?.[0]?.reason).toContain("Prod");
    expect(plain(at(role.attributes, "managed_policy_arns", 1))).toBe("arn:aws:iam::aws:policy/AmazonRDSFullAccess");
    expect(resourceOf(stack, "Fn").native?.entries.has("Policies")).not.toBe(true);
  });

  it("are policies in all forms", () => {
    const stack = stackWith(
      "Policies:",
      "  - !If [Prod, AmazonRDSFullAccess, !Ref AWS::NoValue]",
      "  - !If [Prod, {Statement: [{Effect: Allow, Action: rds:*, Resource: '*'}]}, !Ref AWS::NoValue]",
      "  - !If [Prod, {AWSSecretsManagerGetSecretValuePolicy: {SecretArn: !Ref Secret}}, !Ref AWS::NoValue]",
      "  - !If [Prod, {SNSPublishMessagePolicy: {TopicName: x}}, !Ref AWS::NoValue]",
    );
    expect(stack.diagnostics).toEqual([]);
    const { attributes } = resourceOf(stack, "FnRole");
    expect(candidates(at(attributes, "managed_policy_arns", 1))).toEqual([
      "arn:aws:iam::aws:policy/AmazonRDSFullAccess",
      null,
    ]);
    const inline = at(attributes, "inline_policy");
    expect(inline.kind === "list" ? inline.items.map(candidates) : inline).toEqual([
      [{ name: "Policy0", policy: expect.stringContaining("rds:*") as unknown }, null],
      [{ name: "Policy1", policy: expect.anything() as unknown }, null],
    ]);
  });

  it("are policies of a list that a condition chooses", () => {
    const stack = stackWith("Policies: !If [Prod, [AmazonRDSFullAccess, ReadOnlyAccess], [ReadOnlyAccess]]");
    const managed = at(resourceOf(stack, "FnRole").attributes, "managed_policy_arns");
    const arn = (name: string): string => `arn:aws:iam::aws:policy/${name}`;
    expect(managed).not.toHaveProperty("rest");
    expect(managed.kind === "list" ? managed.items.slice(1).map(candidates) : managed).toEqual([
      [arn("AmazonRDSFullAccess"), null],
      [arn("ReadOnlyAccess"), null],
      [arn("ReadOnlyAccess"), null],
    ]);
  });

  it("is a public URL where it may ask for no credentials", () => {
    const permission = (...lines: readonly string[]): Resource | undefined =>
      stackWith(...lines).resources.find(({ address }) => address === "FnUrlPublicPermissions");
    expect(permission("FunctionUrlConfig: {AuthType: !Ref Auth}")?.uncertain?.[0]?.reason).toContain("Auth");
    expect(permission("FunctionUrlConfig: !If [Prod, {AuthType: NONE}, !Ref AWS::NoValue]")).toHaveProperty(
      "uncertain",
    );
    expect(permission("FunctionUrlConfig: !If [Prod, {AuthType: AWS_IAM}, !Ref AWS::NoValue]")).toBeUndefined();
    expect(permission("FunctionUrlConfig: {AuthType: NONE}")).not.toHaveProperty("uncertain");
  });

  it("is one thing under all of its names", () => {
    const text = [
      ...HEADER,
      "      AutoPublishAlias: live",
      "  ByAlias: {Type: AWS::Lambda::Permission, Properties: {FunctionName: !Ref Fn.Alias, Principal: x}}",
      "  BySub: {Type: AWS::Lambda::Permission, Properties: {FunctionName: !Sub '${Fn.Alias}', Principal: x}}",
      "  Plain: {Type: AWS::Lambda::Alias, Properties: {FunctionName: !Ref Fn, FunctionVersion: '1', Name: x}}",
      "  ByPlain: {Type: AWS::Lambda::Permission, Properties: {FunctionName: !Ref Plain, Principal: x}}",
    ].join("\n");
    const { resources } = buildGraph([evaluateText(text)]).document;
    for (const name of ["ByAlias", "BySub", "ByPlain"]) {
      expect(resources.aws_lambda_permission?.[name]?.links).toMatchObject({ function: [{ id: "Fn" }] });
    }
  });

  it("is nothing where SAM refuses a statement without a document", () => {
    const stack = stackWith("Policies: [{Effect: Allow, Action: rds:*, Resource: '*'}]");
    expect(stack.diagnostics.map(({ code }) => code)).toEqual(["cloudformation-policy-template"]);
    expect(stack.diagnostics[0]?.message).toContain("Statement");
  });
});

describe("policy templates of SAM", () => {
  it.each([
    ["KMSEncryptPolicy_v2: {KeyId: k}", "kms:GenerateDataKey"],
    ["StepFunctionsExecutionPolicy_v2: {StateMachineName: s}", "states:StartSyncExecution"],
    ["StepFunctionsExecutionPolicy: {StateMachineName: s}", "states:StartExecution"],
    ["LambdaInvokePolicy: {FunctionName: f}", "lambda:InvokeFunction"],
    ["S3ReadPolicy: {BucketName: b}", "s3:GetObject"],
    ["S3FullAccessPolicy: {BucketName: b}", "s3:DeleteObject"],
  ])("grant %s", (template, action) => {
    const { role, codes } = evaluated(`      Policies: [{${template}}]\n`);
    expect(codes).toEqual([]);
    expect(plain(at(documentOf(role, 0), "Statement", 0, "Action"))).toContain(action);
  });
});
