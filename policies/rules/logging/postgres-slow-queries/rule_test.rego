package rules.logging["postgres-slow-queries_test"]

import data.kit.testing
import data.rules.logging["postgres-slow-queries"] as rule

_with_parameters(parameters) := testing.document_of([group, testing.with_link(
	testing.resource("aws_db_instance", "main", {"engine": "postgres", "parameter_group_name": "pg"}),
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
		"no group": _alone({}),
		"not in the group": _with_parameters([{"name": "work_mem", "value": "4096"}]),
		"switched off": _with_parameters([{"name": "log_min_duration_statement", "value": "-1"}]),
	}
	count(rule.deny) == 1 with input as document
	count(rule.undecided) == 0 with input as document
}

test_passes[value] if {
	some value in ["1000", "0", 250]
	document := _with_parameters([{"name": "log_min_duration_statement", "value": value}])
	count(rule.examined) == 1 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}

test_undecided[note] if {
	some note, document in {
		"group elsewhere": _alone({"parameter_group_name": "platform"}),
		"parameters unknown": _with_parameters("?var.parameters has no value"),
	}
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}

test_other_engines_are_not_examined if {
	count(rule.examined) == 0 with input as _alone({"engine": "mysql"})
}
