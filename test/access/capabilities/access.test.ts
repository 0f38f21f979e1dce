import { describe, expect, test } from "vitest";
import {
  allow,
  capabilitiesIn,
  deny,
  identityWith,
  LEDGER,
  ORDERS,
  roleWith,
  shown,
  treeOf,
} from "../build-capabilities.js";

function of(statements: readonly object[], more = ORDERS + LEDGER): readonly string[] {
  return shown(capabilitiesIn(treeOf(roleWith(statements, more))));
}

const USERS = "arn:aws:rds-db:us-east-1:111122223333:dbuser:";
const login = (rest: string): object => allow("rds-db:connect", USERS + rest);
const ORDERS_ID = "${aws_db_instance.orders.resource_id}";

describe("a login", () => {
  test.each([
    [`${ORDERS_ID}/app`, "connect-exact aws_db_instance.orders/app", 5],
    [`${ORDERS_ID}/dbmaster`, "connect-privileged-user aws_db_instance.orders/dbmaster", 8],
    [`${ORDERS_ID}/*`, "connect-any-user aws_db_instance.orders/*", 8],
    [`${ORDERS_ID}/app*`, "connect-broad-pattern aws_db_instance.orders/app*", 5],
    [`${ORDERS_ID}/?ostgres`, "connect-broad-pattern aws_db_instance.orders/?ostgres", 8],
    ["*/app", "connect-any-db */app", 6.5],
    ["db-*/app", "connect-any-db db-*/app", 6.5],
    ["cluster-*/*", "connect-any-db-any-user cluster-*/*", 9.5],
    ["*/*", "connect-any-db-any-user */*", 9.5],
    ["*", "connect-any-db-any-user */*", 9.5],
    ["db-ABCDEFGHIJKLMNOPQRSTUVWXYZ/app", "connect-exact db-ABCDEFGHIJKLMNOPQRSTUVWXYZ/app", 5],
  ])("to %s is %s", (rest, expected, impact) => {
    const found = capabilitiesIn(treeOf(roleWith([login(rest)], ORDERS)));
    expect(shown(found)).toEqual([`must connect ${expected}`]);
    expect(found[0]?.impact).toBe(impact);
  });

  test("may be as a user that a variable names", () => {
    const variable = `variable "db_user" { type = string }`;
    expect(of([login(`${ORDERS_ID}/\${var.db_user}`)], ORDERS + variable)).toEqual([
      "may connect connect-unresolved-user aws_db_instance.orders/${var.db_user}",
    ]);
  });

  test("is none by the name of the database, of another service, or where it is denied", () => {
    expect(of([login("orders/app")])).toEqual([]);
    expect(of([allow("rds-db:connect", "arn:aws:rds:us-east-1:111122223333:db:orders")])).toEqual([]);
    expect(of([login(`${ORDERS_ID}/app`), deny("rds-db:connect")])).toEqual([]);
  });

  test("is blocked where the database takes none by IAM", () => {
    const off = ORDERS.replace("iam_database_authentication_enabled = true", "");
    expect(of([login(`${ORDERS_ID}/app`)], off)).toEqual([
      "must connect connect-exact aws_db_instance.orders/app (iam-auth-off)",
    ]);
    const found = of([login(`${ORDERS_ID}/*`), allow("rds:ModifyDBInstance", "arn:aws:rds:*:*:db:orders")], off);
    expect(found).toContain("must admin rds-iam-auth-takeover aws_db_instance.orders/dbmaster");
    expect(found.filter((line) => line.includes("connect connect"))).toEqual([]);
  });

  test("through a proxy is to the databases behind it", () => {
    const proxy = (iam: string): string => `${ORDERS}
locals { id = split(":", aws_db_proxy.p.arn)[6] }
resource "aws_db_proxy" "p" {
  name     = "front"
  role_arn = "arn:aws:iam::111122223333:role/proxy"
  auth {
    iam_auth   = "${iam}"
    secret_arn = "arn:aws:secretsmanager:us-east-1:111122223333:secret:x-AbCdEf"
  }
}
resource "aws_db_proxy_target" "t" {
  db_proxy_name          = aws_db_proxy.p.name
  target_group_name      = "default"
  db_instance_identifier = aws_db_instance.orders.identifier
}`;
    const statement = login("${local.id}/app");
    expect(of([statement], proxy("REQUIRED"))).toEqual([
      "must targets:front -> connect connect-exact aws_db_instance.orders/app",
    ]);
    expect(of([statement], proxy("DISABLED"))).toEqual([
      "must targets:front -> connect connect-exact aws_db_instance.orders/app (iam-auth-off)",
    ]);
  });
});

