# METADATA
# title: Policy reads every secret
# description: >-
#   secretsmanager:GetSecretValue on every secret includes the passwords of every database, those that RDS manages for
#   master users among them. The role of an RDS Proxy needs only those that its auth blocks name.
# related_resources:
#   - ref: https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-secrets-arns.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Name the ARNs of the secrets that are needed; for the master secret of one database use its own ARN
#       (aws_db_instance.x.master_user_secret[0].secret_arn).
#     cloudformation: >-
#       Name the ARNs of the secrets that are needed; for the master secret of one database use its own ARN (!GetAtt
#       X.MasterUserSecret.SecretArn).
#     iam: >-
#       Name the ARNs of the secrets that are needed; for the master secret of one database use its own ARN
#       (arn:aws:secretsmanager:REGION:ACCOUNT:secret:rds!db-…).
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
#     checkov: [CKV_AWS_108, CKV_AWS_288]
#     control: [IAM-12, PRX-06, rds-master-secret-read, rds-secret-read]
package rules.iam["secret-read-limited"]

import data.kit.iam

# METADATA
# description: on every secret, or on all that RDS manages
# scope: rule
deny contains iam.about(document, iam.element_path(statement, "Resource"), message) if {
	some [document, statement] in iam.granting
	not statement.admin
	scope := _scope(document, statement, {"no"})
	message := $"{document.holder.id} may read {scope}"
}

undecided contains iam.undecided_because(document, statement.path, ["a statement beside it may deny it"]) if {
	some [document, statement] in iam.granting
	not statement.admin
	_scope(document, statement, {"unknown"})
}

undecided contains iam.undecided_because(document, iam.element_path(statement, "Resource"), reasons) if {
	some [document, statement] in iam.granting
	count(statement.unknown) > 0
	count(_limits(statement)) == 0
	reasons := iam.unknown_resources(statement)
	count(reasons) > 0
	some grant in statement.grants
	grant.action == "secretsmanager:GetSecretValue"
	grant.resources == "unknown"
	grant.denied != "yes"
	not iam.is_capped(document, grant.action)
}

undecided contains doubt if some doubt in iam.doubts

examined contains iam.examined(document) if some document in iam.identity_documents

_scope(document, statement, denied) := "every secret" if {
	some grant in _reads(document, statement, denied)
	grant.resources == "any"
} else := "the master passwords of every database" if {
	count(_reads(document, statement, denied)) > 0
	some resource in statement.resources
	_is_every_managed_secret(resource)
}

_reads(document, statement, denied) := [grant |
	some grant in statement.grants
	grant.action == "secretsmanager:GetSecretValue"
	grant.denied in denied
	count(_limits(statement)) == 0
	not iam.is_capped(document, grant.action)
]

# `rds!*`, `rds!db-*`, `rds!cluster-*` and shorter stems of them.
_is_every_managed_secret(resource) if {
	name := split(resource, ":secret:")[1]
	endswith(name, "*")
	stem := trim_right(name, "*")
	some prefix in ["rds!db-", "rds!cluster-"]
	startswith(prefix, stem)
}

# Conditions on the secret itself.
_limits(statement) := [condition |
	some condition in statement.conditions
	iam.is_restricting(condition.operator)
	some prefix in [
		"aws:resourcetag/",
		"secretsmanager:resource/",
		"secretsmanager:resourcetag/",
		"secretsmanager:secretid",
	]
	startswith(lower(condition.key), prefix)
]
