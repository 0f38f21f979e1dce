import { describe, expect, test } from "vitest";
import { analyse } from "./analyse.js";

const HEAD = `
Parameters:
  Env: {Type: String, AllowedValues: [dev, stage, prod]}
  Free: {Type: String}
Conditions:
  IsDev: !Equals [!Ref Env, dev]
  NotDev: !Not [!Condition IsDev]
  IsProd: !Equals [!Ref Env, prod]
  NotProd: !Not [!Equals [!Ref Env, prod]]
  Fr: !Equals [!Ref Free, "yes"]
  Both: !And [!Condition IsDev, !Condition Fr]
  Either: !Or [!Condition IsDev, !Condition Fr]
Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Properties: {Engine: postgres, EnableIAMDatabaseAuthentication: true, MasterUsername: root1, ManageMasterUserPassword: true}
`;
const SERVICE = "{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: sts:AssumeRole}";
const ACCOUNT = '{Effect: Allow, Principal: {AWS: "arn:aws:iam::999988887777:root"}, Action: sts:AssumeRole}';
const LOGIN = '{Effect: Allow, Action: "rds-db:connect", Resource: "*"}';
const NO_LOGIN = '{Effect: Deny, Action: "rds-db:connect", Resource: "*"}';
const OTHER = '{Effect: Allow, Action: "s3:*", Resource: "*"}';
const NONE = "!Ref AWS::NoValue";
const RDS = "arn:aws:iam::aws:policy/AmazonRDSFullAccess";
const READ = "arn:aws:iam::aws:policy/ReadOnlyAccess";

const documentOf = (statements: string): string => `{Version: "2012-10-17", Statement: ${statements}}`;
const inline = (statements: string): string => `Policies: [{PolicyName: x, PolicyDocument: ${documentOf(statements)}}]`;

interface Parts {
  readonly condition?: string;
  readonly trust?: string;
  readonly name?: string;
}

const conditionOf = (condition: string | undefined): string =>
  condition === undefined ? "" : `    Condition: ${condition}\n`;

function role(properties: string, { condition, trust = documentOf(`[${SERVICE}]`), name = "Q" }: Parts = {}): string {
  return `  ${name}:
    Type: AWS::IAM::Role
${conditionOf(condition)}    Properties:
      AssumeRolePolicyDocument: ${trust}
      ${properties}
`;
}

function policy(statements = `[${LOGIN}]`, { condition, name = "P" }: Parts = {}, roles = "[!Ref Q]"): string {
  return `  ${name}:
    Type: AWS::IAM::ManagedPolicy
${conditionOf(condition)}    Properties: {Roles: ${roles}, PolicyDocument: ${documentOf(statements)}}
`;
}

const boundary = (action: string, { condition, name = "B" }: Parts = {}): string => `  ${name}:
    Type: AWS::IAM::ManagedPolicy
${conditionOf(condition)}    Properties: {PolicyDocument: ${documentOf(`[{Effect: Allow, Action: "${action}", Resource: "*"}]`)}}
`;

/** `connect must`, `connect may: IsDev`, with `!` before what must not hold; of the ways of one source. */
async function ways(files: Readonly<Record<string, string>>, from: string): Promise<readonly string[]> {
  const { paths } = await analyse(files);
  return paths
    .filter(({ source }) => source.label === from)
    .map(({ capability, certainty, because }) => {
      const conditions = because.flatMap(({ reason }) => {
        const found =
          /only if (?:condition (\w+) (holds|does not hold)|(\S+) is (true|false)|(.+?)), which is not/.exec(reason);
        if (found === null) return [];
        const isMet = found[2] === "holds" || found[4] === "true" || found[5] !== undefined;
        return [`${isMet ? "" : "!"}${found[1] ?? found[3] ?? found[5]}`];
      });
      const when = [...new Set(conditions)].sort();
      return `${capability.access} ${certainty}${when.length === 0 ? "" : `: ${when.join(" & ")}`}`;
    });
}

const EC2 = "service:ec2.amazonaws.com";
const OUTSIDE = "account:999988887777";

