# METADATA
# title: rds-db:connect does not name the database user
# description: >-
#   With a wildcard in the place of the user, the grant lets in as every user of the database that uses IAM
#   authentication, whatever rights that user has.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation: >-
#     End the ARN with the name of one database user, or with ${aws:username} for IAM users or
#     ${aws:PrincipalTag/dbuser} for roles.
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
#     control: [IAM-03, connect-any-user, connect-unresolved-user]
package rules.iam["connect-names-user"]

import data.kit.connect
import data.kit.iam

# METADATA
# description: the user is a wildcard
# scope: rule
deny contains iam.about(document, grant.path, message) if {
	some document in connect.documents
	some grant in document.connect
	iam.is_effective(document, grant)
	grant.user == "any"
	not connect.is_open(grant)
	grant.denied == "no"
	message := $"{document.holder.id} may log in as every user{connect.by(grant)}: the database user is a wildcard"
}

undecided contains connect.undecided(document, grant) if {
	some document in connect.documents
	some grant in document.connect
	iam.is_effective(document, grant)
	grant.user == "unknown"
}

undecided contains connect.undecided(document, grant) if {
	some document in connect.documents
	some grant in document.connect
	iam.is_effective(document, grant)
	grant.user == "any"
	not connect.is_open(grant)
	grant.denied == "unknown"
}

undecided contains entry if some entry in iam.unreadable

examined contains iam.examined(document) if some document in connect.documents
