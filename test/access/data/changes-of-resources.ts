import { allow, deny, identityWith, LEDGER, ORDERS } from "../build-capabilities.js";
import type { Change } from "./changes.js";

type Files = Change["base"];

/** Changes of what resources, organisations and Identity Center decide. */

const json = (...statements: readonly object[]): string =>
  `<<-JSON\n${JSON.stringify({ Version: "2012-10-17", Statement: statements })}\nJSON\n`;
const tf = (...parts: readonly string[]): Files => ({ "main.tf": parts.join("\n") });
const dev = (...statements: readonly object[]): string => identityWith("user", "dev", statements);
const when = (operator: string, key: string, value: unknown): object => ({ Condition: { [operator]: { [key]: value } } });
const LOGIN = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/app";
const connects = allow("rds-db:connect", LOGIN);
const VENDOR = { AWS: "arn:aws:iam::999988887777:root" };
const ROOT = { AWS: "arn:aws:iam::111122223333:root" };

const secret = (statements: readonly object[], more = ""): string => `${ORDERS}
resource "aws_kms_key" "k" {
  policy = ${json({ Effect: "Allow", Action: "kms:*", Principal: { AWS: [ROOT.AWS, VENDOR.AWS] }, Resource: "*" })}
}
resource "aws_secretsmanager_secret" "orders" {
  name       = "orders"
  kms_key_id = aws_kms_key.k.arn
}
resource "aws_secretsmanager_secret_version" "orders" {
  secret_id     = aws_secretsmanager_secret.orders.id
  secret_string = jsonencode({ host = aws_db_instance.orders.address, username = "app" })
}
resource "aws_secretsmanager_secret_policy" "orders" {
  secret_arn = aws_secretsmanager_secret.orders.arn
  policy     = ${json(...statements)}
}
${more}`;
const lets = (Principal: object | string, more: object = {}): object => ({
  Effect: "Allow",
  Action: "secretsmanager:GetSecretValue",
  Principal,
  Resource: "*",
  ...more,
});
const OWN = lets({ AWS: "arn:aws:iam::111122223333:role/app" });
const reads = allow(
  ["secretsmanager:GetSecretValue", "kms:Decrypt"],
  ["${aws_secretsmanager_secret.orders.arn}", "${aws_kms_key.k.arn}"],
);
const rcp = (statement: object, target = "r-ab12"): string => `
resource "aws_organizations_policy" "p" {
  name    = "p"
  type    = "RESOURCE_CONTROL_POLICY"
  content = ${json(statement)}
}
resource "aws_organizations_policy_attachment" "p" {
  policy_id = aws_organizations_policy.p.id
  target_id = "${target}"
}`;
const SHARED = "account:999988887777 > share:aws_secretsmanager_secret.orders > secret orders must";
const READ = "user/dev > secret orders must";

