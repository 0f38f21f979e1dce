import type { AccessClass } from "../model.js";
import type { Impact } from "../settings.js";

/**
 * One way to a database by permissions. `needs` are all needed, each by one of its alternatives; the actions of an alternative
 * are joined by `+`. `pass:SERVICE` is the right to pass a role to a service that the role trusts.
 */
export interface Row {
  readonly method: string;
  readonly access: AccessClass;
  readonly kind: Impact;
  /** 0 to 100, for a grant that is broad and without condition. */
  readonly score: number;
  readonly needs: readonly (readonly string[])[];
  /** What it makes of the database user: the master. */
  readonly asMaster?: true;
  /** Ways that are parts of this one: they are not reported beside it. */
  readonly includes?: readonly string[];
  /** True when nothing but `rds:` is needed, so that `rds:*` has it. */
  readonly isRdsOnly?: true;
  /** Condition keys of the requests, names in lower case. */
  readonly keys?: Readonly<Record<string, string>>;
}

type Options = Pick<Row, "asMaster" | "includes" | "isRdsOnly" | "keys">;
type Line = readonly [method: string, score: number, needs: readonly string[], options?: Options];

/** Alternatives are separated by `|`. */
function rows(access: AccessClass, kind: Impact, lines: readonly Line[]): readonly Row[] {
  return lines.map(([method, score, needs, options = {}]) => ({
    method,
    access,
    kind,
    score,
    needs: needs.map((need) => need.split("|").map((alternative) => alternative.trim())),
    ...options,
  }));
}

const RDS: Options = { isRdsOnly: true };
const MODIFY = "rds:ModifyDBInstance | rds:ModifyDBCluster";

/**
 * Ways to the data, and to take its protection away. Scores are proposals; sources of what the actions do:
 * https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/Welcome.html and the user guides that it links.
 */
