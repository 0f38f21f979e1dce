import { describe, expect, it } from "vitest";
import { evaluateTemplate } from "../../src/cloudformation/index.js";
import type { Resource, Stack } from "../../src/graph/resource.js";
import type { TextPart, Value } from "../../src/graph/value.js";
import { at, plain } from "../document/plain.js";
import { evaluateText, resourceOf, treeOf } from "./evaluate.js";

const service = (...lines: readonly string[]): Stack => evaluateText(["service: orders", ...lines].join("\n"));

const inText = (part: TextPart): string =>
  typeof part === "string" ? part : "reference" in part ? `<${part.reference.address}>` : "<?>";

function shown(value: Value): unknown {
  if (value.kind === "unknown" && value.text !== undefined) return value.text.map(inText).join("");
  if (value.kind === "list") return value.items.map(shown);
  if (value.kind === "map") return Object.fromEntries([...value.entries].map(([key, entry]) => [key, shown(entry)]));
  return plain(value);
}

function attributeOf(resource: Resource, name: string): unknown {
  const value = resource.attributes.entries.get(name);
  return value && shown(value);
}

function statementsOf(role: Resource): readonly Value[] {
  const policy = at(role.attributes, "inline_policy", 0, "policy");
  const json = policy.kind === "known" || policy.kind === "unknown" ? policy.json : undefined;
  const statements = json && at(json, "Statement");
  return statements?.kind === "list" ? statements.items : [];
}

/** Actions and resources, without those on logs. */
const granted = (role: Resource): unknown =>
  statementsOf(role)
    .filter((statement) => !JSON.stringify(plain(statement)).includes("logs:"))
    .map((statement) =>
      statement.kind === "map" ? [shown(at(statement, "Action")), shown(at(statement, "Resource"))] : shown(statement),
    );

const addresses = (stack: Stack): readonly string[] => stack.resources.map(({ address }) => address);

describe("functions of a service", () => {
  const PROVIDER = [
    "provider:",
    "  name: aws",
    "  runtime: nodejs20.x",
    "  environment: {A: one, B: one}",
    "  vpc: {securityGroupIds: [sg-1], subnetIds: [subnet-1]}",
  ];

  it("are Lambda functions with the settings of the provider and their own", () => {
    const stack = service(
      ...PROVIDER,
      "functions:",
      "  list-all_orders:",
      "    handler: a.b",
      "    environment: {B: two}",
      "    vpc: {subnetIds: [subnet-2]}",
    );
    expect(stack.diagnostics).toEqual([]);
    const fn = resourceOf(stack, "ListDashallUnderscoreordersLambdaFunction");
    expect(fn).toMatchObject({ type: "aws_lambda_function", nativeType: "AWS::Lambda::Function" });
    expect(fn.header.startLine).toBe(8);
    expect(shown(fn.attributes)).toMatchObject({
      function_name: "orders-dev-list-all_orders",
      handler: "a.b",
      runtime: "nodejs20.x",
      environment: [{ variables: { A: "one", B: "two" } }],
      vpc_config: [{ security_group_ids: ["sg-1"], subnet_ids: ["subnet-2"] }],
      role: "<IamRoleLambdaExecution>",
    });
    expect(at(fn.attributes, "environment", 0, "variables", "B").span.startLine).toBe(10);
    expect(at(fn.attributes, "environment", 0, "variables", "A").span.startLine).toBe(5);
    expect(fn.labels).toMatchObject({ "vpc_config.subnet_ids": "vpc.subnetIds", environment: "environment" });
  });

  it("are in no network where they say so", () => {
    const stack = service(...PROVIDER, "functions: {a: {handler: a.b, vpc: ~}}");
    expect(resourceOf(stack, "ALambdaFunction").attributes.entries.has("vpc_config")).toBe(false);
  });

  it("may be listed in several files", () => {
    const tree = treeOf({
      "serverless.yml": "service: s\nprovider: {name: aws}\nfunctions:\n  - ${file(a.yml)}\n  - ${file(b.yml)}\n",
      "a.yml": "one: {handler: a.b}\n",
    });
    const stack = evaluateTemplate(tree, "serverless.yml");
    expect(addresses(stack)).toContain("OneLambdaFunction");
    expect(resourceOf(stack, "OneLambdaFunction").header).toMatchObject({ path: "a.yml", startLine: 1 });
    expect(stack.diagnostics).toMatchObject([{ code: "cloudformation-include", span: { startLine: 5 } }]);
  });

  it.each([
    ["url: true", "NONE", true],
    ["url: {cors: true}", "NONE", true],
    ["url: {authorizer: aws_iam}", "AWS_IAM", false],
  ])("have a URL (%s)", (url, type, isOpen) => {
    const stack = service("provider: {name: aws}", `functions: {a: {handler: a.b, ${url}}}`);
    expect(attributeOf(resourceOf(stack, "ALambdaFunctionUrl"), "authorization_type")).toBe(type);
    expect(addresses(stack).includes("ALambdaPermissionFnUrl")).toBe(isOpen);
  });

  it("encrypt their environment with the key of the service", () => {
    const arn = "arn:aws:kms:eu-west-1:111122223333:key/k";
    const stack = service(`provider: {name: aws, kmsKeyArn: '${arn}'}`, "functions: {a: {handler: a.b}}");
    expect(attributeOf(resourceOf(stack, "ALambdaFunction"), "kms_key_arn")).toBe(arn);
    expect(granted(resourceOf(stack, "IamRoleLambdaExecution"))).toEqual([[["kms:Decrypt"], [arn]]]);
  });
});

