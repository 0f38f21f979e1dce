import { describe, expect, test } from "vitest";
import { lines, analyse } from "../analyse.js";
import { allow, capabilitiesIn, deny, identityWith, ORDERS, shown, treeOf } from "../build-capabilities.js";

const READ = "secretsmanager:GetSecretValue";
const ROLE = "${aws_iam_role.r.arn}";

/** A secret that holds the master password of `orders`, with a policy of its own. */
function secret(statements: readonly object[], { key = "" }: { readonly key?: string } = {}): string {
  return `${ORDERS.replace("engine ", "password = aws_secretsmanager_secret_version.s.secret_string\n  engine ")}
resource "aws_secretsmanager_secret" "s" {
  name = "orders-login"
  ${key}
}
resource "aws_secretsmanager_secret_version" "s" {
  secret_id     = aws_secretsmanager_secret.s.id
  secret_string = "x"
}
resource "aws_secretsmanager_secret_policy" "s" {
  secret_arn = aws_secretsmanager_secret.s.arn
  policy     = ${policy(statements)}
}
`;
}

function policy(statements: readonly object[]): string {
  return `<<-JSON\n${JSON.stringify({ Version: "2012-10-17", Statement: statements })}\nJSON\n`;
}

function lets(principal: unknown, more: object = {}): object {
  return { Effect: "Allow", Action: READ, Resource: "*", Principal: principal, ...more };
}

function boundary(statements: readonly object[]): string {
  return `resource "aws_iam_policy" "b" {
  name   = "b"
  policy = ${policy(statements)}
}
`;
}

const BOUNDED = { more: "permissions_boundary = aws_iam_policy.b.arn" };
const READS = "must secret rds-master-secret-read aws_db_instance.orders/dbmaster";
const MAY_READ = READS.replace("must", "may");

function of(configuration: string, address?: string): readonly string[] {
  return shown(capabilitiesIn(treeOf(configuration, { accounts: ["111122223333"] }), address));
}

