import { outputsOf, type StandIn } from "./definition.js";
import { OPTION_GROUP, PARAMETER_GROUP, SUBNET_GROUP } from "./rds-groups.js";
import { INSTANCE, INSTANCE_BEFORE } from "./rds-instance.js";

/** https://registry.terraform.io/modules/terraform-aws-modules/rds/aws/latest?tab=inputs */
export const RDS: StandIn = {
  name: "terraform-aws-modules/rds/aws",
  repository: "terraform-aws-modules/terraform-aws-rds",
  required: ["identifier"],
  inputs: {
    ...INSTANCE.inputs,
    ...PARAMETER_GROUP.inputs,
    ...OPTION_GROUP.inputs,
    ...SUBNET_GROUP.inputs,
    create_db_instance: true,
    create_db_option_group: true,
    create_db_parameter_group: true,
    create_db_subnet_group: false,
    create_random_password: false,
    db_option_group_tags: {},
    db_parameter_group_tags: {},
    db_subnet_group_name: null,
    db_subnet_group_tags: {},
    db_subnet_group_use_name_prefix: true,
    instance_use_identifier_prefix: false,
    option_group_use_name_prefix: true,
    parameter_group_use_name_prefix: true,
  },
  before: [
    ...INSTANCE_BEFORE,
    { major: 6, inputs: { create_random_password: true } },
    { major: 4, inputs: { create_db_subnet_group: true, create_random_password: false, storage_encrypted: false } },
  ],
  body: `locals {
  instance = {
    create                = var.create_db_instance
    use_identifier_prefix = var.instance_use_identifier_prefix
    db_subnet_group_name  = var.create_db_subnet_group ? aws_db_subnet_group.this[0].id : var.db_subnet_group_name
    parameter_group_name  = var.create_db_parameter_group ? aws_db_parameter_group.this[0].id : var.parameter_group_name
    option_group_name     = local.option_group.create ? aws_db_option_group.this[0].id : var.option_group_name
    password              = local.is_random ? random_password.master_password[0].result : var.password
  }
  parameter_group = {
    create          = var.create_db_parameter_group
    name            = coalesce(var.parameter_group_name, var.identifier)
    use_name_prefix = var.parameter_group_use_name_prefix
    tags            = merge(var.tags, var.db_parameter_group_tags)
  }
  option_group = {
    create          = var.create_db_option_group && var.engine != "postgres"
    name            = coalesce(var.option_group_name, var.identifier)
    use_name_prefix = var.option_group_use_name_prefix
    engine_name     = var.engine
    tags            = merge(var.tags, var.db_option_group_tags)
  }
  subnet_group = {
    create          = var.create_db_subnet_group
    name            = coalesce(var.db_subnet_group_name, var.identifier)
    use_name_prefix = var.db_subnet_group_use_name_prefix
    tags            = merge(var.tags, var.db_subnet_group_tags)
  }
  is_random = !local.is_replica && var.create_random_password && var.snapshot_identifier == null
}
resource "random_password" "master_password" {
  count  = var.create_db_instance && local.is_random ? 1 : 0
  length = 16
}
${SUBNET_GROUP.body}${PARAMETER_GROUP.body}${OPTION_GROUP.body}${INSTANCE.body}${outputsOf("aws_db_option_group.this", {
    db_option_group_arn: "arn",
    db_option_group_id: "id",
  })}${outputsOf("aws_db_parameter_group.this", {
    db_parameter_group_arn: "arn",
    db_parameter_group_id: "id",
  })}${outputsOf("aws_db_subnet_group.this", { db_subnet_group_arn: "arn", db_subnet_group_id: "id" })}`,
  within: {
    "aws_cloudwatch_log_group.this": "module.db_instance",
    "aws_db_instance.this": "module.db_instance",
    "aws_db_option_group.this": "module.db_option_group",
    "aws_db_parameter_group.this": "module.db_parameter_group",
    "aws_db_subnet_group.this": "module.db_subnet_group",
    "aws_iam_role.enhanced_monitoring": "module.db_instance",
    "aws_iam_role_policy_attachment.enhanced_monitoring": "module.db_instance",
    "aws_secretsmanager_secret_rotation.this": "module.db_instance",
    "data.aws_iam_policy_document.enhanced_monitoring": "module.db_instance",
    "random_id.snapshot_identifier": "module.db_instance",
  },
};
