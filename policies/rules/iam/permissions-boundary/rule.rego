# METADATA
# title: Role that can change databases or policies has no permissions boundary
# description: >-
#   A permissions boundary is the most that a role can have, whatever policies are attached to it or written by
#   it. Without one, a role that may write policies or change databases has all that a mistake in a policy, or
#   somebody who took it over, gives it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set permissions_boundary to a policy with the services that the role is for.
#     cloudformation: >-
#       Set PermissionsBoundary to a policy with the services that the role is for.
#   resources: [aws_iam_role]
#   iam: true
#   opt_in: true
#   aliases:
#     control: [IAM-26]
package rules.iam["permissions-boundary"]

import data.kit.attribute
import data.kit.finding
import data.kit.iam

_path := ["permissions_boundary"]

# METADATA
# description: no boundary, and permissions to write
# scope: rule
deny contains finding.about(role, _path, message) if {
	some role in _roles
	attribute.is_unset(role, _path)
	writes := _writes[[role.type, role.id]]
	message := _message(role, writes)
}

# It may write in one case only.
deny contains object.union(finding.about(role, _path, message), {"uncertain": reason}) if {
	some role in _roles
	attribute.is_unset(role, _path)
	not _writes[[role.type, role.id]]
	writes := _perhaps_writes[[role.type, role.id]]
	message := _message(role, {words | some [words, _] in writes})
	reason := concat("; ", sort({reason | some [_, reason] in writes}))
}

_message(role, writes) := $"{role.address} may {concat(" and ", sort(writes))} without a boundary: {label} is not set" if {
	label := attribute.label(role, _path)
}

undecided contains finding.undecided(role, _path) if {
	some role in _roles
	attribute.is_unknown(role, _path)
	not attribute.is_computed(role, _path)
	_writes[[role.type, role.id]]
}

# What the role may do is not known.
undecided contains finding.undecided_because(role, _path, [document.unknown]) if {
	some document in iam.identity_documents
	document.unknown
	some principal in document.principals
	role := _roles[principal.id]
	attribute.is_unset(role, _path)
	not _writes[[role.type, role.id]]
}

examined contains finding.examined(role) if some role in _roles

_roles[id] := role if {
	some id, role in input.resources.aws_iam_role
	role.mode == "managed"
}

# What an identity may write, in words.
_writes[identity] contains words if {
	some identity, writes in _all_writes
	some [words, ""] in writes
}

# The same for what it may write in one case only, with what has to hold for that.
_perhaps_writes[identity] contains [words, reason] if {
	some identity, writes in _all_writes
	some [words, reason] in writes
	reason != ""
}

_all_writes[[principal.type, principal.id]] contains [words, reason] if {
	some [document, statement] in iam.granting
	some grant in statement.grants
	words := _words(grant.action)
	grant.denied != "yes"
	some principal in document.principals
	reason := iam.needed(document, principal)
}

_words(action) := "change databases" if {
	startswith(action, "rds:")
	not startswith(action, "rds:Download")
}

_words(action) := "write policies" if action in {
	"iam:AttachGroupPolicy",
	"iam:AttachRolePolicy",
	"iam:AttachUserPolicy",
	"iam:CreatePolicyVersion",
	"iam:DeleteRolePermissionsBoundary",
	"iam:PutGroupPolicy",
	"iam:PutRolePermissionsBoundary",
	"iam:PutRolePolicy",
	"iam:PutUserPolicy",
	"iam:SetDefaultPolicyVersion",
	"iam:UpdateAssumeRolePolicy",
}
