# METADATA
# title: Replica in another Region has no key of its own
# description: >-
#   KMS keys belong to a Region. The encrypted replica of a database in another Region, and the secondary cluster of a global
#   database, need a key of their own Region: without one RDS refuses to create them, and the plan for a disaster fails when
#   it is needed.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.XRgn.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstanceReadReplica.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Create an aws_kms_key in the Region of the replica, and set kms_key_id to its ARN.
#     cloudformation: >-
#       Create an AWS::KMS::Key in the Region of the replica, and set KmsKeyId to its ARN.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins: [aws_rds_global_cluster, aws_kms_key, aws_kms_alias]
#   aliases:
#     control: [ENC-12]
package rules.encryption["cross-region-key"]

import data.kit.attribute
import data.kit.database
import data.kit.finding
import data.kit.kms
import data.kit.link

_path := ["kms_key_id"]

# METADATA
# description: encrypted, in another Region than its source, and no key is named
# scope: rule
deny contains finding.about(resource, _path, message) if {
	some resource in _followers
	attribute.is_unset(resource, _path)
	_distance(resource) == "far"
	_encryption(resource) == "yes"
	label := attribute.label(resource, _path)
	message := $"{resource.address} is an encrypted replica in another Region without a key of its own: {label} is not set"
}

# METADATA
# description: the key is one of the Region of its source
# scope: rule
deny contains finding.about(resource, _path, message) if {
	some resource in _followers
	_distance(resource) == "far"
	_has_key_of_source(resource)
	label := attribute.label(resource, _path)
	message := $"{resource.address} is in another Region than its key, which is that of its source: {label}"
}

undecided contains finding.undecided(resource, _path) if {
	some resource in _followers
	kms.is_unknown(resource, _path)
	_distance(resource) == "far"
	_encryption(resource) == "yes"
}

undecided contains finding.undecided_because(resource, _path, [because]) if {
	some resource in _followers
	attribute.is_unset(resource, _path)
	because := _doubt(resource)
}

examined contains finding.examined(resource) if some resource in _followers

# Replicas, and secondary clusters of global databases.
_followers[key] := resource if {
	some key, resource in database.primaries
	database.is_replica(resource)
}

_followers[key] := resource if {
	some key, resource in database.primaries
	_is_secondary(resource)
}

# A cluster of a global database that brings no user with it takes its users, and all else, from the first one; every cluster
# is in a Region of its own.
_is_secondary(cluster) if {
	cluster.type == "aws_rds_cluster"
	attribute.is_assigned(cluster, ["global_cluster_identifier"])
	not attribute.is_unknown(cluster, ["global_cluster_identifier"])
	_brings_nothing(cluster)
}

_is_secondary(cluster) if {
	cluster.type == "aws_rds_cluster"
	count(link.targets(cluster, "global_cluster")) > 0
	_brings_nothing(cluster)
}

_brings_nothing(cluster) if {
	not database.origin(cluster)
	every name in ["master_username", "s3_import"] { attribute.is_unset(cluster, [name]) }
	count(_seeds(cluster)) == 0
}

# The cluster that a global database is made from.
_seeds(cluster) := [seed |
	some global in link.targets(cluster, "global_cluster")
	some seed in link.targets(global, "source")
	seed.id == cluster.id
]

# Where its data is: `far` in another Region, `near` in the same, `unknown`.
_distance(resource) := "far" if {
	_is_secondary(resource)
} else := "near" if {
	_source_region(resource) == _region(resource)
} else := "far" if {
	_source_region(resource)
	_region(resource)
} else := "far" if {
	# Only who reads from another Region names it.
	attribute.text(resource, ["source_region"])
} else := "near" if {
	_are_together(resource)
} else := "unknown"

_region(resource) := attribute.text(resource, ["region"])

_source_region(resource) := region if {
	region := attribute.text(resource, ["source_region"])
} else := region if {
	region := _region(database.source(resource))
} else := region if {
	region := _region_in(_written(resource, database.origin(resource)))
}

_written(resource, path) := attribute.text(resource, path)

_written(resource, path) := attribute.known_part(resource, path)

_region_in(arn) := region if {
	parts := split(arn, ":")
	parts[0] == "arn"
	region := parts[3]
	regex.match(`^[a-z]{2}(-[a-z]+)+-[0-9]+$`, region)
}

# A source in another Region has to be named by its ARN.
_are_together(resource) if {
	name := attribute.text(resource, database.origin(resource))
	not startswith(name, "arn:")
}

_are_together(resource) if {
	text := attribute.computed(resource, database.origin(resource))
	endswith(text, ".identifier")
}

# Nothing says a Region, of the one or the other; a template is deployed in one.
_are_together(resource) if {
	source := database.source(resource)
	every database in [resource, source] { attribute.is_unset(database, ["region"]) }
}

# Whether there is anything to encrypt with a key: `yes`, `no`, `unknown`.
_encryption(resource) := "yes" if {
	some database in array.concat([resource], _sources(resource))
	attribute.is_true(database, ["storage_encrypted"])
} else := "no" if {
	count(_sources(resource)) > 0
	every source in _sources(resource) { not attribute.is_unknown(source, ["storage_encrypted"]) }
} else := "no" if {
	attribute.is_false(resource, ["storage_encrypted"])
} else := "unknown"

# The databases that it follows, and the global database that it is a part of, as far as they are in the files.
_sources(resource) := array.concat(
	[source | source := database.source(resource)],
	[found |
		some global in link.targets(resource, "global_cluster")
		some found in array.concat([global], link.targets(global, "clusters"))
		found.id != resource.id
	],
)

_has_key_of_source(resource) if _region_in(attribute.text(resource, _path)) == _source_region(resource)

_has_key_of_source(resource) if {
	some key in resource.links.kms_key
	some source in _sources(resource)
	key in source.links.kms_key
}

_doubt(resource) := "whether its source is encrypted is not known" if {
	_distance(resource) == "far"
	_encryption(resource) == "unknown"
}

_doubt(resource) := "whether its source is in another Region is not known" if {
	_distance(resource) == "unknown"
	_encryption(resource) != "no"
}