describe("the role of a service", () => {
  it("grants what the provider says, in its place", () => {
    const stack = service(
      "provider:",
      "  name: aws",
      "  region: eu-west-1",
      "  iam:",
      "    role:",
      "      name: orders",
      "      permissionsBoundary: arn:aws:iam::111122223333:policy/b",
      "      managedPolicies: [arn:aws:iam::aws:policy/AmazonRDSFullAccess]",
      "      statements:",
      "        - Effect: Allow",
      "          Action: rds-db:connect",
      '          Resource: "arn:aws:rds-db:${aws:region}:${aws:accountId}:dbuser:*/app"',
      "functions: {a: {handler: a.b}}",
    );
    const role = resourceOf(stack, "IamRoleLambdaExecution");
    expect(role.header.startLine).toBe(5);
    expect(granted(role)).toEqual([["rds-db:connect", "arn:aws:rds-db:eu-west-1:<AWS::AccountId>:dbuser:*/app"]]);
    expect(statementsOf(role).at(-1)?.span.startLine).toBe(11);
    expect(shown(role.attributes)).toMatchObject({
      name: "orders",
      permissions_boundary: "arn:aws:iam::111122223333:policy/b",
      managed_policy_arns: ["arn:aws:iam::aws:policy/AmazonRDSFullAccess"],
    });
    expect(attributeOf(role, "assume_role_policy")).toContain("lambda.amazonaws.com");
    expect(role.labels).toMatchObject({
      inline_policy: "iam.role.statements",
      managed_policy_arns: "iam.role.managedPolicies",
    });
  });

  it("has the older names of these settings, too", () => {
    const stack = service(
      "provider:",
      "  name: aws",
      "  iamManagedPolicies: [arn:aws:iam::aws:policy/AmazonRDSFullAccess]",
      "  rolePermissionsBoundary: arn:aws:iam::111122223333:policy/b",
      "  iamRoleStatements: [{Effect: Allow, Action: 'rds:*', Resource: '*'}]",
      "functions: {a: {handler: a.b}}",
    );
    const role = resourceOf(stack, "IamRoleLambdaExecution");
    expect(granted(role)).toEqual([["rds:*", "*"]]);
    expect(shown(role.attributes)).toMatchObject({
      permissions_boundary: "arn:aws:iam::111122223333:policy/b",
      managed_policy_arns: ["arn:aws:iam::aws:policy/AmazonRDSFullAccess"],
    });
    expect(role.labels).toMatchObject({
      inline_policy: "iamRoleStatements",
      managed_policy_arns: "iamManagedPolicies",
    });
  });

  it("may write logs, and be in a network where a function is", () => {
    const stack = service(
      "provider: {name: aws}",
      "functions: {a: {handler: a.b, vpc: {securityGroupIds: [g], subnetIds: [s]}}}",
    );
    const role = resourceOf(stack, "IamRoleLambdaExecution");
    expect(statementsOf(role).map((each) => shown(at(each, "Resource")))).toEqual([
      ["arn:aws:logs:us-east-1:<AWS::AccountId>:log-group:/aws/lambda/orders-dev-a:*"],
    ]);
    expect(attributeOf(role, "managed_policy_arns")).toEqual([
      "arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole",
    ]);
  });

  it("may read the secrets that its functions log in with", () => {
    const stack = service(
      "provider: {name: aws}",
      "functions:",
      "  a:",
      "    handler: a.b",
      "    events:",
      "      - activemq: {arn: x, queue: q, basicAuthArn: arn:1}",
      "      - kafka: {topic: t, accessConfigurations: {saslScram512Auth: arn:2, vpcSubnet: [s]}}",
      "      - sqs: arn:3",
      "      - http: GET /",
    );
    expect(granted(resourceOf(stack, "IamRoleLambdaExecution"))).toEqual([
      [["secretsmanager:GetSecretValue"], ["arn:1"]],
      [["secretsmanager:GetSecretValue"], ["arn:2"]],
      [["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"], ["arn:3"]],
    ]);
  });

  it("may hand on what its functions did", () => {
    const stack = service(
      "provider: {name: aws}",
      "functions:",
      "  a:",
      "    handler: a.b",
      "    destinations:",
      "      onSuccess: b-c",
      "      onFailure: {type: sqs, arn: !GetAtt Dead.Arn}",
      "  b-c: {handler: a.b, destinations: {onSuccess: 'arn:aws:lambda:eu-west-1:111122223333:function:x'}}",
      "resources: {Resources: {Dead: {Type: AWS::SQS::Queue}}}",
    );
    expect(granted(resourceOf(stack, "IamRoleLambdaExecution"))).toEqual([
      [["lambda:InvokeFunction"], ["<BDashcLambdaFunction>"]],
      [["sqs:SendMessage"], ["<Dead>"]],
      [["lambda:InvokeFunction"], ["arn:aws:lambda:eu-west-1:111122223333:function:x"]],
    ]);
  });

  it.each([
    ["iam: {role: 'arn:aws:iam::111122223333:role/x'}", "arn:aws:iam::111122223333:role/x"],
    ["iam: {role: !Sub 'arn:aws:iam::${AWS::AccountId}:role/x'}", "arn:aws:iam::<AWS::AccountId>:role/x"],
    ["role: Own", "<Own>"],
    ["iam: {role: !GetAtt Own.Arn}", "<Own>"],
  ])("is none where the provider names one (%s)", (setting, role) => {
    const stack = service(
      `provider: {name: aws, ${setting}}`,
      "functions: {a: {handler: a.b}}",
      "resources: {Resources: {Own: {Type: AWS::IAM::Role}}}",
    );
    expect(stack.diagnostics).toEqual([]);
    expect(attributeOf(resourceOf(stack, "ALambdaFunction"), "role")).toBe(role);
    expect(addresses(stack)).not.toContain("IamRoleLambdaExecution");
  });

  it("is none where every function names one", () => {
    const stack = service("provider: {name: aws}", "functions: {a: {handler: a.b, role: 'arn:aws:iam::1:role/x'}}");
    expect(addresses(stack)).toEqual(["ALambdaFunction"]);
  });

  it("may grant more where its statements are not in the repository", () => {
    const stack = service(
      "provider: {name: aws, iam: {role: {statements: '${file(roles.js)}'}}}",
      "functions: {a: {handler: a.b}}",
    );
    const policy = at(resourceOf(stack, "IamRoleLambdaExecution").attributes, "inline_policy", 0, "policy");
    const json = policy.kind === "unknown" ? policy.json : undefined;
    expect(json && at(json, "Statement")).toMatchObject({
      rest: [{ reason: expect.stringContaining("roles.js") as unknown }],
    });
  });

  it("is what the resources of the service make of it", () => {
    const stack = service(
      "provider: {name: aws}",
      "functions: {a: {handler: a.b}}",
      "resources:",
      "  extensions:",
      "    ALambdaFunction: {Properties: {KmsKeyArn: key}}",
      "  Resources:",
      "    IamRoleLambdaExecution: {Properties: {ManagedPolicyArns: [arn:aws:iam::aws:policy/ReadOnlyAccess]}}",
    );
    expect(attributeOf(resourceOf(stack, "ALambdaFunction"), "kms_key_arn")).toBe("key");
    const role = resourceOf(stack, "IamRoleLambdaExecution");
    expect(attributeOf(role, "managed_policy_arns")).toEqual(["arn:aws:iam::aws:policy/ReadOnlyAccess"]);
    expect(attributeOf(role, "assume_role_policy")).toContain("lambda");
  });
});

