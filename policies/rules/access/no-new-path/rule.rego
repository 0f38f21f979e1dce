# METADATA
# title: The change opens a way to a database
# description: >-
#   After this change somebody can reach a database who could not before, or can do more there. The permission itself need not be
#   what changed: a trust policy, a group, a boundary or a Deny opens a way as well.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation: >-
#     If it is meant, accept it with a waiver. If not, name single principals where the trust is, one database by its resource id
#     and one user in the ARN of rds-db:connect (`dbuser:<resource id>/<user>`), or set the Deny, boundary or condition back that
#     the change took away.
#   resources:
#     - aws_iam_role
#     - aws_iam_policy
#     - aws_iam_user
#     - aws_iam_group
#     - aws_iam_role_policy
#     - aws_iam_user_policy
#     - aws_iam_group_policy
#     - aws_iam_policy_document
#     - aws_iam_role_policy_attachment
#     - aws_iam_user_policy_attachment
#     - aws_iam_group_policy_attachment
#     - aws_iam_policy_attachment
#     - aws_iam_group_membership
#     - aws_iam_user_group_membership
#     - aws_ssoadmin_permission_set
#     - aws_ssoadmin_permission_set_inline_policy
#     - aws_ssoadmin_managed_policy_attachment
#     - iam_policy_document
#   joins: [aws_db_instance, aws_rds_cluster]
#   access: true
#   parameters:
#     severity:
#       description: >-
#         The least severity of a path that is reported.
#       default: medium
#   aliases:
#     control: [IAM-25]
package rules.access["no-new-path"]

import data.kit.access
import data.kit.database
import data.kit.finding

_least := data.params["access/no-new-path"].severity

# METADATA
# description: a source that reaches a database where the change lets it
# scope: rule
deny contains _mended(denial, path) if {
	some [_, _, _, source, _], positions in _groups
	path := access.worst_of(positions)
	opened := $"{source} can {access.perhaps(path)}{_now[path.change]}{access.words(path)}{access.way(path)}"
	message := $"{opened}{_unlike[path.change]}{access.more(positions, "one thing more", "things more")}"
	denial := access.about(positions, source, message)
}

# With the one database that the files have, where any is granted.
_mended(denial, path) := finding.with_replacement(denial, object.union({"path": path.place.path}, exact)) if {
	exact := access.exact_database(path, database.primaries)
} else := denial

# Who it is that can reach a database is not known.
undecided contains finding.undecided_because(access.holder(path), path.place.path, path.because) if {
	some path in input.access.paths
	_is_reported(path)
	not _is_known(path)
}

examined contains finding.examined(path.place) if some path in input.access.paths

# Positions of the paths, by the place where they are spoken of, the source and the stack.
_groups[[place.type, place.id, json.marshal(place.path), path.source, path.stack]] contains position if {
	some position, path in input.access.paths
	_is_reported(path)
	_is_known(path)
	place := path.place
}

_is_reported(path) if {
	access.is_opened(path)
	access.is_at_least(path.severity, _least)
}

_is_known(path) if path.source_kind != "unresolved"

_is_known(path) if count(path.because) == 0

_now := {
	"new": "now ",
	"widened": "now ",
	"guard_lost": "",
}

_unlike := {
	"new": "",
	"widened": ", which is more than before",
	"guard_lost": ", and nothing limits that any more as it did before",
}
