# METADATA
# title: Condition has a key that the action never has
# description: >-
#   Each action has condition keys of its own: rds:PubliclyAccessible comes with creating and restoring instances,
#   and not with ModifyDBInstance. A condition with a key that requests for the action never have is never met, or
#   always: a statement that denies denies nothing or everything, and one that allows is not restricted by it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonrds.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation: >-
#     Use a key that the action has, as the Service Authorization Reference lists them, or restrict the resources instead. Give
#     actions that have the key a statement of their own.
#   resources:
#     - aws_iam_policy
#     - aws_iam_role
#     - aws_iam_user
#     - aws_iam_group
#     - aws_iam_role_policy
#     - aws_iam_user_policy
#     - aws_iam_group_policy
#     - aws_iam_policy_document
#     - aws_organizations_policy
#     - aws_ssoadmin_permission_set
#     - aws_ssoadmin_permission_set_inline_policy
#     - iam_policy_document
#   iam: true
#   aliases:
#     control: [guard-no-op]
package rules.iam["conditions-evaluated"]

import data.kit.iam

# METADATA
# description: a statement about actions that never have the key has such a condition
# scope: rule
deny contains iam.about(document, path, message) if {
	some [document, statement] in _conditional
	some condition in object.get(statement, "idle_conditions", [])
	path := array.concat(statement.path, ["Condition", condition.operator, condition.key])
	actions := concat(", ", condition.actions)
	effect := _effects[statement.effect][condition.effect]
	message := $"{document.holder.id} relies on {condition.key}, which {actions} never has: {effect}"
}

undecided := set()

examined contains iam.examined(document) if some [document, _] in _conditional

_conditional := [[document, statement] |
	some document in input.iam.documents
	document.kind in {"identity", "boundary", "service_control"}
	not document.managed_policy
	some statement in document.statements
	count(statement.conditions) > 0
]

_effects := {
	"Allow": {
		"never_matches": "the statement does not allow it",
		"always_matches": "the statement allows it without restriction",
	},
	"Deny": {
		"never_matches": "the statement does not deny it",
		"always_matches": "the statement denies it altogether",
	},
}
