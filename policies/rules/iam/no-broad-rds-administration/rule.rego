# METADATA
# title: Policy administers every database
# description: >-
#   rds:* on every resource is the right to reset master passwords, make databases public, switch their protection
#   off, share their snapshots and delete them with their backups.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAM.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation: >-
#     List the actions that are needed, and the ARNs of the databases; allow creation and deletion only to the role of
#     the deployment.
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
#     checkov: [CKV_AWS_63]
#     config: [iam-policy-no-statements-with-full-access]
#     guard: [IAM_POLICY_NO_STATEMENTS_WITH_FULL_ACCESS]
#     sechub: [IAM.21]
#     control: [IAM-08, rds-full-control]
package rules.iam["no-broad-rds-administration"]

import data.kit.iam

# METADATA
# description: a wildcard grants modification or deletion of everything
# scope: rule
deny contains iam.about(document, iam.wildcard_path(statement, _actions), message) if {
	some [document, statement] in iam.granting_widely
	not statement.admin
	_grants_broadly(document, statement, "no")
	message := $"{document.holder.id} may modify or delete every database of the account"
}

undecided contains iam.undecided_because(document, statement.path, ["a statement beside it may deny it"]) if {
	some [document, statement] in iam.granting_widely
	not statement.admin
	_grants_broadly(document, statement, "unknown")
	not _grants_broadly(document, statement, "no")
}

undecided contains doubt if some doubt in iam.doubts

examined contains iam.examined(document) if some document in iam.identity_documents

# A pattern that takes in actions which change or delete any database.
_grants_broadly(document, statement, denied) if {
	some grant in statement.grants
	grant.action in _actions
	grant.via != "exact"
	grant.resources == "any"
	grant.denied == denied
	not iam.is_capped(document, grant.action)
}

_actions := {
	"rds:ModifyDBInstance",
	"rds:ModifyDBCluster",
	"rds:DeleteDBInstance",
	"rds:DeleteDBCluster",
}
