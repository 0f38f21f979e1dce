package rules.backup.backtrack_test

import data.kit.testing
import data.rules.backup.backtrack as rule

test_windows[note] if {
	some note, case in {
		"zero": {"attributes": {"engine": "aurora-mysql", "backtrack_window": 0}, "deny": 1, "undecided": 0},
		"not set": {"attributes": {"engine": "aurora-mysql"}, "deny": 1, "undecided": 0},
		"a day": {"attributes": {"engine": "aurora-mysql", "backtrack_window": 86400}, "deny": 0, "undecided": 0},
		"unknown": {
			"attributes": {"engine": "aurora-mysql", "backtrack_window": "?var.window has no value"},
			"deny": 0,
			"undecided": 1,
		},
		"unknown engine": {"attributes": {"engine": "?var.engine has no value"}, "deny": 0, "undecided": 1},
		"unknown engine, and a window": {
			"attributes": {"engine": "?var.engine has no value", "backtrack_window": 86400},
			"deny": 0,
			"undecided": 0,
		},
	}
	document := testing.document_of([testing.resource("aws_rds_cluster", "main", case.attributes)])
	count(rule.deny) == case.deny with input as document
	count(rule.undecided) == case.undecided with input as document
}

test_examines_aurora_mysql if {
	document := testing.document_of([testing.resource("aws_rds_cluster", "main", {"engine": "aurora-mysql"})])
	count(rule.examined) == 1 with input as document
}

test_not_examined[note] if {
	some note, attributes in {
		"Aurora PostgreSQL": {"engine": "aurora-postgresql"},
		"Multi-AZ DB cluster": {"engine": "mysql"},
		"Serverless v1": {"engine": "aurora-mysql", "engine_mode": "serverless"},
		"of a global database": {"engine": "aurora-mysql", "global_cluster_identifier": "global"},
		"replica": {"engine": "aurora-mysql", "replication_source_identifier": "arn:aws:rds:eu-west-1:111122223333:db:orders"},
	}
	document := testing.document_of([testing.resource("aws_rds_cluster", "main", attributes)])
	count(rule.examined) == 0 with input as document
	count(rule.deny) == 0 with input as document
}
