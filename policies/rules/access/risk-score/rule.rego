# METADATA
# title: Permissions together are a way to take a database
# description: >-
#   What each policy allows may look harmless; together they let somebody take over, carry away or destroy a database. The score
#   is made of what can be done, who can do it, how certain that is, and what limits it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation: >-
#     Break the way where it is easiest: take out the permission that the combination needs and the work does not, limit
#     iam:PassRole and sts:AssumeRole to single roles, or set a permissions boundary.
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
#     - aws_ssoadmin_permission_set
#     - aws_ssoadmin_permission_set_inline_policy
#     - aws_ssoadmin_managed_policy_attachment
#     - iam_policy_document
#   access: true
#   parameters:
#     score:
#       description: >-
#         The least score of a path through several identities that is reported: 85 is critical, 65 high, 40 medium.
#       default: 65
#   aliases:
#     control:
#       - IAM-24
#       - rds-iam-auth-takeover
#       - rds-managed-secret-takeover
#       - rds-data-api-sql
#       - rds-snapshot-copy-out
#       - rds-restore-clone
#       - iam-self-escalate
package rules.access["risk-score"]

import data.kit.access
import data.kit.finding

_least := data.params["access/risk-score"].score

# METADATA
# description: a combination that is known to be toxic, or a chain of identities with a high score
# scope: rule
deny contains access.about(positions, "combination", message) if {
	some positions in _groups
	path := access.worst_of(positions)
	certain := $"{path.source} can {access.perhaps(path)}{access.words(path)}{access.way(path)}"
	sources := {input.access.paths[position].source | some position in positions}
	score := $"score {path.score} of 100, as {_reason(path)}"
	message := $"{certain}{access.more(sources, "so can another", "others can, too")} ({score})"
}

examined contains finding.examined(path.place) if some path in input.access.paths

undecided := set()

# Positions of the paths by the place where they are spoken of: each database and source there is the same fault.
_groups[[place.type, place.id, json.marshal(place.path)]] contains position if {
	some position, path in input.access.paths
	not access.is_opened(path)
	_reason(path)
	place := path.place
}

# Why a path is more than what a single statement allows, which has rules of its own.
_reason(path) := _combinations[path.method] if {
	access.is_at_least(path.severity, "high")
} else := "it gets there with access that it gives to itself" if {
	path.access == "escalate"
	path.external
	access.is_at_least(path.severity, "high")
} else := "it leads through several identities" if {
	count([hop | some hop in path.via; _leads_on(hop)]) > 1
	path.score >= _least
}

# Combinations of permissions of which each alone is less.
_combinations := {
	"rds-iam-auth-takeover": "it may switch on IAM authentication and log in with it",
	"rds-managed-secret-takeover": "it may have a new master password made and read it",
	"rds-data-api-sql": "it may read the password and use the Data API with it",
	"rds-snapshot-copy-out": "it may copy a snapshot under a key of its own",
	"rds-destroy-with-backups": "it may destroy the backups, too",
	"rds-restore-clone": "it may restore a copy and set the password of that",
}

_leads_on(hop) if split(hop, ":")[0] in {"assume", "passrole", "control", "runs-as", "escalate"}
