# METADATA
# title: rds-db:connect covers a privileged database user
# description: >-
#   Whoever logs in as the master user, or another administrator of the engine, owns the database: its data, its
#   users, its audit log.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation: >-
#     Create a database user with the rights that the application needs, and name that one in the ARN.
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
#     control: [IAM-04, connect-privileged-user, connect-broad-pattern, connect-unresolved-user]
package rules.iam["connect-no-privileged-user"]

import data.kit.connect
import data.kit.iam

# A wildcard for all users is reported by iam/connect-names-user.
# METADATA
# description: the user part is, or matches, a master or administrative user
# scope: rule
deny contains iam.about(document, grant.path, message) if {
	some document in connect.documents
	some grant in document.connect
	grant.user != "any"
	iam.is_effective(document, grant)
	grant.denied == "no"
	count(grant.privileged_users) > 0
	message := $"{document.holder.id} may log in as the privileged user {concat(", ", sort(grant.privileged_users))}"
}

undecided contains connect.undecided(document, grant) if {
	some document in connect.documents
	some grant in document.connect
	grant.user != "any"
	iam.is_effective(document, grant)
	count(grant.privileged_users) > 0
	grant.denied == "unknown"
}

undecided contains connect.undecided(document, grant) if {
	some document in connect.documents
	some grant in document.connect
	grant.user != "any"
	iam.is_effective(document, grant)
	count(grant.privileged_users) == 0
	grant.privileged_unknown
}

undecided contains entry if some entry in iam.unreadable

examined contains iam.examined(document) if some document in connect.documents