export const ROWS: readonly Row[] = [
  ...rows("admin", "takeover", [
    [
      "rds-master-credential-reset",
      95,
      ["rds:ModifyDBInstance | rds:ModifyDBCluster | rds:ModifyTenantDatabase"],
      { asMaster: true, isRdsOnly: true },
    ],
  ]),
  ...rows("exfil", "exfiltration", [
    [
      "rds-snapshot-share",
      95,
      [
        `rds:CreateDBSnapshot + rds:ModifyDBSnapshotAttribute | rds:CopyDBSnapshot + rds:ModifyDBSnapshotAttribute |
         rds:CreateDBClusterSnapshot + rds:ModifyDBClusterSnapshotAttribute |
         rds:CopyDBClusterSnapshot + rds:ModifyDBClusterSnapshotAttribute`,
      ],
      { isRdsOnly: true, includes: ["rds-snapshot-attribute"] },
    ],
    ["rds-snapshot-attribute", 85, ["rds:ModifyDBSnapshotAttribute | rds:ModifyDBClusterSnapshotAttribute"], RDS],
    [
      "rds-snapshot-copy-out",
      85,
      ["rds:CopyDBSnapshot | rds:CopyDBClusterSnapshot", "kms:CreateGrant + kms:DescribeKey"],
    ],
    [
      "rds-restore-clone",
      90,
      [
        `rds:RestoreDBInstanceFromDBSnapshot + rds:ModifyDBInstance |
         rds:RestoreDBInstanceToPointInTime + rds:ModifyDBInstance |
         rds:CreateDBInstanceReadReplica + rds:ModifyDBInstance |
         rds:RestoreDBClusterFromSnapshot + rds:CreateDBInstance + rds:ModifyDBCluster |
         rds:RestoreDBClusterToPointInTime + rds:CreateDBInstance + rds:ModifyDBCluster`,
      ],
      { isRdsOnly: true, includes: ["rds-restore-copy"] },
    ],
    [
      "rds-restore-copy",
      60,
      [
        `rds:RestoreDBInstanceFromDBSnapshot | rds:RestoreDBInstanceToPointInTime | rds:CreateDBInstanceReadReplica |
         rds:RestoreDBClusterFromSnapshot + rds:CreateDBInstance | rds:CreateBlueGreenDeployment |
         rds:RestoreDBClusterToPointInTime + rds:CreateDBInstance`,
      ],
      RDS,
    ],
    ["rds-restore-from-s3", 35, ["rds:RestoreDBInstanceFromS3 | rds:RestoreDBClusterFromS3", "pass:rds.amazonaws.com"]],
    [
      "rds-export-s3",
      90,
      ["rds:StartExportTask", "pass:export.rds.amazonaws.com", "kms:CreateGrant + kms:DescribeKey"],
    ],
    ["rds-role-attach", 65, ["rds:AddRoleToDBInstance | rds:AddRoleToDBCluster", "pass:rds.amazonaws.com"]],
    ["rds-zero-etl", 75, ["rds:CreateIntegration"], RDS],
    [
      "rds-cross-region-replica",
      55,
      ["rds:CreateGlobalCluster | rds:ModifyGlobalCluster | rds:StartDBInstanceAutomatedBackupsReplication"],
      RDS,
    ],
    ["rds-cluster-share-ram", 85, ["ram:CreateResourceShare | ram:AssociateResourceShare"]],
    [
      "dms-exfil",
      80,
      [
        "dms:CreateEndpoint",
        `dms:CreateReplicationTask + dms:StartReplicationTask + dms:CreateReplicationInstance |
         dms:CreateReplicationConfig + dms:StartReplication | dms:CreateDataMigration + dms:StartDataMigration`,
        "pass:dms.amazonaws.com",
      ],
    ],
    ["backup-restore-exfil", 75, ["backup:StartRestoreJob", "pass:backup.amazonaws.com"]],
    [
      "backup-share",
      80,
      [
        `backup:PutBackupVaultAccessPolicy | backup:StartCopyJob + backup:CopyIntoBackupVault |
         backup:PutBackupVaultSharingPolicy | backup:CreateBackupAccessPoint`,
      ],
    ],
  ]),
  ...rows("secret", "secret", [
    ["glue-connection-job", 75, ["glue:CreateJob + glue:StartJobRun", "pass:glue.amazonaws.com"]],
    ["glue-connection-read", 60, ["glue:GetConnection | glue:GetConnections"]],
  ]),
  ...rows("leak", "leak", [
    ["rds-log-download", 50, ["rds:DownloadDBLogFilePortion | rds:DownloadCompleteDBLogFile"], RDS],
    ["rds-pi-querytext", 30, ["pi:DescribeDimensionKeys | pi:GetDimensionKeyDetails | pi:GetResourceMetrics"]],
    ["rds-dbqms-history", 20, ["dbqms:GetQueryString | dbqms:DescribeQueryHistory | dbqms:DescribeFavoriteQueries"]],
  ]),
  ...rows("weaken", "weakening", [
    [
      "rds-make-public",
      80,
      [
        `rds:ModifyDBInstance + ec2:AuthorizeSecurityGroupIngress | rds:ModifyDBInstance + ec2:ModifySecurityGroupRules |
         rds:ModifyDBInstance + ec2:ModifyNetworkInterfaceAttribute`,
      ],
      { includes: ["rds-public-endpoint", "rds-network-open"] },
    ],
    [
      "rds-public-endpoint",
      65,
      ["rds:ModifyDBInstance | rds:CreateDBInstanceReadReplica | rds:RestoreDBInstanceFromDBSnapshot"],
      RDS,
    ],
    [
      "rds-network-open",
      50,
      [
        `ec2:AuthorizeSecurityGroupIngress | ec2:ModifySecurityGroupRules | ec2:ModifyNetworkInterfaceAttribute |
         ec2:CreateVpcPeeringConnection + ec2:CreateRoute`,
      ],
    ],
    [
      "rds-param-weaken",
      50,
      [
        `rds:ModifyDBParameterGroup | rds:ModifyDBClusterParameterGroup | rds:ResetDBParameterGroup |
         rds:ResetDBClusterParameterGroup`,
      ],
      RDS,
    ],
    ["rds-option-weaken", 45, ["rds:ModifyOptionGroup"], RDS],
    ["rds-audit-off", 50, ["rds:StopActivityStream | rds:ModifyActivityStream"], RDS],
    ["rds-log-retention", 50, ["logs:DeleteLogGroup | logs:PutRetentionPolicy"]],
    ["rds-deletion-protection-off", 40, [`${MODIFY} | rds:ModifyGlobalCluster`], RDS],
    ["rds-proxy-modify", 60, ["rds:ModifyDBProxy | rds:ModifyDBProxyTargetGroup | rds:RegisterDBProxyTargets"], RDS],
    ["rds-proxy-create", 70, ["rds:CreateDBProxy", "pass:rds.amazonaws.com"]],
    ["rds-tag-tamper", 40, ["rds:AddTagsToResource | rds:RemoveTagsFromResource"], RDS],
    ["rds-custom-engine", 40, ["rds:CreateCustomDBEngineVersion | rds:ModifyCustomDBEngineVersion"], RDS],
    [
      "org-guard-removal",
      60,
      [
        `organizations:DetachPolicy | organizations:UpdatePolicy | organizations:DeletePolicy |
         organizations:LeaveOrganization`,
      ],
    ],
    [
      "ssm-tunnel",
      50,
      [
        `ssm:StartSession | ssm:SendCommand | ssm:StartAutomationExecution | ecs:ExecuteCommand |
         ec2-instance-connect:SendSSHPublicKey | ec2-instance-connect:OpenTunnel`,
      ],
    ],
    // Grants for services of AWS give nobody the key.
    ["kms-db-grant", 65, ["kms:CreateGrant"], { keys: { "kms:grantisforawsresource": "false" } }],
    ["kms-db-policy", 75, ["kms:PutKeyPolicy"]],
  ]),
  ...rows("destroy", "destruction", [
    [
      "rds-destroy",
      75,
      ["rds:DeleteDBInstance | rds:DeleteDBCluster | rds:DeleteGlobalCluster | rds:DeleteTenantDatabase"],
      RDS,
    ],
    [
      "rds-backup-destroy",
      70,
      [
        `rds:DeleteDBSnapshot | rds:DeleteDBClusterSnapshot | rds:DeleteDBInstanceAutomatedBackup |
         rds:DeleteDBClusterAutomatedBackup | rds:StopDBInstanceAutomatedBackupsReplication | ${MODIFY}`,
      ],
      RDS,
    ],
    [
      "backup-destroy",
      70,
      [
        `backup:DeleteRecoveryPoint | backup:DeleteBackupVault | backup:DeleteBackupVaultLockConfiguration |
         backup:UpdateRecoveryPointLifecycle | backup:DisassociateRecoveryPoint | backup:DeleteBackupPlan |
         backup:DeleteBackupSelection`,
      ],
    ],
    [
      "rds-backtrack",
      45,
      [
        `rds:BacktrackDBCluster | rds:SwitchoverBlueGreenDeployment | rds:FailoverDBCluster | rds:FailoverGlobalCluster |
         rds:PromoteReadReplicaDBCluster`,
      ],
      RDS,
    ],
    ["kms-db-destroy", 80, ["kms:ScheduleKeyDeletion | kms:DisableKey | kms:DeleteImportedKeyMaterial"]],
  ]),
];

/** Ways that include others beyond their own row: of which the parts come from different places of the analysis. */
export const INCLUDES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(ROWS.flatMap(({ method, includes }) => (includes === undefined ? [] : [[method, includes]]))),
  "rds-iam-auth-takeover": ["rds-master-credential-reset"],
  "rds-managed-secret-takeover": ["rds-master-credential-reset"],
  "rds-destroy-with-backups": ["rds-destroy", "rds-backup-destroy", "backup-destroy"],
};
