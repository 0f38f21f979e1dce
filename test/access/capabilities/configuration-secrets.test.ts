import { describe, expect, test } from "vitest";
import { pathsOf, shownPath } from "../analysed.js";
import { allow, capabilitiesIn, deny, ORDERS, roleWith, shown, treeOf } from "../build-capabilities.js";

const LEAK = "must secret config-secret-leak aws_db_instance.orders/dbmaster";
const MAY = LEAK.replace("must", "may");

const PASSWORD = `resource "random_password" "p" {
  length = 20
}
`;
const VARIABLE = `variable "db_password" {
  type      = string
  sensitive = true
}
`;

/** The database with a password. */
function orders(password: string): string {
  return ORDERS.replace("engine ", `password = ${password}\n  engine `);
}

function lambda(variables: string, more = ""): string {
  return `
resource "aws_lambda_function" "api" {
  function_name = "api"
  ${more}
  environment {
    variables = {
      ${variables}
    }
  }
}
`;
}

const READS = allow("lambda:GetFunctionConfiguration", "arn:aws:lambda:eu-west-1:111122223333:function:api");

function of(statements: readonly object[], configuration: string): readonly string[] {
  return shown(capabilitiesIn(treeOf(roleWith(statements, configuration), { accounts: ["111122223333"] })));
}

/** A parameter with a password, and who may do what. */
const parameter = (more: string, value = "random_password.p.result"): string => `${PASSWORD}${orders(value)}
resource "aws_ssm_parameter" "db" {
  name  = "/orders/db/password"
  value = random_password.p.result
  ${more}
}
`;
const NAMED = "arn:aws:ssm:eu-west-1:111122223333:parameter/orders/db/password";

