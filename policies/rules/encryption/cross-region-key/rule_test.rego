package rules.encryption["cross-region-key_test"]

import data.kit.testing
import data.rules.encryption["cross-region-key"] as rule

_arn := "arn:aws:rds:eu-west-1:111122223333:db:orders"

_key := testing.resource("aws_kms_key", "main", {})

_replica(attributes) := testing.resource(
	"aws_db_instance",
	"copy",
	object.union({"replicate_source_db": _arn, "region": "eu-central-1"}, attributes),
)

_encrypted := {"storage_encrypted": true}

_source(attributes) := testing.resource("aws_db_instance", "orders", object.union(_encrypted, attributes))

# A replica of a database in the files.
_of(source, attributes) := [
	testing.with_link(
		testing.with_computed(
			testing.resource("aws_db_instance", "copy", attributes),
			"replicate_source_db",
			"aws_db_instance.orders.arn",
		),
		"source",
		[source],
	),
	source,
]

_global(attributes) := object.union(testing.resource("aws_rds_global_cluster", "g", attributes), {"links": {"clusters": [
	{"type": "aws_rds_cluster", "id": "aws_rds_cluster.first"},
	{"type": "aws_rds_cluster", "id": "aws_rds_cluster.second"},
]}})

_part(name, attributes) := testing.with_link(
	testing.resource("aws_rds_cluster", name, object.union({"global_cluster_identifier": "g"}, attributes)),
	"global_cluster",
	[_global({})],
)

_first := _part("first", {"master_username": "owner", "storage_encrypted": true, "kms_key_id": "arn:aws:kms:eu-west-1:1:key/1"})

test_denied[note] if {
	some note, resources in {
		"ARN of another Region": [_replica(_encrypted)],
		"source in the files": _of(_source({"region": "eu-west-1"}), {"region": "eu-central-1"}),
		"Region of the source": [testing.resource("aws_rds_cluster", "copy", {
			"replication_source_identifier": "arn:aws:rds:eu-west-1:111122223333:cluster:orders",
			"source_region": "eu-west-1",
			"storage_encrypted": true,
		})],
		"secondary cluster": [_first, _part("second", {}), _global({})],
		"secondary cluster by reference": [
			_first,
			testing.with_link(
				testing.with_computed(
					testing.resource("aws_rds_cluster", "second", {}),
					"global_cluster_identifier",
					"aws_rds_global_cluster.g.id",
				),
				"global_cluster",
				[_global({})],
			),
			_global({}),
		],
		"secondary cluster of a global database elsewhere": [testing.resource(
			"aws_rds_cluster",
			"second",
			{"global_cluster_identifier": "g", "storage_encrypted": true},
		)],
		"ARN of a key of the source's Region": [_replica({"kms_key_id": "arn:aws:kms:eu-west-1:111122223333:key/1"})],
		"the key of the source": [
			object.union(
				_replica({}),
				{
					"links": {
						"kms_key": [{"type": "aws_kms_key", "id": "aws_kms_key.main"}],
						"source": [{"type": "aws_db_instance", "id": "aws_db_instance.orders"}],
					},
					"values": {"kms_key_id": "k"},
				},
			),
			testing.with_link(_source({"kms_key_id": "k"}), "kms_key", [_key]),
		],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"a key": [_replica({"storage_encrypted": true, "kms_key_id": "arn:aws:kms:eu-central-1:111122223333:key/1"})],
		"the same Region": [_replica({"storage_encrypted": true, "region": "eu-west-1"})],
		"an identifier": [testing.resource("aws_db_instance", "copy", {
			"replicate_source_db": "orders",
			"storage_encrypted": true,
		})],
		"a reference to an identifier": [testing.with_computed(
			testing.resource("aws_db_instance", "copy", {}),
			"replicate_source_db",
			"aws_db_instance.orders.identifier",
		)],
		"no Region": _of(_source({}), {}),
		"a source without encryption": _of(_source({"region": "eu-west-1", "storage_encrypted": false}), {"region": "eu-central-1"}),
		"no encryption wanted": [_replica({"storage_encrypted": false})],
		"secondary cluster with a key": [_first, _part("second", {"kms_key_id": "arn:aws:kms:eu-central-1:1:key/1"}), _global({})],
	}
	count(rule.examined) == 1 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"own Region": [testing.resource("aws_db_instance", "copy", {"replicate_source_db": _arn})],
		"encryption of the source": [_replica({})],
		"Region of a variable": _of(_source({"region": "?var.region has no value"}), {"region": "eu-central-1"}),
		"key": [_replica({"storage_encrypted": true, "kms_key_id": "?var.key has no value"})],
		"source": [testing.resource("aws_db_instance", "copy", {
			"replicate_source_db": "?var.source has no value",
			"region": "eu-central-1",
		})],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}

test_not_examined[note] if {
	some note, resources in {
		"no replica": [_source({})],
		"first cluster of a global database": [_first, _global({})],
		"cluster that a global database is made from": [
			_part("first", {}),
			testing.with_link(_global({}), "source", [testing.resource("aws_rds_cluster", "first", {})]),
		],
	}
	count(rule.examined) == 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
}
