# METADATA
# title: Condition on rds-db:connect is not evaluated
# description: >-
#   IAM database authentication does not put aws:SourceIp, aws:SourceVpc, aws:SourceVpce, aws:VpcSourceIp,
#   aws:UserAgent and aws:Referer into the request. A condition on them never holds, or always: the login is
#   impossible, or not restricted at all.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html
#   - ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonrdsiamauthentication.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation: >-
#     Restrict who may assume the role, and from where, in its trust policy; use conditions on the principal
#     (aws:PrincipalTag, aws:PrincipalOrgID) here, and security groups for the network.
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
#     control: [IAM-07, connect-unsupported-condition, connect-tag-condition-unverified]
package rules.iam["connect-conditions-evaluated"]

import data.kit.connect
import data.kit.finding
import data.kit.iam

# METADATA
# description: a statement about rds-db:connect has such a condition
# scope: rule
deny contains finding.with_severity(iam.about(document, path, message), effect.severity) if {
	some document in connect.documents
	some statement in document.statements
	some condition in object.get(statement, "unsupported_conditions", [])
	_matters(statement, condition)
	path := array.concat(statement.path, ["Condition", condition.operator, condition.key])
	effect := _effect(statement, condition)
	message := $"{document.holder.id} relies on {condition.key}, which is not evaluated for rds-db:connect: {effect.words}"
}

# METADATA
# description: a grant of rds-db:connect has no other limit than a tag of the database, about which AWS's pages do not agree
# scope: rule
deny contains finding.with_severity(iam.about(document, path, message), "info") if {
	some document in connect.documents
	some statement in document.statements
	statement.effect == "Allow"
	some condition in statement.conditions
	startswith(lower(condition.key), "aws:resourcetag/")
	iam.names_service(statement, "rds-db")
	path := array.concat(statement.path, ["Condition", condition.operator, condition.key])
	message := $"{document.holder.id} relies on {condition.key}, which AWS may not evaluate for rds-db:connect: try it"
}

undecided := set()

examined contains iam.examined(document) if some document in connect.documents

# A statement about everything may have conditions for other services; it matters when it leaves logins unrestricted.
_matters(statement, _) if iam.names_service(statement, "rds-db")

_matters(statement, condition) if {
	statement.effect == "Allow"
	condition.effect == "always_matches"
}

# What is open because of it is worse than what is closed.
_effect(statement, condition) := {"severity": "medium", "words": "nobody can log in with this grant"} if {
	statement.effect == "Allow"
	condition.effect == "never_matches"
} else := {"severity": "high", "words": "the grant is not restricted by it"} if {
	statement.effect == "Allow"
} else := {"severity": "high", "words": "the statement denies nothing"} if {
	condition.effect == "never_matches"
} else := {"severity": "medium", "words": "the statement denies everybody"}
