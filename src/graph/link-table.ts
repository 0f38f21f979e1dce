/**
 * Which attributes of which resource types refer to what. Attribute names are those of the Terraform AWS provider
 * (https://registry.terraform.io/providers/hashicorp/aws/latest/docs); other formats are translated into them.
 */
export interface LinkRule {
  /** Types of the resources that refer. */
  readonly from: readonly string[];
  /** Dotted attribute path; lists on the way stand for each of their items. */
  readonly path: string;
  /** Name of the link at the resource that refers. */
  readonly role: string;
  /** Types of the resources that may be meant. */
  readonly to: readonly string[];
  /** Name of the link back, at the resource that is referred to. */
  readonly reverse?: string;
}

/** A link that is found by following others: `role` of a resource of type `from` is where the steps lead. */
export interface DerivedLinkRule {
  readonly from: readonly string[];
  readonly role: string;
  readonly steps: readonly string[];
  readonly reverse?: string;
}

const INSTANCE = ["aws_db_instance"];
const CLUSTER = ["aws_rds_cluster"];
const MEMBER = ["aws_rds_cluster_instance"];
const PROXY = ["aws_db_proxy"];
const DATABASE = [...INSTANCE, ...CLUSTER];
const ANY_DATABASE = [...DATABASE, ...MEMBER];
const INSTANCE_SNAPSHOT = ["aws_db_snapshot", "aws_db_snapshot_copy"];
const CLUSTER_SNAPSHOT = ["aws_db_cluster_snapshot", "aws_rds_cluster_snapshot_copy"];
const SNAPSHOT = [...INSTANCE_SNAPSHOT, ...CLUSTER_SNAPSHOT];
const SUBNET_GROUP = ["aws_db_subnet_group"];
const SUBNET = ["aws_subnet", "aws_default_subnet"];
const VPC = ["aws_vpc", "aws_default_vpc"];
const ROUTE_TABLE = ["aws_route_table", "aws_default_route_table"];
const SECURITY_GROUP = ["aws_security_group", "aws_default_security_group"];
const SECURITY_GROUP_RULE = ["aws_vpc_security_group_ingress_rule", "aws_vpc_security_group_egress_rule"];
const ANY_GROUP_RULE = ["aws_security_group_rule", ...SECURITY_GROUP_RULE];
const PEERING = ["aws_vpc_peering_connection"];
const NETWORK_ACL = ["aws_network_acl", "aws_default_network_acl"];
const GATEWAY = ["aws_internet_gateway", "aws_vpn_gateway"];
const ROLE = ["aws_iam_role"];
const USER = ["aws_iam_user"];
const GROUP = ["aws_iam_group"];
const POLICY = ["aws_iam_policy"];
const PERMISSION_SET = ["aws_ssoadmin_permission_set"];
const KEY = ["aws_kms_key", "aws_kms_replica_key", "aws_kms_external_key", "aws_kms_replica_external_key"];
const ALIAS = ["aws_kms_alias"];
const SECRET = ["aws_secretsmanager_secret"];
const FUNCTION = ["aws_lambda_function"];
const ALARM = ["aws_cloudwatch_metric_alarm"];
const LOG_GROUP = ["aws_cloudwatch_log_group"];
const LOG_FILTER = ["aws_cloudwatch_log_metric_filter", "aws_cloudwatch_log_subscription_filter"];
const VAULT = ["aws_backup_vault", "aws_backup_logically_air_gapped_vault"];
const BUCKET = ["aws_s3_bucket"];
const COPY = [
  "aws_db_instance_automated_backups_replication",
  "aws_rds_cluster_activity_stream",
  "aws_rds_export_task",
];
const PASSWORD_SOURCE = [
  "aws_secretsmanager_secret",
  "aws_secretsmanager_secret_version",
  "aws_secretsmanager_random_password",
  "aws_ssm_parameter",
  "random_password",
  "random_string",
];

type Row = readonly [
  from: readonly string[],
  path: string,
  role: string,
  to: readonly string[],
  reverse?: string | undefined,
];

