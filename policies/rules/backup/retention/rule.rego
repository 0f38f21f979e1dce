# METADATA
# title: Backups are kept for less than a week
# description: >-
#   Damage is often noticed after days: a retention of less than a week leaves no backup from before it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set backup_retention_period to at least 7 days; 35 is the most.
#     cloudformation: >-
#       Set BackupRetentionPeriod to at least 7 days; 35 is the most.
#   resources: [aws_db_instance, aws_rds_cluster]
#   parameters:
#     days:
#       description: >-
#         Least number of days that automated backups are kept.
#       default: 7
#   aliases:
#     config: [rds-cluster-backup-retention-check]
#     kics: [e649a218]
#     sechub: [RDS.11, RDS.50]
#     terrascan: [AC_AWS_0495]
#     trivy: [AWS-0077]
#     control: [BKP-02]
package rules.backup.retention

import data.kit.backup
import data.kit.finding

_least := data.params["backup/retention"].days

# Backups that are off altogether are the matter of backup/enabled.
# METADATA
# description: the retention is too short, set or by default
# scope: rule
deny contains backup.with_fix(denial, resource) if {
	some resource in backup.databases
	backup.is_kept(resource, 0, _least)
	not backup.is_kept(resource, 0, 1)
	message := $"Backups of {resource.address} are kept for less than {_least} days: {backup.reason(resource)}"
	denial := finding.about(resource, backup.path, message)
}

undecided contains backup.undecided(resource, 0, _least) if some resource in backup.databases

examined contains finding.examined(resource) if some resource in backup.databases
