import {
  blocks,
  bool,
  first,
  inside,
  members,
  number,
  pairs,
  policy,
  type Properties,
  tags,
  text,
  texts,
  type TypeEntry,
} from "./shape.js";

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_IAM.html and the pages of the other services. */

const INLINE: Properties = {
  ManagedPolicyArns: texts("managed_policy_arns"),
  Policies: blocks("inline_policy", { PolicyDocument: policy("policy"), PolicyName: text("name") }),
};

const ATTACHED: Properties = {
  Groups: texts("groups"),
  PolicyDocument: policy("policy"),
  Roles: texts("roles"),
  Users: texts("users"),
};

const KEY: Properties = {
  Description: text("description"),
  Enabled: bool("is_enabled"),
  KeyPolicy: policy("policy"),
  PendingWindowInDays: number("deletion_window_in_days"),
  Tags: tags,
};

/** A tag that a backup selection asks for. */
const TAG_CONDITION: Properties = { ConditionKey: text("key"), ConditionValue: text("value") };

export const IDENTITY_TYPES: Readonly<Record<string, TypeEntry>> = {
  "AWS::IAM::Role": {
    type: "aws_iam_role",
    ref: "name",
    attributes: { RoleId: "unique_id" },
    properties: {
      ...INLINE,
      AssumeRolePolicyDocument: policy("assume_role_policy"),
      Description: text("description"),
      MaxSessionDuration: number("max_session_duration"),
      Path: text("path"),
      PermissionsBoundary: text("permissions_boundary"),
      RoleName: text("name"),
      Tags: tags,
    },
  },
  "AWS::IAM::User": {
    type: "aws_iam_user",
    ref: "name",
    properties: {
      ...INLINE,
      Groups: texts("groups"),
      Path: text("path"),
      PermissionsBoundary: text("permissions_boundary"),
      Tags: tags,
      UserName: text("name"),
    },
  },
  "AWS::IAM::Group": {
    type: "aws_iam_group",
    ref: "name",
    properties: { ...INLINE, GroupName: text("name"), Path: text("path") },
  },
  // The policy names its identities itself, several and of several kinds, as no inline policy of the vocabulary can.
  "AWS::IAM::Policy": {
    type: "aws_iam_policy",
    ref: "name",
    properties: { ...ATTACHED, PolicyName: text("name") },
  },
  "AWS::IAM::ManagedPolicy": {
    type: "aws_iam_policy",
    ref: "arn",
    attributes: { PolicyArn: "arn" },
    properties: {
      ...ATTACHED,
      Description: text("description"),
      ManagedPolicyName: text("name"),
      Path: text("path"),
      Tags: tags,
    },
  },
  "AWS::IAM::RolePolicy": {
    type: "aws_iam_role_policy",
    properties: { PolicyDocument: policy("policy"), PolicyName: text("name"), RoleName: text("role") },
  },
  "AWS::IAM::UserPolicy": {
    type: "aws_iam_user_policy",
    properties: { PolicyDocument: policy("policy"), PolicyName: text("name"), UserName: text("user") },
  },
  "AWS::IAM::GroupPolicy": {
    type: "aws_iam_group_policy",
    properties: { GroupName: text("group"), PolicyDocument: policy("policy"), PolicyName: text("name") },
  },
  "AWS::IAM::UserToGroupAddition": {
    type: "aws_iam_group_membership",
    properties: { GroupName: text("group"), Users: texts("users") },
  },
  "AWS::IAM::InstanceProfile": {
    type: "aws_iam_instance_profile",
    ref: "name",
    properties: { InstanceProfileName: text("name"), Path: text("path"), Roles: first("role") },
  },
  "AWS::IAM::OIDCProvider": {
    type: "aws_iam_openid_connect_provider",
    ref: "arn",
    properties: {
      ClientIdList: texts("client_id_list"),
      Tags: tags,
      ThumbprintList: texts("thumbprint_list"),
      Url: text("url"),
    },
  },
  "AWS::IAM::SAMLProvider": {
    type: "aws_iam_saml_provider",
    ref: "arn",
    properties: { Name: text("name"), SamlMetadataDocument: text("saml_metadata_document"), Tags: tags },
  },
  "AWS::SSO::PermissionSet": {
    type: "aws_ssoadmin_permission_set",
    ref: "arn",
    attributes: { PermissionSetArn: "arn" },
    properties: {
      Description: text("description"),
      InlinePolicy: policy("inline_policy"),
      InstanceArn: text("instance_arn"),
      ManagedPolicies: texts("managed_policies"),
      Name: text("name"),
      RelayStateType: text("relay_state"),
      SessionDuration: text("session_duration"),
      Tags: tags,
    },
    implied: [
      {
        having: "CustomerManagedPolicyReferences",
        isEach: true,
        type: "aws_ssoadmin_customer_managed_policy_attachment",
        owner: ["permission_set_arn", "arn"],
        properties: {
          Name: inside("customer_managed_policy_reference", text("name")),
          Path: inside("customer_managed_policy_reference", text("path")),
        },
      },
      {
        having: "PermissionsBoundary",
        type: "aws_ssoadmin_permissions_boundary_attachment",
        owner: ["permission_set_arn", "arn"],
        properties: {
          PermissionsBoundary: blocks("permissions_boundary", {
            CustomerManagedPolicyReference: blocks("customer_managed_policy_reference", {
              Name: text("name"),
              Path: text("path"),
            }),
            ManagedPolicyArn: text("managed_policy_arn"),
          }),
        },
      },
    ],
  },
  "AWS::SSO::Assignment": {
    type: "aws_ssoadmin_account_assignment",
    properties: {
      InstanceArn: text("instance_arn"),
      PermissionSetArn: text("permission_set_arn"),
      PrincipalId: text("principal_id"),
      PrincipalType: text("principal_type"),
      TargetId: text("target_id"),
      TargetType: text("target_type"),
    },
  },
  "AWS::Organizations::Policy": {
    type: "aws_organizations_policy",
    properties: {
      Content: policy("content"),
      Description: text("description"),
      Name: text("name"),
      Tags: tags,
      TargetIds: texts("target_ids"),
      Type: text("type"),
    },
  },
  "AWS::RAM::ResourceShare": {
    type: "aws_ram_resource_share",
    ref: "arn",
    properties: { AllowExternalPrincipals: bool("allow_external_principals"), Name: text("name"), Tags: tags },
    implied: [
      {
        having: "Principals",
        isEach: true,
        type: "aws_ram_principal_association",
        owner: ["resource_share_arn", "arn"],
        properties: { Principals: text("principal") },
      },
      {
        having: "ResourceArns",
        isEach: true,
        type: "aws_ram_resource_association",
        owner: ["resource_share_arn", "arn"],
        properties: { ResourceArns: text("resource_arn") },
      },
    ],
  },
  "AWS::KMS::Key": {
    type: "aws_kms_key",
    ref: "key_id",
    attributes: { KeyId: "key_id" },
    others: ["Origin"],
    properties: {
      ...KEY,
      BypassPolicyLockoutSafetyCheck: bool("bypass_policy_lockout_safety_check"),
      EnableKeyRotation: bool("enable_key_rotation"),
      KeySpec: text("customer_master_key_spec"),
      KeyUsage: text("key_usage"),
      MultiRegion: bool("multi_region"),
      RotationPeriodInDays: number("rotation_period_in_days"),
    },
  },
  "AWS::KMS::ReplicaKey": {
    type: "aws_kms_replica_key",
    ref: "key_id",
    attributes: { KeyId: "key_id" },
    properties: { ...KEY, Enabled: bool("enabled"), PrimaryKeyArn: text("primary_key_arn") },
  },
  "AWS::KMS::Alias": {
    type: "aws_kms_alias",
    ref: "name",
    properties: { AliasName: text("name"), TargetKeyId: text("target_key_id") },
  },
  "AWS::SecretsManager::Secret": {
    type: "aws_secretsmanager_secret",
    ref: "arn",
    attributes: { Id: "arn" },
    others: ["GenerateSecretString", "Type"],
    properties: {
      Description: text("description"),
      KmsKeyId: text("kms_key_id"),
      Name: text("name"),
      ReplicaRegions: blocks("replica", { KmsKeyId: text("kms_key_id"), Region: text("region") }),
      Tags: tags,
    },
    implied: [
      {
        having: "SecretString",
        type: "aws_secretsmanager_secret_version",
        owner: ["secret_id", "arn"],
        properties: { SecretString: text("secret_string") },
      },
    ],
  },
  // A Ref to the attachment is the ARN of its secret.
  "AWS::SecretsManager::SecretTargetAttachment": {
    type: "AWS::SecretsManager::SecretTargetAttachment",
    standsFor: "SecretId",
    properties: { SecretId: text("SecretId"), TargetId: text("TargetId"), TargetType: text("TargetType") },
  },
  "AWS::SecretsManager::RotationSchedule": {
    type: "aws_secretsmanager_secret_rotation",
    others: ["ExternalSecretRotationMetadata", "ExternalSecretRotationRoleArn", "HostedRotationLambda"],
    properties: {
      RotateImmediatelyOnUpdate: bool("rotate_immediately"),
      RotationLambdaARN: text("rotation_lambda_arn"),
      RotationRules: blocks("rotation_rules", {
        AutomaticallyAfterDays: number("automatically_after_days"),
        Duration: text("duration"),
        ScheduleExpression: text("schedule_expression"),
      }),
      SecretId: text("secret_id"),
    },
  },
  "AWS::SecretsManager::ResourcePolicy": {
    type: "aws_secretsmanager_secret_policy",
    properties: {
      BlockPublicPolicy: bool("block_public_policy"),
      ResourcePolicy: policy("policy"),
      SecretId: text("secret_arn"),
    },
  },
  "AWS::SSM::Parameter": {
    type: "aws_ssm_parameter",
    ref: "name",
    properties: { Name: text("name"), Tags: pairs("tags"), Type: text("type"), Value: text("value") },
  },
  "AWS::EKS::PodIdentityAssociation": {
    type: "aws_eks_pod_identity_association",
    properties: {
      ClusterName: text("cluster_name"),
      Namespace: text("namespace"),
      RoleArn: text("role_arn"),
      ServiceAccount: text("service_account"),
      Tags: tags,
    },
  },
  "AWS::Backup::BackupVault": {
    type: "aws_backup_vault",
    ref: "name",
    attributes: { BackupVaultArn: "arn", BackupVaultName: "name" },
    properties: {
      BackupVaultName: text("name"),
      BackupVaultTags: pairs("tags"),
      EncryptionKeyArn: text("kms_key_arn"),
    },
    implied: [
      {
        having: "AccessPolicy",
        type: "aws_backup_vault_policy",
        owner: ["backup_vault_name", "name"],
        properties: { AccessPolicy: policy("policy") },
      },
      {
        having: "LockConfiguration",
        type: "aws_backup_vault_lock_configuration",
        owner: ["backup_vault_name", "name"],
        properties: {
          LockConfiguration: members({
            ChangeableForDays: number("changeable_for_days"),
            MaxRetentionDays: number("max_retention_days"),
            MinRetentionDays: number("min_retention_days"),
          }),
        },
      },
    ],
  },
  "AWS::Backup::LogicallyAirGappedBackupVault": {
    type: "aws_backup_logically_air_gapped_vault",
    ref: "name",
    attributes: { BackupVaultArn: "arn" },
    properties: {
      BackupVaultName: text("name"),
      BackupVaultTags: pairs("tags"),
      EncryptionKeyArn: text("encryption_key_arn"),
    },
  },
  "AWS::Backup::BackupPlan": {
    type: "aws_backup_plan",
    attributes: { BackupPlanArn: "arn", BackupPlanId: "id" },
    properties: {
      BackupPlan: members({
        BackupPlanName: text("name"),
        BackupPlanRule: blocks("rule", {
          CopyActions: blocks("copy_action", { DestinationBackupVaultArn: text("destination_vault_arn") }),
          EnableContinuousBackup: bool("enable_continuous_backup"),
          Lifecycle: blocks("lifecycle", {
            DeleteAfterDays: number("delete_after"),
            MoveToColdStorageAfterDays: number("cold_storage_after"),
          }),
          RuleName: text("rule_name"),
          ScheduleExpression: text("schedule"),
          TargetBackupVault: text("target_vault_name"),
        }),
      }),
      BackupPlanTags: pairs("tags"),
    },
  },
  "AWS::Backup::BackupSelection": {
    type: "aws_backup_selection",
    properties: {
      BackupPlanId: text("plan_id"),
      BackupSelection: members({
        Conditions: blocks("condition", {
          StringEquals: blocks("string_equals", TAG_CONDITION),
          StringLike: blocks("string_like", TAG_CONDITION),
          StringNotEquals: blocks("string_not_equals", TAG_CONDITION),
          StringNotLike: blocks("string_not_like", TAG_CONDITION),
        }),
        IamRoleArn: text("iam_role_arn"),
        ListOfTags: blocks("selection_tag", {
          ConditionKey: text("key"),
          ConditionType: text("type"),
          ConditionValue: text("value"),
        }),
        NotResources: texts("not_resources"),
        Resources: texts("resources"),
        SelectionName: text("name"),
      }),
    },
  },
  "AWS::S3::Bucket": {
    type: "aws_s3_bucket",
    ref: "bucket",
    properties: { BucketName: text("bucket"), Tags: tags },
    implied: [
      {
        having: "PublicAccessBlockConfiguration",
        type: "aws_s3_bucket_public_access_block",
        owner: ["bucket", "bucket"],
        properties: {
          PublicAccessBlockConfiguration: members({
            BlockPublicAcls: bool("block_public_acls"),
            BlockPublicPolicy: bool("block_public_policy"),
            IgnorePublicAcls: bool("ignore_public_acls"),
            RestrictPublicBuckets: bool("restrict_public_buckets"),
          }),
        },
      },
    ],
  },
  "AWS::S3::BucketPolicy": {
    type: "aws_s3_bucket_policy",
    properties: { Bucket: text("bucket"), PolicyDocument: policy("policy") },
  },
  "AWS::S3::AccessPoint": {
    type: "aws_s3_access_point",
    ref: "name",
    properties: { Bucket: text("bucket"), Name: text("name"), Policy: policy("policy") },
  },
  "AWS::DynamoDB::Table": {
    type: "aws_dynamodb_table",
    ref: "name",
    properties: { TableName: text("name"), Tags: tags },
    implied: [
      {
        having: "ResourcePolicy",
        type: "aws_dynamodb_resource_policy",
        owner: ["resource_arn", "arn"],
        properties: { ResourcePolicy: members({ PolicyDocument: policy("policy") }) },
      },
    ],
  },
  "AWS::ECR::Repository": {
    type: "aws_ecr_repository",
    ref: "name",
    properties: { RepositoryName: text("name"), Tags: tags },
    implied: [
      {
        having: "RepositoryPolicyText",
        type: "aws_ecr_repository_policy",
        owner: ["repository", "name"],
        properties: { RepositoryPolicyText: policy("policy") },
      },
    ],
  },
  "AWS::EFS::FileSystem": {
    type: "aws_efs_file_system",
    properties: { Encrypted: bool("encrypted"), FileSystemTags: tags, KmsKeyId: text("kms_key_id") },
    implied: [
      {
        having: "FileSystemPolicy",
        type: "aws_efs_file_system_policy",
        owner: ["file_system_id", "id"],
        properties: { FileSystemPolicy: policy("policy") },
      },
    ],
  },
  "AWS::OpenSearchService::Domain": {
    type: "aws_opensearch_domain",
    ref: "domain_name",
    properties: { AccessPolicies: policy("access_policies"), DomainName: text("domain_name"), Tags: tags },
  },
  "AWS::Logs::ResourcePolicy": {
    type: "aws_cloudwatch_log_resource_policy",
    ref: "policy_name",
    properties: { PolicyDocument: policy("policy_document"), PolicyName: text("policy_name") },
  },
  "AWS::SNS::Topic": {
    type: "aws_sns_topic",
    ref: "arn",
    attributes: { TopicArn: "arn", TopicName: "name" },
    properties: { KmsMasterKeyId: text("kms_master_key_id"), Tags: tags, TopicName: text("name") },
  },
  "AWS::SNS::TopicPolicy": {
    type: "aws_sns_topic_policy",
    properties: { PolicyDocument: policy("policy"), Topics: first("arn") },
  },
  "AWS::SNS::TopicInlinePolicy": {
    type: "aws_sns_topic_policy",
    properties: { PolicyDocument: policy("policy"), TopicArn: text("arn") },
  },
  "AWS::SQS::Queue": {
    type: "aws_sqs_queue",
    ref: "url",
    attributes: { QueueName: "name", QueueUrl: "url" },
    properties: { KmsMasterKeyId: text("kms_master_key_id"), QueueName: text("name"), Tags: tags },
  },
  "AWS::SQS::QueueInlinePolicy": {
    type: "aws_sqs_queue_policy",
    properties: { PolicyDocument: policy("policy"), Queue: text("queue_url") },
  },
  "AWS::SQS::QueuePolicy": {
    type: "aws_sqs_queue_policy",
    properties: { PolicyDocument: policy("policy"), Queues: first("queue_url") },
  },
};