const ROWS: readonly Row[] = [
  // Databases
  [INSTANCE, "parameter_group_name", "parameter_group", ["aws_db_parameter_group"], "instances"],
  [INSTANCE, "option_group_name", "option_group", ["aws_db_option_group"], "instances"],
  [INSTANCE, "replicate_source_db", "source", DATABASE, "replicas"],
  [INSTANCE, "restore_to_point_in_time.source_db_instance_identifier", "source", INSTANCE],
  [INSTANCE, "restore_to_point_in_time.source_dbi_resource_id", "source", INSTANCE],
  [INSTANCE, "snapshot_identifier", "snapshot", SNAPSHOT],
  [INSTANCE, "cluster_identifier", "cluster", CLUSTER, "members"],
  [INSTANCE, "password", "password_source", PASSWORD_SOURCE],
  [INSTANCE, "password_wo", "password_source", PASSWORD_SOURCE],
  [CLUSTER, "db_cluster_parameter_group_name", "parameter_group", ["aws_rds_cluster_parameter_group"], "clusters"],
  [CLUSTER, "db_instance_parameter_group_name", "instance_parameter_group", ["aws_db_parameter_group"]],
  [CLUSTER, "replication_source_identifier", "source", DATABASE, "replicas"],
  [CLUSTER, "restore_to_point_in_time.source_cluster_identifier", "source", CLUSTER],
  [CLUSTER, "restore_to_point_in_time.source_cluster_resource_id", "source", CLUSTER],
  [CLUSTER, "snapshot_identifier", "snapshot", SNAPSHOT],
  [CLUSTER, "global_cluster_identifier", "global_cluster", ["aws_rds_global_cluster"], "clusters"],
  [CLUSTER, "iam_roles", "roles", ROLE],
  [CLUSTER, "master_password", "password_source", PASSWORD_SOURCE],
  [CLUSTER, "master_password_wo", "password_source", PASSWORD_SOURCE],
  [MEMBER, "cluster_identifier", "cluster", CLUSTER, "members"],
  [MEMBER, "db_parameter_group_name", "parameter_group", ["aws_db_parameter_group"], "instances"],
  [["aws_rds_global_cluster"], "source_db_cluster_identifier", "source", CLUSTER],
  [ANY_DATABASE, "db_subnet_group_name", "subnet_group", SUBNET_GROUP, "databases"],
  [DATABASE, "vpc_security_group_ids", "security_groups", SECURITY_GROUP, "databases"],
  [ANY_DATABASE, "kms_key_id", "kms_key", KEY, "databases"],
  [ANY_DATABASE, "kms_key_id", "kms_alias", ALIAS],
  [ANY_DATABASE, "performance_insights_kms_key_id", "performance_insights_kms_key", KEY],
  [ANY_DATABASE, "performance_insights_kms_key_id", "performance_insights_kms_alias", ALIAS],
  [DATABASE, "master_user_secret_kms_key_id", "master_user_secret_key", KEY],
  [DATABASE, "master_user_secret_kms_key_id", "master_user_secret_alias", ALIAS],
  [ANY_DATABASE, "monitoring_role_arn", "monitoring_role", ROLE],
  [DATABASE, "domain_iam_role_name", "domain_role", ROLE],
  [INSTANCE, "domain_auth_secret_arn", "domain_secret", SECRET],
  [["aws_db_instance_role_association"], "db_instance_identifier", "instance", INSTANCE, "role_associations"],
  [["aws_db_instance_role_association"], "role_arn", "role", ROLE],
  [["aws_rds_cluster_role_association"], "db_cluster_identifier", "cluster", CLUSTER, "role_associations"],
  [["aws_rds_cluster_role_association"], "role_arn", "role", ROLE],
  [["aws_rds_cluster_activity_stream"], "resource_arn", "cluster", CLUSTER, "activity_streams"],
  [["aws_rds_cluster_endpoint"], "cluster_identifier", "cluster", CLUSTER, "endpoints"],
  [
    ["aws_db_instance_automated_backups_replication"],
    "source_db_instance_arn",
    "instance",
    INSTANCE,
    "backup_replications",
  ],

  // Snapshots and exports
  [["aws_db_snapshot"], "db_instance_identifier", "instance", INSTANCE, "snapshots"],
  [["aws_db_cluster_snapshot"], "db_cluster_identifier", "cluster", CLUSTER, "snapshots"],
  [["aws_db_snapshot_copy"], "source_db_snapshot_identifier", "source", INSTANCE_SNAPSHOT, "copies"],
  [["aws_rds_cluster_snapshot_copy"], "source_db_cluster_snapshot_identifier", "source", CLUSTER_SNAPSHOT, "copies"],
  [SNAPSHOT, "kms_key_id", "kms_key", KEY],
  [SNAPSHOT, "kms_key_id", "kms_alias", ALIAS],
  [["aws_rds_export_task"], "source_arn", "source", [...SNAPSHOT, ...CLUSTER]],
  [["aws_rds_export_task"], "iam_role_arn", "role", ROLE],
  [COPY, "kms_key_id", "kms_key", KEY],
  [COPY, "kms_key_id", "kms_alias", ALIAS],
  [["aws_rds_export_task"], "s3_bucket_name", "bucket", BUCKET],

  // RDS Proxy
  [PROXY, "role_arn", "role", ROLE],
  [PROXY, "auth.secret_arn", "secrets", SECRET],
  [PROXY, "vpc_security_group_ids", "security_groups", SECURITY_GROUP],
  [PROXY, "vpc_subnet_ids", "subnets", SUBNET],
  [["aws_db_proxy_target"], "db_proxy_name", "proxy", PROXY, "registrations"],
  [["aws_db_proxy_target"], "db_instance_identifier", "database", INSTANCE],
  [["aws_db_proxy_target"], "db_cluster_identifier", "database", CLUSTER],
  [
    ["aws_db_proxy_target"],
    "target_group_name",
    "target_group",
    ["aws_db_proxy_default_target_group"],
    "registrations",
  ],
  [["aws_db_proxy_default_target_group"], "db_proxy_name", "proxy", PROXY, "target_groups"],
  [["aws_db_proxy_default_target_group"], "db_instance_identifiers", "databases", INSTANCE],
  [["aws_db_proxy_default_target_group"], "db_cluster_identifiers", "databases", CLUSTER],
  [["aws_db_proxy_endpoint"], "db_proxy_name", "proxy", PROXY, "endpoints"],
  [["aws_db_proxy_endpoint"], "vpc_security_group_ids", "security_groups", SECURITY_GROUP],
  [["aws_db_proxy_endpoint"], "vpc_subnet_ids", "subnets", SUBNET],

  // Network
  [SUBNET_GROUP, "subnet_ids", "subnets", SUBNET, "subnet_groups"],
  [SUBNET, "vpc_id", "vpc", VPC, "subnets"],
  [["aws_route_table_association"], "subnet_id", "subnet", SUBNET, "route_table_associations"],
  [["aws_route_table_association"], "route_table_id", "route_table", ROUTE_TABLE],
  [["aws_main_route_table_association"], "vpc_id", "vpc", VPC, "main_route_table_associations"],
  [["aws_main_route_table_association"], "route_table_id", "route_table", ROUTE_TABLE],
  [["aws_default_route_table"], "default_route_table_id", "vpc", VPC, "main_route_tables"],
  [["aws_route_table"], "vpc_id", "vpc", VPC, "route_tables"],
  [ROUTE_TABLE, "route.gateway_id", "gateways", GATEWAY],
  [ROUTE_TABLE, "route.nat_gateway_id", "nats", ["aws_nat_gateway"]],
  [["aws_route"], "route_table_id", "route_table", ROUTE_TABLE, "routes"],
  [["aws_route"], "gateway_id", "gateway", GATEWAY],
  [["aws_route"], "nat_gateway_id", "nat", ["aws_nat_gateway"]],
  [["aws_internet_gateway"], "vpc_id", "vpc", VPC, "internet_gateways"],
  [["aws_internet_gateway_attachment"], "vpc_id", "vpc", VPC],
  [["aws_internet_gateway_attachment"], "internet_gateway_id", "gateway", ["aws_internet_gateway"], "attachments"],
  [["aws_nat_gateway"], "subnet_id", "subnet", SUBNET],
  [ROUTE_TABLE, "route.vpc_peering_connection_id", "peerings", PEERING],
  [["aws_route"], "vpc_peering_connection_id", "peerings", PEERING],
  [PEERING, "vpc_id", "vpc", VPC, "peerings"],
  [PEERING, "peer_vpc_id", "peer_vpc", VPC, "peerings"],
  [["aws_network_acl"], "vpc_id", "vpc", VPC],
  [["aws_network_acl"], "subnet_ids", "subnets", SUBNET, "network_acls"],
  [["aws_default_network_acl"], "default_network_acl_id", "vpc", VPC, "default_network_acls"],
  [["aws_network_acl_association"], "network_acl_id", "network_acl", NETWORK_ACL],
  [["aws_network_acl_association"], "subnet_id", "subnet", SUBNET, "network_acl_associations"],
  [["aws_network_acl_rule"], "network_acl_id", "network_acl", NETWORK_ACL, "rules"],
  // A template has the subnet's id in the same place.
  [["aws_flow_log"], "vpc_id", "vpc", [...VPC, ...SUBNET], "flow_logs"],
  [["aws_flow_log"], "subnet_id", "subnet", SUBNET, "flow_logs"],
  [SECURITY_GROUP, "vpc_id", "vpc", VPC],
  [SECURITY_GROUP, "ingress.security_groups", "source_security_groups", SECURITY_GROUP],
  [SECURITY_GROUP, "ingress.prefix_list_ids", "prefix_lists", ["aws_ec2_managed_prefix_list"]],
  [ANY_GROUP_RULE, "security_group_id", "security_group", SECURITY_GROUP, "rules"],
  [["aws_security_group_rule"], "source_security_group_id", "source_security_groups", SECURITY_GROUP],
  [["aws_security_group_rule"], "prefix_list_ids", "prefix_lists", ["aws_ec2_managed_prefix_list"]],
  [SECURITY_GROUP_RULE, "referenced_security_group_id", "source_security_groups", SECURITY_GROUP],
  [SECURITY_GROUP_RULE, "prefix_list_id", "prefix_lists", ["aws_ec2_managed_prefix_list"]],
  [["aws_ec2_managed_prefix_list_entry"], "prefix_list_id", "prefix_list", ["aws_ec2_managed_prefix_list"], "entries"],

  // Secrets
  [SECRET, "kms_key_id", "kms_key", KEY],
  [SECRET, "kms_key_id", "kms_alias", ALIAS],
  [["aws_secretsmanager_secret_rotation"], "secret_id", "secret", SECRET, "rotation"],
  [["aws_secretsmanager_secret_rotation"], "rotation_lambda_arn", "function", FUNCTION],
  [["aws_secretsmanager_secret_policy"], "secret_arn", "secret", SECRET, "policy"],
  [["aws_secretsmanager_secret_version"], "secret_id", "secret", SECRET, "versions"],
  [["AWS::SecretsManager::SecretTargetAttachment"], "SecretId", "secret", SECRET, "target_attachments"],
  [["AWS::SecretsManager::SecretTargetAttachment"], "TargetId", "databases", ANY_DATABASE],
  [["aws_secretsmanager_secret_version"], "secret_string", "databases", DATABASE],
  [["aws_secretsmanager_secret_version"], "secret_string", "password_source", PASSWORD_SOURCE],
  [["aws_secretsmanager_secret_version"], "secret_string_wo", "password_source", PASSWORD_SOURCE],
  [["aws_ssm_parameter"], "key_id", "kms_key", KEY],

  // Monitoring
  ...["dimensions", "metric_query.metric.dimensions"].flatMap((dimensions): Row[] => [
    [ALARM, `${dimensions}.DBInstanceIdentifier`, "databases", [...INSTANCE, ...MEMBER], "alarms"],
    [ALARM, `${dimensions}.DBClusterIdentifier`, "databases", CLUSTER, "alarms"],
  ]),
  [LOG_FILTER, "log_group_name", "log_group", LOG_GROUP],
  [LOG_FILTER, "log_group_name", "databases", ANY_DATABASE],
  [LOG_GROUP, "name", "databases", ANY_DATABASE],

  // Functions and other compute
  [FUNCTION, "role", "role", ROLE],
  [FUNCTION, "vpc_config.subnet_ids", "subnets", SUBNET],
  [FUNCTION, "vpc_config.security_group_ids", "security_groups", SECURITY_GROUP],
  [FUNCTION, "kms_key_arn", "kms_key", KEY],
  [["aws_lambda_permission"], "function_name", "function", FUNCTION, "permissions"],
  [["aws_lambda_permission"], "source_arn", "source", SECRET],
  [["aws_lambda_function_url"], "function_name", "function", FUNCTION, "urls"],
  [["aws_instance"], "subnet_id", "subnet", SUBNET],
  [["aws_instance"], "vpc_security_group_ids", "security_groups", SECURITY_GROUP],
  [["aws_instance"], "iam_instance_profile", "instance_profile", ["aws_iam_instance_profile"]],
  [["aws_ecs_task_definition"], "task_role_arn", "role", ROLE],
  [["aws_ecs_task_definition"], "execution_role_arn", "execution_role", ROLE],
  [["aws_launch_template"], "iam_instance_profile.name", "instance_profile", ["aws_iam_instance_profile"]],
  [["aws_launch_template"], "iam_instance_profile.arn", "instance_profile", ["aws_iam_instance_profile"]],
  [["aws_glue_job", "aws_glue_dev_endpoint"], "role_arn", "role", ROLE],
  [["aws_cloudformation_stack"], "iam_role_arn", "role", ROLE],
  [["aws_codebuild_project"], "service_role", "role", ROLE],
  [["aws_sagemaker_notebook_instance"], "role_arn", "role", ROLE],
  [["aws_apprunner_service"], "instance_configuration.instance_role_arn", "role", ROLE],
  [["aws_sfn_state_machine"], "role_arn", "role", ROLE],
  [["aws_eks_pod_identity_association"], "role_arn", "role", ROLE],

  // Identities and their policies
  [["aws_iam_role_policy"], "role", "role", ROLE, "policies"],
  [["aws_iam_role_policy_attachment"], "role", "role", ROLE, "attachments"],
  [["aws_iam_user_policy"], "user", "user", USER, "policies"],
  [["aws_iam_user_policy_attachment"], "user", "user", USER, "attachments"],
  [["aws_iam_group_policy"], "group", "group", GROUP, "policies"],
  [["aws_iam_group_policy_attachment"], "group", "group", GROUP, "attachments"],
  [["aws_iam_policy_attachment"], "roles", "roles", ROLE, "attachments"],
  [["aws_iam_policy_attachment"], "users", "users", USER, "attachments"],
  [["aws_iam_policy_attachment"], "groups", "groups", GROUP, "attachments"],
  [
    [
      "aws_iam_role_policy_attachment",
      "aws_iam_user_policy_attachment",
      "aws_iam_group_policy_attachment",
      "aws_iam_policy_attachment",
    ],
    "policy_arn",
    "policy",
    POLICY,
    "attachments",
  ],
  // A policy of a template names its identities itself.
  [POLICY, "roles", "roles", ROLE, "direct_policies"],
  [POLICY, "users", "users", USER, "direct_policies"],
  [POLICY, "groups", "groups", GROUP, "direct_policies"],
  [[...ROLE, ...USER, ...GROUP], "managed_policy_arns", "direct_policies", POLICY, "attached_to"],
  [[...ROLE, ...USER], "permissions_boundary", "permissions_boundary", POLICY, "bounds"],
  [["aws_iam_user_group_membership"], "user", "user", USER, "memberships"],
  [["aws_iam_user_group_membership"], "groups", "groups", GROUP, "memberships"],
  [["aws_iam_group_membership"], "users", "users", USER, "memberships"],
  [["aws_iam_group_membership"], "group", "group", GROUP, "memberships"],
  [USER, "groups", "groups", GROUP, "users"],
  [["aws_iam_instance_profile"], "role", "role", ROLE, "instance_profiles"],
  [
    [
      "aws_ssoadmin_permission_set_inline_policy",
      "aws_ssoadmin_managed_policy_attachment",
      "aws_ssoadmin_customer_managed_policy_attachment",
      "aws_ssoadmin_account_assignment",
    ],
    "permission_set_arn",
    "permission_set",
    PERMISSION_SET,
    "attachments",
  ],
  [
    ["aws_ssoadmin_permissions_boundary_attachment"],
    "permission_set_arn",
    "permission_set",
    PERMISSION_SET,
    "boundary_attachments",
  ],
  [
    ["aws_ssoadmin_customer_managed_policy_attachment"],
    "customer_managed_policy_reference.name",
    "policy",
    POLICY,
    "attachments",
  ],
  [
    ["aws_ssoadmin_permissions_boundary_attachment"],
    "permissions_boundary.customer_managed_policy_reference.name",
    "policy",
    POLICY,
    "bounding_attachments",
  ],

  // Keys
  [ALIAS, "target_key_id", "key", KEY, "aliases"],
  [["aws_kms_key_policy"], "key_id", "key", KEY, "policy"],
  [["aws_kms_grant"], "key_id", "key", KEY, "grants"],
  [["aws_kms_grant"], "grantee_principal", "grantee", [...ROLE, ...USER]],
  [["aws_kms_replica_key"], "primary_key_arn", "primary", KEY],

  // Sharing with other accounts
  [["aws_ram_resource_association"], "resource_share_arn", "share", ["aws_ram_resource_share"], "resources"],
  [["aws_ram_resource_association"], "resource_arn", "cluster", CLUSTER, "resource_shares"],
  [["aws_ram_principal_association"], "resource_share_arn", "share", ["aws_ram_resource_share"], "principals"],

  // Backup
  [["aws_backup_selection"], "resources", "databases", ANY_DATABASE, "backup_selections"],
  [["aws_backup_selection"], "not_resources", "excluded", ANY_DATABASE, "backup_exclusions"],
  [["aws_backup_selection"], "plan_id", "plan", ["aws_backup_plan"], "selections"],
  [["aws_backup_selection"], "iam_role_arn", "role", ROLE],
  [["aws_backup_plan"], "rule.target_vault_name", "vaults", VAULT],
  [["aws_backup_plan"], "rule.copy_action.destination_vault_arn", "copy_vaults", VAULT],
  [VAULT, "kms_key_arn", "kms_key", KEY],
  [["aws_backup_vault_policy"], "backup_vault_name", "vault", VAULT, "policy"],
  [["aws_backup_vault_lock_configuration"], "backup_vault_name", "vault", VAULT, "lock"],

  // Other holders of resource policies
  [["aws_s3_bucket_policy"], "bucket", "bucket", BUCKET, "policy"],
  [["aws_s3_bucket_public_access_block"], "bucket", "bucket", BUCKET, "public_access_block"],
  [["aws_s3_bucket_acl"], "bucket", "bucket", BUCKET, "acl"],
  [["aws_sqs_queue_policy"], "queue_url", "queue", ["aws_sqs_queue"], "policy"],
  [["aws_sns_topic_policy"], "arn", "topic", ["aws_sns_topic"], "policy"],
  [["aws_organizations_policy_attachment"], "policy_id", "policy", ["aws_organizations_policy"], "attachments"],
];

