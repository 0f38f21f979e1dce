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

# Those of them that replicate no other database, by type and id: a replica has its source's storage and backups. What is denied
# of one that may be a replica is undecided.
originals[key] := database if {
	some key, database in primaries
	not is_replica(database)
}

originals[key] := object.union(database, {"uncertain": $"it may be a replica: {why}"}) if {
	some key, database in primaries
	is_replica(database)
	path := origin(database)
	not attribute.known_part(database, path)
	why := attribute.reason(database, path)
}

# Everything that runs: stand-alone instances and members, by type and id.
running[[instance.type, id]] := instance if some id, instance in instances

running[key] := member if some key, member in members

# An instance of a cluster: RDS takes what belongs to the cluster from there.
is_member(instance) if instance.links.cluster

is_member(instance) if instance.values.cluster_identifier

is_member(instance) if instance.unknown.cluster_identifier

is_member(instance) if {
	name := lower(instance.values.engine)
	_belongs_to_cluster(name)
}

_belongs_to_cluster(name) if engine.is_aurora(name)

_belongs_to_cluster(name) if engine.is_foreign(name)

_is_foreign(resource) if engine.is_foreign(lower(resource.values.engine))

# A read replica, of an instance or of a cluster.
is_replica(database) if origin(database) in _replicating

_replicating := {["replicate_source_db"], ["replication_source_identifier"]}

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
is_restored(database) if origin(database) in _restoring

_restoring := {["snapshot_identifier"], ["restore_to_point_in_time"]}

# The attribute that says where a replica or restored database comes from; undefined for others.
origin(database) := ["replicate_source_db"] if {
	_says(database, "replicate_source_db")
} else := ["replication_source_identifier"] if {
	_says(database, "replication_source_identifier")
} else := ["snapshot_identifier"] if {
	_says(database, "snapshot_identifier")
} else := ["restore_to_point_in_time"] if {
	_says(database, "restore_to_point_in_time")
}

_says(database, name) if database.unknown[name]

_says(database, name) if {
	value := database.values[name]
	not value in {[], ""}
}

# Aurora Serverless v1, which AWS configures itself in many ways.
is_serverless_v1(cluster) if lower(cluster.values.engine_mode) == "serverless"

# RDS Custom, whose operating system and engine the customer manages.
is_custom(database) if engine.is_custom(lower(database.values.engine))

# A cluster of Aurora; others are Multi-AZ DB clusters.
is_aurora(cluster) if engine.is_aurora(lower(cluster.values.engine))

# The engine, in lower case; that of its source when a replica or restored database does not name one. Undefined when it
# cannot be known.
engine_name(database) := lower(database.values.engine) if {
	database.values.engine
} else := lower(found.values.engine) if {
	not database.unknown.engine
	found := predecessor(database)
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
