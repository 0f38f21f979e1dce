# METADATA
# title: Databases
# description: >-
#   Which settings are a resource's own: a member takes storage, backups, protection, authentication and parameters from its
#   cluster; a replica or a restored database takes its encryption from where it comes from.
package kit.database

import data.kit.attribute
import data.kit.engine
import data.kit.link

# DB instances that stand alone, by id; replicas and restored ones among them.
instances[id] := instance if {
	some id, instance in input.resources.aws_db_instance
	instance.mode == "managed"
	not is_member(instance)
}

# Aurora and Multi-AZ DB clusters, by id.
clusters[id] := cluster if {
	some id, cluster in input.resources.aws_rds_cluster
	cluster.mode == "managed"
	not _is_foreign(cluster)
}

# Instances of a cluster, by type and id.
members[[member.type, id]] := member if {
	some id, member in input.resources.aws_rds_cluster_instance
	member.mode == "managed"
	not _is_foreign(member)
}

members[[member.type, id]] := member if {
	some id, member in input.resources.aws_db_instance
	member.mode == "managed"
	is_member(member)
	not _is_foreign(member)
}

# Everything that holds its own storage, backups and protection: stand-alone instances and clusters, by type and id.
primaries[[instance.type, id]] := instance if some id, instance in instances

primaries[[cluster.type, id]] := cluster if some id, cluster in clusters

# Everything that runs: stand-alone instances and members, by type and id.
running[[instance.type, id]] := instance if some id, instance in instances

running[key] := member if some key, member in members

# An instance of a cluster: RDS takes what belongs to the cluster from there.
is_member(instance) if count(instance.links.cluster) > 0

is_member(instance) if attribute.is_assigned(instance, ["cluster_identifier"])

is_member(instance) if {
	name := attribute.word(instance, ["engine"])
	_belongs_to_cluster(name)
}

_belongs_to_cluster(name) if engine.is_aurora(name)

_belongs_to_cluster(name) if engine.is_foreign(name)

_is_foreign(resource) if engine.is_foreign(attribute.word(resource, ["engine"]))

# A read replica, of an instance or of a cluster.
is_replica(database) if attribute.is_assigned(database, ["replicate_source_db"])

is_replica(database) if attribute.is_assigned(database, ["replication_source_identifier"])

# The database that a replica follows, or that another was restored from, when it is in the files.
source(database) := link.targets(database, "source")[0]

# Where the data of a replica or restored database comes from, when that is a database in the files: what holds for that holds
# for this.
predecessor(database) := found if {
	found := source(database)
	found.mode == "managed"
} else := found if {
	found := _snapshotted(database)
	found.mode == "managed"
}

# Made from a snapshot or from the backups of another database: what it takes from there the files do not say.
is_restored(database) if attribute.is_assigned(database, ["snapshot_identifier"])

is_restored(database) if attribute.is_assigned(database, ["restore_to_point_in_time"])

# The attribute that says where a replica or restored database comes from.
origin(database) := paths[0] if {
	paths := [path |
		some path in [
			["replicate_source_db"],
			["replication_source_identifier"],
			["snapshot_identifier"],
			["restore_to_point_in_time"],
		]
		attribute.is_assigned(database, path)
	]
}

# Aurora Serverless v1, which AWS configures itself in many ways.
is_serverless_v1(cluster) if attribute.word(cluster, ["engine_mode"]) == "serverless"

# RDS Custom, whose operating system and engine the customer manages.
is_custom(database) if engine.is_custom(attribute.word(database, ["engine"]))

# A cluster of Aurora; others are Multi-AZ DB clusters.
is_aurora(cluster) if engine.is_aurora(attribute.word(cluster, ["engine"]))

# The engine, in lower case; that of its source when a replica or restored database does not name one. Undefined when it
# cannot be known.
engine_name(database) := name if {
	name := attribute.word(database, ["engine"])
} else := name if {
	attribute.is_unset(database, ["engine"])
	name := attribute.word(source(database), ["engine"])
} else := name if {
	attribute.is_unset(database, ["engine"])
	name := attribute.word(_snapshotted(database), ["engine"])
}

# Numbers of the engine's version; empty when the files do not say it.
engine_version(database) := version if {
	version := engine.version_numbers($"{attribute.known(database, ["engine_version"])}")
} else := []

# The database that the snapshot of a restored one was taken of, when both are in the files.
_snapshotted(database) := databases[0] if {
	snapshot := link.targets(database, "snapshot")[0]
	databases := array.concat(link.targets(snapshot, "instance"), link.targets(snapshot, "cluster"))
}