export const LINK_RULES: readonly LinkRule[] = ROWS.map(([from, path, role, to, reverse]) => ({
  from,
  path,
  role,
  to,
  ...(reverse === undefined ? {} : { reverse }),
}));

/** Evaluated in this order, after all links of {@link LINK_RULES}; a step may be a derived role of a row above. */
export const DERIVED_LINK_RULES: readonly DerivedLinkRule[] = [
  { from: [...ANY_DATABASE, ...SNAPSHOT, ...COPY, ...SECRET], role: "kms_key", steps: ["kms_alias", "key"] },
  {
    from: ANY_DATABASE,
    role: "performance_insights_kms_key",
    steps: ["performance_insights_kms_alias", "key"],
  },
  { from: DATABASE, role: "master_user_secret_key", steps: ["master_user_secret_alias", "key"] },
  { from: PROXY, role: "targets", steps: ["registrations", "database"], reverse: "proxies" },
  { from: PROXY, role: "targets", steps: ["target_groups", "databases"], reverse: "proxies" },
  { from: PROXY, role: "targets", steps: ["target_groups", "registrations", "database"], reverse: "proxies" },
  { from: SUBNET, role: "route_tables", steps: ["route_table_associations", "route_table"], reverse: "subnets" },
  { from: SUBNET, role: "network_acls", steps: ["network_acl_associations", "network_acl"] },
  { from: VPC, role: "main_route_tables", steps: ["main_route_table_associations", "route_table"] },
  {
    from: [...ROLE, ...USER, ...GROUP],
    role: "managed_policies",
    steps: ["attachments", "policy"],
    reverse: "attached_to",
  },
  { from: [...ROLE, ...USER, ...GROUP], role: "managed_policies", steps: ["direct_policies"], reverse: "attached_to" },
  {
    from: PERMISSION_SET,
    role: "managed_policies",
    steps: ["attachments", "policy"],
    reverse: "attached_to",
  },
  { from: PERMISSION_SET, role: "permissions_boundary", steps: ["boundary_attachments", "policy"], reverse: "bounds" },
  { from: ["aws_instance", "aws_launch_template"], role: "role", steps: ["instance_profile", "role"] },
  { from: USER, role: "groups", steps: ["memberships", "groups"], reverse: "users" },
  { from: USER, role: "groups", steps: ["memberships", "group"], reverse: "users" },
];

