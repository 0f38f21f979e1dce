# METADATA
# title: Policy runs SQL on every cluster through the Data API
# description: >-
#   The RDS Data API runs SQL over HTTPS, past every security group and subnet. On every cluster, it opens each one
#   whose endpoint is enabled, now and later, to whoever can also read its secret.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.access.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation: >-
#     Name the ARN of the cluster as the resource.
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
#     control: [IAM-11, rds-data-api-sql]
package rules.iam["data-api-limited"]

import data.kit.iam

# METADATA
# description: on every cluster
# scope: rule
deny contains iam.about(document, iam.element_path(statement, "Resource"), message) if {
	some [document, statement] in iam.granting_widely
	_runs_sql(document, statement, "no")
	message := $"{document.holder.id} may run SQL on every cluster through the Data API"
}

undecided contains iam.undecided_because(document, statement.path, ["a statement beside it may deny it"]) if {
	some [document, statement] in iam.granting_widely
	_runs_sql(document, statement, "unknown")
	not _runs_sql(document, statement, "no")
}

undecided contains doubt if some doubt in iam.doubts

examined contains iam.examined(document) if some document in iam.identity_documents

# A policy that leaves out only some actions is reported by other rules.
_runs_sql(document, statement, denied) if {
	not statement.admin
	some grant in statement.grants
	startswith(grant.action, "rds-data:")
	grant.via != "not_action"
	grant.resources == "any"
	grant.denied == denied
	not iam.is_capped(document, grant.action)
}
