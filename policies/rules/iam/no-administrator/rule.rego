# METADATA
# title: Policy grants everything
# description: >-
#   Every action on every resource includes rds-db:connect, the secrets of databases and the right to grant more: who
#   has this policy owns every database of the account.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation: >-
#     Grant the actions that are needed on the resources that are needed; keep administrators outside of the code of
#     applications.
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
#     checkov: [CKV_AWS_62, CKV_AWS_274, CKV2_AWS_40]
#     cis: ["aws-5.0:1.15", "aws-7.0:2.14"]
#     config: [iam-policy-no-statements-with-admin-access]
#     kics: ["575a2155", "2f37c4a3", f62aa827]
#     regula: [FG_R00092]
#     sechub: [IAM.1]
#     terrascan: [AC_AWS_0144]
#     control: [IAM-16, admin-all, managed-policy-includes-connect]
package rules.iam["no-administrator"]

import data.kit.iam

# METADATA
# description: every action on every resource without a condition
# scope: rule
deny contains iam.about(document, iam.granting_path(statement), message) if {
	some document in iam.identity_documents
	some statement in document.statements
	statement.effect == "Allow"
	statement.admin
	message := $"{document.holder.id} grants every action on every resource"
}

undecided contains doubt if some doubt in iam.doubts

examined contains iam.examined(document) if some document in iam.identity_documents
