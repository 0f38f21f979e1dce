# METADATA
# title: Data API is granted without a secret to use it with
# description: >-
#   The RDS Data API logs in with a secret that the caller may read. Without secretsmanager:GetSecretValue each
#   call fails, and what is usually added in a hurry is the right to read every secret.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.access.html
# custom:
#   severity: info
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Grant secretsmanager:GetSecretValue on the ARN of the secret that is used (aws_secretsmanager_secret.x.arn, or
#       aws_rds_cluster.x.master_user_secret[0].secret_arn), or take the grant of rds-data away.
#     cloudformation: >-
#       Grant secretsmanager:GetSecretValue on the ARN of the secret that is used (!Ref of the secret, or !GetAtt
#       X.MasterUserSecret.SecretArn of the cluster), or take the grant of rds-data away.
#     iam: >-
#       Grant secretsmanager:GetSecretValue on the ARN of the secret that is used, or take the grant of rds-data away.
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
#     control: [rds-data-api-incomplete]
package rules.iam["data-api-with-secret"]

import data.kit.iam

# METADATA
# description: a role may run SQL, and no policy of the files lets it read a secret
# scope: rule
deny contains iam.about(document, iam.granting_path(statement), message) if {
	count(_secret_policies) == 0
	some [document, statement] in _granting
	count(document.principals) > 0
	every principal in document.principals { _reads_nothing(principal) }
	message := $"{document.holder.id} lets {document.principals[0].id} call the Data API, and nothing lets it read a secret"
}

undecided contains iam.undecided_because(document, iam.granting_path(statement), reasons) if {
	some [document, statement] in _granting
	some principal in document.principals
	reasons := sort(_doubts[[principal.type, principal.id]])
	not _readers[[principal.type, principal.id]]
}

examined contains iam.examined(document) if some [document, _] in _granting

_granting := [[document, statement] |
	some [document, statement] in iam.granting
	not document.managed_policy
	some grant in statement.grants
	grant.action in {"rds-data:ExecuteStatement", "rds-data:BatchExecuteStatement"}
	grant.via == "exact"
	grant.denied == "no"
]

_reads_nothing(principal) if {
	principal.type == "aws_iam_role"
	not _readers[[principal.type, principal.id]]
	not _doubts[[principal.type, principal.id]]
}

# Roles that may read some secret.
_readers[[principal.type, principal.id]] if {
	some [document, statement] in iam.granting
	some grant in statement.grants
	grant.action == "secretsmanager:GetSecretValue"
	grant.denied != "yes"
	some principal in document.principals
}

# Why it is not known what identities may do.
_doubts[[principal.type, principal.id]] contains reason if {
	some document in iam.identity_documents
	some reason in _reasons(document)
	some principal in document.principals
}

_reasons(document) := [document.unknown] if {
	document.unknown
} else := [reason |
	some statement in document.statements
	some reason in iam.unknown_actions(statement)
]

# The policy of a secret may let them read it.
_secret_policies contains document.holder.id if {
	some document in input.iam.documents
	document.kind == "resource"
	some statement in document.statements
	statement.effect == "Allow"
	iam.names_service(statement, "secretsmanager")
}