const SECRETS: readonly Change[] = [
  {
    title: "a policy of a secret that lets another account in",
    base: tf(secret([OWN])),
    head: tf(secret([OWN, lets(VENDOR)])),
    changes: [`new ${SHARED}`],
    why: "The key lets the account in, too.",
  },
  {
    title: "a policy of a secret that lets another account in no longer",
    base: tf(secret([OWN, lets(VENDOR)])),
    head: tf(secret([OWN])),
    changes: [`removed ${SHARED}`],
    why: "Without the policy nobody of another account reads it.",
  },
  {
    title: "a policy of a secret that loses the Deny of another account",
    base: tf(secret([lets(VENDOR), { ...lets(VENDOR), Effect: "Deny" }])),
    head: tf(secret([lets(VENDOR)])),
    changes: [`new ${SHARED}`],
    why: "The permission was there and did not count.",
  },
  {
    title: "a resource control policy that denies secrets to all",
    base: tf(secret([OWN], dev(reads))),
    head: tf(secret([OWN], dev(reads)), rcp({ ...lets("*"), Effect: "Deny" })),
    changes: [`removed ${READ}`],
    why: "It is about everybody.",
  },
  {
    title: "a resource control policy that is taken off",
    base: tf(secret([OWN], dev(reads)), rcp({ ...lets("*"), Effect: "Deny" })),
    head: tf(secret([OWN], dev(reads))),
    changes: [`new ${READ}`],
    why: "The user had the permission all the time.",
  },
  {
    title: "a resource control policy that moves to another account",
    base: tf(secret([OWN], dev(reads)), rcp({ ...lets("*"), Effect: "Deny" }, "111122223333")),
    head: tf(secret([OWN], dev(reads)), rcp({ ...lets("*"), Effect: "Deny" }, "444455556666")),
    changes: [`new ${READ}`],
    why: "It is the account of the secret no longer.",
  },
  {
    title: "a resource control policy that spares one user",
    base: tf(secret([OWN], dev(reads)), rcp({ ...lets("*"), Effect: "Deny" })),
    head: tf(
      secret([OWN], dev(reads)),
      rcp({
        ...lets("*"),
        Effect: "Deny",
        ...when("ArnNotEquals", "aws:PrincipalArn", "arn:aws:iam::111122223333:user/dev"),
      }),
    ),
    changes: [`new ${READ}`],
    why: "The user is the one spared.",
  },
  {
    title: "a data perimeter around secrets that others are let read",
    base: tf(secret([lets(VENDOR)])),
    head: tf(
      secret([lets(VENDOR)]),
      rcp({ ...lets("*"), Effect: "Deny", ...when("StringNotEqualsIfExists", "aws:PrincipalOrgID", "o-acme123456") }),
    ),
    changes: [`guard-gained ${SHARED.replace(/must$/, "may")}`],
    why: "Whether the other account is in the organisation is not known.",
  },
  {
    title: "a resource control policy that denies secrets to all, others among them",
    base: tf(secret([lets(VENDOR)])),
    head: tf(secret([lets(VENDOR)]), rcp({ ...lets("*"), Effect: "Deny" })),
    changes: [`removed ${SHARED}`],
    why: "It is about principals of other accounts, too.",
  },
  {
    title: "a tag of a secret that permissions go by",
    base: tf(secret([OWN], dev({ ...reads, ...when("StringEquals", "aws:ResourceTag/team", "data") }))),
    head: tf(
      secret([OWN], dev({ ...reads, ...when("StringEquals", "aws:ResourceTag/team", "data") }))
        .replace('name       = "orders"', 'name       = "orders"\n  tags       = { team = "data" }')
        .replace('resource "aws_kms_key" "k" {', 'resource "aws_kms_key" "k" {\n  tags = { team = "data" }'),
    ),
    changes: [`new ${READ}`],
    why: "No policy has changed.",
  },
];

const snapshot = (more: string, policy: readonly object[] = []): string => `
resource "aws_kms_key" "k" {
  ${policy.length === 0 ? "" : `policy = ${json(...policy)}`}
}
resource "aws_db_instance" "orders" {
  identifier        = "orders"
  engine            = "postgres"
  storage_encrypted = true
  kms_key_id        = aws_kms_key.k.arn
}
resource "aws_db_snapshot" "s" {
  db_instance_identifier = aws_db_instance.orders.identifier
  db_snapshot_identifier = "s"
  ${more}
}`;
const vault = (Principal: object): string => `${ORDERS}
resource "aws_backup_vault" "v" { name = "v" }
resource "aws_backup_vault_policy" "v" {
  backup_vault_name = aws_backup_vault.v.name
  policy            = ${json({ Effect: "Allow", Action: ["backup:CopyFromBackupVault", "backup:StartRestoreJob"], Principal, Resource: "*" })}
}
resource "aws_backup_plan" "p" {
  name = "p"
  rule {
    rule_name         = "daily"
    target_vault_name = aws_backup_vault.v.name
  }
}
resource "aws_backup_selection" "s" {
  name         = "s"
  plan_id      = aws_backup_plan.p.id
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"
  resources    = [aws_db_instance.orders.arn]
}`;
const shared = (principal: string): string => `${LEDGER}
resource "aws_ram_resource_share" "s" {
  name                      = "s"
  allow_external_principals = true
}
resource "aws_ram_resource_association" "s" {
  resource_share_arn = aws_ram_resource_share.s.arn
  resource_arn       = aws_rds_cluster.ledger.arn
}
resource "aws_ram_principal_association" "s" {
  resource_share_arn = aws_ram_resource_share.s.arn
  principal          = "${principal}"
}`;

