# METADATA
# title: Grant on the key of a database allows more than its use
# description: >-
#   To restore or copy a snapshot, a grantee needs to decrypt, to describe the key, and to create grants for RDS. With
#   more it can retire the grants of others, or sign with the key.
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/grants.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html#USER_ShareSnapshot.Encrypted
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation: >-
#     List Decrypt, CreateGrant and DescribeKey, to copy also GenerateDataKeyWithoutPlaintext and the ReEncrypt pair,
#     and nothing else.
#   resources: [aws_kms_grant]
#   joins:
#     - aws_kms_key
#     - aws_kms_replica_key
#     - aws_kms_external_key
#     - aws_kms_alias
#     - aws_db_instance
#     - aws_rds_cluster
#     - aws_rds_cluster_instance
#     - aws_db_snapshot_copy
#     - aws_rds_cluster_snapshot_copy
#     - aws_db_instance_automated_backups_replication
#     - aws_rds_cluster_activity_stream
#     - aws_rds_export_task
#   aliases:
#     control: [KMS-05]
package rules.kms["grant-limited"]

import data.kit.attribute
import data.kit.finding
import data.kit.key_policy

_path := ["operations"]

# METADATA
# description: an operation beyond use of the key
# scope: rule
deny contains finding.about(grant, _path, message) if {
	some grant in _grants
	excess := {operation | some operation in grant.values.operations; not lower(operation) in _use}
	count(excess) > 0
	names := concat(", ", sort(excess))
	message := $"{grant.address} lets its grantee do more than read and copy with the key of a database: {names}"
}

undecided contains finding.undecided(grant, _path) if {
	some grant in _grants
	attribute.is_unknown(grant, _path)
}

undecided contains finding.undecided(grant, path) if {
	some grant in _grants
	not attribute.is_unknown(grant, _path)
	some position, operation in grant.values.operations
	operation == null
	path := array.concat(_path, [position])
}

examined contains finding.examined(grant) if some grant in _grants

# What restoring and copying a snapshot takes.
# https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html
_use := {
	"creategrant",
	"decrypt",
	"describekey",
	"encrypt",
	"generatedatakey",
	"generatedatakeywithoutplaintext",
	"reencryptfrom",
	"reencryptto",
}

# Grants on keys that encrypt databases.
_grants[id] := grant if {
	some id, grant in input.resources.aws_kms_grant
	grant.mode == "managed"
	some key in grant.links.key
	key_policy.database_keys[[key.type, key.id]]
}
