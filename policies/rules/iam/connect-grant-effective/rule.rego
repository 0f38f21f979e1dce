# METADATA
# title: Grant of rds-db:connect can match no database user
# description: >-
#   The pattern never matches, so nobody can log in with it. It is usually mended in a hurry with a wildcard; mended here, it
#   can stay narrow. Common faults are the name of the instance where its resource id belongs, arn:aws:rds in place of
#   arn:aws:rds-db, and policy variables in a document without Version 2012-10-17.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation: >-
#     Write arn:aws:rds-db:REGION:ACCOUNT:dbuser:RESOURCE_ID/DB_USER with the resource id (db-…, cluster-… or prx-…),
#     and set "Version": "2012-10-17".
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
#     control: [IAM-05, connect-dead-grant, connect-variable-without-version]
package rules.iam["connect-grant-effective"]

import data.kit.connect
import data.kit.iam

# METADATA
# description: the pattern can never match
# scope: rule
deny contains iam.about(document, grant.path, message) if {
	some document in connect.documents
	some grant in document.connect
	grant.dead
	grant.denied != "yes"
	message := $"{document.holder.id} grants nothing with {grant.pattern}: {grant.dead}"
}

undecided := set()

examined contains iam.examined(document) if some document in connect.documents
