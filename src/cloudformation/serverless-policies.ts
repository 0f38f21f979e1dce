import { MANAGED_POLICY_PATHS } from "./managed-policy-paths.js";

/** A statement of a policy template; `${…}` stands for a parameter of the template or a pseudo parameter. */
interface TemplateStatement {
  readonly actions: readonly string[];
  readonly resource: string | readonly string[];
  /** Of `StringEquals`. */
  readonly condition?: Readonly<Record<string, string>>;
}

const arn = (service: string, resource: string): string =>
  `arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}`;

const BUCKET = "arn:${AWS::Partition}:s3:::${BucketName}";
const KEY = arn("kms", "key/${KeyId}");
const STATE_MACHINE = arn("states", "stateMachine:${StateMachineName}");

const ofBucket = (...actions: readonly string[]): readonly TemplateStatement[] => [
  { actions: actions.map((action) => `s3:${action}`), resource: [BUCKET, `${BUCKET}/*`] },
];

/**
 * SAM's policy templates that grant what leads to databases: secrets, keys, parameters, exports in buckets, network interfaces, and
 * what acts as another role: tasks, functions, state machines.
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
  KMSDecryptPolicy: [{ actions: ["kms:Decrypt"], resource: KEY }],
  KMSEncryptPolicy: [{ actions: ["kms:Encrypt"], resource: KEY }],
  KMSEncryptPolicy_v2: [
    {
      actions: [
        "kms:Encrypt",
        "kms:GenerateDataKey",
        "kms:GenerateDataKeyWithoutPlaintext",
        "kms:GenerateDataKeyPair",
        "kms:GenerateDataKeyPairWithoutPlaintext",
      ],
      resource: KEY,
    },
  ],
  LambdaInvokePolicy: [{ actions: ["lambda:InvokeFunction"], resource: arn("lambda", "function:${FunctionName}*") }],
  S3CrudPolicy: ofBucket(
    ...["GetObject", "ListBucket", "GetBucketLocation", "GetObjectVersion", "PutObject", "PutObjectAcl"],
    ...["GetLifecycleConfiguration", "PutLifecycleConfiguration", "DeleteObject"],
  ),
  S3FullAccessPolicy: [
    {
      actions: [
        ...[
          "s3:GetObject",
          "s3:GetObjectAcl",
          "s3:GetObjectVersion",
          "s3:PutObject",
          "s3:PutObjectAcl",
          "s3:DeleteObject",
        ],
        ...["s3:DeleteObjectTagging", "s3:DeleteObjectVersionTagging", "s3:GetObjectTagging"],
        ...["s3:GetObjectVersionTagging", "s3:PutObjectTagging", "s3:PutObjectVersionTagging"],
      ],
      resource: `${BUCKET}/*`,
    },
    {
      actions: [
        ...["s3:ListBucket", "s3:GetBucketLocation", "s3:GetLifecycleConfiguration", "s3:PutLifecycleConfiguration"],
      ],
      resource: BUCKET,
    },
  ],
  S3ReadPolicy: ofBucket(
    ...["GetObject", "ListBucket", "GetBucketLocation", "GetObjectVersion", "GetLifecycleConfiguration"],
  ),
  S3WritePolicy: ofBucket("PutObject", "PutObjectAcl", "PutLifecycleConfiguration"),
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
  StepFunctionsExecutionPolicy: [{ actions: ["states:StartExecution"], resource: STATE_MACHINE }],
  StepFunctionsExecutionPolicy_v2: [
    { actions: ["states:StartExecution", "states:StartSyncExecution"], resource: STATE_MACHINE },
  ],
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
  KinesisStreamReadPolicy MobileAnalyticsWriteOnlyAccessPolicy OrganizationsListAccountsPolicy
  PinpointEndpointAccessPolicy PollyFullAccessPolicy RekognitionDetectOnlyPolicy RekognitionFacesManagementPolicy
  RekognitionFacesPolicy RekognitionLabelsPolicy RekognitionNoDataAccessPolicy RekognitionReadPolicy
  RekognitionWriteOnlyAccessPolicy Route53ChangeResourceRecordSetsPolicy
  SageMakerCreateEndpointConfigPolicy SageMakerCreateEndpointPolicy ServerlessRepoReadWriteAccessPolicy
  SESBulkTemplatedCrudPolicy SESBulkTemplatedCrudPolicy_v2 SESCrudPolicy SESEmailTemplateCrudPolicy SESSendBouncePolicy
  SNSCrudPolicy SNSPublishMessagePolicy SQSPollerPolicy SQSSendMessagePolicy StepFunctionsCallbackPolicy
  TextractDetectAnalyzePolicy TextractGetResultPolicy TextractPolicy`.split(/\s+/),
);

/** Whether SAM has a policy template of this name that grants nothing that is judged. */
export function isHarmlessTemplate(name: string): boolean {
  return OTHER_POLICY_TEMPLATES.has(name);
}

/** Path by name, for the AWS managed policies that are not in the root path. */
const PATHS: ReadonlyMap<string, string> = new Map(
  Object.entries(MANAGED_POLICY_PATHS).flatMap(([path, names]) => names.map((name) => [name, path] as const)),
);

/**
 * The ARN of an AWS managed policy, which SAM lets be called by its name.
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
 */
export function managedPolicyArn(nameOrArn: string): string {
  if (nameOrArn.startsWith("arn:")) return nameOrArn;
  const path = PATHS.get(nameOrArn);
  return `arn:aws:iam::aws:policy/${path === undefined ? "" : `${path}/`}${nameOrArn}`;
}