describe("what a condition of a template decides about", () => {
  test.each([
    [
      "an inline policy",
      role(`Policies: [!If [IsDev, {PolicyName: x, PolicyDocument: ${documentOf(`[${LOGIN}]`)}}, ${NONE}]]`),
      ["connect may: IsDev"],
    ],
    [
      "all inline policies",
      role(`Policies: !If [IsDev, [{PolicyName: x, PolicyDocument: ${documentOf(`[${LOGIN}]`)}}], ${NONE}]`),
      ["connect may: IsDev"],
    ],
    [
      "a whole document",
      role(
        `Policies: [{PolicyName: x, PolicyDocument: !If [IsDev, ${documentOf(`[${LOGIN}]`)}, ${documentOf(`[${OTHER}, ${OTHER}]`)}]}]`,
      ),
      ["connect may: IsDev"],
    ],
    ["a statement", role(inline(`[${OTHER}, !If [IsDev, ${LOGIN}, ${NONE}]]`)), ["connect may: IsDev"]],
    ["all statements", role(inline(`!If [IsDev, [${LOGIN}], [${OTHER}, ${OTHER}]]`)), ["connect may: IsDev"]],
    [
      "an action",
      role(inline(`[{Effect: Allow, Action: ["s3:*", !If [IsDev, "rds-db:connect", ${NONE}]], Resource: "*"}]`)),
      ["connect may: IsDev"],
    ],
    [
      "all actions",
      role(inline(`[{Effect: Allow, Action: !If [IsDev, ["rds-db:connect", "s3:*"], "s3:*"], Resource: "*"}]`)),
      ["connect may: IsDev"],
    ],
    [
      "a resource",
      role(
        inline(`[{Effect: Allow, Action: "rds-db:connect", Resource: ["arn:aws:s3:::x", !If [IsDev, "*", ${NONE}]]}]`),
      ),
      ["connect may: IsDev"],
    ],
    [
      "action and resource alike",
      role(
        inline(
          `[{Effect: Allow, Action: !If [IsDev, "rds-db:connect", "s3:*"], Resource: !If [IsDev, "*", "arn:aws:s3:::x"]}]`,
        ),
      ),
      ["connect may: IsDev"],
    ],
    [
      "the effect",
      role(inline(`[{Effect: !If [IsDev, Allow, Deny], Action: "rds-db:connect", Resource: "*"}]`)),
      ["connect may: IsDev"],
    ],
    [
      "a condition within a condition",
      role(inline(`[!If [IsDev, !If [Fr, ${LOGIN}, ${NONE}], ${NONE}]]`)),
      ["connect may: Fr & IsDev"],
    ],
    ["a policy that is a resource", role("") + policy(undefined, { condition: "IsDev" }), ["connect may: IsDev"]],
    ["a role", role(inline(`[${LOGIN}]`), { condition: "IsDev" }), ["connect may: IsDev"]],
    [
      "whom a policy is attached to",
      role("") + policy(undefined, {}, `[!If [IsDev, !Ref Q, ${NONE}]]`),
      ["connect may: IsDev"],
    ],
    [
      "a policy and its role, one following from the other",
      role("", { condition: "IsDev" }) + policy(undefined, { condition: "NotProd" }),
      ["connect may: IsDev"],
    ],
    [
      "a policy and its role, each by its own",
      role("", { condition: "IsDev" }) + policy(undefined, { condition: "Fr" }),
      ["connect may: Fr & IsDev"],
    ],
  ])("is a way in its case: %s", async (_, resources, expected) => {
    expect(await ways({ "t.yaml": HEAD + resources }, EC2)).toEqual(expected);
  });

  test("has the class of access that it gives, and not an unknown one", async () => {
    const resources = role(`ManagedPolicyArns: [!If [IsDev, ${NONE}, ${RDS}]]`);
    const found = await ways({ "t.yaml": HEAD + resources }, EC2);
    expect(found).toContain("admin may: !IsDev");
    expect(found).not.toContainEqual(expect.stringContaining("unknown"));
  });

  test("tells where the condition is written", async () => {
    const { paths } = await analyse({ "t.yaml": HEAD + role("") + policy(undefined, { condition: "IsDev" }) });
    const causes = paths.flatMap(({ because }) => because);
    expect(causes).toContainEqual({
      reason: "it is there only if condition IsDev holds, which is not decided: parameter Env has no default",
      span: expect.objectContaining({ path: "t.yaml", startLine: 6 }) as unknown,
    });
    expect(new Set(causes.map(({ reason }) => reason)).size).toBe(1);
  });

  test.each([
    ["the same in both cases", role(`ManagedPolicyArns: !If [IsDev, [${RDS}, ${READ}], [${RDS}]]`), "admin must"],
    ["statements in both cases", role(inline(`!If [IsDev, [${LOGIN}, ${OTHER}], [${LOGIN}]]`)), "connect must"],
    [
      "resources in both cases",
      role(
        inline(`[{Effect: Allow, Action: "rds-db:connect", Resource: !If [IsDev, ["*"], ["*", "arn:aws:s3:::x"]]}]`),
      ),
      "connect must",
    ],
    [
      "actions beside conditional ones",
      role(inline(`[{Effect: Allow, Action: ["rds-db:connect", !If [IsDev, "rds:*", ${NONE}]], Resource: "*"}]`)),
      "connect must",
    ],
    [
      "a policy beside a conditional one",
      role(inline(`[${LOGIN}]`)) + policy(undefined, { condition: "IsDev" }),
      "connect must",
    ],
    [
      "what is allowed beside conditional administration",
      role(
        `ManagedPolicyArns: [!If [IsDev, arn:aws:iam::aws:policy/AdministratorAccess, ${NONE}]]\n      ${inline(`[${LOGIN}]`)}`,
      ),
      "connect must",
    ],
    [
      "a boundary that allows it",
      boundary("rds-db:*") + role(`PermissionsBoundary: !If [IsDev, !Ref B, ${NONE}]\n      ${inline(`[${LOGIN}]`)}`),
      "connect must",
    ],
  ])("takes nothing from what is certain: %s", async (_, resources, expected) => {
    expect(await ways({ "t.yaml": HEAD + resources }, EC2)).toContain(expected);
  });

  test.each([
    ["policy and role", role("", { condition: "NotDev" }) + policy(undefined, { condition: "IsDev" })],
    ["values of one parameter", role("", { condition: "IsProd" }) + policy(undefined, { condition: "IsDev" })],
    ["a conjunction", role("", { condition: "NotDev" }) + policy(undefined, { condition: "Both" })],
    [
      "action and resource",
      role(
        inline(
          `[{Effect: Allow, Action: !If [IsDev, "rds-db:connect", "s3:*"], Resource: !If [IsDev, "arn:aws:s3:::x", "*"]}]`,
        ),
      ),
    ],
    ["a condition within another", role(inline(`[!If [IsDev, !If [IsProd, ${LOGIN}, ${NONE}], ${NONE}]]`))],
    [
      "database and policy",
      `${role("")}${policy('[{Effect: Allow, Action: "rds:ModifyDBInstance", Resource: !Sub "arn:aws:rds:*:*:db:${Dev}"}]', { condition: "IsProd" })}  Dev:\n    Type: AWS::RDS::DBInstance\n    Condition: IsDev\n    Properties: {Engine: postgres}\n`,
    ],
    ["a Deny of the same case", role("") + policy(`[${LOGIN}, ${NO_LOGIN}]`, { condition: "IsDev" })],
    [
      "a Deny of the same case elsewhere",
      role("") +
        policy(undefined, { condition: "IsDev" }) +
        policy(`[${NO_LOGIN}]`, { condition: "IsDev", name: "P2" }),
    ],
    ["a Deny that is certain", role(inline(`[${NO_LOGIN}, !If [IsDev, ${LOGIN}, ${NONE}]]`))],
    [
      "a boundary of the same case",
      boundary("s3:*", { condition: "IsDev" }) +
        role(`PermissionsBoundary: !Ref B\n      ${inline(`[${LOGIN}]`)}`, { condition: "IsDev" }),
    ],
  ])("makes no way of cases that exclude each other: %s", async (_, resources) => {
    expect(await ways({ "t.yaml": HEAD + resources }, EC2)).toEqual([]);
  });

  test.each([
    ["a Deny", role(inline(`[${LOGIN}, !If [IsDev, ${NO_LOGIN}, ${NONE}]]`)), "connect may: !IsDev"],
    [
      "a boundary",
      boundary("s3:*") + role(`PermissionsBoundary: !If [IsDev, !Ref B, ${NONE}]\n      ${inline(`[${LOGIN}]`)}`),
      "connect may: !IsDev",
    ],
    [
      "one of two boundaries",
      boundary("s3:*") +
        boundary("rds-db:*", { name: "B2" }) +
        role(`PermissionsBoundary: !If [IsDev, !Ref B, !Ref B2]\n      ${inline(`[${LOGIN}]`)}`),
      "connect may: !IsDev",
    ],
    [
      "a boundary of AWS",
      role(
        `PermissionsBoundary: !If [IsDev, arn:aws:iam::aws:policy/AmazonS3FullAccess, ${NONE}]\n      ${inline(`[${LOGIN}]`)}`,
      ),
      "connect may: !IsDev",
    ],
    [
      "a Deny of another case",
      role("") +
        policy(undefined, { condition: "IsDev" }) +
        policy(`[${NO_LOGIN}]`, { condition: "IsProd", name: "P2" }),
      "connect may: IsDev",
    ],
  ])("leaves the other case to what limits in one: %s", async (_, resources, expected) => {
    expect(await ways({ "t.yaml": HEAD + resources }, EC2)).toEqual([expected]);
  });

  test.each([
    [
      "a principal",
      documentOf(
        `[{Effect: Allow, Principal: {AWS: ["arn:aws:iam::444455556666:root", !If [IsDev, "arn:aws:iam::999988887777:root", ${NONE}]]}, Action: sts:AssumeRole}]`,
      ),
    ],
    ["a statement", documentOf(`[${SERVICE}, !If [IsDev, ${ACCOUNT}, ${NONE}]]`)],
    [
      "all principals",
      documentOf(
        `[{Effect: Allow, Principal: !If [IsDev, {AWS: "arn:aws:iam::999988887777:root"}, {Service: ec2.amazonaws.com}], Action: sts:AssumeRole}]`,
      ),
    ],
    ["the document", `!If [IsDev, ${documentOf(`[${ACCOUNT}]`)}, ${documentOf(`[${SERVICE}]`)}]`],
  ])("is trust in its case: %s", async (_, trust) => {
    expect(await ways({ "t.yaml": HEAD + role(inline(`[${LOGIN}]`), { trust }) }, OUTSIDE)).toEqual([
      "connect may: IsDev",
    ]);
  });

  test("lets in by trust only whom the case of the permission lets in", async () => {
    const trust = documentOf(`[!If [IsDev, ${ACCOUNT}, ${SERVICE}]]`);
    const files = { "t.yaml": HEAD + role("", { trust }) + policy(undefined, { condition: "NotDev" }) };
    expect(await ways(files, OUTSIDE)).toEqual([]);
    expect(await ways(files, EC2)).toEqual(["connect may: !IsDev & NotDev"]);
  });

  test("is membership in its case", async () => {
    const group = `  G:
    Type: AWS::IAM::Group
    Properties: {${inline(`[${LOGIN}]`)}}
  U:
    Type: AWS::IAM::User
    Properties: {UserName: ann, Groups: [!If [IsDev, !Ref G, ${NONE}]]}
`;
    expect(await ways({ "t.yaml": HEAD + group }, "user/ann")).toEqual(["connect may: IsDev"]);
  });

  test("is a policy of a SAM function in its case", async () => {
    const fn = `  F:
    Type: AWS::Serverless::Function
    Properties:
      Policies: [!If [IsDev, {Version: "2012-10-17", Statement: [${LOGIN}]}, ${NONE}]]
`;
    const files = { "t.yaml": `Transform: AWS::Serverless-2016-10-31\n${HEAD.trimStart()}${fn}` };
    expect(await ways(files, "service:lambda.amazonaws.com")).toEqual(["connect may: IsDev"]);
  });
});