const READ = "secretsmanager:GetSecretValue";

describe("a secret", () => {
  const bound = (more = ""): string => `${ORDERS}
resource "aws_secretsmanager_secret" "s" {
  name = "credentials"
  ${more}
}
resource "aws_secretsmanager_secret_version" "s" {
  secret_id     = aws_secretsmanager_secret.s.id
  secret_string = jsonencode({ host = aws_db_instance.orders.address, password = "x" })
}`;
  const grant = allow(READ, "${aws_secretsmanager_secret.s.arn}");

  test("of the tree is of the database whose outputs it has", () => {
    expect(of([grant], bound())).toEqual(["must secret rds-secret-read aws_db_instance.orders"]);
    expect(of([allow(READ, "arn:aws:secretsmanager:*:*:secret:cred*")], bound())).toEqual([
      "must secret rds-secret-read aws_db_instance.orders",
    ]);
    expect(of([allow(READ, "arn:aws:secretsmanager:*:*:secret:other-*")], bound())).toEqual([]);
  });

  test("with a key of one's own takes the key", () => {
    const keyed = `${bound("kms_key_id = aws_kms_key.k.arn")}\nresource "aws_kms_key" "k" {}`;
    expect(of([grant], keyed)).toEqual([]);
    expect(of([grant, allow("kms:Decrypt", "${aws_kms_key.k.arn}")], keyed)).toEqual([
      "must secret rds-secret-read aws_db_instance.orders",
    ]);
  });

  test("that RDS manages is the master's", () => {
    expect(of([allow(READ, "arn:aws:secretsmanager:*:*:secret:rds!cluster-*")])).toEqual([
      "must secret rds-master-secret-read */master",
    ]);
    const managed = ORDERS.replace("engine ", "manage_master_user_password = true\n  engine ");
    expect(of([allow(READ, "${aws_db_instance.orders.master_user_secret[0].secret_arn}")], managed)).toEqual([
      "must secret rds-master-secret-read aws_db_instance.orders/dbmaster",
    ]);
  });

  test("of which only the name says so may be a database's", () => {
    expect(of([allow(READ, "arn:aws:secretsmanager:*:*:secret:prod/db-*")])).toEqual([
      "may secret rds-secret-read secret:prod/db-*",
    ]);
    expect(of([allow(READ, "arn:aws:secretsmanager:*:*:secret:prod/mail-*")])).toEqual([]);
  });
});

describe("the Data API", () => {
  const secret = allow(READ, "arn:aws:secretsmanager:*:*:secret:rds!*");
  const verb = allow("rds-data:ExecuteStatement", "${aws_rds_cluster.ledger.arn}");
  const closed = LEDGER.replace("enable_http_endpoint                = true", "");
  const sql = (lines: readonly string[]): readonly string[] => lines.filter((line) => line.includes(" sql "));

  test("takes a verb and a secret", () => {
    expect(sql(of([verb, secret]))).toEqual(["must sql rds-data-api-sql aws_rds_cluster.ledger/owner"]);
    expect(sql(of([verb]))).toEqual([]);
    expect(sql(of([secret]))).toEqual([]);
  });

  test("is none on a cluster that has it off, unless one can turn it on", () => {
    expect(sql(of([verb, secret], closed))).toEqual([]);
    expect(sql(of([verb, secret, allow("rds:EnableHttpEndpoint")], closed))).toEqual([
      "must sql rds-data-api-enable aws_rds_cluster.ledger/owner",
    ]);
  });
});

describe("a takeover", () => {
  const modify = allow("rds:ModifyDBInstance", "arn:aws:rds:*:*:db:orders");
  const admin = (lines: readonly string[]): readonly string[] => lines.filter((line) => line.includes(" admin "));

  test("by IAM takes a login as a privileged user", () => {
    expect(admin(of([modify, login("*/*")]))).toEqual([
      "must admin rds-iam-auth-takeover aws_db_instance.orders/dbmaster",
    ]);
    expect(admin(of([modify, login("*/app")]))).toEqual([
      "must admin rds-master-credential-reset aws_db_instance.orders/dbmaster",
    ]);
  });

  test("by the managed secret takes the reading of such secrets", () => {
    expect(admin(of([modify, allow(READ, "arn:aws:secretsmanager:*:*:secret:rds!*")]))).toEqual([
      "must admin rds-managed-secret-takeover aws_db_instance.orders/dbmaster",
    ]);
  });
});

