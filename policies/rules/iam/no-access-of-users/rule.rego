# METADATA
# title: IAM user has access to databases itself
# description: >-
#   An IAM user has access keys that do not expire, and lie in files, environments and histories. Whoever finds
#   one reaches the database until somebody notices. Roles and IAM Identity Center give credentials that last for
#   hours, and permissions that belong to a job and not to a person.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-users-federation-idp
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation: >-
#     Give the permission to a role that the person or the workload assumes, with MFA for people, and remove it
#     from the user. Where there have to be users, give it to a group.
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
#     cfn_nag: [F10, F11, F12]
#     checkov: [CKV_AWS_40, CKV_AWS_273]
#     guard: [IAM_NO_POLICY_ON_USER]
#     kics: [b4378389]
#     sechub: [IAM.2]
#     trivy: [AWS-0143]
#     control: [IAM-23]
package rules.iam["no-access-of-users"]

import data.kit.iam

# METADATA
# description: a policy that a user holds itself gives access
# scope: rule
deny contains iam.about(document, access.path, message) if {
	some document in _documents
	access := iam.access_given(document)
	message := $"{_user(document)} may {access.words} with keys that do not expire, by {document.holder.id}"
}

undecided contains doubt if {
	some doubt in iam.doubts
	[doubt.type, doubt.id] in _holders
}

# A statement that denies may cover all of it.
undecided contains iam.undecided_because(document, grant.path, ["a statement beside it may deny it"]) if {
	some document in _documents
	not iam.access_given(document)
	some grant in document.connect
	iam.is_effective(document, grant)
	grant.denied == "unknown"
}

examined contains iam.examined(document) if some document in _documents

# Policies that users have themselves, and not by a group.
_documents := [document |
	some document in iam.identity_documents
	_user(document)
]

_holders contains [document.holder.type, document.holder.id] if some document in _documents

_user(document) := sort(users)[0] if {
	users := {principal.id | some principal in document.principals; principal.type == "aws_iam_user"}
	count(users) > 0
} else := $"The user of {document.holder.id}" if {
	document.holder.type in {"aws_iam_user_policy", "aws_iam_user_policy_attachment"}
}
