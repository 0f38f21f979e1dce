import { allow, deny, identityWith, LEDGER, ORDERS } from "../build-capabilities.js";
import type { TreeCase } from "./trees.js";

/** Ways through keys, secrets, snapshots, compute and accounts, and near misses. */

const json = (...statements: readonly object[]): string =>
  `<<-JSON\n${JSON.stringify({ Version: "2012-10-17", Statement: statements })}\nJSON\n`;
const tf = (...parts: readonly string[]): TreeCase["files"] => ({ "main.tf": parts.join("\n") });
const dev = (...statements: readonly object[]): string => identityWith("user", "dev", statements);
const LOGIN = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/app";
const connects = allow("rds-db:connect", LOGIN);
const ROOT = { AWS: "arn:aws:iam::111122223333:root" };
const when = (operator: string, key: string, value: unknown): object => ({ Condition: { [operator]: { [key]: value } } });

const of = (
  title: string,
  why: string,
  paths: readonly string[],
  files: TreeCase["files"],
  from = "user/dev",
): TreeCase => ({ title, why, paths, files, from });
const none = (title: string, why: string, files: TreeCase["files"], from = "user/dev"): TreeCase =>
  of(title, why, [], files, from);

const keyed = (...policy: readonly object[]): string => `
resource "aws_kms_key" "k" {
  ${policy.length === 0 ? "" : `policy = ${json(...policy)}`}
}
resource "aws_db_instance" "orders" {
  identifier        = "orders"
  engine            = "postgres"
  storage_encrypted = true
  kms_key_id        = aws_kms_key.k.arn
}
`;
const KEY = "${aws_kms_key.k.arn}";
const forKey = (Principal: object | string, Action: string | readonly string[], more: object = {}): object => ({
  Effect: "Allow",
  Action,
  Principal,
  Resource: "*",
  ...more,
});
const ADMIN = { AWS: "arn:aws:iam::111122223333:role/admin" };

const KEYS: readonly TreeCase[] = [
  of(
    "who may make grants of the key of a database weakens it",
    "A grant gives the key to anybody.",
    ["user/dev > weaken orders must"],
    tf(keyed(), dev(allow("kms:CreateGrant", KEY))),
  ),
  none(
    "who may make grants of the key for services of AWS only gives nobody the key",
    "The grants are those that RDS makes for itself.",
    tf(keyed(), dev(allow("kms:CreateGrant", KEY, when("Bool", "kms:GrantIsForAWSResource", "true")))),
  ),
  none(
    "who may make grants of a key that does not leave itself to the account makes none",
    "Without the key's policy a permission of IAM does not count.",
    tf(keyed(forKey(ADMIN, "kms:*")), dev(allow("kms:CreateGrant", KEY))),
  ),
  of(
    "who may make grants of a key that leaves itself to the account weakens the database",
    "The key's policy names the root.",
    ["user/dev > weaken orders must"],
    tf(keyed(forKey(ADMIN, "kms:*"), forKey(ROOT, "kms:*")), dev(allow("kms:CreateGrant", KEY))),
  ),
  none(
    "who is denied by the policy of the key makes no grants",
    "A Deny of the resource goes first.",
    tf(
      keyed(forKey(ROOT, "kms:*"), {
        ...forKey("*", "kms:CreateGrant", when("ArnNotEquals", "aws:PrincipalArn", "arn:aws:iam::111122223333:role/admin")),
        Effect: "Deny",
      }),
      dev(allow("kms:CreateGrant", KEY)),
    ),
  ),
  of(
    "who is named by the policy of the key needs no permission",
    "The key's policy is enough within the account.",
    ["user/dev > weaken orders must"],
    tf(keyed(forKey({ AWS: "arn:aws:iam::111122223333:user/dev" }, "kms:PutKeyPolicy")), dev(allow("s3:GetObject"))),
  ),
];

