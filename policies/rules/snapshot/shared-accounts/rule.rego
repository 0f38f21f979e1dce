# METADATA
# title: Snapshot is shared with an account that is not on the list
# description: >-
#   Whoever a snapshot is shared with can restore it, data and all, in an account where none of your controls apply.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation: >-
#     Remove the account from shared_accounts, or add it to the parameter accounts of this rule.
#   resources: [aws_db_snapshot, aws_db_snapshot_copy, aws_db_cluster_snapshot, aws_rds_cluster_snapshot_copy]
#   parameters:
#     accounts:
#       description: >-
#         Ids of the accounts that snapshots may be shared with.
#       default: []
#   aliases:
#     control: [SNP-04, snapshot-shared-external]
package rules.snapshot["shared-accounts"]

import data.kit.finding
import data.kit.snapshot

# METADATA
# description: an account is named that is not allowed
# scope: rule
deny contains finding.about(resource, snapshot.account_path(position), message) if {
	some resource in snapshot.all_snapshots
	some position, account in snapshot.accounts(resource)
	account != "all"
	not _is_allowed(account)
	message := $"{resource.address} is shared with the account {account}, which is not on the list of allowed accounts"
}

undecided contains finding.undecided(resource, path) if {
	some resource in snapshot.all_snapshots
	some path in snapshot.unknown_accounts(resource)
}

examined contains finding.examined(resource) if some resource in snapshot.all_snapshots

_is_allowed(account) if account in {$"{allowed}" | some allowed in data.params["snapshot/shared-accounts"].accounts}