describe("the policy of a secret", () => {
  test.each([
    ["reference", ROLE],
    ["ARN", "arn:aws:iam::111122223333:role/r"],
    ["ARN with the account of the tree", "arn:aws:iam::${data.aws_caller_identity.me.account_id}:role/r"],
  ])("gives it to a role that it names by %s", (_, principal) => {
    const caller = `data "aws_caller_identity" "me" {}\n`;
    expect(of(identityWith("role", "r", []) + caller + secret([lets({ AWS: principal })]))).toEqual([READS]);
  });

  test("gives it to a user, whose boundary does not limit that", () => {
    const bounded = identityWith("user", "u", [], BOUNDED) + boundary([allow("s3:GetObject")]);
    expect(of(bounded + secret([lets({ AWS: "${aws_iam_user.u.arn}" })]), "aws_iam_user.u")).toEqual([READS]);
  });

  test("gives nothing to others, or for another action", () => {
    const roles = identityWith("role", "r", []) + identityWith("role", "other", []);
    expect(of(roles + secret([lets({ AWS: "${aws_iam_role.other.arn}" })]))).toEqual([]);
    expect(of(roles + secret([lets({ AWS: ROLE }, { Action: "secretsmanager:DescribeSecret" })]))).toEqual([]);
    expect(of(roles + secret([lets({ AWS: "arn:aws:iam::111122223333:root" })]))).toEqual([]);
  });

  test("gives it to each of many whom it names, as surely as it names them", () => {
    const others = Array.from({ length: 300 }, (_, index) => `arn:aws:iam::111122223333:role/other-${index}`);
    const session = "arn:aws:sts::111122223333:assumed-role/s/ci";
    const tree = treeOf(
      identityWith("role", "r", []) +
        identityWith("role", "s", []) +
        identityWith("user", "u", []) +
        identityWith("role", "t", []) +
        secret([lets({ AWS: [...others, ROLE, session, "${aws_iam_user.u.arn}"] })]),
      { accounts: ["111122223333"] },
    );
    const of = (address: string): readonly string[] => shown(capabilitiesIn(tree, address));
    expect(of("aws_iam_role.r")).toEqual([READS]);
    expect(of("aws_iam_role.s")).toEqual([MAY_READ]);
    expect(of("aws_iam_user.u")).toEqual([READS]);
    expect(of("aws_iam_role.t")).toEqual([]);
  });

  test("gives a role no more than its boundary allows", () => {
    const bounded = identityWith("role", "r", [], BOUNDED);
    expect(of(bounded + boundary([allow("s3:GetObject")]) + secret([lets({ AWS: ROLE })]))).toEqual([]);
    expect(of(bounded + boundary([allow(READ)]) + secret([lets({ AWS: ROLE })]))).toEqual([READS]);
  });

  test.each([
    ["everything", "*"],
    ["its name", "arn:aws:secretsmanager:*:*:secret:orders-*"],
    ["its reference", "${aws_secretsmanager_secret.s.arn}"],
  ])("gives nothing to whom a policy denies the secret by %s", (_, resource) => {
    const denied = identityWith("role", "r", [deny(READ, resource)]);
    expect(of(denied + secret([lets({ AWS: ROLE })]))).toEqual([]);
  });

  test("gives nothing that it denies itself", () => {
    const denial = lets({ AWS: ROLE }, { Effect: "Deny" });
    expect(of(identityWith("role", "r", []) + secret([lets({ AWS: ROLE }), denial]))).toEqual([]);
  });

  test("may give it where a condition decides, which is a guard", () => {
    const condition = { Condition: { StringEquals: { "aws:SourceVpce": "vpce-1a2b3c4d" } } };
    const tree = treeOf(identityWith("role", "r", []) + secret([lets({ AWS: ROLE }, condition)]));
    const found = capabilitiesIn(tree);
    expect(shown(found)).toEqual([MAY_READ]);
    expect(found[0]).toMatchObject({ doubt: "condition", guards: [{ key: "aws:SourceVpce" }] });
  });

  test("gives it to whom a condition on everybody names", () => {
    const condition = { Condition: { ArnEquals: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/r" } } };
    const roles = identityWith("role", "r", []) + identityWith("role", "other", []);
    const configuration = roles + secret([lets("*", condition)]);
    expect(of(configuration)).toEqual([MAY_READ]);
    expect(of(configuration, "aws_iam_role.other")).toEqual([]);
  });

  test("shows where it names the identity", () => {
    const [found] = capabilitiesIn(treeOf(identityWith("role", "r", []) + secret([lets({ AWS: ROLE })])));
    expect(found?.evidence[0]).toMatchObject({
      node: { resource: { address: "aws_secretsmanager_secret_policy.s" } },
      path: ["policy", "Statement", 0, "Principal", "AWS"],
      message: "allows secretsmanager:GetSecretValue",
    });
  });

  test("of a secret that RDS manages gives it to whom it names", () => {
    const managed = `${ORDERS.replace("engine ", "manage_master_user_password = true\n  engine ")}
resource "aws_secretsmanager_secret_policy" "s" {
  secret_arn = aws_db_instance.orders.master_user_secret[0].secret_arn
  policy     = ${policy([lets({ AWS: ROLE })])}
}
`;
    expect(of(identityWith("role", "r", []) + managed)).toEqual([READS]);
  });

  test("with a key takes the key, which its policy may give as well", () => {
    const key = (statements: readonly object[]): string =>
      `resource "aws_kms_key" "k" {\n  policy = ${policy(statements)}\n}\n`;
    const use = (principal: string): object => ({
      Effect: "Allow",
      Action: "kms:Decrypt",
      Resource: "*",
      Principal: { AWS: principal },
    });
    const locked = secret([lets({ AWS: ROLE })], { key: "kms_key_id = aws_kms_key.k.arn" });
    const role = identityWith("role", "r", []);
    expect(of(role + locked + key([use("arn:aws:iam::111122223333:root")]))).toEqual([]);
    expect(of(role + locked + key([use(ROLE)]))).toContain(READS);
    const denied = identityWith("role", "r", [deny("kms:*")]);
    expect(of(denied + locked + key([use(ROLE)]))).toEqual([]);
  });
});

describe("the policy of a key of a database", () => {
  test("gives it to a role that it names", () => {
    const encrypted = ORDERS.replace(
      "engine ",
      "storage_encrypted = true\n  kms_key_id = aws_kms_key.k.arn\n  engine ",
    );
    const key = `resource "aws_kms_key" "k" {
  policy = ${policy([{ Effect: "Allow", Action: "kms:ScheduleKeyDeletion", Resource: "*", Principal: { AWS: ROLE } }])}
}
`;
    expect(of(identityWith("role", "r", []) + encrypted + key)).toEqual([
      "must destroy kms-db-destroy aws_db_instance.orders",
    ]);
  });
});

describe("a path", () => {
  test("leads through the policy of a secret in a template", async () => {
    const template = {
      Resources: {
        R: {
          Type: "AWS::IAM::Role",
          Properties: {
            AssumeRolePolicyDocument: {
              Version: "2012-10-17",
              Statement: [
                { Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } },
              ],
            },
          },
        },
        Db: {
          Type: "AWS::RDS::DBInstance",
          Properties: {
            Engine: "postgres",
            MasterUsername: "dbmaster",
            MasterUserPassword: { "Fn::Sub": "{{resolve:secretsmanager:${S}:SecretString:password}}" },
          },
        },
        S: { Type: "AWS::SecretsManager::Secret", Properties: { GenerateSecretString: {} } },
        A: {
          Type: "AWS::SecretsManager::SecretTargetAttachment",
          Properties: { SecretId: { Ref: "S" }, TargetId: { Ref: "Db" }, TargetType: "AWS::RDS::DBInstance" },
        },
        P: {
          Type: "AWS::SecretsManager::ResourcePolicy",
          Properties: {
            SecretId: { Ref: "S" },
            ResourcePolicy: {
              Version: "2012-10-17",
              Statement: [lets({ AWS: { "Fn::GetAtt": ["R", "Arn"] } })],
            },
          },
        },
      },
    };
    expect(lines(await analyse({ "t.json": JSON.stringify(template) }))).toEqual([
      "service:lambda.amazonaws.com > assume:R > secret Db/dbmaster must 63",
    ]);
  });

  describe("of a secret that RDS manages", () => {
    const managed = (
      held: string,
      more = "",
    ): string => `${ORDERS.replace("engine ", `manage_master_user_password = true\n  ${more}\n  engine `)}
resource "aws_secretsmanager_secret_policy" "s" {
  secret_arn = aws_db_instance.orders.master_user_secret[0].secret_arn
  policy     = ${held}
}
`;

    test("leads somebody who is not known through a policy that is not known", async () => {
      const found = await analyse({ "main.tf": `${managed("var.policy")}variable "policy" { type = string }\n` });
      expect(lines(found)).toEqual([
        "unresolved:principal of aws_db_instance.orders > share:aws_db_instance.orders > secret aws_db_instance.orders may 25",
      ]);
    });

    test("leads another account through it, where the key of the secret may be shared", async () => {
      const letsOther = policy([lets({ AWS: "arn:aws:iam::999988887777:root" })]);
      const key = 'resource "aws_kms_key" "k" {}\n';
      const withKey = await analyse({
        "main.tf": key + managed(letsOther, "master_user_secret_kms_key_id = aws_kms_key.k.arn"),
      });
      expect(lines(withKey)).toEqual([
        "account:999988887777 > share:aws_db_instance.orders > secret aws_db_instance.orders may 74",
      ]);
      expect(lines(await analyse({ "main.tf": managed(letsOther) }))).toEqual([]);
    });
  });

  test("of somebody who is not known leads through a policy of a secret that is not known", async () => {
    const unknown = secret([]).replace(/policy {5}= <<-JSON[\s\S]*?\nJSON\n/, "policy = var.policy\n");
    const found = await analyse({ "main.tf": `${unknown}variable "policy" { type = string }\n` });
    expect(lines(found)).toEqual([
      "unresolved:principal of aws_secretsmanager_secret.s > share:aws_secretsmanager_secret.s > secret aws_db_instance.orders may 25",
    ]);
    expect(found.paths[0]?.severity).toBe("low");
  });
});
