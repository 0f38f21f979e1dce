# METADATA
# title: Copy of the data is not encrypted with a customer managed key
# description: >-
#   Copied and exported snapshots, replicated backups and activity streams hold the data, or what was done with it, once
#   more. With a key that AWS manages nobody can say who may use it, withdraw it, or share the copy with another account.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_CopySnapshot.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ExportSnapshot.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/DBActivityStreams.Overview.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set kms_key_id to a key of your own in the Region of the copy.
#     cloudformation: >-
#       Set AutomaticBackupReplicationKmsKeyId to a key of your own in the Region of the copy.
#   resources:
#     - aws_db_snapshot_copy
#     - aws_rds_cluster_snapshot_copy
#     - aws_db_instance_automated_backups_replication
#     - aws_rds_cluster_activity_stream
#     - aws_rds_export_task
#   joins: [aws_db_snapshot, aws_db_cluster_snapshot, aws_db_instance, aws_rds_cluster, aws_kms_key, aws_kms_alias]
#   aliases:
#     checkov: [CKV_AWS_246, CKV_AWS_245, CKV_AWS_266]
#     steampipe: [rds_cluster_activity_stream_encrypted_with_kms_cmk, rds_db_snapshot_copy_encrypted_with_kms_cmk]
#     control: [ENC-09, ENC-10, ENC-11, SNP-06]
package rules.encryption["copy-key"]

import data.kit.attribute
import data.kit.finding
import data.kit.kms
import data.kit.link

_path := ["kms_key_id"]

# METADATA
# description: no key is named
# scope: rule
deny contains finding.about(resource, _path, message) if {
	some resource in _copies
	attribute.is_unset(resource, _path)
	not _keeps_key_of_source(resource)
	message := $"{resource.address} has no key of its own: {attribute.label(resource, _path)} is not set"
}

# METADATA
# description: the AWS managed key, by its name
# scope: rule
deny contains finding.about(resource, _path, message) if {
	some resource in _copies
	kms.is_aws_managed(resource, _path)
	message := $"{resource.address} is encrypted with a key that AWS manages: {attribute.label(resource, _path)} names it"
}

undecided contains finding.undecided(resource, _path) if {
	some resource in _copies
	kms.is_unknown(resource, _path)
}

examined contains finding.examined(resource) if some resource in _copies

# A copy in the same Region keeps the key of its source, when that has one. An export does not.
_keeps_key_of_source(resource) if {
	resource.type != "aws_rds_export_task"
	some source in link.targets(resource, "source")
	attribute.is_assigned(source, _path)
	not kms.is_aws_managed(source, _path)
}

_keeps_key_of_source(resource) if {
	resource.type != "aws_rds_export_task"
	some source in link.targets(resource, "source")
	some role in ["instance", "cluster"]
	some database in link.targets(source, role)
	attribute.is_assigned(database, _path)
	not kms.is_aws_managed(database, _path)
}

_copies[[type, id]] := resource if {
	some type in [
		"aws_db_snapshot_copy",
		"aws_rds_cluster_snapshot_copy",
		"aws_db_instance_automated_backups_replication",
		"aws_rds_cluster_activity_stream",
		"aws_rds_export_task",
	]
	some id, resource in input.resources[type]
	resource.mode == "managed"
}