const secretive = (policy: readonly object[], more = ""): string => `${ORDERS}
resource "aws_secretsmanager_secret" "orders" {
  name = "orders"
  ${more}
}
resource "aws_secretsmanager_secret_version" "orders" {
  secret_id     = aws_secretsmanager_secret.orders.id
  secret_string = jsonencode({ host = aws_db_instance.orders.address, username = "app" })
}
${
  policy.length === 0
    ? ""
    : `resource "aws_secretsmanager_secret_policy" "orders" {
  secret_arn = aws_secretsmanager_secret.orders.arn
  policy     = ${json(...policy)}
}`
}`;
const reads = allow("secretsmanager:GetSecretValue", "${aws_secretsmanager_secret.orders.arn}");
const forSecret = (Effect: string, Principal: object | string, more: object = {}): object => ({
  Effect,
  Action: "secretsmanager:GetSecretValue",
  Principal,
  Resource: "*",
  ...more,
});
const rcp = (statement: object): string => `
resource "aws_organizations_policy" "p" {
  name    = "p"
  type    = "RESOURCE_CONTROL_POLICY"
  content = ${json(statement)}
}
resource "aws_organizations_policy_attachment" "p" {
  policy_id = aws_organizations_policy.p.id
  target_id = "r-ab12"
}`;
const SECRET = "user/dev > secret orders must";

const SECRETS: readonly TreeCase[] = [
  none(
    "who may read a secret whose policy denies all but others does not",
    "A Deny of the resource goes first.",
    tf(
      secretive([
        forSecret("Deny", "*", when("StringNotLike", "aws:PrincipalArn", "arn:aws:iam::111122223333:role/app-*")),
      ]),
      dev(reads),
    ),
  ),
  of(
    "who may read a secret whose policy denies all but it does",
    "It is the one spared.",
    [SECRET],
    tf(
      secretive([
        forSecret("Deny", "*", when("StringNotLike", "aws:PrincipalArn", "arn:aws:iam::111122223333:user/d*")),
      ]),
      dev(reads),
    ),
  ),
  none(
    "who may read a secret whose policy denies it with NotPrincipal does not",
    "NotPrincipal of a Deny is all others.",
    tf(
      secretive([
        {
          Effect: "Deny",
          Action: "secretsmanager:*",
          NotPrincipal: { AWS: ["arn:aws:iam::111122223333:root", "arn:aws:iam::111122223333:user/ops"] },
          Resource: "*",
        },
      ]),
      dev(reads),
    ),
  ),
  none(
    "who may read a secret that a resource control policy denies to all does not",
    "Resource control policies are about secrets.",
    tf(secretive([]), rcp(forSecret("Deny", "*")), dev(reads)),
  ),
  of(
    "who may read a secret of the own organisation does under its data perimeter",
    "The accounts of the tree are in the organisation that their policy speaks of.",
    [SECRET],
    tf(
      secretive([]),
      rcp(forSecret("Deny", "*", when("StringNotEqualsIfExists", "aws:PrincipalOrgID", "o-acme123456"))),
      dev(reads),
    ),
  ),
  of(
    "who may read a secret reads it under a resource control policy about other services",
    "It says nothing of secrets.",
    [SECRET],
    tf(secretive([]), rcp({ ...forSecret("Deny", "*"), Action: "s3:*" }), dev(reads)),
  ),
  none(
    "who may read secrets of a team by tags reads none of another team",
    "The tags of the secret are in the repository.",
    tf(
      secretive([], 'tags = { team = "data" }'),
      dev({ ...reads, ...when("StringEquals", "aws:ResourceTag/team", "web") }),
    ),
  ),
  of(
    "who may read secrets of a team by tags reads those of the team",
    "The tags of the secret are in the repository.",
    [SECRET],
    tf(
      secretive([], 'tags = { team = "data" }'),
      dev({ ...reads, ...when("StringEquals", "secretsmanager:ResourceTag/team", "data") }),
    ),
  ),
  none(
    "who may read a secret by a name that the version stage of another one has does not",
    "A star does not reach over the name.",
    tf(secretive([]), dev(allow("secretsmanager:GetSecretValue", "arn:aws:secretsmanager:*:111122223333:secret:orders-archive-*"))),
  ),
];

const instance = (more = ""): string => `
resource "aws_db_instance" "orders" {
  identifier = "orders"
  engine     = "postgres"
  username   = "dbmaster"
  ${more}
}
resource "aws_db_snapshot" "s" {
  db_instance_identifier = aws_db_instance.orders.identifier
  db_snapshot_identifier = "s"
}
`;
const exporter = (service: string): string => `
${instance()}
${identityWith("role", "export", [allow("s3:PutObject")], { trust: { Service: service } })}
${dev(
  allow("rds:StartExportTask"),
  allow("iam:PassRole", "${aws_iam_role.export.arn}"),
  allow(["kms:CreateGrant", "kms:DescribeKey"]),
  deny("kms:CreateGrant", "arn:aws:kms:eu-west-1:111122223333:key/other"),
)}`;

