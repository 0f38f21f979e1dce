# METADATA
# title: Policy can grant itself access to databases
# description: >-
#   Whoever may write or attach policies to any role, user or group can give themselves rds-db:connect, the secrets
#   and everything else: what the policy does not grant today, it grants on demand. Under a permissions boundary that gives no
#   access to databases they cannot, as long as the boundary stays so.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
# custom:
#   severity: critical
#   since: "0.1.0"
#   remediation: >-
#     Name the roles that may be changed, and add a condition on iam:PermissionsBoundary or iam:PolicyARN. Where that is done and
#     the finding is low, it says what all hangs on: keep the boundary free of databases, or waive it.
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
#   iam: true
#   aliases:
#     checkov: [CKV_AWS_110, CKV_AWS_286]
#     control: [IAM-13, iam-self-escalate, iam-trust-rewrite]
package rules.iam["no-self-grant"]

import data.kit.finding
import data.kit.iam

# METADATA
# description: policies of any identity may be written, attached or replaced
# scope: rule
deny contains iam.about(document, iam.granting_path(statement), message) if {
	some [document, statement] in iam.granting_widely
	actions := _actions_of(document, statement, "no")
	count(actions) > 0
	message := $"{document.holder.id} can grant itself access to databases by {sort(actions)[0]}"
}

# METADATA
# description: its own policies may be written, and nothing but a boundary keeps databases out of them
# scope: rule
deny contains finding.with_severity(denial, "low") if {
	some [document, statement] in iam.granting
	not statement.admin
	action := sort(_actions_on_itself(document, statement))[0]
	boundaries := _boundaries_of(document, statement)
	every boundary in boundaries { _keeps_databases_out(boundary) }
	kept := sort({boundary.holder.id | some boundary in boundaries})[0]
	message := $"{document.holder.id} can give itself more by {action}, and only the boundary {kept} keeps databases out of that"
	denial := iam.about(document, iam.granting_path(statement), message)
}

undecided contains iam.undecided_because(document, statement.path, ["a statement beside it may deny it"]) if {
	some [document, statement] in iam.granting_widely
	count(_actions_of(document, statement, "unknown")) > 0
	count(_actions_of(document, statement, "no")) == 0
}

undecided contains doubt if some doubt in iam.doubts

examined contains iam.examined(document) if some document in iam.identity_documents

_actions_of(document, statement, denied) := {grant.action |
	not statement.admin
	count(iam.conditions_on(statement, {"iam:permissionsboundary", "iam:policyarn"})) == 0
	count(iam.unknown_conditions(statement)) == 0
	some grant in statement.grants
	grant.action in _actions
	grant.resources == "any"
	grant.denied == denied
	not iam.is_capped(document, grant.action)
}

_actions := {
	"iam:AddUserToGroup",
	"iam:AttachGroupPolicy",
	"iam:AttachRolePolicy",
	"iam:AttachUserPolicy",
	"iam:CreatePolicyVersion",
	"iam:PutGroupPolicy",
	"iam:PutRolePolicy",
	"iam:PutUserPolicy",
	"iam:SetDefaultPolicyVersion",
	"iam:UpdateAssumeRolePolicy",
}

# Those that a boundary limits: of groups and of managed policies it has no say.
_actions_under_boundary := {
	"iam:AttachRolePolicy",
	"iam:AttachUserPolicy",
	"iam:PutRolePolicy",
	"iam:PutUserPolicy",
}

_actions_on_itself(document, statement) := {grant.action |
	some grant in statement.grants
	grant.action in _actions_under_boundary
	grant.denied == "no"
	_may_be_itself(document, statement, grant)
	not iam.is_capped(document, grant.action)
}

_may_be_itself(_, _, grant) if grant.resources == "any"

_may_be_itself(document, statement, grant) if {
	grant.resources == "some"
	some principal in document.principals
	some resource in statement.resources
	_is_of(resource, principal)
}

_is_of(resource, principal) if resource == concat("", ["${", principal.id, ".arn}"])

_is_of(resource, principal) if {
	[_, kind] := split(principal.type, "aws_iam_")
	identity := input.resources[principal.type][principal.id]
	path := object.get(identity.values, "path", "/")
	endswith(resource, $":{kind}{path}{identity.values.name}")
}

# The boundaries that a statement demands of those that it changes, or else, when it changes only those that have it, theirs;
# undefined when one is not in the files.
_boundaries_of(document, statement) := boundaries if {
	names := _demanded_names(statement)
	count(names) > 0
	every name in names { _boundaries_by_name[name] }
	boundaries := {boundary |
		some name in names
		some position in _boundaries_by_name[name]
		boundary := input.iam.documents[position]
	}
} else := {input.iam.documents[position] |
	some principal in document.principals
	some position in _own_boundaries(principal)
} if {
	count(_demanded_names(statement)) == 0
	count(document.principals) > 0
	every grant in statement.grants { grant.resources == "some" }
	every principal in document.principals { count(_own_boundaries(principal)) > 0 }
}

_demanded_names(statement) := {_name_of(value) |
	some condition in iam.conditions_on(statement, {"iam:permissionsboundary"})
	some value in condition.values
}

# Path and name of the policy that an ARN says; the text itself where that is a reference.
_name_of(value) := concat(":policy/", array.slice(parts, 1, count(parts))) if {
	parts := split(value, ":policy/")
	count(parts) > 1
} else := value

_boundaries_by_name[name] contains position if {
	some position, document in input.iam.documents
	document.kind == "boundary"
	some name in _names_of(document.holder)
}

_names_of(policy) := {reference, concat("", [path, attributes.name])} if {
	attributes := input.resources[policy.type][policy.id].values
	path := trim_prefix(object.get(attributes, "path", "/"), "/")
	reference := concat("", ["${", policy.id, ".arn}"])
} else := {concat("", ["${", policy.id, ".arn}"])}

_own_boundaries(principal) := iam.boundaries[[principal.type, principal.id]]

_keeps_databases_out(boundary) if {
	not boundary.unknown
	every statement in boundary.statements { count(statement.unknown) == 0 }
	not iam.access_given(boundary)
}