/** How a resource is called by its name: attributes that hold it, and what stands before it in an ARN. */
export interface Naming {
  readonly attributes: readonly string[];
  /** The start of the ARN's resource part, before the name (and an IAM path). */
  readonly arn?: string;
  /** RDS keeps identifiers in lower case and compares them without regard to it. */
  readonly ignoreCase?: boolean;
  /** Secrets Manager adds a hyphen and six characters to the name in the ARN. */
  readonly suffix?: RegExp;
}

const rds = (attribute: string, arn?: string): Naming => ({
  attributes: [attribute],
  ignoreCase: true,
  ...(arn === undefined ? {} : { arn }),
});

const iam = (arn: string): Naming => ({ attributes: ["name"], arn });

/**
 * Names by type; every type is also known by its `id` and `arn` where the source gives them.
 * ARN formats: https://docs.aws.amazon.com/service-authorization/latest/reference/list_rds.html and its sister pages.
 */
export const NAMES: Readonly<Record<string, Naming>> = {
  aws_db_instance: rds("identifier", "db:"),
  aws_rds_cluster_instance: rds("identifier", "db:"),
  aws_rds_cluster: rds("cluster_identifier", "cluster:"),
  aws_rds_global_cluster: rds("global_cluster_identifier", "global-cluster:"),
  aws_db_parameter_group: rds("name", "pg:"),
  aws_rds_cluster_parameter_group: rds("name", "cluster-pg:"),
  aws_db_option_group: rds("name", "og:"),
  aws_db_subnet_group: rds("name", "subgrp:"),
  aws_db_snapshot: rds("db_snapshot_identifier", "snapshot:"),
  aws_db_snapshot_copy: rds("target_db_snapshot_identifier", "snapshot:"),
  aws_db_cluster_snapshot: rds("db_cluster_snapshot_identifier", "cluster-snapshot:"),
  aws_rds_cluster_snapshot_copy: rds("target_db_cluster_snapshot_identifier", "cluster-snapshot:"),
  aws_db_proxy: rds("name"),
  aws_iam_role: iam("role/"),
  aws_iam_user: iam("user/"),
  aws_iam_group: iam("group/"),
  aws_iam_policy: iam("policy/"),
  aws_iam_instance_profile: iam("instance-profile/"),
  aws_kms_alias: { attributes: ["name"], arn: "" },
  aws_secretsmanager_secret: { attributes: ["name"], arn: "secret:", suffix: /-[A-Za-z0-9]{6}$/ },
  aws_lambda_function: { attributes: ["function_name"], arn: "function:" },
  aws_backup_vault: { attributes: ["name"], arn: "backup-vault:" },
  aws_backup_logically_air_gapped_vault: { attributes: ["name"], arn: "backup-vault:" },
  aws_cloudwatch_log_group: { attributes: ["name"], arn: "log-group:" },
  aws_s3_bucket: { attributes: ["bucket"] },
};