describe("a password in the environment of a function", () => {
  test.each([
    [
      "the attribute of the database",
      VARIABLE + orders("var.db_password"),
      "PGPASSWORD = aws_db_instance.orders.password",
    ],
    [
      "the attribute of the database under any name",
      PASSWORD + orders("random_password.p.result"),
      "X = aws_db_instance.orders.password",
    ],
    ["the source of both", PASSWORD + orders("random_password.p.result"), "X = random_password.p.result"],
    [
      "a connection string with the source",
      PASSWORD + orders("random_password.p.result"),
      'URL = "postgres://app:${random_password.p.result}@db/orders"',
    ],
    ["the variable of both", VARIABLE + orders("var.db_password"), "DB_PASSWORD = var.db_password"],
    [
      "a connection string with the variable of both",
      VARIABLE + orders("var.db_password"),
      'DATABASE_URL = "postgres://app:${var.db_password}@db/orders"',
    ],
    [
      "JSON with the variable of both",
      VARIABLE + orders("var.db_password"),
      'CONFIG = jsonencode({ host = "db", password = var.db_password })',
    ],
    [
      "the default of the variable of both",
      `variable "pw" {\n default = "Sup3rS3cret"\n}\n${orders("var.pw")}`,
      'URL = "postgres://app:${var.pw}@db/orders"',
    ],
    [
      "the same secret, of which a field is the password",
      `data "aws_secretsmanager_secret_version" "v" {\n secret_id = "orders"\n}\n${orders("jsondecode(data.aws_secretsmanager_secret_version.v.secret_string).password")}`,
      "DB_PASSWORD = jsondecode(data.aws_secretsmanager_secret_version.v.secret_string).password",
    ],
  ])("is known by %s", (_, database, variables) => {
    expect(of([READS], database + lambda(variables))).toEqual([LEAK]);
  });

  test.each([
    ["another variable", VARIABLE + orders("var.db_password"), "DB_PASSWORD = var.other_password"],
    ["the same text without a common origin", orders('"Sup3rS3cret"'), 'DB_PASSWORD = "Sup3rS3cret"'],
    [
      "the endpoint of the database",
      PASSWORD + orders("random_password.p.result"),
      "DB_HOST = aws_db_instance.orders.address",
    ],
    [
      "a digest of it",
      PASSWORD + orders("random_password.p.result"),
      "PASSWORD_SHA256 = sha256(random_password.p.result)",
    ],
    [
      "a member of an object that has others",
      `variable "secrets" {}\n${orders("var.secrets.db")}`,
      "REDIS_PASSWORD = var.secrets.redis",
    ],
    [
      "another field of the secret",
      `data "aws_secretsmanager_secret_version" "v" {\n secret_id = "orders"\n}\n${orders("jsondecode(data.aws_secretsmanager_secret_version.v.secret_string).password")}`,
      "DB_USERNAME = jsondecode(data.aws_secretsmanager_secret_version.v.secret_string).username",
    ],
    ["only the ARN of the secret", secretArn(), "DB_SECRET = aws_secretsmanager_secret.s.arn"],
  ])("is none that is %s", (_, database, variables) => {
    expect(of([READS], `variable "other_password" {}\n${database}${lambda(variables)}`)).toEqual([]);
  });

  const leaking = PASSWORD + orders("random_password.p.result") + lambda("PW = random_password.p.result");

  test("is read by who may describe the function, or all", () => {
    expect(of([allow("lambda:GetFunction")], leaking)).toEqual([LEAK]);
    expect(of([allow("lambda:Get*", "arn:aws:lambda:*:*:function:a*")], leaking)).toEqual([LEAK]);
    expect(of([allow("lambda:ListFunctions")], leaking)).toEqual([LEAK]);
    expect(of([allow("lambda:GetFunction", "${aws_lambda_function.api.arn}")], leaking)).toEqual([LEAK]);
  });

  test("is not read by who may describe others, invoke it, or is denied it", () => {
    expect(of([allow("lambda:GetFunction", "arn:aws:lambda:*:*:function:other")], leaking)).toEqual([]);
    expect(of([allow("lambda:ListFunctions", "arn:aws:lambda:*:*:function:api")], leaking)).toEqual([]);
    expect(of([allow("lambda:GetFunction"), deny("lambda:Get*")], leaking)).toEqual([]);
    expect(of([allow("lambda:GetFunction"), deny("lambda:Get*", "${aws_lambda_function.api.arn}")], leaking)).toEqual(
      [],
    );
  });

  test("takes the key of the function, where it has one", () => {
    const key = `resource "aws_kms_key" "k" {}\n`;
    const encrypted =
      key +
      PASSWORD +
      orders("random_password.p.result") +
      lambda("PW = random_password.p.result", "kms_key_arn = aws_kms_key.k.arn");
    expect(of([READS], encrypted)).toEqual([]);
    expect(of([READS, allow("kms:Decrypt", "${aws_kms_key.k.arn}")], encrypted)).toContain(LEAK);
  });

  test("is read by who has a managed policy for reading", () => {
    const configuration = `${leaking}
resource "aws_iam_role_policy_attachment" "r" {
  role       = aws_iam_role.r.name
  policy_arn = "arn:aws:iam::aws:policy/SecurityAudit"
}
`;
    expect(of([], configuration)).toContain(LEAK);
  });

  test("is shown where it is, and not what it says", () => {
    const tree = treeOf(
      roleWith([READS], `variable "pw" {\n default = "Sup3rS3cret"\n}\n${orders("var.pw")}${lambda("PW = var.pw")}`),
    );
    const [found] = capabilitiesIn(tree);
    expect(found?.evidence.map(({ node, path, message }) => [node.resource.address, path.join("."), message])).toEqual([
      ["aws_iam_role_policy.r", expect.any(String), "allows lambda:GetFunctionConfiguration"],
      ["aws_lambda_function.api", "environment.0.variables.PW", "holds the master password of aws_db_instance.orders"],
    ]);
    expect(JSON.stringify(found?.evidence.map(({ message }) => message))).not.toContain("Sup3rS3cret");
  });
});

