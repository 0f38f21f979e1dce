package rules.logging["no-data-in-statements_test"]

import data.kit.testing
import data.rules.logging["no-data-in-statements"] as rule

_with_parameters(engine, parameters) := testing.document_of([group, testing.with_link(
	testing.resource("aws_db_instance", "main", {"engine": engine, "parameter_group_name": "pg"}),
	"parameter_group",
	[group],
)]) if {
	group := testing.resource("aws_db_parameter_group", "pg", {
		"name": "pg",
		"family": "postgres16",
		"parameter": parameters,
	})
}

_alone(attributes) := testing.document_of([testing.resource(
	"aws_db_instance",
	"main",
	object.union({"engine": "postgres"}, attributes),
)])

test_denied[note] if {
	some note, document in {
		"every statement": _with_parameters("postgres", [{"name": "log_statement", "value": "all"}]),
		"parameters of statements": _with_parameters("postgres", [{"name": "pgaudit.log_parameter", "value": "on"}]),
		"general log": _with_parameters("mysql", [{"name": "general_log", "value": "1"}]),
	}
	count(rule.deny) == 1 with input as document
	count(rule.undecided) == 0 with input as document
}

test_passes[note] if {
	some note, document in {
		"no group": _alone({}),
		"changes of the schema": _with_parameters("postgres", [{"name": "log_statement", "value": "ddl"}]),
		"pgaudit": _with_parameters("postgres", [{"name": "pgaudit.log", "value": "all"}]),
		"no general log": _with_parameters("mariadb", [{"name": "general_log", "value": "0"}]),
	}
	count(rule.examined) == 1 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}

test_undecided[note] if {
	some note, document in {
		"group elsewhere": _alone({"parameter_group_name": "platform"}),
		"parameters unknown": _with_parameters("mysql", "?var.parameters has no value"),
	}
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}

test_other_engines_are_not_examined if {
	count(rule.examined) == 0 with input as _alone({"engine": "oracle-ee"})
}
