package rules.encryption["copy-key_test"]

import data.kit.testing
import data.rules.encryption["copy-key"] as rule

_copy(attributes) := testing.resource("aws_db_snapshot_copy", "main", attributes)

test_denied[note] if {
	some note, resource in {
		"copy of a snapshot": _copy({}),
		"copy of a cluster's snapshot": testing.resource("aws_rds_cluster_snapshot_copy", "main", {}),
		"replicated backups": testing.resource("aws_db_instance_automated_backups_replication", "main", {}),
		"export": testing.resource("aws_rds_export_task", "main", {"kms_key_id": "arn:aws:kms:eu-west-1:1:alias/aws/rds"}),
		"activity stream": testing.resource("aws_rds_cluster_activity_stream", "main", {"kms_key_id": "alias/aws/rds"}),
	}
	count(rule.deny) == 1 with input as testing.document_of([resource])
	count(rule.undecided) == 0 with input as testing.document_of([resource])
}

test_export_keeps_no_key if {
	snapshot := testing.resource("aws_db_snapshot", "main", {"kms_key_id": "arn:aws:kms:eu-west-1:111122223333:key/1"})
	export := testing.with_link(testing.resource("aws_rds_export_task", "main", {}), "source", [snapshot])
	count(rule.deny) == 1 with input as testing.document_of([export, snapshot])
}

test_passes[note] if {
	some note, resources in {
		"a key": [_copy({"kms_key_id": "arn:aws:kms:eu-west-1:111122223333:key/1"})],
		"the key of its snapshot": [_of_snapshot, _snapshot(_plain)],
		"the key of its database": [_of_snapshot, _snapshot(_with_key), _with_key],
	}
	count(rule.examined) == 1 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

_of_snapshot := testing.with_link(_copy({}), "source", [testing.resource("aws_db_snapshot", "main", {})])

_snapshot(database) := testing.with_link(
	testing.resource("aws_db_snapshot", "main", {"kms_key_id": "arn:aws:kms:eu-west-1:111122223333:key/1"}),
	"instance",
	[database],
) if {
	database == _plain
} else := testing.with_link(testing.resource("aws_db_snapshot", "main", {}), "instance", [database])

_plain := testing.resource("aws_db_instance", "plain", {})

_with_key := testing.resource("aws_db_instance", "main", {"kms_key_id": "arn:aws:kms:eu-west-1:111122223333:key/1"})

test_unknown_key_is_undecided if {
	document := testing.document_of([_copy({"kms_key_id": "?var.key has no value"})])
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}