const DATA: readonly TreeCase[] = [
  none(
    "who may share snapshots of a database of another tag shares none of this one",
    "The tags of the database are in the repository.",
    tf(
      instance('tags = { env = "prod" }'),
      dev(allow("rds:ModifyDBInstance", "*", when("StringEquals", "aws:ResourceTag/env", "dev"))),
    ),
  ),
  of(
    "who may change databases of a tag changes those that have it",
    "The tags of the database are in the repository.",
    [
      "user/dev > admin orders/dbmaster must",
      "user/dev > destroy orders must",
      "user/dev > weaken orders must",
    ],
    tf(
      instance('tags = { env = "dev" }'),
      dev(allow("rds:ModifyDBInstance", "*", when("StringEquals", "rds:db-tag/env", "dev"))),
    ),
  ),
  none(
    "who may change all databases but those of production changes no such one",
    "The tags of the database are in the repository.",
    tf(
      instance('tags = { env = "prod" }'),
      dev(allow("rds:ModifyDBInstance", "*", when("StringNotEquals", "aws:ResourceTag/env", "prod"))),
    ),
  ),
  of(
    "who may share a snapshot has the data",
    "Another account restores it.",
    ["user/dev > exfil orders must"],
    tf(instance(), dev(allow("rds:ModifyDBSnapshotAttribute", "${aws_db_snapshot.s.db_snapshot_arn}"))),
  ),
  none(
    "who may share snapshots and is denied that one does not",
    "The Deny names it.",
    tf(
      instance(),
      dev(
        allow("rds:ModifyDBSnapshotAttribute", "arn:aws:rds:*:111122223333:snapshot:s*"),
        deny("rds:ModifyDBSnapshotAttribute", "arn:aws:rds:eu-west-1:111122223333:snapshot:s"),
      ),
    ),
  ),
  of(
    "who exports a snapshot with a role that the service takes has the data",
    "The bucket may be anybody's.",
    ["user/dev > exfil * must", "user/dev > weaken * must"],
    tf(exporter("export.rds.amazonaws.com")),
  ),
  of(
    "who may pass to an export a role that another service takes does not export",
    "The service of exports cannot have the role; what is left is the right to make grants of keys.",
    ["user/dev > weaken * must"],
    tf(exporter("rds.amazonaws.com")),
  ),
  none(
    "who may run SQL over the Data API and not read the password runs none",
    "The Data API asks for the secret.",
    tf(LEDGER, dev(allow("rds-data:ExecuteStatement", "${aws_rds_cluster.ledger.arn}"))),
  ),
  of(
    "who may run SQL over an API that is off reads the password only",
    "Nobody answers there, and it may not turn it on.",
    ["user/dev > secret ledger/owner must"],
    tf(
      LEDGER.replace("enable_http_endpoint                = true", "manage_master_user_password = true"),
      dev(
        allow("rds-data:ExecuteStatement", "${aws_rds_cluster.ledger.arn}"),
        allow("secretsmanager:GetSecretValue", "${aws_rds_cluster.ledger.master_user_secret[0].secret_arn}"),
      ),
    ),
  ),
];

const FN = `${ORDERS}
${identityWith("role", "fn", [connects], { trust: { Service: "lambda.amazonaws.com" } })}
resource "aws_lambda_function" "fn" {
  function_name = "fn"
  role          = aws_iam_role.fn.arn
  tags          = { team = "data" }
}`;
const BOX = `${ORDERS}
${identityWith("role", "box", [connects])}
resource "aws_iam_instance_profile" "box" {
  name = "box"
  role = aws_iam_role.box.name
}
resource "aws_instance" "box" {
  ami                  = "ami-1"
  instance_type        = "t3.micro"
  iam_instance_profile = aws_iam_instance_profile.box.name
  tags                 = { team = "data" }
}`;
const CONTROL = "user/dev > control:aws_lambda_function.fn > connect orders/app must";
const MACHINE = `${ORDERS}
${identityWith("role", "flow", [connects], { trust: { Service: "states.amazonaws.com" } })}
resource "aws_sfn_state_machine" "flow" {
  name       = "flow"
  role_arn   = aws_iam_role.flow.arn
  definition = "{}"
}`;

