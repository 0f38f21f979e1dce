# METADATA
# title: Database is restored from a snapshot of somebody else
# description: >-
#   Anybody can publish a snapshot under a name that you look for. The newest one wins, and with it what its owner put
#   into it: users, functions, triggers that run with the rights of your applications.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/db_snapshot
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Leave include_public and include_shared false; name the ARN of a snapshot of an account of your own, and tell the
#       rule your accounts (own_accounts).
#     cloudformation: >-
#       Name the ARN of a snapshot of an account of your own, and tell the rule your accounts (own_accounts).
#   resources: [aws_db_snapshot, aws_db_cluster_snapshot, aws_db_instance, aws_rds_cluster]
#   joins: [aws_iam_role]
#   iam: true
#   parameters:
#     own_accounts:
#       description: >-
#         Ids of your accounts, beside those that the files tell.
#       default: []
#   aliases:
#     control: [SNP-12]
package rules.snapshot["trusted-source"]

import data.kit.attribute
import data.kit.finding
import data.kit.trust

# METADATA
# description: the newest of snapshots that anybody may have published or shared
# scope: rule
deny contains finding.about(found, path, message) if {
	some found in _searches
	some name in ["include_public", "include_shared"]
	path := [name]
	attribute.is_true(found, path)
	message := $"{found.address} may find a snapshot of somebody else: {name} is true"
}

# METADATA
# description: a snapshot of an account that is not known to be one's own
# scope: rule
deny contains finding.about(resource, _path, message) if {
	count(_own_accounts) > 0
	some resource in _restored
	account := _account(resource)
	not account in _own_accounts
	label := attribute.label(resource, _path)
	message := $"{resource.address} is restored from a snapshot of the account {account}: {label}"
}

undecided contains finding.undecided(found, [name]) if {
	some found in _searches
	some name in ["include_public", "include_shared"]
	attribute.is_unknown(found, [name])
}

examined contains finding.examined(found) if some found in _searches

examined contains finding.examined(resource) if some resource in _restored

_path := ["snapshot_identifier"]

_searches[[type, id]] := found if {
	some type in ["aws_db_snapshot", "aws_db_cluster_snapshot"]
	some id, found in input.resources[type]
	found.mode == "data"
}

_restored[[type, id]] := resource if {
	some type in ["aws_db_instance", "aws_rds_cluster"]
	some id, resource in input.resources[type]
	resource.mode == "managed"
	attribute.text(resource, _path)
}

_account(resource) := account if {
	parts := split(attribute.text(resource, _path), ":")
	parts[2] == "rds"
	account := parts[4]
}

_own_accounts := trust.own_accounts | {$"{account}" | some account in data.params["snapshot/trusted-source"].own_accounts}
