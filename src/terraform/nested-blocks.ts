/** Nested block types with the block types in them. */
export interface NestedBlockTypes {
  readonly [type: string]: NestedBlockTypes;
}

/**
 * Which arguments are blocks, for the resource types that the rules read. Native syntax shows it; in JSON an object may be a
 * block or a map, and only the provider's schema tells (https://registry.terraform.io/providers/hashicorp/aws/latest/docs).
 */
const NESTED_BLOCKS: Readonly<Record<string, NestedBlockTypes>> = {
  "provider.aws": {
    assume_role: {},
    assume_role_with_web_identity: {},
    default_tags: {},
    endpoints: {},
    ignore_tags: {},
  },
  aws_cloudfront_distribution: { origin: { custom_origin_config: {}, vpc_origin_config: {} } },
  aws_db_cluster_snapshot: { timeouts: {} },
  aws_db_instance: { blue_green_update: {}, restore_to_point_in_time: {}, s3_import: {}, timeouts: {} },
  aws_db_option_group: { option: { option_settings: {} }, timeouts: {} },
  aws_db_parameter_group: { parameter: {} },
  aws_db_proxy: { auth: {}, timeouts: {} },
  aws_db_proxy_default_target_group: { connection_pool_config: {}, timeouts: {} },
  aws_db_snapshot: { timeouts: {} },
  aws_default_network_acl: { egress: {}, ingress: {} },
  aws_default_route_table: { route: {}, timeouts: {} },
  aws_default_security_group: { egress: {}, ingress: {}, timeouts: {} },
  aws_ecs_service: { network_configuration: {}, load_balancer: {}, service_connect_configuration: {} },
  aws_ec2_managed_prefix_list: { entry: {} },
  aws_eks_cluster: { vpc_config: {}, encryption_config: { provider: {} } },
  aws_iam_policy_document: { statement: { condition: {}, not_principals: {}, principals: {} } },
  aws_iam_role: { inline_policy: {} },
  aws_instance: { network_interface: {}, primary_network_interface: {}, root_block_device: {}, metadata_options: {} },
  aws_lambda_function: { environment: {}, vpc_config: {}, file_system_config: {} },
  aws_launch_template: { iam_instance_profile: {}, network_interfaces: {} },
  aws_network_acl: { egress: {}, ingress: {} },
  aws_rds_cluster: {
    restore_to_point_in_time: {},
    s3_import: {},
    scaling_configuration: {},
    serverlessv2_scaling_configuration: {},
    timeouts: {},
  },
  aws_rds_cluster_parameter_group: { parameter: {} },
  aws_rds_global_cluster: { timeouts: {} },
  aws_route_table: { route: {}, timeouts: {} },
  aws_secretsmanager_secret: { replica: {} },
  aws_secretsmanager_secret_rotation: { rotation_rules: {} },
  aws_security_group: { egress: {}, ingress: {}, timeouts: {} },
  aws_vpc_endpoint: { dns_options: {}, subnet_configuration: {}, timeouts: {} },
};

/** The nested block types of a resource type (`provider.aws` for a provider's own block); empty when it is not known. */
export function nestedBlockTypes(type: string): NestedBlockTypes {
  return NESTED_BLOCKS[type] ?? {};
}
