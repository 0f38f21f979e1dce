package rules.snapshot["cluster-snapshot-encrypted_test"]

import data.kit.testing
import data.rules.snapshot["cluster-snapshot-encrypted"] as rule

_snapshot(cluster) := testing.with_link(
	testing.resource("aws_db_cluster_snapshot", "main", {"db_cluster_identifier": "core"}),
	"cluster",
	[cluster],
)

_cluster(attributes) := testing.resource("aws_rds_cluster", "core", attributes)

test_denied[note] if {
	some note, cluster in {
		"off": _cluster({"engine": "aurora-mysql", "storage_encrypted": false}),
		"off by default": _cluster({"engine": "mysql"}),
	}
	document := testing.document_of([_snapshot(cluster), cluster])
	count(rule.deny) == 1 with input as document
	count(rule.undecided) == 0 with input as document
}

test_passes[note] if {
	some note, cluster in {
		"on": _cluster({"engine": "mysql", "storage_encrypted": true}),
		"Aurora by default": _cluster({"engine": "aurora-mysql"}),
	}
	document := testing.document_of([_snapshot(cluster), cluster])
	count(rule.examined) == 1 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}

test_unknown_encryption_is_undecided if {
	cluster := _cluster({"engine": "mysql", "storage_encrypted": "?var.encrypted has no value"})
	document := testing.document_of([_snapshot(cluster), cluster])
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}

test_cluster_elsewhere_is_undecided if {
	document := testing.document_of([testing.resource("aws_db_cluster_snapshot", "main", {})])
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}
