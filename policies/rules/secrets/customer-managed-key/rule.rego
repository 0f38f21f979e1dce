# METADATA
# title: Secret of a database has no customer managed key
# description: >-
#   With aws/secretsmanager, everybody in the account who may read the secret can decrypt it, and no key policy can say
#   otherwise or be withdrawn. A key of its own is a second lock on the password.
# related_resources:
#   - ref: https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set kms_key_id to a key of your own, and let the users of the secret use it.
#     cloudformation: >-
#       Set KmsKeyId to a key of your own, and let the users of the secret use it.
#   resources: [aws_secretsmanager_secret]
#   joins:
#     - aws_secretsmanager_secret_version
#     - aws_db_proxy
#     - aws_db_instance
#     - aws_rds_cluster
#     - "AWS::SecretsManager::SecretTargetAttachment"
#     - aws_kms_key
#     - aws_kms_alias
#   aliases:
#     cfn_nag: [W77]
#     checkov: [CKV_AWS_149]
#     guard: [SECRETSMANAGER_USING_CMK]
#     kics: [a2f548f2, b0d3ef3f]
#     terrascan: [AC_AWS_0500]
#     trivy: [AWS-0098]
#     control: [SEC-09]
package rules.secrets["customer-managed-key"]

import data.kit.attribute
import data.kit.finding
import data.kit.kms
import data.kit.secret

_path := ["kms_key_id"]

# METADATA
# description: no key, or the one that AWS manages
# scope: rule
deny contains finding.about(resource, _path, message) if {
	some resource in secret.database_secrets
	_has_aws_key(resource)
	message := $"{resource.address} holds a database password, encrypted with a key that AWS manages, aws/secretsmanager"
}

undecided contains finding.undecided(resource, _path) if {
	some resource in secret.database_secrets
	kms.is_unknown(resource, _path)
}

examined contains finding.examined(resource) if some resource in secret.database_secrets

_has_aws_key(resource) if attribute.is_unset(resource, _path)

_has_aws_key(resource) if kms.is_aws_managed(resource, _path)
