package rules.lifecycle["supported-version_test"]

import data.kit.testing
import data.rules.lifecycle["supported-version"] as rule

_database(attributes) := testing.document_of([testing.resource("aws_db_instance", "main", attributes)])

test_denied[note] if {
	some note, attributes in {
		"PostgreSQL 12": {"engine": "postgres", "engine_version": "12.9"},
		"MySQL 5.7": {"engine": "mysql", "engine_version": "5.7.44"},
		"MariaDB 10.5": {"engine": "mariadb", "engine_version": "10.5"},
	}
	count(rule.deny) == 1 with input as _database(attributes)
	count(rule.undecided) == 0 with input as _database(attributes)
}

test_aurora_is_denied[note] if {
	some note, attributes in {
		"version 1": {"engine": "aurora"},
		"version 2": {"engine": "aurora-mysql", "engine_version": "5.7.mysql_aurora.2.11.2"},
	}
	document := testing.document_of([testing.resource("aws_rds_cluster", "main", attributes)])
	count(rule.deny) == 1 with input as document
}

test_passes[note] if {
	some note, attributes in {
		"PostgreSQL 16": {"engine": "postgres", "engine_version": "16"},
		"MySQL 8.0": {"engine": "mysql", "engine_version": "8.0.35"},
		"AWS chooses": {"engine": "postgres"},
		"Oracle": {"engine": "oracle-se2", "engine_version": "19"},
	}
	count(rule.examined) == 1 with input as _database(attributes)
	count(rule.deny) == 0 with input as _database(attributes)
	count(rule.undecided) == 0 with input as _database(attributes)
}

test_undecided[note] if {
	some note, attributes in {
		"version": {"engine": "postgres", "engine_version": "?var.version has no value"},
		"engine": {"engine": "?var.engine has no value", "engine_version": "12"},
	}
	count(rule.deny) == 0 with input as _database(attributes)
	count(rule.undecided) == 1 with input as _database(attributes)
}
