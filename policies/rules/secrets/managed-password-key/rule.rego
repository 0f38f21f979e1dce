# METADATA
# title: Managed master password has no customer managed key
# description: >-
#   The secret that RDS manages is encrypted with aws/secretsmanager unless it is given a key: whoever may read secrets
#   in the account can decrypt it, no key policy says otherwise, and another account can never be let in on purpose.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set master_user_secret_kms_key_id to a key of your own.
#     cloudformation: >-
#       Set KmsKeyId of MasterUserSecret to a key of your own.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins: [aws_rds_cluster_instance, aws_kms_key, aws_kms_alias]
#   aliases:
#     control: [SEC-03]
package rules.secrets["managed-password-key"]

import data.kit.attribute
import data.kit.database
import data.kit.finding
import data.kit.kms

_managed := ["manage_master_user_password"]

_path := ["master_user_secret_kms_key_id"]

# METADATA
# description: RDS manages the password, and no key is named
# scope: rule
deny contains finding.about(resource, _path, message) if {
	some resource in database.originals
	attribute.is_true(resource, _managed)
	_has_aws_key(resource)
	message := $"The master password of {resource.address} is encrypted with a key that AWS manages, aws/secretsmanager"
}

undecided contains finding.undecided(resource, _path) if {
	some resource in database.originals
	attribute.is_true(resource, _managed)
	kms.is_unknown(resource, _path)
}

undecided contains finding.undecided_at(resource, _path, resource, _managed) if {
	some resource in database.originals
	attribute.is_unknown(resource, _managed)
	_has_aws_key(resource)
}

examined contains finding.examined(resource) if some resource in database.originals

_has_aws_key(resource) if attribute.is_unset(resource, _path)

_has_aws_key(resource) if kms.is_aws_managed(resource, _path)
