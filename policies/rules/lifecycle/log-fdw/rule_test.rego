package rules.lifecycle["log-fdw_test"]

import data.kit.testing
import data.rules.lifecycle["log-fdw"] as rule

_database(attributes) := testing.document_of([testing.resource("aws_db_instance", "main", attributes)])

_cluster(attributes) := testing.document_of([testing.resource("aws_rds_cluster", "main", attributes)])

test_denied[note] if {
	some note, document in {
		"13": _database({"engine": "postgres", "engine_version": "13.2"}),
		"9.6": _database({"engine": "postgres", "engine_version": "9.6.21"}),
		"9.5": _database({"engine": "postgres", "engine_version": "9.5"}),
		"Aurora": _cluster({"engine": "aurora-postgresql", "engine_version": "11.8"}),
	}
	count(rule.deny) == 1 with input as document
	count(rule.undecided) == 0 with input as document
}

test_passes[note] if {
	some note, document in {
		"mended": _database({"engine": "postgres", "engine_version": "13.3"}),
		"newer": _database({"engine": "postgres", "engine_version": "16.4"}),
		"AWS chooses the minor version": _database({"engine": "postgres", "engine_version": "12"}),
		"Aurora": _cluster({"engine": "aurora-postgresql", "engine_version": "12.4"}),
	}
	count(rule.examined) == 1 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}

test_unknown_version_is_undecided if {
	document := _database({"engine": "postgres", "engine_version": "?var.version has no value"})
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}

test_other_engines_are_not_examined if {
	count(rule.examined) == 0 with input as _database({"engine": "mysql", "engine_version": "5.7"})
}
