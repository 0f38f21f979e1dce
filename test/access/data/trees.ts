import { allow, identityWith, ORDERS } from "../build-capabilities.js";

/** The ways that a Terraform configuration, or another tree, has to databases. */
export interface TreeCase {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  /** Only the ways of sources that begin so. */
  readonly from?: string;
  readonly paths: readonly string[];
  readonly why: string;
}

const CONNECT = "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${aws_db_instance.orders.resource_id}/app";
const connects = allow("rds-db:connect", CONNECT);

const policy = (...statements: readonly object[]): string =>
  `<<-JSON\n${JSON.stringify({ Version: "2012-10-17", Statement: statements })}\nJSON\n`;

const DBA = `
resource "aws_iam_group" "dba" { name = "dba" }
resource "aws_iam_group_policy" "dba" {
  group  = aws_iam_group.dba.name
  policy = ${policy(connects)}
}
`;

const VENDOR = "arn:aws:iam::999988887777:root";
const KEYED = `
resource "aws_kms_key" "k" {}
resource "aws_db_instance" "orders" {
  identifier        = "orders"
  engine            = "postgres"
  storage_encrypted = true
  kms_key_id        = aws_kms_key.k.arn
}
`;

const SECRETIVE = `${ORDERS}
resource "aws_secretsmanager_secret" "orders" { name = "orders" }
resource "aws_secretsmanager_secret_version" "orders" {
  secret_id     = aws_secretsmanager_secret.orders.id
  secret_string = jsonencode({ host = aws_db_instance.orders.address, username = "app" })
}
`;

const FUNCTION = `${ORDERS}
${identityWith("role", "fn", [connects], { trust: { Service: "lambda.amazonaws.com" } })}
resource "aws_lambda_function" "fn" {
  function_name = "fn"
  role          = aws_iam_role.fn.arn
}
`;
const permission = (principal: string, name = "p"): string => `
resource "aws_lambda_permission" "${name}" {
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.fn.function_name
  principal     = "${principal}"
}
`;

/** A user who may log in to a proxy that hands IAM logins on, with what its role may. */
const proxied = (statement: object): string => `${ORDERS}
${identityWith("role", "proxy", [statement], { trust: { Service: "rds.amazonaws.com" } })}
locals { proxy = element(split(":", aws_db_proxy.p.arn), 6) }
resource "aws_db_proxy" "p" {
  name                = "p"
  engine_family       = "POSTGRESQL"
  default_auth_scheme = "IAM_AUTH"
  role_arn            = aws_iam_role.proxy.arn
  vpc_subnet_ids      = ["subnet-1"]
}
resource "aws_db_proxy_target" "p" {
  db_proxy_name          = aws_db_proxy.p.name
  target_group_name      = "default"
  db_instance_identifier = aws_db_instance.orders.identifier
}
${identityWith("user", "dev", [
  allow(
    "rds-db:connect",
    "arn:aws:rds-db:eu-west-1:111122223333:dbuser:${local.proxy}/app",
  ),
])}`;

