# METADATA
# title: Policies of database keys
# description: Policies of the KMS keys that databases, their snapshots and their secrets are encrypted with.
package kit.key_policy

# Policies of keys that a database uses.
documents := [document |
	some document in input.iam.documents
	document.kind == "resource"
	some key in _keys_of(document)
	database_keys[[key.type, key.id]]
]

# The keys whose policy a document is.
_keys_of(document) := [document.holder] if {
	document.holder.type in {"aws_kms_key", "aws_kms_replica_key", "aws_kms_external_key", "aws_kms_replica_external_key"}
}

_keys_of(document) := holder.links.key if {
	document.holder.type == "aws_kms_key_policy"
	holder := input.resources.aws_kms_key_policy[document.holder.id]
}

# Keys that encrypt databases, their insights, snapshots, backups, exports or secrets, as `[type, id]`.
# Ask for one by `database_keys[[type, id]]`: compiled, `in` goes through the whole set.
database_keys contains [key.type, key.id] if {
	some type in [
		"aws_db_instance",
		"aws_rds_cluster",
		"aws_rds_cluster_instance",
		"aws_db_snapshot_copy",
		"aws_rds_cluster_snapshot_copy",
		"aws_db_instance_automated_backups_replication",
		"aws_rds_cluster_activity_stream",
		"aws_rds_export_task",
	]
	some resource in input.resources[type]
	some role in ["kms_key", "performance_insights_kms_key", "master_user_secret_key"]
	some key in resource.links[role]
}
