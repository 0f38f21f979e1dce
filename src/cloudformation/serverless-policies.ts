/** A statement of a policy template; `${…}` stands for a parameter of the template or a pseudo parameter. */
interface TemplateStatement {
  readonly actions: readonly string[];
  readonly resource: string;
  /** Of `StringEquals`. */
  readonly condition?: Readonly<Record<string, string>>;
}

const arn = (service: string, resource: string): string =>
  `arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}`;

/**
 * SAM's policy templates that grant what leads to databases: secrets, keys, parameters, network interfaces, tasks.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-template-list.html
 */
export const POLICY_TEMPLATES: Readonly<Record<string, readonly TemplateStatement[]>> = {
  AWSSecretsManagerGetSecretValuePolicy: [{ actions: ["secretsmanager:GetSecretValue"], resource: "${SecretArn}" }],
  AWSSecretsManagerRotationPolicy: [
    {
      actions: [
        "secretsmanager:DescribeSecret",
        "secretsmanager:GetSecretValue",
        "secretsmanager:PutSecretValue",
        "secretsmanager:UpdateSecretVersionStage",
      ],
      resource: arn("secretsmanager", "secret:*"),
      condition: {
        "secretsmanager:resource/AllowRotationLambdaArn": arn("lambda", "function:${FunctionName}"),
      },
    },
    { actions: ["secretsmanager:GetRandomPassword"], resource: "*" },
  ],
  KMSDecryptPolicy: [{ actions: ["kms:Decrypt"], resource: arn("kms", "key/${KeyId}") }],
  KMSEncryptPolicy: [{ actions: ["kms:Encrypt"], resource: arn("kms", "key/${KeyId}") }],
  SSMParameterReadPolicy: [
    { actions: ["ssm:DescribeParameters"], resource: "*" },
    {
      actions: ["ssm:GetParameters", "ssm:GetParameter", "ssm:GetParametersByPath"],
      resource: arn("ssm", "parameter/${ParameterName}"),
    },
  ],
  SSMParameterWithSlashPrefixReadPolicy: [
    { actions: ["ssm:DescribeParameters"], resource: "*" },
    {
      actions: ["ssm:GetParameters", "ssm:GetParameter", "ssm:GetParametersByPath"],
      resource: arn("ssm", "parameter${ParameterName}"),
    },
  ],
  EcsRunTaskPolicy: [{ actions: ["ecs:RunTask"], resource: arn("ecs", "task-definition/${TaskDefinition}") }],
  VPCAccessPolicy: [
    {
      actions: [
        "ec2:CreateNetworkInterface",
        "ec2:DeleteNetworkInterface",
        "ec2:DescribeNetworkInterfaces",
        "ec2:DetachNetworkInterface",
      ],
      resource: "*",
    },
  ],
};

/** The other templates. None grants anything on databases, their secrets and keys, or identities. */
const OTHER_POLICY_TEMPLATES: ReadonlySet<string> = new Set(
  `AcmGetCertificatePolicy AMIDescribePolicy AthenaQueryPolicy CloudFormationDescribeStacksPolicy CloudWatchDashboardPolicy
  CloudWatchDescribeAlarmHistoryPolicy CloudWatchPutMetricPolicy CodeCommitCrudPolicy CodeCommitReadPolicy
  CodePipelineLambdaExecutionPolicy CodePipelineReadOnlyPolicy ComprehendBasicAccessPolicy CostExplorerReadOnlyPolicy
  DynamoDBBackupFullAccessPolicy DynamoDBCrudPolicy DynamoDBReadPolicy DynamoDBReconfigurePolicy
  DynamoDBRestoreFromBackupPolicy DynamoDBStreamReadPolicy DynamoDBWritePolicy EC2CopyImagePolicy EC2DescribePolicy
  EFSWriteAccessPolicy EKSDescribePolicy ElasticMapReduceAddJobFlowStepsPolicy ElasticMapReduceCancelStepsPolicy
  ElasticMapReduceModifyInstanceFleetPolicy ElasticMapReduceModifyInstanceGroupsPolicy
  ElasticMapReduceSetTerminationProtectionPolicy ElasticMapReduceTerminateJobFlowsPolicy ElasticsearchHttpPostPolicy
  EventBridgePutEventsPolicy FilterLogEventsPolicy FirehoseCrudPolicy FirehoseWritePolicy KinesisCrudPolicy
  KinesisStreamReadPolicy LambdaInvokePolicy MobileAnalyticsWriteOnlyAccessPolicy OrganizationsListAccountsPolicy
  PinpointEndpointAccessPolicy PollyFullAccessPolicy RekognitionDetectOnlyPolicy RekognitionFacesManagementPolicy
  RekognitionFacesPolicy RekognitionLabelsPolicy RekognitionNoDataAccessPolicy RekognitionReadPolicy
  RekognitionWriteOnlyAccessPolicy Route53ChangeResourceRecordSetsPolicy S3CrudPolicy S3FullAccessPolicy S3ReadPolicy
  S3WritePolicy SageMakerCreateEndpointConfigPolicy SageMakerCreateEndpointPolicy ServerlessRepoReadWriteAccessPolicy
  SESBulkTemplatedCrudPolicy SESBulkTemplatedCrudPolicy_v2 SESCrudPolicy SESEmailTemplateCrudPolicy SESSendBouncePolicy
  SNSCrudPolicy SNSPublishMessagePolicy SQSPollerPolicy SQSSendMessagePolicy StepFunctionsCallbackPolicy
  StepFunctionsExecutionPolicy TextractDetectAnalyzePolicy TextractGetResultPolicy TextractPolicy`.split(/\s+/),
);

/** Whether SAM has a policy template of this name that grants nothing that is judged. */
export function isHarmlessTemplate(name: string): boolean {
  return OTHER_POLICY_TEMPLATES.has(name);
}

/** AWS managed policies that functions are given, and that are not in the root path. */
const PATHS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "AWSLambdaBasicExecutionRole",
    "AWSLambdaDynamoDBExecutionRole",
    "AWSLambdaENIManagementAccess",
    "AWSLambdaKinesisExecutionRole",
    "AWSLambdaMSKExecutionRole",
    "AWSLambdaRole",
    "AWSLambdaSQSQueueExecutionRole",
    "AWSLambdaVPCAccessExecutionRole",
    "AmazonRDSDirectoryServiceAccess",
    "AmazonRDSEnhancedMonitoringRole",
    "AmazonAPIGatewayPushToCloudWatchLogs",
    "AmazonECSTaskExecutionRolePolicy",
  ].map((name) => [name, `service-role/${name}`]),
);

/**
 * The ARN of an AWS managed policy, which SAM lets be called by its name.
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
 */
export function managedPolicyArn(nameOrArn: string): string {
  if (nameOrArn.startsWith("arn:")) return nameOrArn;
  const path = Object.hasOwn(PATHS, nameOrArn) ? PATHS[nameOrArn] : undefined;
  return `arn:aws:iam::aws:policy/${path ?? nameOrArn}`;
}
