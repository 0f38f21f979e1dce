# METADATA
# title: Policy of a database key lets a foreign account do more than use it
# description: >-
#   To restore a shared snapshot, another account needs kms:Decrypt, kms:CreateGrant and kms:DescribeKey, and a few
#   more to copy it. With more than these it can change the key's policy, disable the key or schedule its deletion,
#   and take your data away from you.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html#USER_ShareSnapshot.Encrypted
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation: >-
#     List kms:Decrypt, kms:CreateGrant and kms:DescribeKey (to copy also kms:Encrypt, kms:ReEncrypt* and
#     kms:GenerateDataKey*) for the account, and nothing else.
#   resources: [aws_kms_key, aws_kms_key_policy, aws_kms_replica_key]
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
#   iam: true
#   parameters:
#     own_accounts:
#       description: >-
#         Ids of your accounts, beside those that the files tell.
#       default: []
#   aliases:
#     control: [KMS-03]
package rules.kms["foreign-use-limited"]

import data.kit.iam
import data.kit.key_policy
import data.kit.trust

# METADATA
# description: an action beyond use, for the account of somebody else
# scope: rule
deny contains iam.about(document, principal.path, message) if {
	some document in key_policy.documents
	some statement in document.statements
	statement.effect == "Allow"
	excess := _excess(statement)
	count(excess) > 0
	some principal in statement.principals
	account := principal.account
	not account in _own_accounts
	not account in _home(document)
	message := $"The policy of {document.holder.id} lets the account {account} do {concat(", ", sort(excess))}"
}

undecided contains iam.undecided_because(document, principal.path, [principal.unknown]) if {
	some document in key_policy.documents
	some statement in document.statements
	statement.effect == "Allow"
	count(_excess(statement)) > 0
	some principal in statement.principals
	principal.unknown
	not trust.is_own(principal)
}

examined contains iam.examined(document) if some document in key_policy.documents

# Patterns of actions that are more than using the key for a snapshot.
_excess(statement) := {action |
	some action in statement.actions
	not _is_use(lower(action))
}

_is_use(action) if {
	action in {
		"kms:creategrant",
		"kms:decrypt",
		"kms:describekey",
		"kms:encrypt",
		"kms:listgrants",
		"kms:revokegrant",
	}
}

_is_use(action) if startswith(action, "kms:reencrypt")

_is_use(action) if startswith(action, "kms:generatedatakey")

# The account of the key: the only one whose root user may do everything with it, as the default policy has it.
_home(document) := accounts if {
	accounts := {principal.account |
		some statement in document.statements
		statement.effect == "Allow"
		"kms:*" in statement.actions
		some principal in statement.principals
		endswith(principal.value, ":root")
	}
	count(accounts) == 1
} else := set()

_own_accounts := trust.own_accounts | {$"{account}" | some account in _params.own_accounts}

_params := data.params["kms/foreign-use-limited"]
