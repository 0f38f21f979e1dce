# METADATA
# title: Policy of a database secret admits everybody
# description: >-
#   The resource policy of a secret is enough to read it, also from another account. Where everybody is admitted, the
#   password of the database is public to all who know the name.
# related_resources:
#   - ref: https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Name the roles that read the secret, or add a condition on aws:PrincipalOrgID; set block_public_policy = true.
#     cloudformation: >-
#       Name the roles that read the secret, or add a condition on aws:PrincipalOrgID; set BlockPublicPolicy: true.
#   resources: [aws_secretsmanager_secret_policy, aws_secretsmanager_secret]
#   joins:
#     - aws_secretsmanager_secret_version
#     - aws_db_proxy
#     - aws_db_instance
#     - aws_rds_cluster
#     - "AWS::SecretsManager::SecretTargetAttachment"
#   iam: true
#   aliases:
#     kics: [fa00ce45]
#     prowler: [secretsmanager_not_publicly_accessible]
#     terrascan: [AC_AWS_0501]
#     control: [SEC-10]
package rules.secrets["policy-closed"]

import data.kit.iam
import data.kit.resource_policy
import data.kit.secret

# METADATA
# description: a statement admits every principal, or every one but some, without a guard
# scope: rule
deny contains denial if {
	some document in _documents
	some denial in resource_policy.open_to_everyone(document, "at a database password")
}

undecided contains doubt if {
	some document in _documents
	some doubt in resource_policy.doubts(document)
}

examined contains iam.examined(document) if some document in _documents

# Policies of secrets with database passwords.
_documents := [document |
	some document in input.iam.documents
	document.kind == "resource"
	_is_of_database(document)
]

_is_of_database(document) if {
	document.holder.type == "aws_secretsmanager_secret"
	secret.database_secrets[document.holder.id]
}

_is_of_database(document) if {
	document.holder.type == "aws_secretsmanager_secret_policy"
	some link in input.resources.aws_secretsmanager_secret_policy[document.holder.id].links.secret
	secret.database_secrets[link.id]
}