describe("an escalation", () => {
  const itself = "arn:aws:iam::111122223333:role/r";
  const self = (action: string): string => `must escalate:${action} -> escalate iam-self-escalate *`;

  test.each(["PutRolePolicy", "AttachRolePolicy"])("by %s is of the role itself", (action) => {
    expect(of([allow(`iam:${action}`, itself)])).toEqual([self(action)]);
    expect(of([allow(`iam:${action}`, "arn:aws:iam::111122223333:role/other")])).toEqual([]);
  });

  test("by a new version takes a policy that the role has", () => {
    const policy = (attached: boolean): string => `${identityWith("role", "r", [])}
resource "aws_iam_policy" "p" {
  name   = "p"
  policy = <<-JSON
${JSON.stringify({ Statement: [allow("iam:CreatePolicyVersion", "arn:aws:iam::*:policy/p")] })}
JSON
}
resource "aws_iam_policy" "q" {
  name   = "q"
  policy = <<-JSON
${JSON.stringify({ Statement: [allow("iam:CreatePolicyVersion", "arn:aws:iam::*:policy/other")] })}
JSON
}
resource "aws_iam_role_policy_attachment" "p" {
  role       = aws_iam_role.r.name
  policy_arn = aws_iam_policy.${attached ? "p" : "q"}.arn
}`;
    expect(shown(capabilitiesIn(treeOf(policy(true))))).toEqual([self("CreatePolicyVersion")]);
    expect(shown(capabilitiesIn(treeOf(policy(false))))).toEqual([]);
  });

  test("that has to keep a boundary is none without one", () => {
    const condition = { StringEquals: { "iam:PermissionsBoundary": "arn:aws:iam::111122223333:policy/no-db" } };
    expect(of([allow("iam:PutRolePolicy", itself, { Condition: condition })])).toEqual([]);
  });

  test("is none of a role that a boundary keeps from databases", () => {
    const bounded = (actions: readonly string[]): string => `
${identityWith("role", "r", [allow("iam:PutRolePolicy", itself)], { more: "permissions_boundary = aws_iam_policy.b.arn" })}
resource "aws_iam_policy" "b" {
  name   = "b"
  policy = <<-JSON
${JSON.stringify({ Version: "2012-10-17", Statement: [allow(actions)] })}
JSON
}`;
    expect(shown(capabilitiesIn(treeOf(bounded(["s3:*", "iam:PutRolePolicy"]))))).toEqual([]);
    expect(shown(capabilitiesIn(treeOf(bounded(["rds:*", "iam:PutRolePolicy"]))))).toEqual([self("PutRolePolicy")]);
  });

  test("by policies that may be attached takes one that gives access", () => {
    const limited = (policy: string): readonly string[] =>
      of([
        allow("iam:AttachRolePolicy", itself, {
          Condition: { ArnEquals: { "iam:PolicyARN": `arn:aws:iam::aws:policy/${policy}` } },
        }),
      ]);
    expect(limited("AmazonRDSFullAccess")).toEqual([self("AttachRolePolicy")]);
    expect(limited("AmazonS3ReadOnlyAccess")).toEqual([]);
  });

  test("of a user is by itself or its group", () => {
    const user = (statement: object): readonly string[] =>
      shown(capabilitiesIn(treeOf(identityWith("user", "u", [statement])), "aws_iam_user.u"));
    expect(user(allow("iam:AttachUserPolicy", "arn:aws:iam::*:user/u"))).toEqual([self("AttachUserPolicy")]);
    expect(user(allow("iam:AddUserToGroup"))).toEqual([self("AddUserToGroup")]);
    expect(user(allow("iam:PutGroupPolicy", "arn:aws:iam::*:group/g"))).toEqual([]);
  });

  test("by removing a boundary takes one", () => {
    const removal = [allow("rds:*"), allow("iam:DeleteRolePermissionsBoundary", itself)];
    const bounded = `${identityWith("role", "r", removal, { more: "permissions_boundary = aws_iam_policy.b.arn" })}
resource "aws_iam_policy" "b" {
  name   = "b"
  policy = <<-JSON
${JSON.stringify({ Version: "2012-10-17", Statement: [allow("iam:*")] })}
JSON
}`;
    expect(shown(capabilitiesIn(treeOf(bounded)))).toEqual([
      "must escalate:DeleteRolePermissionsBoundary -> escalate iam-boundary-removal *",
    ]);
    expect(of([allow("iam:DeleteRolePermissionsBoundary", itself)])).toEqual([]);
  });
});
