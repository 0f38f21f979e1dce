import { askedAction, type AskedAction } from "./actions.js";
import { arnPattern, type ArnPattern } from "./arn.js";

/** An action that lets its holder at a database's data, or weakens what protects it. */
export interface SensitiveAction extends AskedAction {
  /** Everything of the resource type that the action is authorised on. */
  readonly resources: ArnPattern;
}

/**
 * Resource types and their actions
 * (https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).
 */
const TABLE: readonly (readonly [resources: string, ...actions: readonly string[]])[] = [
  // Actions without resource types are granted by `*` only.
  ["*", "rds:CreateDBProxy", "secretsmanager:BatchGetSecretValue"],
  ["arn:*:rds-db:*:*:dbuser:*/*", "rds-db:connect"],
  ["arn:*:rds:*:*:*", "rds:*", "rds:AddTagsToResource", "rds:RemoveTagsFromResource"],
  [
    "arn:*:rds:*:*:db:*",
    "rds:AddRoleToDBInstance",
    "rds:CreateDBInstanceReadReplica",
    "rds:CreateDBSnapshot",
    "rds:DeleteDBInstance",
    "rds:DownloadCompleteDBLogFile",
    "rds:DownloadDBLogFilePortion",
    "rds:ModifyDBInstance",
    "rds:RestoreDBInstanceFromDBSnapshot",
    "rds:RestoreDBInstanceFromS3",
    "rds:RestoreDBInstanceToPointInTime",
    "rds:StartDBInstanceAutomatedBackupsReplication",
    "rds:StopDBInstanceAutomatedBackupsReplication",
  ],
  [
    "arn:*:rds:*:*:cluster:*",
    "rds:AddRoleToDBCluster",
    "rds:BacktrackDBCluster",
    "rds:CreateDBClusterSnapshot",
    "rds:CreateIntegration",
    "rds:DeleteDBCluster",
    "rds:EnableHttpEndpoint",
    "rds:ModifyActivityStream",
    "rds:ModifyDBCluster",
    "rds:RestoreDBClusterFromS3",
    "rds:RestoreDBClusterFromSnapshot",
    "rds:RestoreDBClusterToPointInTime",
    "rds:StopActivityStream",
  ],
  ["arn:*:rds:*:*:snapshot:*", "rds:CopyDBSnapshot", "rds:DeleteDBSnapshot", "rds:ModifyDBSnapshotAttribute"],
  [
    "arn:*:rds:*:*:cluster-snapshot:*",
    "rds:CopyDBClusterSnapshot",
    "rds:DeleteDBClusterSnapshot",
    "rds:ModifyDBClusterSnapshotAttribute",
  ],
  ["arn:*:rds:*:*:*snapshot:*", "rds:StartExportTask"],
  ["arn:*:rds:*:*:auto-backup:*", "rds:DeleteDBInstanceAutomatedBackup"],
  ["arn:*:rds:*:*:cluster-auto-backup:*", "rds:DeleteDBClusterAutomatedBackup"],
  ["arn:*:rds:*:*:pg:*", "rds:ModifyDBParameterGroup", "rds:ResetDBParameterGroup"],
  ["arn:*:rds:*:*:cluster-pg:*", "rds:ModifyDBClusterParameterGroup", "rds:ResetDBClusterParameterGroup"],
  ["arn:*:rds:*:*:og:*", "rds:ModifyOptionGroup"],
  ["arn:*:rds:*:*:db-proxy:*", "rds:ModifyDBProxy"],
  ["arn:*:rds:*:*:target-group:*", "rds:ModifyDBProxyTargetGroup", "rds:RegisterDBProxyTargets"],
  ["arn:*:rds:*:*:cluster:*", "rds-data:BatchExecuteStatement", "rds-data:ExecuteSql", "rds-data:ExecuteStatement"],
  [
    "arn:*:secretsmanager:*:*:secret:*",
    "secretsmanager:DeleteResourcePolicy",
    "secretsmanager:GetSecretValue",
    "secretsmanager:PutResourcePolicy",
    "secretsmanager:PutSecretValue",
    "secretsmanager:RotateSecret",
    "secretsmanager:UpdateSecret",
  ],
  [
    "arn:*:kms:*:*:key/*",
    "kms:CreateGrant",
    "kms:Decrypt",
    "kms:DisableKey",
    "kms:PutKeyPolicy",
    "kms:ReEncryptFrom",
    "kms:ReplicateKey",
    "kms:ScheduleKeyDeletion",
  ],
  [
    "arn:*:iam::*:role/*",
    "iam:AttachRolePolicy",
    "iam:DeleteRolePermissionsBoundary",
    "iam:DeleteRolePolicy",
    "iam:DetachRolePolicy",
    "iam:PassRole",
    "iam:PutRolePermissionsBoundary",
    "iam:PutRolePolicy",
    "iam:TagRole",
    "iam:UpdateAssumeRolePolicy",
    "sts:AssumeRole",
    "sts:AssumeRoleWithSAML",
    "sts:AssumeRoleWithWebIdentity",
    "sts:TagSession",
  ],
  [
    "arn:*:iam::*:user/*",
    "iam:AttachUserPolicy",
    "iam:CreateAccessKey",
    "iam:CreateLoginProfile",
    "iam:DeleteUserPermissionsBoundary",
    "iam:PutUserPermissionsBoundary",
    "iam:PutUserPolicy",
    "iam:TagUser",
    "iam:UpdateLoginProfile",
  ],
  ["arn:*:iam::*:group/*", "iam:AddUserToGroup", "iam:AttachGroupPolicy", "iam:PutGroupPolicy"],
  ["arn:*:iam::*:policy/*", "iam:CreatePolicyVersion", "iam:SetDefaultPolicyVersion"],
  ["arn:*:lambda:*:*:function:*", "lambda:CreateFunction", "lambda:UpdateFunctionCode"],
  ["arn:*:ec2:*:*:security-group/*", "ec2:AuthorizeSecurityGroupIngress", "ec2:ModifySecurityGroupRules"],
  ["arn:*:ec2:*:*:instance/*", "ec2:RunInstances", "ssm:SendCommand", "ssm:StartSession"],
  ["arn:*:ecs:*:*:*", "ecs:ExecuteCommand"],
  ["arn:*:dms:*:*:*", "dms:CreateEndpoint", "dms:StartReplicationTask"],
  ["arn:*:backup:*:*:*", "backup:DeleteBackupVault", "backup:DeleteRecoveryPoint", "backup:PutBackupVaultAccessPolicy"],
  ["arn:*:*:*:*:*", "backup:StartCopyJob", "backup:StartRestoreJob"],
  ["arn:*:ram:*:*:resource-share/*", "ram:AssociateResourceShare", "ram:CreateResourceShare"],
  ["arn:*:logs:*:*:log-group:*", "logs:DeleteLogGroup"],
  ["arn:*:pi:*:*:metrics/*", "pi:GetDimensionKeyDetails"],
];

export const SENSITIVE_ACTIONS: readonly SensitiveAction[] = TABLE.flatMap(([resources, ...actions]) => {
  const pattern = arnPattern(resources);
  return actions.map((action) => ({ ...askedAction(action), resources: pattern }));
});
