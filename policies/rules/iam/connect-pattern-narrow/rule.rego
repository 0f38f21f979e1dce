# METADATA
# title: Pattern of rds-db:connect covers more than one database or user
# description: >-
#   A wildcard in a part of the resource id or of the database user covers what is there today, and whatever is
#   created later with such a name. Database users are made by those who may write to the database, who are not
#   those who review this policy.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation: >-
#     List the ARNs of the databases and users that are meant, one each, or end the ARN with ${aws:username} or
#     ${aws:PrincipalTag/dbuser}.
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
#     control: [connect-broad-pattern]
package rules.iam["connect-pattern-narrow"]

import data.kit.connect
import data.kit.finding
import data.kit.iam

# METADATA
# description: a wildcard in a part of the resource id, of the user, or of both
# scope: rule
deny contains finding.with_severity(iam.about(document, grant.path, message), severity) if {
	some document in connect.documents
	some grant in document.connect
	iam.is_effective(document, grant)
	grant.denied == "no"
	severity := _severity(grant)
	message := $"{document.holder.id} may log in to more than one {_what(grant)}: {grant.pattern} has a wildcard"
}

undecided contains connect.undecided(document, grant) if {
	some document in connect.documents
	some grant in document.connect
	_severity(grant)
	iam.is_effective(document, grant)
	grant.denied == "unknown"
}

examined contains iam.examined(document) if some document in connect.documents

# Rules of their own report a wildcard for all databases or users, and one that covers a privileged user.
_severity(grant) := "medium" if {
	count(grant.privileged_users) == 0
	grant.database == "partial"
	grant.user == "partial"
} else := "low" if {
	count(grant.privileged_users) == 0
	not connect.is_any_database(grant)
	grant.user != "any"
	"partial" in {grant.database, grant.user}
}

_what(grant) := "database and user" if {
	grant.database == "partial"
	grant.user == "partial"
} else := "database" if {
	grant.database == "partial"
} else := "database user"