const COPIES: readonly Change[] = [
  {
    title: "a snapshot that is shared with one account more",
    base: tf(ORDERS, snapshot('shared_accounts = ["888877776666"]').replace(/resource "aws_(?:kms_key|db_instance)"[^]*?\n}\n/g, "")),
    head: tf(
      ORDERS,
      snapshot('shared_accounts = ["888877776666", "999988887777"]').replace(
        /resource "aws_(?:kms_key|db_instance)"[^]*?\n}\n/g,
        "",
      ),
    ),
    changes: ["new account:999988887777 > share:aws_db_snapshot.s > exfil orders must"],
    why: "The other account had it before.",
  },
  {
    title: "a database that is shared with an account to be cloned",
    base: tf(shared("111122223333")),
    head: tf(shared("999988887777")),
    changes: ["new account:999988887777 > share:aws_ram_resource_association.s > exfil ledger must"],
    why: "A clone has all of the data.",
  },
  {
    title: "a vault whose policy lets another account copy from it",
    base: tf(vault(ROOT)),
    head: tf(vault(VENDOR)),
    changes: ["new account:999988887777 > share:aws_backup_vault.v > exfil * must"],
    why: "A recovery point has all of the data.",
  },
];

const people = (set: string, assigned = "data"): string => `${ORDERS}
resource "aws_ssoadmin_permission_set" "dba" {
  name         = "dba"
  instance_arn = "arn:aws:sso:::instance/ssoins-1"
}
resource "aws_ssoadmin_permission_set_inline_policy" "dba" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-1"
  permission_set_arn = aws_ssoadmin_permission_set.dba.arn
  inline_policy      = ${json(connects)}
}
resource "aws_identitystore_group" "g" {
  display_name      = "${assigned}"
  identity_store_id = "d-1"
}
resource "aws_ssoadmin_account_assignment" "dba" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-1"
  permission_set_arn = aws_ssoadmin_permission_set.dba.arn
  principal_id       = aws_identitystore_group.g.group_id
  principal_type     = "GROUP"
  target_id          = "111122223333"
  target_type        = "AWS_ACCOUNT"
}
${set}`;
const boundary = (statement: object): string => `
resource "aws_iam_policy" "bound" {
  name   = "bound"
  policy = ${json(statement)}
}
resource "aws_ssoadmin_permissions_boundary_attachment" "dba" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-1"
  permission_set_arn = aws_ssoadmin_permission_set.dba.arn
  permissions_boundary {
    customer_managed_policy_reference {
      name = aws_iam_policy.bound.name
    }
  }
}`;
const ASSIGNED = "group/data > assigned:permission-set/dba > connect orders/app must";

const PEOPLE: readonly Change[] = [
  {
    title: "a boundary of a permission set that is taken off",
    base: tf(people(boundary(allow("s3:*")))),
    head: tf(people("")),
    changes: [`new ${ASSIGNED}`],
    why: "The permission was there and did not count.",
  },
  {
    title: "a boundary of a permission set that allows more",
    base: tf(people(boundary(allow("s3:*")))),
    head: tf(people(boundary(allow(["s3:*", "rds-db:*"])))),
    changes: [`new ${ASSIGNED}`],
    why: "The permission set is untouched.",
  },
  {
    title: "a permission set that is assigned to another group",
    base: tf(people("")),
    head: tf(people("", "everybody")),
    changes: [],
    why: "It is the same group with another name.",
  },
  {
    title: "a permission set that a service control policy denies",
    base: tf(people("")),
    head: tf(
      people(""),
      rcp(deny("rds-db:connect")).replace("RESOURCE_CONTROL_POLICY", "SERVICE_CONTROL_POLICY"),
    ),
    changes: [`removed ${ASSIGNED}`],
    why: "It is about everybody in the account.",
  },
];

export const CHANGES_OF_RESOURCES: readonly Change[] = [...SECRETS, ...COPIES, ...PEOPLE];