const COMPUTE: readonly TreeCase[] = [
  of(
    "who may change the code of a function has its role",
    "The name is that of the function.",
    [CONTROL],
    tf(FN, dev(allow("lambda:UpdateFunctionCode", "arn:aws:lambda:*:111122223333:function:f*"))),
  ),
  none(
    "who may change the code of functions but that one does not have its role",
    "The Deny names it by reference.",
    tf(FN, dev(allow("lambda:UpdateFunctionCode"), deny("lambda:UpdateFunctionCode", "${aws_lambda_function.fn.arn}"))),
  ),
  none(
    "who may change functions of another team does not have its role",
    "The tags of the function are in the repository.",
    tf(FN, dev(allow("lambda:UpdateFunctionCode", "*", when("StringEquals", "aws:ResourceTag/team", "web")))),
  ),
  of(
    "who may open a session on an instance by its tag has its role",
    "The tags of the instance are in the repository.",
    [
      "user/dev > control:aws_instance.box > connect orders/app must",
      "user/dev > weaken * may",
    ],
    tf(BOX, dev(allow("ssm:StartSession", "*", when("StringEquals", "ssm:resourceTag/team", "data")))),
  ),
  of(
    "who may change the definition of a state machine and start it has its role",
    "The role stays the same, so that nobody passes one.",
    ["user/dev > control:aws_sfn_state_machine.flow > connect orders/app must"],
    tf(MACHINE, dev(allow(["states:UpdateStateMachine", "states:StartExecution"], "${aws_sfn_state_machine.flow.arn}"))),
  ),
  none(
    "who may only start a state machine does not have its role",
    "What it does is written already.",
    tf(MACHINE, dev(allow("states:StartExecution"))),
  ),
];

const account = (id: string, body: string): string => `
provider "aws" { allowed_account_ids = ["${id}"] }
${body}`;
const across = (dev: string, trust: object, more: object = {}): TreeCase["files"] => ({
  "people/main.tf": account("444455556666", dev),
  "data/main.tf": account(
    "111122223333",
    `${ORDERS}
resource "aws_iam_role" "app" {
  name               = "app"
  assume_role_policy = ${json({ Effect: "Allow", Action: "sts:AssumeRole", Principal: trust, ...more })}
}
resource "aws_iam_role_policy" "app" {
  role   = aws_iam_role.app.name
  policy = ${json(connects)}
}`,
  ),
});
const assumes = allow("sts:AssumeRole", "arn:aws:iam::111122223333:role/app");
const PEOPLE = "arn:aws:iam::444455556666:";
const ACROSS = "user/dev > assume:role/app > connect orders/app must";

const ACCOUNTS: readonly TreeCase[] = [
  of(
    "who may assume a role of another account of the tree that trusts its account does",
    "Both sides allow it.",
    [ACROSS],
    across(dev(assumes), { AWS: `${PEOPLE}root` }),
  ),
  none(
    "who is named by a role of another account and has no permission does not assume it",
    "Across accounts both sides have to allow it.",
    across(dev(allow("s3:GetObject")), { AWS: `${PEOPLE}user/dev` }),
  ),
  of(
    "who is named by a role of another account and has the permission assumes it",
    "Both sides allow it.",
    [ACROSS],
    across(dev(assumes), { AWS: `${PEOPLE}user/dev` }),
  ),
  none(
    "who may assume a role of that name in the own account does not assume that of another one",
    "The account is part of the ARN.",
    across(dev(allow("sts:AssumeRole", `${PEOPLE}role/app`)), { AWS: `${PEOPLE}root` }),
  ),
  none(
    "who may assume a role of another account that trusts itself only does not",
    "The root that it names is its own.",
    across(dev(assumes), { AWS: "arn:aws:iam::111122223333:root" }),
  ),
  none(
    "who may assume a role of another account that asks for another one does not",
    "The account of the user is known.",
    across(dev(assumes), { AWS: "*" }, when("StringEquals", "aws:PrincipalAccount", "111122223333")),
  ),
];

