# METADATA
# title: Shared snapshot is not encrypted with a customer managed key
# description: >-
#   An unencrypted snapshot can be restored by every account it is shared with, for ever: taking it back does not take
#   back the copies. With a customer managed key, closing the key closes them, too; with the AWS managed key, it
#   cannot be shared at all.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html#USER_ShareSnapshot.Encrypted
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation: >-
#     Encrypt the database with a customer managed key, or share a copy of the snapshot that is made with one (kms_key_id
#     of an aws_db_snapshot_copy).
#   resources: [aws_db_snapshot, aws_db_snapshot_copy, aws_db_cluster_snapshot, aws_rds_cluster_snapshot_copy]
#   joins: [aws_db_instance, aws_rds_cluster, aws_kms_key, aws_kms_alias]
#   aliases:
#     control: [SNP-05]
package rules.snapshot["shared-encrypted"]

import data.kit.attribute
import data.kit.finding
import data.kit.kms
import data.kit.link
import data.kit.snapshot

# METADATA
# description: the database that it is taken of is not encrypted with such a key
# scope: rule
deny contains finding.with_related(denial, [related]) if {
	some resource in _shared
	database := _database(resource)
	path := _weakness(database)
	message := $"{resource.address} is shared, but not encrypted with a customer managed key"
	denial := finding.about(resource, ["shared_accounts"], message)
	related := finding.related(database, path, "the database that it is taken of")
}

undecided contains finding.undecided_because(resource, ["shared_accounts"], [_elsewhere]) if {
	some resource in _shared
	not _database(resource)
}

undecided contains finding.undecided_at(resource, ["shared_accounts"], database, path) if {
	some resource in _shared
	database := _database(resource)
	some path in [["storage_encrypted"], ["kms_key_id"]]
	attribute.is_unknown(database, path)
	not attribute.is_computed(database, path)
	not _weakness(database)
}

examined contains finding.examined(resource) if some resource in _shared

# What is wrong with the encryption of a database for sharing.
_weakness(database) := ["storage_encrypted"] if {
	attribute.is_false(database, ["storage_encrypted"])
} else := ["storage_encrypted"] if {
	database.type == "aws_db_instance"
	attribute.is_unset(database, ["storage_encrypted"])
} else := ["kms_key_id"] if {
	attribute.is_unset(database, ["kms_key_id"])
	not attribute.is_unknown(database, ["storage_encrypted"])
} else := ["kms_key_id"] if {
	kms.is_aws_managed(database, ["kms_key_id"])
}

# The database of a snapshot, or of the one that it is a copy of.
_database(resource) := found[0] if {
	originals := array.concat([resource], link.targets(resource, "source"))
	found := [database |
		some original in originals
		some role in ["instance", "cluster"]
		some database in link.targets(original, role)
		database.mode == "managed"
	]
}

# Snapshots that are shared with somebody, and have no key of their own.
_shared[key] := resource if {
	some key, resource in snapshot.all_snapshots
	count(snapshot.accounts(resource)) > 0
	attribute.is_unset(resource, ["kms_key_id"])
}

_elsewhere := "the database that it is taken of is not in the files"
