# METADATA
# title: A KMS key is given, but encryption is off
# description: >-
#   A key alone does not encrypt the storage: with the encryption flag off, the database is created unencrypted, or
#   not at all, though the code looks as if it were protected.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set storage_encrypted = true beside the key. This replaces a database that exists unencrypted.
#     cloudformation: >-
#       Set StorageEncrypted: true beside the key. This replaces a database that exists unencrypted.
#   resources: [aws_db_instance, aws_rds_cluster]
#   aliases:
#     control: [ENC-06]
package rules.encryption["key-without-encryption"]

import data.kit.attribute
import data.kit.database
import data.kit.finding

_path := ["kms_key_id"]

_flag := ["storage_encrypted"]

# METADATA
# description: the flag is off, or not set on a DB instance, where it is off by default
# scope: rule
deny contains finding.with_fix(denial, {"storage_encrypted": true}) if {
	some resource in _databases
	attribute.is_assigned(resource, _path)
	state := _off(resource)
	label := attribute.label(resource, _flag)
	message := $"{resource.address} has a KMS key, but its storage is not encrypted: {label} is {state}"
	denial := finding.about(resource, _path, message)
}

undecided contains finding.undecided_at(resource, _path, resource, _flag) if {
	some resource in _databases
	attribute.is_assigned(resource, _path)
	attribute.is_unknown(resource, _flag)
}

examined contains finding.examined(resource) if some resource in _databases

_off(resource) := "false" if attribute.is_false(resource, _flag)

_off(resource) := "not set" if {
	resource.type == "aws_db_instance"
	attribute.is_unset(resource, _flag)
}

# Replicas and restored databases have no flag of their own; Aurora Serverless v1 is always encrypted.
_databases[key] := resource if {
	some key, resource in database.primaries
	not database.origin(resource)
	not database.is_serverless_v1(resource)
}