function secretArn(): string {
  return `${PASSWORD}${orders("random_password.p.result")}
resource "aws_secretsmanager_secret" "s" {
  name = "orders"
}
`;
}

describe("a password in a parameter", () => {
  test("is read by who may read the parameter", () => {
    expect(of([allow("ssm:GetParameter", NAMED)], parameter('type = "SecureString"'))).toEqual([LEAK]);
    expect(of([allow("ssm:GetParameters", "${aws_ssm_parameter.db.arn}")], parameter('type = "String"'))).toEqual([
      LEAK,
    ]);
    expect(of([allow("ssm:GetParametersByPath", "arn:aws:ssm:*:*:parameter/orders/*")], parameter(""))).toEqual([LEAK]);
  });

  test("is not read by who may read others, or only describe it", () => {
    expect(of([allow("ssm:GetParameter", NAMED.replace("password", "host"))], parameter(""))).toEqual([]);
    expect(of([allow("ssm:DescribeParameters")], parameter(""))).toEqual([]);
    // It gives what is below that path.
    expect(of([allow("ssm:GetParametersByPath", NAMED)], parameter(""))).toEqual([]);
  });

  test("that the database takes it from is read as well", () => {
    const data = `data "aws_ssm_parameter" "db" {\n  name = "/orders/db/password"\n}\n${orders("data.aws_ssm_parameter.db.value")}`;
    expect(of([allow("ssm:GetParameter", NAMED)], data)).toEqual([LEAK]);
    expect(of([READS], data + lambda("PW = data.aws_ssm_parameter.db.value"))).toEqual([LEAK]);
  });

  test("takes the key of the parameter, where it has one", () => {
    const key = `resource "aws_kms_key" "k" {}\n`;
    const encrypted = key + parameter('type = "SecureString"\n  key_id = aws_kms_key.k.arn');
    expect(of([allow("ssm:GetParameter", NAMED)], encrypted)).toEqual([]);
    expect(of([allow("ssm:GetParameter", NAMED), allow("kms:Decrypt", "${aws_kms_key.k.arn}")], encrypted)).toContain(
      LEAK,
    );
  });

  test("is in what takes it from there", () => {
    expect(of([READS], parameter("") + lambda("PW = aws_ssm_parameter.db.value"))).toEqual([LEAK]);
    expect(of([READS], parameter("") + lambda("NAME = aws_ssm_parameter.db.name"))).toEqual([]);
  });

  test("may be read where a condition decides", () => {
    const condition = { Condition: { StringEquals: { "aws:SourceVpce": "vpce-1" } } };
    expect(of([allow("ssm:GetParameter", NAMED, condition)], parameter(""))).toEqual([MAY]);
  });
});

describe("a password in other configuration", () => {
  const tree = (more: string): string => VARIABLE + orders("var.db_password") + more;

  test("is in task definitions, which who may describe all reads", () => {
    const task = tree(`resource "aws_ecs_task_definition" "t" {
  family = "t"
  container_definitions = jsonencode([{ name = "app", environment = [{ name = "DB_PASSWORD", value = var.db_password }] }])
}
`);
    expect(of([allow("ecs:DescribeTaskDefinition")], task)).toEqual([LEAK]);
    expect(of([allow("ecs:DescribeTaskDefinition", "arn:aws:ecs:*:*:task-definition/t:*")], task)).toEqual([]);
    const secrets = task
      .replace("environment = [", "secrets = [")
      .replace("value = var.db_password", "valueFrom = aws_db_instance.orders.arn");
    expect(of([allow("ecs:DescribeTaskDefinition")], secrets)).toEqual([]);
  });

  test("is in projects of CodeBuild, unless the variable names a secret", () => {
    const project = (type: string): string =>
      tree(`resource "aws_codebuild_project" "b" {
  name = "b"
  environment {
    environment_variable {
      name  = "DB_PASSWORD"
      value = var.db_password
      ${type}
    }
  }
}
`);
    const reads = allow("codebuild:BatchGetProjects", "arn:aws:codebuild:*:*:project/b");
    expect(of([reads], project(""))).toEqual([LEAK]);
    expect(of([reads], project('type = "SECRETS_MANAGER"'))).toEqual([]);
  });

  test("is in the script of an instance", () => {
    const script = tree(`resource "aws_instance" "i" {
  user_data = <<-SH
    #!/bin/sh
    export PGPASSWORD=\${var.db_password}
  SH
}
`);
    expect(of([allow("ec2:DescribeInstanceAttribute")], script)).toEqual([LEAK]);
    expect(of([allow("ec2:DescribeInstances")], script)).toEqual([]);
  });
});

