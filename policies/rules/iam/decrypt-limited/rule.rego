# METADATA
# title: Policy decrypts with every key
# description: >-
#   Encrypted snapshots and secrets are a second lock on the data. Who has the data of databases and may decrypt with
#   every key has both, also for databases that are added later. The role of an RDS Proxy, which reads the passwords that the
#   proxy logs in with, is one of them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/iam-policies-best-practices.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-secrets-arns.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation: >-
#     Name the ARNs of the keys that are needed, or demand the service by which they are used (kms:ViaService).
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
#   joins: [aws_db_proxy]
#   iam: true
#   aliases:
#     config: [iam-inline-policy-blocked-kms-actions, iam-customer-policy-blocked-kms-actions]
#     prowler: [iam_policy_no_full_access_to_kms]
#     sechub: [KMS.1, KMS.2]
#     control: [KMS-07, PRX-06, kms-db-decrypt]
package rules.iam["decrypt-limited"]

import data.kit.iam
import data.kit.proxy

# METADATA
# description: on every key, for somebody with the data of databases
# scope: rule
deny contains iam.about(document, iam.element_path(statement, "Resource"), message) if {
	some document in _documents
	some statement in document.statements
	statement.effect == "Allow"
	not statement.admin
	count(_grants(document, statement, "no")) > 0
	access := _access(document)
	message := $"{document.holder.id} may decrypt with every key, and is for somebody who may {access}"
}

undecided contains iam.undecided_because(document, statement.path, ["a statement beside it may deny it"]) if {
	some document in _documents
	some statement in document.statements
	statement.effect == "Allow"
	not statement.admin
	count(_grants(document, statement, "no")) == 0
	count(_grants(document, statement, "unknown")) > 0
}

undecided contains doubt if some doubt in iam.doubts

examined contains iam.examined(document) if some document in iam.identity_documents

# Policies of those who have access to the data of databases, by these or other policies.
_documents := [document |
	some document in iam.identity_documents
	_access(document)
]

_access(document) := concat(", ", sort(accesses)) if {
	accesses := {access |
		some principal in document.principals
		some access in _access_of([principal.type, principal.id])
	}
	count(accesses) > 0
}

_access_of(identity) := accesses if {
	accesses := iam.database_access[identity]
} else := {access | some [access, _] in accesses} if {
	accesses := iam.perhaps_database_access[identity]
} else := {"read the secrets of a proxy"} if {
	identity in _proxy_roles
}

_proxy_roles contains [role.type, role.id] if {
	some resource in proxy.proxies
	some role in resource.links.role
}

_grants(document, statement, denied) := [grant |
	count(_limits(statement)) == 0
	some grant in statement.grants
	grant.action in {"kms:Decrypt", "kms:ReEncryptFrom"}
	grant.resources == "any"
	grant.denied == denied
	not iam.is_capped(document, grant.action)
]

# Conditions on the key, or on the service that asks for it.
_limits(statement) := [condition |
	some condition in statement.conditions
	iam.is_restricting(condition.operator)
	some prefix in ["kms:viaservice", "kms:resourcealiases", "kms:encryptioncontext", "aws:resourcetag/", "aws:resourceaccount"]
	startswith(lower(condition.key), prefix)
]
