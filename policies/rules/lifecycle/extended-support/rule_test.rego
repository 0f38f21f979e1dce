package rules.lifecycle["extended-support_test"]

import data.kit.testing
import data.rules.lifecycle["extended-support"] as rule

_database(attributes) := testing.document_of([testing.resource("aws_db_instance", "main", attributes)])

test_denied[note] if {
	some note, attributes in {
		"by default": {"engine": "postgres", "engine_version": "13.14"},
		"chosen": {
			"engine": "mysql",
			"engine_version": "8.0",
			"engine_lifecycle_support": "open-source-rds-extended-support",
		},
	}
	count(rule.deny) == 1 with input as _database(attributes)
	count(rule.undecided) == 0 with input as _database(attributes)
}

test_passes[note] if {
	some note, attributes in {
		"declined": {
			"engine": "postgres",
			"engine_version": "13.14",
			"engine_lifecycle_support": "open-source-rds-extended-support-disabled",
		},
		"in standard support": {"engine": "mysql", "engine_version": "8.4"},
		"no Extended Support": {"engine": "mariadb", "engine_version": "10.5"},
	}
	count(rule.examined) == 1 with input as _database(attributes)
	count(rule.deny) == 0 with input as _database(attributes)
	count(rule.undecided) == 0 with input as _database(attributes)
}

test_undecided[note] if {
	some note, attributes in {
		"choice": {
			"engine": "postgres",
			"engine_version": "13",
			"engine_lifecycle_support": "?var.support has no value",
		},
		"version": {"engine": "postgres", "engine_version": "?var.version has no value"},
	}
	count(rule.deny) == 0 with input as _database(attributes)
	count(rule.undecided) == 1 with input as _database(attributes)
}
