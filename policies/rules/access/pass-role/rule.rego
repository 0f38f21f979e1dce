# METADATA
# title: Somebody may run code as a role that reaches a database
# description: >-
#   Whoever may pass a role to a service, and start something there, has the permissions of the role without
#   being allowed to assume it: a function that prints a token, an instance with a shell. Who logs in then is,
#   for the database and its log, the application.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation: >-
#     Name in iam:PassRole the roles that may be passed, leave out those that reach databases, and demand the
#     service by iam:PassedToService. Where it is the work of a deployment, limit who may assume that role, and
#     accept the finding with a waiver.
#   resources:
#     - aws_iam_policy
#     - aws_iam_role
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
#   aliases:
#     control: [iam-passrole-compute]
package rules.access["pass-role"]

import data.kit.access
import data.kit.finding

# METADATA
# description: a path to the data of a database through one role that is passed
# scope: rule
deny contains finding.with_key(access.about(positions, "pass-role", message), source) if {
	some [_, _, _, source], positions in _groups
	path := access.worst_of(positions)
	certain := $"{source} can {access.perhaps(path)}{access.words(path)}{access.way(path)}"
	message := $"{certain}{access.more(positions, "one thing more", "things more")}"
}

undecided := set()

examined contains finding.examined(path.place) if some path in input.access.paths

# Positions of the paths by the place where they are spoken of and the source. What leads through several identities, and what a
# change opens, have rules of their own.
_groups[[place.type, place.id, json.marshal(place.path), path.source]] contains position if {
	some position, path in input.access.paths
	path.access in {"connect", "secret", "sql"}
	access.is_at_least(path.severity, "medium")
	not access.is_opened(path)
	[hop] := [hop | some hop in path.via; not startswith(hop, "member:")]
	startswith(hop, "passrole:")
	place := path.place
}