test("a password in a template is in what its parameter is put in", async () => {
  const template = `
Parameters:
  Password: {Type: String, NoEcho: true}
Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Properties: {MasterUsername: owner, MasterUserPassword: !Ref Password}
  Fn:
    Type: AWS::Lambda::Function
    Properties:
      Role: x
      Environment: {Variables: {DB_PASSWORD: !Ref Password}}
  Dev:
    Type: AWS::IAM::User
    Properties:
      UserName: dev
      Policies:
        - PolicyName: p
          PolicyDocument:
            Version: "2012-10-17"
            Statement: {Effect: Allow, Action: "lambda:GetFunction", Resource: !GetAtt Fn.Arn}
`;
  const found = await pathsOf({ "db.yaml": template });
  expect(found.map((path) => `${path.source} > ${shownPath(path)}`)).toEqual(["user/dev > secret Db/owner must"]);
});

test("a secret that a template resolves into an environment is in it in plain text", async () => {
  const template = `
Resources:
  Secret:
    Type: AWS::SecretsManager::Secret
    Properties: {GenerateSecretString: {GenerateStringKey: password, SecretStringTemplate: "{}"}}
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      MasterUsername: owner
      MasterUserPassword: !Sub "{{resolve:secretsmanager:\${Secret}:SecretString:password}}"
  Fn:
    Type: AWS::Lambda::Function
    Properties:
      Role: x
      Environment:
        Variables:
          VARIABLE: !Sub "{{resolve:secretsmanager:\${Secret}:SecretString:FIELD}}"
  Dev:
    Type: AWS::IAM::User
    Properties:
      UserName: dev
      Policies:
        - PolicyName: p
          PolicyDocument:
            Version: "2012-10-17"
            Statement: {Effect: Allow, Action: "lambda:GetFunction", Resource: "*"}
`;
  const found = async (field: string): Promise<readonly string[]> =>
    (await pathsOf({ "db.yaml": template.replace("FIELD", field) })).map(shownPath);
  expect(await found("password")).toEqual(["secret Db/owner must"]);
  expect(await found("username")).toEqual([]);
});

test("a password of one environment is not in the configuration of another", async () => {
  const template = (resources: string): string => `
Parameters:
  Password: {Type: String, NoEcho: true}
Resources:
${resources}`;
  const database = `  Db:
    Type: AWS::RDS::DBInstance
    Properties: {MasterUsername: owner, MasterUserPassword: !Ref Password}
`;
  const function_ = `  Fn:
    Type: AWS::Lambda::Function
    Properties: {Role: x, Environment: {Variables: {DB_PASSWORD: !Ref Password}}}
  Dev:
    Type: AWS::IAM::User
    Properties:
      UserName: dev
      Policies:
        - PolicyName: p
          PolicyDocument:
            Version: "2012-10-17"
            Statement: {Effect: Allow, Action: "lambda:GetFunction", Resource: "*"}
`;
  expect(await pathsOf({ "db.yaml": template(database), "fn.yaml": template(function_) })).toEqual([]);
  expect(await pathsOf({ "all.yaml": template(database + function_) })).toHaveLength(1);
});
