# METADATA
# title: This change replaces the database to change its encryption
# description: >-
#   Encryption and its key are chosen when a database is created. Changing them makes Terraform or CloudFormation delete the
#   database and create an empty one; without a snapshot to restore from, the data is gone.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html#Overview.Encryption.Limitations
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html
#   - ref: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Take a snapshot, copy it with the new key (aws rds copy-db-snapshot --kms-key-id …), restore the copy under a new
#       name in its own resource, move the clients, and remove the old database last. In one step: set
#       snapshot_identifier to the copy in the same change.
#     cloudformation: >-
#       Take a snapshot, copy it with the new key (aws rds copy-db-snapshot --kms-key-id …), restore the copy under a new
#       name in its own resource, move the clients, and remove the old database last. In one step: set
#       DBSnapshotIdentifier, of a cluster SnapshotIdentifier, to the copy in the same change.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins: [aws_rds_cluster_instance, aws_kms_key, aws_kms_replica_key, aws_kms_external_key, aws_kms_alias]
#   base: true
#   aliases:
#     control: [ENC-07]
package rules.change["encryption-replaced"]

import data.kit.attribute
import data.kit.change
import data.kit.database
import data.kit.finding

# METADATA
# description: encryption is switched, and nothing keeps the data
# scope: rule
deny contains finding.about(resource, ["storage_encrypted"], message) if {
	some resource in _unguarded
	before := _encrypted(change.before(resource))
	after := _encrypted(resource)
	before != after
	label := attribute.label(resource, ["storage_encrypted"])
	message := $"This change replaces {resource.address} with an empty database: {label} goes from {before} to {after}"
}

# METADATA
# description: the key is another one, and nothing keeps the data
# scope: rule
deny contains finding.about(resource, ["kms_key_id"], message) if {
	some resource in _unguarded
	not attribute.is_false(resource, ["storage_encrypted"])
	_key(change.before(resource)) != _key(resource)
	not _is_same_key(resource)
	label := attribute.label(resource, ["kms_key_id"])
	message := $"This change replaces {resource.address} with an empty database: {label} names another key than before"
}

undecided contains finding.undecided(resource, path) if {
	some resource in _unguarded
	some path in [["storage_encrypted"], ["kms_key_id"]]
	attribute.is_unknown(resource, path)
	not attribute.is_computed(resource, path)
	change.may_differ(resource, path)
}

examined contains finding.examined(resource) if some resource in _changed

# What was in the base. A replica can be made again from its source.
_changed[key] := resource if {
	input.base
	some key, resource in database.originals
	change.before(resource)
}

_unguarded[key] := resource if {
	some key, resource in _changed
	not _is_restored_by_change(resource)
	not _is_protected(resource)
}

# It comes back from a snapshot that it did not come from before.
_is_restored_by_change(resource) if {
	path := database.origin(resource)
	change.may_differ(resource, path)
}

# The deletion fails, and with it the replacement, before anything is lost.
_is_protected(resource) if {
	attribute.is_true(resource, ["deletion_protection"])
	attribute.is_true(change.before(resource), ["deletion_protection"])
}

_is_protected(resource) if attribute.means_true(resource.native.lifecycle.prevent_destroy)

_is_protected(resource) if attribute.text(resource, ["update_replace_policy"]) in {"Retain", "Snapshot"}

_encrypted(resource) if attribute.is_true(resource, ["storage_encrypted"])

_encrypted(resource) := false if attribute.is_false(resource, ["storage_encrypted"])

_encrypted(resource) := false if {
	attribute.is_unset(resource, ["storage_encrypted"])
	not database.is_aurora(resource)
}

# The key as the source names it; `null` stands for the default key.
_key(resource) := attribute.known_part(resource, ["kms_key_id"])

_key(resource) := attribute.text(resource, ["kms_key_id"])

_key(resource) := null if {
	attribute.is_unset(resource, ["kms_key_id"])
	_encrypted(resource)
}

# Another name for the same key, or the key has got another name.
_is_same_key(resource) if {
	old := change.before(resource)
	some role in ["kms_key", "kms_alias"]
	some link in resource.links[role]
	some other in old.links[role]
	input.resources[link.type][link.id].previous == other
}
