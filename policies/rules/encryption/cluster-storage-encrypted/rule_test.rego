package rules.encryption["cluster-storage-encrypted_test"]

import data.kit.testing
import data.rules.encryption["cluster-storage-encrypted"] as rule

_params := {"encryption/cluster-storage-encrypted": {"aurora_encrypted_by_default": true}}

test_denied[note] if {
	some note, resources in {
		"off": [
			testing.resource("aws_rds_cluster", "main", {"engine": "aurora-postgresql", "storage_encrypted": false}),
		],
		"Multi-AZ cluster by default": [testing.resource("aws_rds_cluster", "main", {"engine": "mysql"})],
		"restored but off": [
			testing.resource(
				"aws_rds_cluster",
				"main",
				{"engine": "mysql", "snapshot_identifier": "s", "storage_encrypted": false},
			),
		],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 0 with input as testing.document_of(resources) with data.params as _params
}

test_passes[note] if {
	some note, resources in {
		"on": [testing.resource("aws_rds_cluster", "main", {"engine": "mysql", "storage_encrypted": true})],
		"Aurora by default": [testing.resource("aws_rds_cluster", "main", {"engine": "aurora-postgresql"})],
		"restored with a key": [
			testing.resource(
				"aws_rds_cluster",
				"main",
				{"engine": "mysql", "snapshot_identifier": "s", "kms_key_id": "key"},
			),
		],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.deny) == 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 0 with input as testing.document_of(resources) with data.params as _params
}

test_undecided[note] if {
	some note, resources in {
		"unknown": [
			testing.resource(
				"aws_rds_cluster",
				"main",
				{"engine": "mysql", "storage_encrypted": "?var.encrypted has no value"},
			),
		],
		"engine unknown": [testing.resource("aws_rds_cluster", "main", {"engine": "?var.engine has no value"})],
		"restored": [
			testing.resource("aws_rds_cluster", "main", {"engine": "aurora-mysql", "snapshot_identifier": "s"}),
		],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 1 with input as testing.document_of(resources) with data.params as _params
}

test_not_examined[note] if {
	some note, resources in {
		"Serverless v1": [
			testing.resource("aws_rds_cluster", "main", {"engine": "aurora-mysql", "engine_mode": "serverless"}),
		],
		"DocumentDB": [testing.resource("aws_rds_cluster", "main", {"engine": "docdb"})],
	}
	count(rule.examined) == 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.deny) == 0 with input as testing.document_of(resources) with data.params as _params
}

test_old_aurora_clusters_may_be_judged if {
	params := {"encryption/cluster-storage-encrypted": {"aurora_encrypted_by_default": false}}
	resources := [testing.resource("aws_rds_cluster", "main", {"engine": "aurora-postgresql"})]
	count(rule.deny) == 1 with input as testing.document_of(resources) with data.params as params
}