describe("the roles of single functions", () => {
  const STATEMENT = "[{Effect: Allow, Action: 'rds:*', Resource: '*'}]";
  const SHARED = "iam: {role: {statements: [{Effect: Allow, Action: 'sqs:*', Resource: '*'}]}}";

  it("are those of the plugin, and the others have that of the service", () => {
    const stack = service(
      `provider: {name: aws, ${SHARED}}`,
      "plugins: [serverless-iam-roles-per-function]",
      "frameworkVersion: '3'",
      "functions:",
      "  a:",
      "    handler: a.b",
      `    iamRoleStatements: ${STATEMENT}`,
      "  b: {handler: a.b}",
    );
    expect(stack.diagnostics).toEqual([]);
    expect(granted(resourceOf(stack, "AIamRoleLambdaExecution"))).toEqual([["rds:*", "*"]]);
    expect(granted(resourceOf(stack, "IamRoleLambdaExecution"))).toEqual([["sqs:*", "*"]]);
    expect(attributeOf(resourceOf(stack, "ALambdaFunction"), "role")).toBe("<AIamRoleLambdaExecution>");
    expect(attributeOf(resourceOf(stack, "BLambdaFunction"), "role")).toBe("<IamRoleLambdaExecution>");
    expect(resourceOf(stack, "AIamRoleLambdaExecution").labels).toMatchObject({ inline_policy: "iamRoleStatements" });
  });

  it.each([
    ["iamRoleStatementsInherit: true", ""],
    ["timeout: 3", "custom: {serverless-iam-roles-per-function: {defaultInherit: true}}"],
  ])("may have the statements of the service as well (%s%s)", (setting, custom) => {
    const stack = service(
      `provider: {name: aws, ${SHARED}}`,
      "plugins: [serverless-iam-roles-per-function]",
      custom,
      `functions: {a: {handler: a.b, iamRoleStatements: ${STATEMENT}, ${setting}}}`,
    );
    expect(granted(resourceOf(stack, "AIamRoleLambdaExecution"))).toEqual([
      ["sqs:*", "*"],
      ["rds:*", "*"],
    ]);
  });

  it("count from version 4 on, and before that only with the plugin", () => {
    const functions = `functions: {a: {handler: a.b, iamRoleStatements: ${STATEMENT}}}`;
    expect(addresses(service("provider: {name: aws}", "frameworkVersion: ^4.0.0", functions))).toContain(
      "AIamRoleLambdaExecution",
    );
    const old = service("provider: {name: aws}", "frameworkVersion: ^3.2.0", functions);
    expect(addresses(old)).toEqual(["IamRoleLambdaExecution", "ALambdaFunction"]);
    expect(old.diagnostics).toMatchObject([{ code: "cloudformation-service-role", severity: "warning" }]);
  });

  it("are those of version 4", () => {
    const stack = service(
      `provider: {name: aws, ${SHARED}}`,
      "functions:",
      "  a:",
      "    handler: a.b",
      `    iam: {inheritStatements: true, role: {statements: ${STATEMENT}, managedPolicies: [arn:p], name: n}}`,
    );
    const role = resourceOf(stack, "AIamRoleLambdaExecution");
    expect(granted(role)).toEqual([
      ["sqs:*", "*"],
      ["rds:*", "*"],
    ]);
    expect([attributeOf(role, "managed_policy_arns"), attributeOf(role, "name")]).toEqual([["arn:p"], "n"]);
    expect(addresses(stack)).not.toContain("IamRoleLambdaExecution");
  });

  it("are of every function where the provider says so", () => {
    const stack = service(
      "provider: {name: aws, iam: {role: {mode: perFunction, managedPolicies: [arn:p], statements: [{Effect: Allow, Action: 'sqs:*', Resource: '*'}]}}}",
      "functions: {a: {handler: a.b}, b: {handler: a.b, iam: {inheritStatements: false}}}",
    );
    expect(addresses(stack)).not.toContain("IamRoleLambdaExecution");
    expect(granted(resourceOf(stack, "AIamRoleLambdaExecution"))).toEqual([["sqs:*", "*"]]);
    expect(attributeOf(resourceOf(stack, "AIamRoleLambdaExecution"), "managed_policy_arns")).toEqual(["arn:p"]);
    expect(granted(resourceOf(stack, "BIamRoleLambdaExecution"))).toEqual([]);
  });
});

