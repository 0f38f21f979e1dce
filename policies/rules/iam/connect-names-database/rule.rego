# METADATA
# title: rds-db:connect does not name the database
# description: >-
#   With a wildcard in the place of the resource id, the grant covers every database of the account and Region where
#   such a user exists, also those that are created later.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Put the resource id of one database into the ARN: aws_db_instance.x.resource_id or
#       aws_rds_cluster.x.cluster_resource_id.
#     cloudformation: >-
#       Put the resource id of one database into the ARN: !GetAtt X.DbiResourceId, or of a cluster !GetAtt
#       X.DBClusterResourceId.
#     iam: >-
#       Put the resource id of one database into the ARN: db-…, or of a cluster cluster-….
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
#     control: [IAM-02, connect-any-db, connect-unresolved-id]
package rules.iam["connect-names-database"]

import data.kit.connect
import data.kit.iam

# METADATA
# description: the resource id is a wildcard, or one for a whole kind
# scope: rule
deny contains iam.about(document, grant.path, message) if {
	some document in connect.documents
	some grant in document.connect
	iam.is_effective(document, grant)
	connect.is_any_database(grant)
	grant.user != "any"
	grant.denied == "no"
	reach := connect.databases(grant)
	message := $"{document.holder.id} may log in to {reach}{connect.by(grant)}: the resource id is a wildcard"
}

undecided contains connect.undecided(document, grant) if {
	some document in connect.documents
	some grant in document.connect
	iam.is_effective(document, grant)
	grant.database == "unknown"
}

undecided contains connect.undecided(document, grant) if {
	some document in connect.documents
	some grant in document.connect
	iam.is_effective(document, grant)
	connect.is_any_database(grant)
	grant.user != "any"
	grant.denied == "unknown"
}

undecided contains entry if some entry in iam.unreadable

examined contains iam.examined(document) if some document in connect.documents
