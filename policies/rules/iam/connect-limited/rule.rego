# METADATA
# title: Anybody with this policy may log in to every database as every user
# description: >-
#   rds-db:connect on any database and any user is the right to log in everywhere, as the master user too, to every
#   database with IAM authentication of the account, now and in future. It is also part of every policy that grants *
#   or uses NotAction without naming it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html
# custom:
#   severity: critical
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Grant rds-db:connect alone, on arn:aws:rds-db:REGION:ACCOUNT:dbuser:RESOURCE_ID/DB_USER with the resource id of
#       one database (aws_db_instance.x.resource_id, aws_rds_cluster.x.cluster_resource_id) and one user.
#     cloudformation: >-
#       Grant rds-db:connect alone, on arn:aws:rds-db:REGION:ACCOUNT:dbuser:RESOURCE_ID/DB_USER with the resource id of
#       one database (!GetAtt X.DbiResourceId, of a cluster !GetAtt X.DBClusterResourceId) and one user.
#     iam: >-
#       Grant rds-db:connect alone, on arn:aws:rds-db:REGION:ACCOUNT:dbuser:RESOURCE_ID/DB_USER with the resource id of
#       one database (db-…, of a cluster cluster-…) and one user.
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
#     control:
#       - IAM-01
#       - connect-any-db-any-user
#       - connect-notresource
#       - managed-policy-includes-connect
#       - policy-unresolved
package rules.iam["connect-limited"]

import data.kit.connect
import data.kit.iam

# METADATA
# description: both parts of the pattern are open
# scope: rule
deny contains iam.about(document, grant.path, message) if {
	some document in connect.documents
	some grant in document.connect
	connect.is_open(grant)
	iam.is_effective(document, grant)
	grant.denied == "no"
	message := $"{document.holder.id} may log in to every database as every user{connect.by(grant)}"
}

# A statement that denies may cover it.
undecided contains connect.undecided(document, grant) if {
	some document in connect.documents
	some grant in document.connect
	connect.is_open(grant)
	iam.is_effective(document, grant)
	grant.denied == "unknown"
}

# With one part known, the rules about the other part decide.
undecided contains connect.undecided(document, grant) if {
	some document in connect.documents
	some grant in document.connect
	iam.is_effective(document, grant)
	grant.database == "unknown"
	grant.user == "unknown"
}

undecided contains entry if some entry in iam.unreadable

examined contains iam.examined(document) if some document in connect.documents
