import { outputsOf, type Part, type StandIn } from "./definition.js";

/** The groups that terraform-aws-modules/rds/aws makes: of parameters, options and subnets. Each is a module of its own, too. */

const PACKAGE = {
  name: "terraform-aws-modules/rds/aws",
  repository: "terraform-aws-modules/terraform-aws-rds",
  within: {},
};

/** Made as `local.parameter_group` says: `create`, `name`, `use_name_prefix` and `tags`. */
export const PARAMETER_GROUP: Part = {
  inputs: { family: null, parameters: [] },
  body: `resource "aws_db_parameter_group" "this" {
  count       = local.parameter_group.create ? 1 : 0
  name        = local.parameter_group.use_name_prefix ? null : local.parameter_group.name
  name_prefix = local.parameter_group.use_name_prefix ? "\${local.parameter_group.name}-" : null
  family      = var.family
  tags        = local.parameter_group.tags
  dynamic "parameter" {
    for_each = var.parameters == null ? [] : var.parameters
    content {
      name         = parameter.value.name
      value        = parameter.value.value
      apply_method = try(parameter.value.apply_method, null)
    }
  }
}
`,
};

/** Made as `local.options` says: `create`, `name`, `use_name_prefix`, `engine_name` and `tags`. */
export const OPTION_GROUP: Part = {
  inputs: { major_engine_version: null, options: [] },
  body: `resource "aws_db_option_group" "this" {
  count                = local.option_group.create ? 1 : 0
  name                 = local.option_group.use_name_prefix ? null : local.option_group.name
  name_prefix          = local.option_group.use_name_prefix ? "\${local.option_group.name}-" : null
  engine_name          = local.option_group.engine_name
  major_engine_version = var.major_engine_version
  tags                 = local.option_group.tags
  dynamic "option" {
    for_each = var.options == null ? [] : var.options
    content {
      option_name                    = option.value.option_name
      port                           = try(option.value.port, null)
      version                        = try(option.value.version, null)
      vpc_security_group_memberships = try(option.value.vpc_security_group_memberships, null)
      dynamic "option_settings" {
        for_each = try(option.value.option_settings == null ? [] : option.value.option_settings, [])
        content {
          name  = try(option_settings.value.name, null)
          value = try(option_settings.value.value, null)
        }
      }
    }
  }
}
`,
};

/** Made as `local.subnet_group` says: `create`, `name`, `use_name_prefix` and `tags`. */
export const SUBNET_GROUP: Part = {
  inputs: { subnet_ids: [] },
  body: `resource "aws_db_subnet_group" "this" {
  count       = local.subnet_group.create ? 1 : 0
  name        = local.subnet_group.use_name_prefix ? null : local.subnet_group.name
  name_prefix = local.subnet_group.use_name_prefix ? "\${local.subnet_group.name}-" : null
  subnet_ids  = var.subnet_ids
  tags        = local.subnet_group.tags
}
`,
};

/** https://registry.terraform.io/modules/terraform-aws-modules/rds/aws/latest/submodules/db_parameter_group */
const RDS_PARAMETER_GROUP: StandIn = {
  ...PACKAGE,
  folder: "modules/db_parameter_group",
  required: [],
  inputs: { ...PARAMETER_GROUP.inputs, create: true, name: "", tags: {}, use_name_prefix: true },
  body: `locals {
  parameter_group = {
    create          = var.create
    name            = var.name
    use_name_prefix = var.use_name_prefix
    tags            = var.tags
  }
}
${PARAMETER_GROUP.body}${outputsOf("aws_db_parameter_group.this", {
    db_parameter_group_arn: "arn",
    db_parameter_group_id: "id",
  })}`,
};

/** https://registry.terraform.io/modules/terraform-aws-modules/rds/aws/latest/submodules/db_option_group */
const RDS_OPTION_GROUP: StandIn = {
  ...PACKAGE,
  folder: "modules/db_option_group",
  required: [],
  inputs: { ...OPTION_GROUP.inputs, create: true, engine_name: null, name: "", tags: {}, use_name_prefix: true },
  body: `locals {
  option_group = {
    create          = var.create
    name            = var.name
    use_name_prefix = var.use_name_prefix
    engine_name     = var.engine_name
    tags            = var.tags
  }
}
${OPTION_GROUP.body}${outputsOf("aws_db_option_group.this", { db_option_group_arn: "arn", db_option_group_id: "id" })}`,
};

/** https://registry.terraform.io/modules/terraform-aws-modules/rds/aws/latest/submodules/db_subnet_group */
const RDS_SUBNET_GROUP: StandIn = {
  ...PACKAGE,
  folder: "modules/db_subnet_group",
  required: [],
  inputs: { ...SUBNET_GROUP.inputs, create: true, name: "", tags: {}, use_name_prefix: true },
  body: `locals {
  subnet_group = {
    create          = var.create
    name            = var.name
    use_name_prefix = var.use_name_prefix
    tags            = var.tags
  }
}
${SUBNET_GROUP.body}${outputsOf("aws_db_subnet_group.this", { db_subnet_group_arn: "arn", db_subnet_group_id: "id" })}`,
};

export const RDS_GROUPS: readonly StandIn[] = [RDS_PARAMETER_GROUP, RDS_OPTION_GROUP, RDS_SUBNET_GROUP];