export const TREES: readonly TreeCase[] = [
  {
    title: "a role that is only read has the policies that are attached to it",
    files: {
      "main.tf": `${ORDERS}
data "aws_iam_role" "app" { name = "app" }
resource "aws_iam_role_policy" "app" {
  role   = data.aws_iam_role.app.name
  policy = ${policy(connects)}
}`,
    },
    paths: ["role/app > connect orders/app must"],
    why: "Whom it trusts is not in the repository, so the path begins with it.",
  },
  {
    title: "a user who is only read has the policies of the group that the tree adds it to",
    files: {
      "main.tf": `${ORDERS}${DBA}
data "aws_iam_user" "amy" { user_name = "amy" }
resource "aws_iam_user_group_membership" "amy" {
  user   = data.aws_iam_user.amy.user_name
  groups = [aws_iam_group.dba.name]
}`,
    },
    paths: ["user/amy > member:group/dba > connect orders/app must"],
    why: "The membership is in the tree, and the policies of the group as well.",
  },
  {
    title: "members by name are sources of their own",
    files: {
      "main.tf": `${ORDERS}${DBA}
resource "aws_iam_group_membership" "dba" {
  name  = "dba"
  group = aws_iam_group.dba.name
  users = ["amy", "bob"]
}`,
    },
    paths: [
      "user/amy > member:group/dba > connect orders/app must",
      "user/bob > member:group/dba > connect orders/app must",
    ],
    why: "A member more is a way more.",
  },
  {
    title: "members by name stand beside those of the tree",
    files: {
      "main.tf": `${ORDERS}${DBA}
resource "aws_iam_user" "amy" { name = "amy" }
resource "aws_iam_group_membership" "dba" {
  name  = "dba"
  group = aws_iam_group.dba.name
  users = [aws_iam_user.amy.name, "bob"]
}`,
    },
    paths: [
      "user/amy > member:group/dba > connect orders/app must",
      "user/bob > member:group/dba > connect orders/app must",
    ],
    why: "One of them is a resource, one is not.",
  },
  {
    title: "a group without members stands for those whom it will have",
    files: { "main.tf": `${ORDERS}${DBA}` },
    paths: ["group/dba > connect orders/app must"],
    why: "Members are often added by hand.",
  },
  {
    title: "a policy that is not known may give anything",
    files: {
      "main.tf": `${ORDERS}
variable "policy" { type = string }
${identityWith("role", "app", [])}
resource "aws_iam_role_policy" "app" {
  role   = aws_iam_role.app.name
  policy = var.policy
}`,
    },
    paths: ["service:ec2.amazonaws.com > assume:role/app > unknown * may"],
    why: "Silence would be a pass.",
  },
  {
    title: "a policy of the account that is not in the repository may give anything",
    files: {
      "main.tf": `${ORDERS}
${identityWith("role", "app", [])}
resource "aws_iam_role_policy_attachment" "app" {
  role       = aws_iam_role.app.name
  policy_arn = "arn:aws:iam::111122223333:policy/platform/data-access"
}`,
    },
    paths: ["service:ec2.amazonaws.com > assume:role/app > unknown * may"],
    why: "Only the account has it.",
  },
  {
    title: "a policy of AWS that says nothing of databases gives nothing",
    files: {
      "main.tf": `${ORDERS}
${identityWith("role", "app", [])}
resource "aws_iam_role_policy_attachment" "app" {
  role       = aws_iam_role.app.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"
}`,
    },
    paths: [],
    why: "It is known what AWS managed policies give.",
  },
  {
    title: "a boundary without databases bounds what is not known, too",
    files: {
      "main.tf": `${ORDERS}
variable "policy" { type = string }
resource "aws_iam_policy" "bound" {
  name   = "bound"
  policy = ${policy(allow("s3:*"))}
}
${identityWith("role", "app", [], { more: "permissions_boundary = aws_iam_policy.bound.arn" })}
resource "aws_iam_role_policy" "app" {
  role   = aws_iam_role.app.name
  policy = var.policy
}`,
    },
    paths: [],
    why: "Whatever the policy is, the boundary takes it away.",
  },
  {
    title: "the policy of a key gives it to another account",
    files: {
      "main.tf": `${KEYED}
resource "aws_kms_key_policy" "k" {
  key_id = aws_kms_key.k.id
  policy = ${policy(
    { Effect: "Allow", Action: "kms:*", Principal: { AWS: "arn:aws:iam::111122223333:root" }, Resource: "*" },
    { Effect: "Allow", Action: ["kms:Decrypt", "kms:CreateGrant"], Principal: { AWS: VENDOR }, Resource: "*" },
  )}
}`,
    },
    paths: ["account:999988887777 > share:aws_kms_key.k > weaken orders must"],
    why: "Grants of the key are in no policy.",
  },
  {
    title: "the policy of a key gives it to another account for what RDS does only",
    files: {
      "main.tf": `${KEYED}
resource "aws_kms_key_policy" "k" {
  key_id = aws_kms_key.k.id
  policy = ${policy(
    {
      Effect: "Allow",
      Action: "kms:CreateGrant",
      Principal: { AWS: VENDOR },
      Resource: "*",
      Condition: { Bool: { "kms:GrantIsForAWSResource": "true" } },
    },
    {
      Effect: "Allow",
      Action: "kms:Decrypt",
      Principal: { AWS: VENDOR },
      Resource: "*",
      Condition: { StringEquals: { "kms:ViaService": "rds.eu-west-1.amazonaws.com" } },
    },
  )}
}`,
    },
    paths: [],
    why: "The account gets nothing of the key into its hands.",
  },
  {
    title: "a Deny in the policy of a key keeps the other account away",
    files: {
      "main.tf": `${KEYED}
resource "aws_kms_key_policy" "k" {
  key_id = aws_kms_key.k.id
  policy = ${policy(
    { Effect: "Allow", Action: "kms:*", Principal: { AWS: VENDOR }, Resource: "*" },
    { Effect: "Deny", Action: "kms:*", Principal: { AWS: VENDOR }, Resource: "*" },
  )}
}`,
    },
    paths: [],
    why: "A Deny goes first.",
  },
  {
    title: "backups are copied to a vault of another account",
    files: {
      "main.tf": `${ORDERS}
resource "aws_backup_plan" "p" {
  name = "p"
  rule {
    rule_name         = "daily"
    target_vault_name = "v"
    copy_action { destination_vault_arn = "arn:aws:backup:eu-west-1:999988887777:backup-vault:v" }
    copy_action { destination_vault_arn = "arn:aws:backup:eu-central-1:111122223333:backup-vault:v" }
  }
}
resource "aws_backup_selection" "s" {
  name         = "s"
  plan_id      = aws_backup_plan.p.id
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"
  resources    = [aws_db_instance.orders.arn]
}`,
    },
    from: "account",
    paths: ["account:999988887777 > share:aws_backup_plan.p > exfil orders must"],
    why: "The own account of the second copy is nobody else.",
  },
  {
    title: "a database is exported to a bucket that another account reads",
    files: {
      "main.tf": `${ORDERS}
resource "aws_db_snapshot" "s" {
  db_instance_identifier = aws_db_instance.orders.identifier
  db_snapshot_identifier = "s"
}
resource "aws_s3_bucket" "b" { bucket = "b" }
resource "aws_s3_bucket_policy" "b" {
  bucket = aws_s3_bucket.b.id
  policy = ${policy({ Effect: "Allow", Action: "s3:Get*", Principal: { AWS: VENDOR }, Resource: "arn:aws:s3:::b/*" })}
}
resource "aws_rds_export_task" "e" {
  export_task_identifier = "e"
  source_arn             = aws_db_snapshot.s.db_snapshot_arn
  s3_bucket_name         = aws_s3_bucket.b.id
  iam_role_arn           = "arn:aws:iam::111122223333:role/export"
  kms_key_id             = "k"
}`,
    },
    paths: ["account:999988887777 > share:aws_rds_export_task.e > exfil orders must"],
    why: "The export is all of the data.",
  },
  {
    title: "who may open a secret to others need not read it",
    files: {
      "main.tf": `${SECRETIVE}
${identityWith("user", "dev", [allow("secretsmanager:PutResourcePolicy", "${aws_secretsmanager_secret.orders.arn}")])}`,
    },
    paths: ["user/dev > secret orders must"],
    why: "The policy can name anybody, the user's other accounts too.",
  },
  {
    title: "who may put another value in a secret swaps the password",
    files: {
      "main.tf": `${SECRETIVE}
${identityWith("user", "dev", [allow("secretsmanager:PutSecretValue", "${aws_secretsmanager_secret.orders.arn}")])}`,
    },
    paths: ["user/dev > secret orders must"],
    why: "Whoever reads the secret then logs in where the writer wants.",
  },
  {
    title: "who may write another secret has nothing of databases",
    files: {
      "main.tf": `${SECRETIVE}
resource "aws_secretsmanager_secret" "mail" { name = "mail" }
${identityWith("user", "dev", [allow("secretsmanager:PutSecretValue", "${aws_secretsmanager_secret.mail.arn}")])}`,
    },
    paths: [],
    why: "It is bound to no database.",
  },
  {
    title: "another account may run a function that may log in",
    files: { "main.tf": `${FUNCTION}${permission("999988887777")}` },
    from: "account",
    paths: ["account:999988887777 > share:aws_lambda_function.fn > runs-as:role/fn > connect orders/app may"],
    why: "What it gets is up to the function.",
  },
  {
    title: "a service or the own account may run a function that may log in",
    files: { "main.tf": `${FUNCTION}${permission("s3.amazonaws.com")}${permission("111122223333", "own")}` },
    paths: ["service:lambda.amazonaws.com > assume:role/fn > connect orders/app must"],
    why: "Nobody else is let in.",
  },
  {
    title: "a proxy hands a login on where its role may log in",
    files: { "main.tf": proxied(allow("rds-db:connect", CONNECT)) },
    from: "user",
    paths: ["user/dev > targets:p > connect orders/app must"],
    why: "Both the user and the role of the proxy have the right.",
  },
  {
    title: "a proxy hands no login on where its role may log in as another user only",
    files: { "main.tf": proxied(allow("rds-db:connect", CONNECT.replace("/app", "/report"))) },
    from: "user",
    paths: [],
    why: "The database refuses the proxy.",
  },
  {
    title: "a proxy hands no login on where its role has no right",
    files: { "main.tf": proxied(allow("s3:GetObject")) },
    from: "user",
    paths: [],
    why: "The database refuses the proxy.",
  },
];
