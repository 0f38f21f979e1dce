package rules.logging["postgres-statements_test"]

import data.kit.testing
import data.rules.logging["postgres-statements"] as rule

test_denied[note] if {
	some note, resources in {
		"switched off": [
			testing.resource(
				"aws_db_parameter_group",
				"pg",
				{"name": "pg", "family": "postgres16", "parameter": [{"name": "log_statement", "value": "none"}]},
			),
			testing.with_link(
				testing.resource(
					"aws_db_instance",
					"main",
					{"engine": "postgres", "engine_version": "16.4", "parameter_group_name": "pg"},
				),
				"parameter_group",
				[testing.resource("aws_db_parameter_group", "pg", {})],
			),
		],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"set": [
			testing.resource(
				"aws_db_parameter_group",
				"pg",
				{"name": "pg", "family": "postgres16", "parameter": [{"name": "log_statement", "value": "ddl"}]},
			),
			testing.with_link(
				testing.resource(
					"aws_db_instance",
					"main",
					{"engine": "postgres", "engine_version": "16.4", "parameter_group_name": "pg"},
				),
				"parameter_group",
				[testing.resource("aws_db_parameter_group", "pg", {})],
			),
		],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"value unknown": [
			object.union(
				testing.resource(
					"aws_db_parameter_group",
					"pg",
					{"name": "pg", "family": "postgres16", "parameter": [{"name": "log_statement"}]},
				),
				{"unknown": {"parameter.0.value": "var.log has no value"}},
			),
			testing.with_link(
				testing.resource(
					"aws_db_instance",
					"main",
					{"engine": "postgres", "engine_version": "16.4", "parameter_group_name": "pg"},
				),
				"parameter_group",
				[testing.resource("aws_db_parameter_group", "pg", {})],
			),
		],
		"group elsewhere": [
			testing.resource("aws_db_instance", "main", {"engine": "postgres", "parameter_group_name": "platform"}),
		],
		"group unknown": [
			testing.resource(
				"aws_db_instance",
				"main",
				{"engine": "postgres", "parameter_group_name": "?var.group has no value"},
			),
		],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}

test_not_examined[note] if {
	some note, resources in {
		"MySQL": [testing.resource("aws_db_instance", "main", {"engine": "mysql"})],
		"member": [testing.resource("aws_db_instance", "main", {"engine": "aurora-postgresql"})],
	}
	count(rule.examined) == 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
}

test_default_says_nothing if {
	count(rule.deny) > 0 with input as testing.document_of([testing.resource("aws_db_instance", "main", {"engine": "postgres"})])
}
