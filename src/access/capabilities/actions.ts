import { askedAction, type AskedAction } from "../../iam/actions.js";
import { parsePattern, type Pattern } from "../../iam/patterns.js";
import type { ResourceTypeName } from "./resource-types.js";

/** An action that may be part of a way to a database. */
export interface DatabaseAction extends AskedAction {
  /** The resource types that it is authorised on; a grant of one of them is enough to reach it. */
  readonly on: readonly ResourceTypeName[];
  /** The services whose resources it can be authorised on, as ARNs have them. */
  readonly services: readonly Pattern[];
}

/** Services of the resources of actions, where they are not the one that the action begins with. */
const SERVICES: Readonly<Record<string, readonly string[]>> = {
  backup: ["*"],
  "ec2-instance-connect": ["ec2"],
  "rds-data": ["rds"],
  ram: ["*"],
  ssm: ["ssm", "ec2"],
  sts: ["iam"],
};

/**
 * The actions that the analysis asks for, by what they are authorised on
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).
 */
const TABLE: readonly (readonly [on: string, actions: string])[] = [
  [
    "db",
    `rds:AddRoleToDBInstance rds:CreateDBInstanceReadReplica rds:CreateDBSnapshot rds:DeleteDBInstance
     rds:DeleteTenantDatabase rds:DownloadCompleteDBLogFile rds:DownloadDBLogFilePortion rds:ModifyDBInstance
     rds:ModifyTenantDatabase rds:RestoreDBInstanceToPointInTime rds:StartDBInstanceAutomatedBackupsReplication
     rds:StopDBInstanceAutomatedBackupsReplication`,
  ],
  // These are authorised on the database that they make, whose name is free: they lead to every snapshot that is granted.
  ["db", "rds:CreateDBInstance rds:RestoreDBInstanceFromS3"],
  [
    "snapshot",
    "rds:CopyDBSnapshot rds:DeleteDBSnapshot rds:ModifyDBSnapshotAttribute rds:RestoreDBInstanceFromDBSnapshot",
  ],
  [
    "cluster",
    `rds:AddRoleToDBCluster rds:BacktrackDBCluster rds:CreateDBClusterSnapshot rds:DeleteDBCluster rds:EnableHttpEndpoint
     rds:FailoverDBCluster rds:ModifyDBCluster rds:PromoteReadReplicaDBCluster rds:RestoreDBClusterFromS3
     rds:RestoreDBClusterToPointInTime`,
  ],
  [
    "cluster-snapshot",
    `rds:CopyDBClusterSnapshot rds:DeleteDBClusterSnapshot rds:ModifyDBClusterSnapshotAttribute
     rds:RestoreDBClusterFromSnapshot`,
  ],
  ["snapshot cluster-snapshot cluster", "rds:StartExportTask"],
  ["db cluster", "rds:CreateBlueGreenDeployment rds:CreateIntegration rds:ModifyActivityStream rds:StopActivityStream"],
  [
    "cluster other",
    "rds:CreateGlobalCluster rds:DeleteGlobalCluster rds:FailoverGlobalCluster rds:ModifyGlobalCluster",
  ],
  ["other", "rds:SwitchoverBlueGreenDeployment rds:DeleteDBClusterAutomatedBackup rds:DeleteDBInstanceAutomatedBackup"],
  ["other", "rds:CreateCustomDBEngineVersion rds:ModifyCustomDBEngineVersion"],
  ["pg", "rds:ModifyDBParameterGroup rds:ResetDBParameterGroup"],
  ["cluster-pg", "rds:ModifyDBClusterParameterGroup rds:ResetDBClusterParameterGroup"],
  ["og", "rds:ModifyOptionGroup"],
  ["db-proxy", "rds:ModifyDBProxy"],
  ["other", "rds:ModifyDBProxyTargetGroup rds:RegisterDBProxyTargets"],
  ["none", "rds:CreateDBProxy"],
  ["db cluster snapshot cluster-snapshot db-proxy", "rds:AddTagsToResource rds:RemoveTagsFromResource"],
  ["cluster", "rds-data:BatchExecuteStatement rds-data:ExecuteSql rds-data:ExecuteStatement"],
  ["other", "rds-db:connect"],
  [
    "other",
    `secretsmanager:DeleteResourcePolicy secretsmanager:GetSecretValue secretsmanager:PutResourcePolicy
     secretsmanager:PutSecretValue secretsmanager:RotateSecret secretsmanager:UpdateSecret`,
  ],
  ["none", "secretsmanager:BatchGetSecretValue"],
  [
    "key",
    `kms:CreateGrant kms:Decrypt kms:DeleteImportedKeyMaterial kms:DescribeKey kms:DisableKey kms:PutKeyPolicy
     kms:ReEncryptFrom kms:ReplicateKey kms:ScheduleKeyDeletion`,
  ],
  [
    "other",
    `iam:AddClientIDToOpenIDConnectProvider iam:AddRoleToInstanceProfile iam:AddUserToGroup iam:AttachGroupPolicy
     iam:AttachRolePolicy iam:AttachUserPolicy iam:CreateAccessKey iam:CreateLoginProfile iam:CreateOpenIDConnectProvider
     iam:CreatePolicy iam:CreatePolicyVersion iam:CreateRole iam:CreateSAMLProvider iam:CreateServiceSpecificCredential iam:CreateUser
     iam:DeleteGroupPolicy iam:DeleteRolePermissionsBoundary iam:DeleteRolePolicy iam:DeleteUserPermissionsBoundary iam:DeleteUserPolicy
     iam:DetachGroupPolicy iam:DetachRolePolicy iam:DetachUserPolicy
     iam:PassRole iam:PutGroupPolicy iam:PutRolePermissionsBoundary iam:PutRolePolicy iam:PutUserPermissionsBoundary
     iam:PutUserPolicy iam:RemoveUserFromGroup iam:SetDefaultPolicyVersion iam:UpdateAssumeRolePolicy iam:UpdateLoginProfile iam:UpdateSAMLProvider`,
  ],
  ["other", "sts:AssumeRole rolesanywhere:CreateProfile rolesanywhere:CreateTrustAnchor"],
  [
    "other",
    `sso:AttachCustomerManagedPolicyReferenceToPermissionSet sso:AttachManagedPolicyToPermissionSet
     sso:CreateAccountAssignment sso:PutInlinePolicyToPermissionSet`,
  ],
  [
    "other",
    "organizations:DeletePolicy organizations:DetachPolicy organizations:LeaveOrganization organizations:UpdatePolicy",
  ],
  ["cluster other", "ram:AssociateResourceShare ram:CreateResourceShare"],
  [
    "other",
    `backup:CopyIntoBackupVault backup:CreateBackupAccessPoint backup:DeleteBackupPlan backup:DeleteBackupSelection
     backup:DeleteBackupVault backup:DeleteBackupVaultLockConfiguration backup:DeleteRecoveryPoint
     backup:DisassociateRecoveryPoint backup:PutBackupVaultAccessPolicy backup:PutBackupVaultSharingPolicy
     backup:StartCopyJob backup:StartRestoreJob backup:UpdateRecoveryPointLifecycle`,
  ],
  [
    "other",
    `dms:CreateDataMigration dms:CreateEndpoint dms:CreateReplicationConfig dms:CreateReplicationInstance
     dms:CreateReplicationTask dms:StartDataMigration dms:StartReplication dms:StartReplicationTask`,
  ],
  ["other", "logs:DeleteLogGroup logs:GetLogEvents logs:PutRetentionPolicy"],
  ["other", "pi:DescribeDimensionKeys pi:GetDimensionKeyDetails pi:GetResourceMetrics"],
  ["none", "dbqms:DescribeFavoriteQueries dbqms:DescribeQueryHistory dbqms:GetQueryString"],
  [
    "other",
    `ec2:AssociateIamInstanceProfile ec2:AuthorizeSecurityGroupIngress ec2:CreateFleet ec2:CreateLaunchTemplateVersion
     ec2:ReplaceIamInstanceProfileAssociation ec2:RequestSpotFleet ec2:CreateRoute
     ec2:CreateVpcPeeringConnection ec2:ModifyInstanceAttribute ec2:ModifyLaunchTemplate ec2:ModifyNetworkInterfaceAttribute
     ec2:ModifySecurityGroupRules ec2:RequestSpotInstances ec2:RunInstances ec2:StartInstances ec2:StopInstances
     ec2-instance-connect:OpenTunnel ec2-instance-connect:SendSSHPublicKey`,
  ],
  ["other", "autoscaling:CreateAutoScalingGroup autoscaling:CreateLaunchConfiguration elasticmapreduce:RunJobFlow"],
  ["other", "ssm:CreateAssociation ssm:SendCommand ssm:StartAutomationExecution ssm:StartSession"],
  [
    "other",
    `lambda:AddPermission lambda:CreateEventSourceMapping lambda:CreateFunction lambda:CreateFunctionUrlConfig
     lambda:InvokeFunction lambda:UpdateFunctionCode lambda:UpdateFunctionConfiguration`,
  ],
  [
    "other",
    "ecs:CreateService ecs:ExecuteCommand ecs:RegisterTaskDefinition ecs:RunTask ecs:StartTask ecs:UpdateService",
  ],
  [
    "other",
    `glue:CreateDevEndpoint glue:CreateJob glue:CreateSession glue:CreateTrigger glue:GetConnection glue:GetConnections
     glue:StartJobRun glue:UpdateDevEndpoint glue:UpdateJob`,
  ],
  [
    "other",
    `cloudformation:CreateChangeSet cloudformation:CreateStack cloudformation:CreateStackInstances
     cloudformation:CreateStackSet cloudformation:ExecuteChangeSet cloudformation:UpdateStack cloudformation:UpdateStackSet`,
  ],
  ["other", "codebuild:CreateProject codebuild:StartBuild codebuild:StartBuildBatch codebuild:UpdateProject"],
  [
    "other",
    `sagemaker:CreateNotebookInstance sagemaker:CreatePresignedNotebookInstanceUrl sagemaker:CreateProcessingJob
     sagemaker:CreateTrainingJob sagemaker:StartNotebookInstance sagemaker:StopNotebookInstance
     sagemaker:UpdateNotebookInstance`,
  ],
  // What returns configurations in plain text (configurations.ts).
  [
    "other",
    `apprunner:DescribeService codebuild:BatchGetProjects ec2:DescribeInstanceAttribute glue:GetJob glue:GetJobs
     lambda:GetFunction lambda:GetFunctionConfiguration ssm:GetParameter ssm:GetParameterHistory ssm:GetParameters
     ssm:GetParametersByPath`,
  ],
  [
    "none",
    `autoscaling:DescribeLaunchConfigurations batch:DescribeJobDefinitions ec2:DescribeLaunchTemplateVersions
     ecs:DescribeTaskDefinition lambda:ListFunctions`,
  ],
  [
    "other",
    `states:CreateStateMachine states:StartExecution states:UpdateStateMachine scheduler:CreateSchedule events:PutRule
     events:PutTargets apprunner:CreateService apprunner:UpdateService datapipeline:CreatePipeline
     datapipeline:PutPipelineDefinition datapipeline:ActivatePipeline batch:RegisterJobDefinition batch:SubmitJob
     bedrock-agentcore:CreateCodeInterpreter bedrock-agentcore:StartCodeInterpreterSession
     bedrock-agentcore:CreateAgentRuntime bedrock-agentcore:InvokeAgentRuntime bedrock-agentcore:InvokeAgentRuntimeCommand
     emr-serverless:CreateApplication emr-serverless:StartJobRun imagebuilder:CreateContainerRecipe
     imagebuilder:CreateImage imagebuilder:CreateImagePipeline imagebuilder:CreateImageRecipe
     imagebuilder:CreateInfrastructureConfiguration imagebuilder:StartImagePipelineExecution
     bedrock-agentcore:InvokeCodeInterpreter eks:CreatePodIdentityAssociation eks:UpdatePodIdentityAssociation`,
  ],
];

/** Every action that the analysis asks for, by its name in lower case. */
export const ACTIONS: ReadonlyMap<string, DatabaseAction> = new Map(
  TABLE.flatMap(([on, actions]) =>
    actions
      .trim()
      .split(/\s+/)
      .map((action): readonly [string, DatabaseAction] => [
        action.toLowerCase(),
        { ...askedAction(action), on: on.split(" ") as readonly ResourceTypeName[], services: servicesOf(action) },
      ]),
  ),
);

function servicesOf(action: string): readonly Pattern[] {
  const service = action.slice(0, action.indexOf(":"));
  return (SERVICES[service] ?? [service]).map(parsePattern);
}

/** An action of the table. @throws when the table does not have it, which is a mistake of the program */
export function actionNamed(name: string): DatabaseAction {
  const action = ACTIONS.get(name.toLowerCase());
  if (action === undefined) throw new Error(`${name} is not among the actions of the analysis`);
  return action;
}