const ORDERS_OF_TREE = "${aws_db_instance.orders.arn}";
const WRITTEN: readonly TreeCase[] = [
  none(
    "who may change a database by reference and is denied it by its name does not",
    "The name of the database is known.",
    tf(
      instance(),
      dev(
        allow("rds:ModifyDBInstance", ORDERS_OF_TREE),
        deny("rds:ModifyDBInstance", "arn:aws:rds:*:111122223333:db:orders"),
      ),
    ),
  ),
  none(
    "who may change a database by its name and is denied it by reference does not",
    "The name of the database is known.",
    tf(
      instance(),
      dev(
        allow("rds:ModifyDBInstance", "arn:aws:rds:eu-west-1:111122223333:db:orders"),
        deny("rds:ModifyDBInstance", ORDERS_OF_TREE),
      ),
    ),
  ),
  none(
    "who may change a function by reference and is denied it by a pattern of names does not",
    "The name of the function is known.",
    tf(
      FN,
      dev(
        allow("lambda:UpdateFunctionCode", "${aws_lambda_function.fn.arn}"),
        deny("lambda:Update*", "arn:aws:lambda:*:*:function:f*"),
      ),
    ),
  ),
  of(
    "who may change a function by reference and is denied others by a pattern of names does",
    "The pattern has other names.",
    [CONTROL],
    tf(
      FN,
      dev(
        allow("lambda:UpdateFunctionCode", "${aws_lambda_function.fn.arn}"),
        deny("lambda:Update*", "arn:aws:lambda:*:*:function:g*"),
      ),
    ),
  ),
  none(
    "who may read a secret by reference and is denied it by a pattern of names does not",
    "The name of the secret is known.",
    tf(secretive([]), dev(reads, deny("secretsmanager:*", "arn:aws:secretsmanager:*:*:secret:ord*"))),
  ),
  none(
    "who may assume a role by reference and is denied it by its name does not",
    "The name of the role is known.",
    tf(
      ORDERS,
      identityWith("role", "app", [connects], { trust: ROOT }),
      dev(
        allow("sts:AssumeRole", "${aws_iam_role.app.arn}"),
        deny("sts:AssumeRole", "arn:aws:iam::111122223333:role/app"),
      ),
    ),
  ),
  of(
    "who may assume a role by reference and is denied others by name does",
    "The name is another one.",
    ["user/dev > assume:role/app > connect orders/app must"],
    tf(
      ORDERS,
      identityWith("role", "app", [connects], { trust: ROOT }),
      dev(
        allow("sts:AssumeRole", "${aws_iam_role.app.arn}"),
        deny("sts:AssumeRole", "arn:aws:iam::111122223333:role/apps"),
      ),
    ),
  ),
  of(
    "who may assume a role by reference that a Deny of all others spares by its name does",
    "NotResource names the role.",
    ["user/dev > assume:role/app > connect orders/app must"],
    tf(
      ORDERS,
      identityWith("role", "app", [connects], { trust: ROOT }),
      dev(allow("sts:AssumeRole", "${aws_iam_role.app.arn}"), {
        Effect: "Deny",
        Action: "sts:*",
        NotResource: "arn:aws:iam::111122223333:role/app",
      }),
    ),
  ),
  none(
    "who may assume a role by reference that a Deny of all others does not spare does not",
    "NotResource names another role.",
    tf(
      ORDERS,
      identityWith("role", "app", [connects], { trust: ROOT }),
      dev(allow("sts:AssumeRole", "${aws_iam_role.app.arn}"), {
        Effect: "Deny",
        Action: "sts:*",
        NotResource: "arn:aws:iam::111122223333:role/other",
      }),
    ),
  ),
  none(
    "who may change a database by reference under a boundary that names another one does not",
    "The boundary has the name of the other one.",
    tf(
      instance(),
      `
resource "aws_iam_policy" "bound" {
  name   = "bound"
  policy = ${json(allow("rds:*", "arn:aws:rds:*:*:db:ledger"))}
}`,
      identityWith("user", "dev", [allow("rds:ModifyDBInstance", ORDERS_OF_TREE)], {
        more: "permissions_boundary = aws_iam_policy.bound.arn",
      }),
    ),
  ),
];

export const TREES_OF_RESOURCES: readonly TreeCase[] = [...KEYS, ...SECRETS, ...DATA, ...COMPUTE, ...ACCOUNTS, ...WRITTEN];
