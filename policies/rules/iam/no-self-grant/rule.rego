# METADATA
# title: Policy can grant itself access to databases
# description: >-
#   Whoever may write or attach policies to any role, user or group can give themselves rds-db:connect, the secrets
#   and everything else: what the policy does not grant today, it grants on demand.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
# custom:
#   severity: critical
#   since: "0.1.0"
#   remediation: >-
#     Name the roles that may be changed, and add a condition on iam:PermissionsBoundary or iam:PolicyARN.
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
