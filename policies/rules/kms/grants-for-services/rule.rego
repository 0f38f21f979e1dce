# METADATA
# title: Grants on every key can be given to anybody
# description: >-
#   A grant hands the use of a key to somebody else without a trace in any policy. RDS needs kms:CreateGrant to
#   encrypt; limited to AWS services, it cannot be used to hand the key of a database to a stranger.
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/grants.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-grant-is-for-aws-resource
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation: >-
#     Add the condition Bool kms:GrantIsForAWSResource = true, or StringLike kms:ViaService = rds.*.amazonaws.com, and
#     name the ARNs of the keys.
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
#     control: [KMS-04]
package rules.kms["grants-for-services"]

import data.kit.iam

# METADATA
# description: on every key, without a condition that limits it to services
# scope: rule
deny contains iam.about(document, iam.granting_path(statement), message) if {
	some [document, statement] in iam.granting_widely
	_creates_grants(document, statement, "no")
	message := $"{document.holder.id} may hand the use of every KMS key to anybody"
}

undecided contains iam.undecided_because(document, statement.path, ["a statement beside it may deny it"]) if {
	some [document, statement] in iam.granting_widely
	_creates_grants(document, statement, "unknown")
}

undecided contains doubt if some doubt in iam.doubts

examined contains iam.examined(document) if some document in iam.identity_documents

_creates_grants(document, statement, denied) if {
	not statement.admin
	count(iam.conditions_on(statement, {"kms:grantisforawsresource", "kms:viaservice"})) == 0
	count(iam.unknown_conditions(statement)) == 0
	some grant in statement.grants
	grant.action == "kms:CreateGrant"
	grant.via != "not_action"
	grant.resources == "any"
	grant.denied == denied
	not iam.is_capped(document, grant.action)
}
