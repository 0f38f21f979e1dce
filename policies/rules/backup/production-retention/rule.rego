# METADATA
# title: Backups of a production database are kept for less than two weeks
# description: >-
#   Production data needs a backup from before damage that goes unnoticed over a holiday: two weeks is the least.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set backup_retention_period to at least 14 days; 35 is the most, AWS Backup keeps longer.
#     cloudformation: >-
#       Set BackupRetentionPeriod to at least 14 days; 35 is the most, AWS Backup keeps longer.
#   resources: [aws_db_instance, aws_rds_cluster]
#   parameters:
#     days:
#       description: >-
#         Least number of days that automated backups of production databases are kept.
#       default: 14
#   aliases:
#     control: [BKP-03]
package rules.backup["production-retention"]

import data.kit.backup
import data.kit.finding
import data.kit.tags

_least := data.params["backup/production-retention"].days

# METADATA
# description: the retention is too short for production, set or by default
# scope: rule
deny contains backup.with_fix(denial, resource) if {
	some resource in _production
	backup.is_kept(resource, 1, _least)
	reason := backup.reason(resource)
	message := $"Backups of the production database {resource.address} are kept for less than {_least} days: {reason}"
	denial := finding.about(resource, backup.path, message)
}

undecided contains backup.undecided(resource, 1, _least) if some resource in _production

# Tags that nobody knows may say that it is production.
undecided contains finding.undecided_at(resource, backup.path, resource, tag) if {
	some resource in backup.databases
	not _is_enough(resource)
	tag := tags.unknown_environment(resource)
}

examined contains finding.examined(resource) if some resource in _production

_production[key] := resource if {
	some key, resource in backup.databases
	tags.is_production(resource)
}

_is_enough(resource) if backup.is_kept(resource, _least, backup.ever)

_is_enough(resource) if backup.is_kept(resource, 0, 1)
