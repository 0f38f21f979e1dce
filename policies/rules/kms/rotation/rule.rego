# METADATA
# title: Key of a database is never rotated
# description: >-
#   All data and all backups of the database depend on the same key material for ever: whoever gets hold of it once can read
#   what was written before and what will be. With rotation, KMS makes new material every year and keeps the old for what it
#   encrypted.
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set enable_key_rotation = true.
#     cloudformation: >-
#       Set EnableKeyRotation: true.
#   resources: [aws_kms_key]
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
#     - aws_kms_replica_key
#     - aws_kms_external_key
#     - aws_kms_key_policy
#   aliases:
#     cfn_nag: [F19]
#     checkov: [CKV_AWS_7]
#     config: [cmk-backing-key-rotation-enabled]
#     guard: [CMK_BACKING_KEY_ROTATION_ENABLED]
#     kics: ["22fbfeac", "1c07bfaf", "235ca980"]
#     prowler: [kms_cmk_rotation_enabled]
#     regula: [FG_R00036]
#     sechub: [KMS.4]
#     terrascan: [AC_AWS_0160]
#     trivy: [AWS-0065]
#     control: [KMS-01]
package rules.kms.rotation

import data.kit.attribute
import data.kit.finding
import data.kit.key_policy

_path := ["enable_key_rotation"]

# METADATA
# description: switched off, or not set and off by default
# scope: rule
deny contains finding.with_fix(denial, {"enable_key_rotation": true}) if {
	some key in _keys
	state := _off(key)
	message := $"{key.address} encrypts databases and is never rotated: {attribute.label(key, _path)} is {state}"
	denial := finding.about(key, _path, message)
}

undecided contains finding.undecided(key, _path) if {
	some key in _keys
	attribute.is_unknown(key, _path)
}

examined contains finding.examined(key) if some key in _keys

_off(key) := "false" if attribute.is_false(key, _path)

_off(key) := "not set, and off by default" if attribute.is_unset(key, _path)

# Keys of databases that KMS can rotate: symmetric ones whose material it made.
_keys[id] := key if {
	some id, key in input.resources.aws_kms_key
	key.mode == "managed"
	key_policy.database_keys[["aws_kms_key", id]]
	not _is_asymmetric(key)
	attribute.is_unset(key, ["custom_key_store_id"])
	not _is_imported(key)
}

_is_imported(key) if lower(key.native.Origin) in {"external", "aws_cloudhsm", "external_key_store"}

_is_asymmetric(key) if {
	spec := attribute.word(key, ["customer_master_key_spec"])
	spec != "symmetric_default"
}
