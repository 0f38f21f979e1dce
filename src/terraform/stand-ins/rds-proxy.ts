import { outputsOf, passedOn, type StandIn } from "./definition.js";

/**
 * https://registry.terraform.io/modules/terraform-aws-modules/rds-proxy/aws/latest?tab=inputs, with the inputs for secrets that
 * versions before 3 had.
 */
export const RDS_PROXY: StandIn = {
  name: "terraform-aws-modules/rds-proxy/aws",
  repository: "terraform-aws-modules/terraform-aws-rds-proxy",
  required: [],
  inputs: {
    auth: { default: { auth_scheme: "SECRETS" } },
    auth_scheme: "SECRETS",
    connection_borrow_timeout: null,
    create: true,
    create_iam_policy: true,
    create_iam_role: true,
    create_proxy: true,
    db_cluster_identifier: "",
    db_instance_identifier: "",
    db_proxy_endpoints: {},
    debug_logging: false,
    default_auth_scheme: null,
    endpoints: {},
    engine_family: "",
    iam_auth: "REQUIRED",
    iam_policy_name: "",
    iam_role_name: "",
    iam_role_path: null,
    iam_role_permissions_boundary: null,
    idle_client_timeout: 1800,
    init_query: "",
    kms_key_arns: [],
    max_connections_percent: 90,
    max_idle_connections_percent: 50,
    name: "",
    proxy_tags: {},
    require_tls: true,
    role_arn: "",
    secrets: {},
    session_pinning_filters: [],
    tags: {},
    target_db_cluster: false,
    target_db_instance: false,
    use_policy_name_prefix: false,
    use_role_name_prefix: false,
    vpc_security_group_ids: [],
    vpc_subnet_ids: [],
  },
  before: [{ major: 3, inputs: { auth: {} } }],
  body: `locals {
  create      = var.create && var.create_proxy
  makes_role  = local.create && var.create_iam_role
  role_name   = try(coalesce(var.iam_role_name, var.name), null)
  policy_name = try(coalesce(var.iam_policy_name, var.name), null)
  auth = merge(var.auth, {
    for key, secret in var.secrets : key => { auth_scheme = var.auth_scheme, iam_auth = var.iam_auth, secret_arn = secret.arn }
  })
}
resource "aws_db_proxy" "this" {
${passedOn(`debug_logging default_auth_scheme engine_family idle_client_timeout name require_tls vpc_security_group_ids
    vpc_subnet_ids`)}
  count    = local.create ? 1 : 0
  role_arn = local.makes_role ? aws_iam_role.this[0].arn : var.role_arn
  tags     = merge(var.tags, var.proxy_tags)
  dynamic "auth" {
    for_each = local.auth
    content {
      auth_scheme               = try(coalesce(auth.value.auth_scheme), "SECRETS")
      client_password_auth_type = try(auth.value.client_password_auth_type, null)
      iam_auth                  = try(auth.value.iam_auth, null)
      secret_arn                = try(auth.value.secret_arn, null)
      username                  = try(auth.value.username, null)
    }
  }
}
resource "aws_db_proxy_default_target_group" "this" {
  count         = local.create ? 1 : 0
  db_proxy_name = aws_db_proxy.this[0].name
  connection_pool_config {
${passedOn("connection_borrow_timeout init_query max_connections_percent max_idle_connections_percent session_pinning_filters")}  }
}
resource "aws_db_proxy_target" "db_instance" {
  count                  = local.create && var.target_db_instance ? 1 : 0
  db_proxy_name          = aws_db_proxy.this[0].name
  target_group_name      = aws_db_proxy_default_target_group.this[0].name
  db_instance_identifier = var.db_instance_identifier
}
resource "aws_db_proxy_target" "db_cluster" {
  count                 = local.create && var.target_db_cluster ? 1 : 0
  db_proxy_name         = aws_db_proxy.this[0].name
  target_group_name     = aws_db_proxy_default_target_group.this[0].name
  db_cluster_identifier = var.db_cluster_identifier
}
resource "aws_db_proxy_endpoint" "this" {
  for_each               = { for key, endpoint in merge(var.db_proxy_endpoints, var.endpoints) : key => endpoint if local.create }
  db_proxy_name          = aws_db_proxy.this[0].name
  db_proxy_endpoint_name = try(coalesce(each.value.name), each.key)
  vpc_subnet_ids         = try(each.value.vpc_subnet_ids, null)
  vpc_security_group_ids = try(each.value.vpc_security_group_ids, null)
  target_role            = try(each.value.target_role, null)
}
data "aws_iam_policy_document" "assume_role" {
  count = local.makes_role ? 1 : 0
  statement {
    sid     = "RDSAssume"
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["rds.amazonaws.com"]
    }
  }
}
resource "aws_iam_role" "this" {
  count                = local.makes_role ? 1 : 0
  name                 = var.use_role_name_prefix ? null : local.role_name
  name_prefix          = var.use_role_name_prefix ? "\${local.role_name}-" : null
  path                 = var.iam_role_path
  assume_role_policy   = data.aws_iam_policy_document.assume_role[0].json
  permissions_boundary = var.iam_role_permissions_boundary
}
data "aws_partition" "current" {
}
data "aws_region" "current" {
}
data "aws_iam_policy_document" "this" {
  count = local.makes_role && var.create_iam_policy ? 1 : 0
  statement {
    sid       = "DecryptSecrets"
    actions   = ["kms:Decrypt"]
    resources = length(var.kms_key_arns) > 0 ? var.kms_key_arns : ["arn:\${data.aws_partition.current.partition}:kms:*:*:key/*"]
    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["secretsmanager.\${data.aws_region.current.name}.\${data.aws_partition.current.dns_suffix}"]
    }
  }
  statement {
    sid       = "ListSecrets"
    actions   = ["secretsmanager:GetRandomPassword", "secretsmanager:ListSecrets"]
    resources = ["*"]
  }
  statement {
    sid = "GetSecrets"
    actions = [
      "secretsmanager:DescribeSecret",
      "secretsmanager:GetResourcePolicy",
      "secretsmanager:GetSecretValue",
      "secretsmanager:ListSecretVersionIds",
    ]
    resources = distinct([for auth in values(local.auth) : auth.secret_arn if try(auth.secret_arn != null, false)])
  }
}
resource "aws_iam_role_policy" "this" {
  count       = local.makes_role && var.create_iam_policy ? 1 : 0
  name        = var.use_policy_name_prefix ? null : local.policy_name
  name_prefix = var.use_policy_name_prefix ? "\${local.policy_name}-" : null
  policy      = data.aws_iam_policy_document.this[0].json
  role        = aws_iam_role.this[0].id
}
${outputsOf("aws_db_proxy.this", { proxy_arn: "arn", proxy_endpoint: "endpoint", proxy_id: "id" })}${outputsOf(
    "aws_iam_role.this",
    { iam_role_arn: "arn", iam_role_name: "name" },
  )}output "db_proxy_endpoints" {
  value = aws_db_proxy_endpoint.this
}
output "proxy_default_target_group_name" {
  value = try(aws_db_proxy_default_target_group.this[0].name, null)
}
`,
  within: {},
};