describe("a service", () => {
  it("may be JSON", () => {
    const text = JSON.stringify({ service: "s", provider: { name: "aws" }, functions: { a: { handler: "a.b" } } });
    const stack = evaluateTemplate(treeOf({ "serverless.json": text }), "serverless.json");
    expect(addresses(stack)).toEqual(["IamRoleLambdaExecution", "ALambdaFunction"]);
  });

  it("is told of and not judged where it is a program", () => {
    const text = "export default { service: 's', provider: { name: 'aws' }, functions: {} };\n";
    const stack = evaluateTemplate(treeOf({ "serverless.ts": text }), "serverless.ts");
    expect(stack.resources).toEqual([]);
    expect(stack.diagnostics).toMatchObject([{ code: "cloudformation-service-program", severity: "note" }]);
  });

  it("is deployed in the Region, and as the stack, that it names", () => {
    const text = ["provider: {name: aws, region: eu-central-1, stackName: mine}", "resources:", "  Resources:"];
    const db = '    Db: {Type: AWS::RDS::DBInstance, Properties: {DBName: !Sub "${AWS::Region}/${AWS::StackName}"}}';
    expect(attributeOf(resourceOf(service(...text, db), "Db"), "db_name")).toBe("eu-central-1/mine");
    const given = evaluateText(["service: s", ...text, db].join("\n"), { region: "us-west-2" });
    expect(attributeOf(resourceOf(given, "Db"), "db_name")).toBe("us-west-2/mine");
  });

  it("gives its template the parameters that it names", () => {
    const stack = service(
      "provider:",
      "  name: aws",
      "  stackParameters: [{ParameterKey: Encrypted, ParameterValue: 'false'}]",
      "resources:",
      "  Parameters: {Encrypted: {Type: String, Default: 'true'}}",
      "  Resources: {Db: {Type: AWS::RDS::DBInstance, Properties: {StorageEncrypted: !Ref Encrypted}}}",
    );
    const value = at(resourceOf(stack, "Db").attributes, "storage_encrypted");
    expect(value).toMatchObject({ value: false, via: [{ startLine: 4 }] });
  });

  it("of another cloud has no functions of AWS", () => {
    const stack = service(
      "provider: {name: google}",
      "functions: {a: {handler: a.b}}",
      "resources: {Resources: {Db: {Type: AWS::RDS::DBInstance}}}",
    );
    expect(addresses(stack)).toEqual(["Db"]);
  });
});
