# METADATA
# title: Policy grants all but what it names, databases too
# description: >-
#   Allow with NotAction or NotResource grants everything that is not listed: the login to databases, their
#   administration and their secrets, and each action that AWS adds later. Such policies are written to spare
#   something, and hardly ever to give databases away.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation: >-
#     List the actions and resources that are meant. To forbid something use a statement that denies; that is where
#     NotAction belongs. Where the list has to stay, add rds:*, rds-db:*, rds-data:* and secretsmanager:* to it.
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
#     cfn_nag: [W14, W15, W16, W17, W21, W22, W23]
#     guard: [IAM_ROLE_OR_POLICY_NO_ALLOW_PLUS_NOT_ACTION]
#     control: [IAM-15]
package rules.iam["no-inverted-grant"]

import data.kit.iam

# METADATA
# description: NotAction or NotResource of a statement that allows leaves databases in
# scope: rule
deny contains iam.about(document, iam.element_path(statement, element), message) if {
	some [document, statement] in _granting
	element := _inverted(statement)
	access := _access(document, statement, "no")
	count(access) > 0
	message := $"{document.holder.id} may {concat(", ", sort(access))}: {element} does not leave that out"
}

undecided contains iam.undecided_because(document, iam.element_path(statement, element), _because(statement)) if {
	some [document, statement] in _granting
	count(iam.unknown_actions(statement)) == 0
	count(_access(document, statement, "no")) == 0
	count(_access(document, statement, "unknown")) > 0
	element := _inverted(statement)
}

undecided contains doubt if some doubt in iam.doubts

examined contains iam.examined(document) if some document in _documents

_granting := [[document, statement] |
	some [document, statement] in iam.granting_widely
	count(statement.not_actions) + count(statement.not_resources) > 0
	not document.managed_policy
]

# What AWS managed policies say is not anybody's to change; iam/no-broad-managed-policy is about them.
_documents := [document |
	some document in iam.identity_documents
	not document.managed_policy
]

_inverted(statement) := "NotAction" if {
	count(statement.not_actions) > 0
} else := "NotResource" if {
	count(statement.not_resources) > 0
}

# What the statement lets in, certainly or perhaps.
_access(document, statement, certainty) := {words |
	some grant in statement.grants
	words := _words[split(grant.action, ":")[0]]
	not iam.is_capped(document, grant.action)
	_certainty(grant) == certainty
}

_certainty(grant) := "no" if {
	grant.denied == "no"
	grant.resources == "any"
} else := "unknown" if {
	grant.denied != "yes"
	"unknown" in {grant.denied, grant.resources}
}

_because(statement) := reasons if {
	reasons := [reason | some reason in statement.unknown]
	count(reasons) > 0
} else := ["a statement beside it may deny it"]

_words := {
	"rds": "administer databases",
	"rds-data": "run SQL through the Data API",
	"rds-db": "log in to databases",
	"secretsmanager": "read secrets",
}