const VARIABLES = `
variable "dev" { type = bool }
variable "env" { type = string }
locals { is_dev = var.env == "dev" }
resource "aws_db_instance" "db" {
  engine   = "postgres"
  username = "root1"
  iam_database_authentication_enabled = true
}
`;
const json = (statements: string): string => `jsonencode({ Version = "2012-10-17", Statement = ${statements} })`;
const TF_LOGIN = '{ Effect = "Allow", Action = "rds-db:connect", Resource = "*" }';
const TF_OTHER = '{ Effect = "Allow", Action = "s3:*", Resource = "*" }';
const TF_TRUST = json(
  '[{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }]',
);

function tfRole(more = "", trust = TF_TRUST): string {
  return `resource "aws_iam_role" "q" {\n  name = "q"\n  assume_role_policy = ${trust}\n${more}\n}\n`;
}

function tfPolicy(document = json(`[${TF_LOGIN}]`), more = "", of = "aws_iam_role.q.id"): string {
  return `resource "aws_iam_role_policy" "p" {\n  role = ${of}\n  policy = ${document}\n${more}\n}\n`;
}

const DYNAMIC = `data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["s3:*"]
    resources = ["*"]
  }
  dynamic "statement" {
    for_each = var.dev ? [1] : []
    content {
      actions   = ["rds-db:connect"]
      resources = ["*"]
    }
  }
}
`;
const ACTIONS = `data "aws_iam_policy_document" "d" {
  statement {
    actions   = concat(["s3:*"], var.dev ? ["rds-db:connect"] : [])
    resources = ["*"]
  }
}
`;

