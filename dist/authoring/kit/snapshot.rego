# METADATA
# title: Snapshots
# description: Manual snapshots and copies, and the accounts that they are shared with.
package kit.snapshot

# Snapshots of instances and clusters, by type and id. CloudFormation has no resource for them.
all_snapshots[[resource.type, id]] := resource if {
	some type in ["aws_db_snapshot", "aws_db_snapshot_copy", "aws_db_cluster_snapshot", "aws_rds_cluster_snapshot_copy"]
	some id, resource in input.resources[type]
	resource.mode == "managed"
}

# Accounts that a snapshot is certainly shared with, as written.
accounts(resource) := [$"{account}" | some account in object.get(resource.values, "shared_accounts", []); account != null]

account_path(position) := ["shared_accounts", position]

# Paths of accounts that cannot be known. The account of the caller is no other one.
unknown_accounts(resource) := array.concat(
	[["shared_accounts"] | resource.unknown.shared_accounts],
	[account_path(position) |
		some position, account in object.get(resource.values, "shared_accounts", [])
		account == null
		not _is_own(resource, position)
	],
)

_is_own(resource, position) if {
	startswith(resource.computed[$"shared_accounts.{position}"], "data.aws_caller_identity.")
}
