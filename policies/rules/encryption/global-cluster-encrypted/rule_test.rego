package rules.encryption["global-cluster-encrypted_test"]

import data.kit.testing
import data.rules.encryption["global-cluster-encrypted"] as rule

_params := {"encryption/global-cluster-encrypted": {"aurora_encrypted_by_default": true}}

_cluster(attributes) := testing.document_of([testing.resource("aws_rds_global_cluster", "main", attributes)])

test_off_is_denied if {
	document := _cluster({"storage_encrypted": false})
	count(rule.deny) == 1 with input as document with data.params as _params
	count(rule.undecided) == 0 with input as document with data.params as _params
}

test_old_clusters_may_be_judged if {
	params := {"encryption/global-cluster-encrypted": {"aurora_encrypted_by_default": false}}
	count(rule.deny) == 1 with input as _cluster({}) with data.params as params
}

test_passes[note] if {
	some note, attributes in {"on": {"storage_encrypted": true}, "by default": {}}
	count(rule.examined) == 1 with input as _cluster(attributes) with data.params as _params
	count(rule.deny) == 0 with input as _cluster(attributes) with data.params as _params
	count(rule.undecided) == 0 with input as _cluster(attributes) with data.params as _params
}

test_undecided[note] if {
	some note, attributes in {
		"unknown": {"storage_encrypted": "?var.encrypted has no value"},
		"of a source elsewhere": {"source_db_cluster_identifier": "arn:aws:rds:eu-west-1:111122223333:cluster:core"},
	}
	count(rule.deny) == 0 with input as _cluster(attributes) with data.params as _params
	count(rule.undecided) == 1 with input as _cluster(attributes) with data.params as _params
}

test_source_in_the_files_is_judged_itself if {
	resource := testing.with_link(
		testing.resource("aws_rds_global_cluster", "main", {"source_db_cluster_identifier": "core"}),
		"source",
		[testing.resource("aws_rds_cluster", "core", {})],
	)
	count(rule.deny) == 0 with input as testing.document_of([resource]) with data.params as _params
	count(rule.undecided) == 0 with input as testing.document_of([resource]) with data.params as _params
}