describe("what a condition of a configuration decides about", () => {
  test.each([
    ["count", tfRole() + tfPolicy(undefined, "count = var.dev ? 1 : 0"), ["connect may: var.dev"]],
    ["count, negated", tfRole() + tfPolicy(undefined, "count = !var.dev ? 1 : 0"), ["connect may: !var.dev"]],
    [
      "count of a comparison",
      tfRole() + tfPolicy(undefined, 'count = var.env == "dev" ? 1 : 0'),
      ['connect may: var.env == "dev"'],
    ],
    [
      "for_each",
      tfRole() + tfPolicy(undefined, 'for_each = var.dev ? toset(["a"]) : toset([])'),
      ["connect may: var.dev"],
    ],
    [
      "a document",
      tfRole() + tfPolicy(`var.dev ? ${json(`[${TF_LOGIN}]`)} : ${json(`[${TF_OTHER}]`)}`),
      ["connect may: var.dev"],
    ],
    [
      "statements",
      tfRole() + tfPolicy(json(`concat([${TF_OTHER}], var.dev ? [${TF_LOGIN}] : [])`)),
      ["connect may: var.dev"],
    ],
    [
      "the action",
      tfRole() + tfPolicy(json('[{ Effect = "Allow", Action = var.dev ? "rds-db:connect" : "s3:*", Resource = "*" }]')),
      ["connect may: var.dev"],
    ],
    [
      "blocks of a document",
      DYNAMIC + tfRole() + tfPolicy("data.aws_iam_policy_document.d.json"),
      ["connect may: var.dev"],
    ],
    [
      "actions of a document",
      ACTIONS + tfRole() + tfPolicy("data.aws_iam_policy_document.d.json"),
      ["connect may: var.dev"],
    ],
    [
      "inline blocks",
      tfRole(
        `  dynamic "inline_policy" {\n    for_each = var.dev ? [1] : []\n    content {\n      name = "x"\n      policy = ${json(`[${TF_LOGIN}]`)}\n    }\n  }`,
      ),
      ["connect may: var.dev"],
    ],
    [
      "a role, and its policy alike",
      tfRole("count = var.dev ? 1 : 0") + tfPolicy(undefined, "count = var.dev ? 1 : 0", "aws_iam_role.q[0].id"),
      ["connect may: var.dev"],
    ],
    [
      "a role, and its policy the other way",
      tfRole("count = var.dev ? 1 : 0") + tfPolicy(undefined, "count = var.dev ? 0 : 1", "aws_iam_role.q[0].id"),
      [],
    ],
    [
      "a role and its policy by other values",
      tfRole('count = var.env == "dev" ? 1 : 0') +
        tfPolicy(undefined, 'count = var.env == "prod" ? 1 : 0', "aws_iam_role.q[0].id"),
      [],
    ],
    [
      "a role and its policy by a local value",
      tfRole("count = local.is_dev ? 1 : 0") +
        tfPolicy(undefined, "count = local.is_dev ? 0 : 1", "aws_iam_role.q[0].id"),
      [],
    ],
    [
      "beside what is certain",
      tfRole() + tfPolicy(json(`concat([${TF_LOGIN}], var.dev ? [${TF_OTHER}] : [])`)),
      ["connect must"],
    ],
    ["nothing that is known", tfRole() + tfPolicy(), ["connect must"]],
  ])("is a way in its case: %s", async (_, resources, expected) => {
    expect(await ways({ "main.tf": VARIABLES + resources }, EC2)).toEqual(expected);
  });

  test.each([
    ["a list", `managed_policy_arns = var.dev ? ["${RDS}"] : []`],
    ["a part of a list", `managed_policy_arns = concat(["${READ}"], var.dev ? ["${RDS}"] : [])`],
  ])("is a managed policy in its case: %s", async (_, argument) => {
    const found = await ways({ "main.tf": VARIABLES + tfRole(argument) }, EC2);
    expect(found).toContain("admin may: var.dev");
    expect(found).not.toContainEqual(expect.stringContaining("unknown"));
  });

  test("is a module in its case", async () => {
    const files = {
      "main.tf": `${VARIABLES}\nmodule "m" {\n  source = "./m"\n  count  = var.dev ? 1 : 0\n}\n`,
      "m/main.tf": tfRole() + tfPolicy(),
    };
    expect(await ways(files, EC2)).toEqual(["connect may: var.dev"]);
  });
});
