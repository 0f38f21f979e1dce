# METADATA
# title: Backups of classified data are kept for less than 35 days
# description: >-
#   Rules for personal, payment or health data ask for backups of more than a month. 35 days is the most that
#   automated backups give; AWS Backup or exports keep longer.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set backup_retention_period = 35, or take the database into an AWS Backup plan and waive this finding.
#     cloudformation: >-
#       Set BackupRetentionPeriod: 35, or take the database into an AWS Backup plan and waive this finding.
#   resources: [aws_db_instance, aws_rds_cluster]
#   parameters:
#     days:
#       description: >-
#         Least number of days that automated backups of classified data are kept.
#       default: 35
#     tags:
#       description: >-
#         Tag keys, in lower case, that hold the classification of data.
#       default: ["dataclassification", "data_classification", "data-classification", "classification"]
#     classes:
#       description: >-
#         Values, in lower case, of data that needs the long retention.
#       default: ["restricted", "confidential", "pci", "hipaa", "phi", "pii"]
#   aliases:
#     control: [BKP-04]
package rules.backup["classified-retention"]

import data.kit.backup
import data.kit.finding
import data.kit.tags

_params := data.params["backup/classified-retention"]

# METADATA
# description: the retention is too short for the class of the data, set or by default
# scope: rule
deny contains backup.with_fix(denial, resource) if {
	some resource in _classified
	backup.is_kept(resource, 0, _params.days)
	reason := backup.reason(resource)
	class := backup.class(resource)
	message := $"Backups of {resource.address} ({class} data) are kept for less than {_params.days} days: {reason}"
	denial := finding.about(resource, backup.path, message)
}

undecided contains backup.undecided(resource, 0, _params.days) if some resource in _classified

# Tags that nobody knows may say that the data is classified.
undecided contains finding.undecided_at(resource, backup.path, resource, tag) if {
	some resource in backup.databases
	not backup.class(resource)
	not _is_enough(resource)
	tag := tags.unknown(resource, _params.tags)
}

examined contains finding.examined(resource) if some resource in _classified

_classified[key] := resource if {
	some key, resource in backup.databases
	backup.class(resource)
}

_is_enough(resource) if backup.is_kept(resource, _params.days, backup.ever)
