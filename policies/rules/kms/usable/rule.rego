# METADATA
# title: Key of a database is disabled or soon gone after a deletion
# description: >-
#   A database whose key is disabled stops within hours; when the key is deleted, its data and all of its backups are
#   lost for good. The waiting period before a deletion is the time in which somebody can notice.
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.Keys.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Leave the key enabled (is_enabled, of a replica or external key enabled), and set deletion_window_in_days = 30,
#       which is the default and the most.
#     cloudformation: >-
#       Leave the key enabled (Enabled), and set PendingWindowInDays: 30, which is the default and the most.
#   resources: [aws_kms_key, aws_kms_replica_key, aws_kms_external_key]
#   joins:
#     - aws_kms_alias
#     - aws_db_instance
#     - aws_rds_cluster
#     - aws_rds_cluster_instance
#     - aws_db_snapshot_copy
#     - aws_rds_cluster_snapshot_copy
#     - aws_db_instance_automated_backups_replication
#     - aws_rds_cluster_activity_stream
#     - aws_rds_export_task
#   parameters:
#     days:
#       description: >-
#         Least number of days in which a deletion can be taken back.
#       default: 30
#   aliases:
#     checkov: [CKV_AWS_227]
#     guard: [KMS_CMK_NOT_SCHEDULED_FOR_DELETION]
#     kics: ["7350fa23", "0b530315", "2844c749"]
#     prowler: [kms_cmk_not_deleted_unintentionally]
#     sechub: [KMS.3]
#     control: [KMS-06]
package rules.kms.usable

import data.kit.attribute
import data.kit.finding
import data.kit.key_policy

_enabled := ["is_enabled"]

_window := ["deletion_window_in_days"]

_least := data.params["kms/usable"].days

# METADATA
# description: the key is disabled
# scope: rule
deny contains finding.with_fix(denial, {"is_enabled": true}) if {
	some key in _keys
	attribute.is_false(key, _enabled)
	label := attribute.label(key, _enabled)
	message := $"{key.address} encrypts databases, which stop without it: {label} is false"
	denial := finding.about(key, _enabled, message)
}

# METADATA
# description: too few days to take a deletion back
# scope: rule
deny contains finding.with_fix(denial, {"deletion_window_in_days": _least}) if {
	some key in _keys
	days := attribute.number(key, _window)
	days < _least
	label := attribute.label(key, _window)
	message := $"The deletion of {key.address}, which encrypts databases, can be cancelled for only {days} days: {label}"
	denial := finding.about(key, _window, message)
}

undecided contains finding.undecided(key, path) if {
	some key in _keys
	some path in [_enabled, _window]
	attribute.is_unknown(key, path)
}

examined contains finding.examined(key) if some key in _keys

_keys[[key.type, id]] := key if {
	some type in ["aws_kms_key", "aws_kms_replica_key", "aws_kms_external_key"]
	some id, key in input.resources[type]
	key.mode == "managed"
	key_policy.database_keys[[type, id]]
}
