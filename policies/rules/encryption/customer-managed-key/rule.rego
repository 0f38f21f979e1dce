# METADATA
# title: Storage is not encrypted with a customer managed key
# description: >-
#   With the key that AWS manages, nobody can restrict who decrypts, stop all use of the data by disabling the key, or
#   share an encrypted snapshot with another account. A customer managed key has a policy of your own; it is chosen
#   when the database is created.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.Keys.html
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Create an aws_kms_key, and set kms_key_id to its ARN. This replaces a database that exists: copy its snapshot
#       with the new key and restore the copy.
#     cloudformation: >-
#       Create an AWS::KMS::Key, and set KmsKeyId to its ARN. This replaces a database that exists: copy its snapshot
#       with the new key and restore the copy.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins:
#     - aws_kms_key
#     - aws_kms_alias
#     - aws_db_snapshot
#     - aws_db_snapshot_copy
#     - aws_db_cluster_snapshot
#     - aws_rds_cluster_snapshot_copy
#   aliases:
#     checkov: [CKV_AWS_327]
#     kics: [e52395b4]
#     steampipe: [rds_db_cluster_encrypted_with_kms_cmk]
#     trivy: [AWS-0079]
#     control: [ENC-03, ENC-04]
package rules.encryption["customer-managed-key"]

import data.kit.attribute
import data.kit.database
import data.kit.engine
import data.kit.finding
import data.kit.kms

_path := ["kms_key_id"]

# METADATA
# description: encrypted, but without a key
# scope: rule
deny contains finding.about(resource, _path, message) if {
	some resource in database.originals
	attribute.is_unset(resource, _path)
	not database.is_restored(resource)
	_is_encrypted(resource)
	label := attribute.label(resource, _path)
	message := $"The storage of {resource.address} is encrypted with a key that AWS manages: {label} is not set"
}

# METADATA
# description: encrypted with the AWS managed key, by its name
# scope: rule
deny contains finding.about(resource, _path, message) if {
	some resource in database.originals
	kms.is_aws_managed(resource, _path)
	not attribute.is_false(resource, ["storage_encrypted"])
	message := $"The storage of {resource.address} is encrypted with the AWS managed key aws/rds"
}

undecided contains finding.undecided(resource, _path) if {
	some resource in database.originals
	kms.is_unknown(resource, _path)
	not attribute.is_false(resource, ["storage_encrypted"])
}

undecided contains finding.undecided_at(resource, _path, resource, ["storage_encrypted"]) if {
	some resource in database.originals
	attribute.is_unset(resource, _path)
	attribute.is_unknown(resource, ["storage_encrypted"])
	not database.is_restored(resource)
}

# A restored database has the key of what it is restored from.
undecided contains finding.undecided_because(resource, _path, [_of_origin]) if {
	some resource in database.originals
	attribute.is_unset(resource, _path)
	database.is_restored(resource)
	not database.predecessor(resource)
	not attribute.is_false(resource, ["storage_encrypted"])
}

examined contains finding.examined(resource) if some resource in database.originals

_is_encrypted(resource) if attribute.is_true(resource, ["storage_encrypted"])

_is_encrypted(resource) if database.is_serverless_v1(resource)

# Aurora encrypts by default, with a key that AWS owns.
_is_encrypted(resource) if {
	resource.type == "aws_rds_cluster"
	attribute.is_unset(resource, ["storage_encrypted"])
	engine.is_aurora(database.engine_name(resource))
}

_of_origin := "it is restored and keeps the key of what it is restored from, which is not in the files"
