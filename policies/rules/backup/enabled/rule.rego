# METADATA
# title: Automated backups are off
# description: >-
#   With a retention of 0 days there are no automated backups and no restore to a point in time: a dropped table or an
#   encrypted disk is lost. Terraform's default for a DB instance is 0; CloudFormation's, and that of clusters, is 1
#   day.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set backup_retention_period to at least 7 days; 35 is the most.
#     cloudformation: >-
#       Set BackupRetentionPeriod to at least 7 days; 35 is the most.
#   resources: [aws_db_instance, aws_rds_cluster]
#   aliases:
#     cdknag: [AwsSolutions-RDS13]
#     cfn_nag: [W75]
#     checkov: [CKV_AWS_133]
#     config: [db-instance-backup-enabled]
#     controltower: [CT.RDS.PR.8]
#     guard: [DB_INSTANCE_BACKUP_ENABLED]
#     kics: ["1dc73fb4", e542bd46, "8c415f6f"]
#     prowler: [rds_instance_backup_enabled]
#     regula: [FG_R00107]
#     sechub: [RDS.11]
#     terrascan: [AC_AWS_0052]
#     trivy: [AWS-0077]
#     control: [BKP-01]
package rules.backup.enabled

import data.kit.backup
import data.kit.finding

# METADATA
# description: the retention is 0 days, set or by default
# scope: rule
deny contains backup.with_fix(denial, resource) if {
	some resource in backup.databases
	backup.is_kept(resource, 0, 1)
	message := $"Automated backups of {resource.address} are off: {backup.reason(resource)}"
	denial := finding.about(resource, backup.path, message)
}

undecided contains backup.undecided(resource, 0, 1) if some resource in backup.databases

examined contains finding.examined(resource) if some resource in backup.databases
