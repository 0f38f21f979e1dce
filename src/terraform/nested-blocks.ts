/** Nested block types with the block types in them. */
export interface NestedBlockTypes {
  readonly [type: string]: NestedBlockTypes;
}

/**
 * Which arguments are blocks, for the resource types that are read here. Native syntax shows it; in JSON an object may be a
 * block or a map, and only the provider's schema tells (`terraform providers schema -json`, hashicorp/aws 5.100.0).
 */
const NESTED_BLOCKS: Readonly<Record<string, NestedBlockTypes>> = {
  aws_backup_selection: {
    condition: { string_equals: {}, string_like: {}, string_not_equals: {}, string_not_like: {} },
    selection_tag: {},
  },
  aws_db_instance: { blue_green_update: {}, restore_to_point_in_time: {}, s3_import: {} },
  aws_db_option_group: { option: { option_settings: {} } },
  aws_db_parameter_group: { parameter: {} },
  aws_db_proxy: { auth: {} },
  aws_db_proxy_default_target_group: { connection_pool_config: {} },
  aws_default_network_acl: { egress: {}, ingress: {} },
  aws_default_route_table: { route: {} },
  aws_default_security_group: { egress: {}, ingress: {} },
  aws_ec2_managed_prefix_list: { entry: {} },
  aws_ecs_service: {
    alarms: {},
    capacity_provider_strategy: {},
    deployment_circuit_breaker: {},
    deployment_controller: {},
    load_balancer: {},
    network_configuration: {},
    ordered_placement_strategy: {},
    placement_constraints: {},
    service_connect_configuration: {
      log_configuration: { secret_option: {} },
      service: { client_alias: {}, timeout: {}, tls: { issuer_cert_authority: {} } },
    },
    service_registries: {},
    volume_configuration: { managed_ebs_volume: { tag_specifications: {} } },
    vpc_lattice_configurations: {},
  },
  aws_ecs_task_definition: {
    ephemeral_storage: {},
    inference_accelerator: {},
    placement_constraints: {},
    proxy_configuration: {},
    runtime_platform: {},
    volume: {
      docker_volume_configuration: {},
      efs_volume_configuration: { authorization_config: {} },
      fsx_windows_file_server_volume_configuration: { authorization_config: {} },
    },
  },
  aws_eks_cluster: {
    access_config: {},
    compute_config: {},
    encryption_config: { provider: {} },
    kubernetes_network_config: { elastic_load_balancing: {} },
    outpost_config: { control_plane_placement: {} },
    remote_network_config: { remote_node_networks: {}, remote_pod_networks: {} },
    storage_config: { block_storage: {} },
    upgrade_policy: {},
    vpc_config: {},
    zonal_shift_config: {},
  },
  aws_iam_policy_document: { statement: { condition: {}, not_principals: {}, principals: {} } },
  aws_iam_role: { inline_policy: {} },
  aws_instance: {
    capacity_reservation_specification: { capacity_reservation_target: {} },
    cpu_options: {},
    credit_specification: {},
    ebs_block_device: {},
    enclave_options: {},
    ephemeral_block_device: {},
    instance_market_options: { spot_options: {} },
    launch_template: {},
    maintenance_options: {},
    metadata_options: {},
    network_interface: {},
    private_dns_name_options: {},
    root_block_device: {},
  },
  aws_kms_grant: { constraints: {} },
  aws_lambda_function: {
    dead_letter_config: {},
    environment: {},
    ephemeral_storage: {},
    file_system_config: {},
    image_config: {},
    logging_config: {},
    snap_start: {},
    tracing_config: {},
    vpc_config: {},
  },
  aws_launch_template: {
    block_device_mappings: { ebs: {} },
    capacity_reservation_specification: { capacity_reservation_target: {} },
    cpu_options: {},
    credit_specification: {},
    elastic_gpu_specifications: {},
    elastic_inference_accelerator: {},
    enclave_options: {},
    hibernation_options: {},
    iam_instance_profile: {},
    instance_market_options: { spot_options: {} },
    instance_requirements: {
      accelerator_count: {},
      accelerator_total_memory_mib: {},
      baseline_ebs_bandwidth_mbps: {},
      memory_gib_per_vcpu: {},
      memory_mib: {},
      network_bandwidth_gbps: {},
      network_interface_count: {},
      total_local_storage_gb: {},
      vcpu_count: {},
    },
    license_specification: {},
    maintenance_options: {},
    metadata_options: {},
    monitoring: {},
    network_interfaces: {
      connection_tracking_specification: {},
      ena_srd_specification: { ena_srd_udp_specification: {} },
    },
    placement: {},
    private_dns_name_options: {},
    tag_specifications: {},
  },
  aws_network_acl: { egress: {}, ingress: {} },
  aws_rds_cluster: {
    restore_to_point_in_time: {},
    s3_import: {},
    scaling_configuration: {},
    serverlessv2_scaling_configuration: {},
  },
  aws_rds_cluster_parameter_group: { parameter: {} },
  aws_route_table: { route: {} },
  aws_secretsmanager_secret: { replica: {} },
  aws_secretsmanager_secret_rotation: { rotation_rules: {} },
  aws_security_group: { egress: {}, ingress: {} },
  aws_vpc_endpoint: { dns_options: {}, subnet_configuration: {} },
  "provider.aws": {
    assume_role: {},
    assume_role_with_web_identity: {},
    default_tags: {},
    endpoints: {},
    ignore_tags: {},
  },
};

const NONE: NestedBlockTypes = {};

/** The nested block types of a resource type (`provider.aws` for a provider's own block); empty when it is not known. */
export function nestedBlockTypes(type: string): NestedBlockTypes {
  return (Object.hasOwn(NESTED_BLOCKS, type) ? NESTED_BLOCKS[type] : undefined) ?? NONE;
}
