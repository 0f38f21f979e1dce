package rules.tls["db2-only-tls_test"]

import data.kit.testing
import data.rules.tls["db2-only-tls"] as rule

_database(attributes) := testing.resource("aws_db_instance", "main", object.union({"engine": "db2-se"}, attributes))

_group(value) := testing.resource(
	"aws_db_parameter_group",
	"main",
	{"family": "db2-se-11.5", "parameter": [{"name": "db2comm", "value": value}]},
)

_with(value) := testing.document_of([
	testing.with_link(_database({"parameter_group_name": "main"}), "parameter_group", [_group(value)]),
	_group(value),
])

test_denied[note] if {
	some note, document in {
		"by default": testing.document_of([_database({})]),
		"both": _with("TCPIP,SSL"),
		"in clear": _with("TCPIP"),
	}
	count(rule.deny) == 1 with input as document
	count(rule.undecided) == 0 with input as document
}

test_only_tls_passes if {
	count(rule.examined) == 1 with input as _with("SSL")
	count(rule.deny) == 0 with input as _with("SSL")
	count(rule.undecided) == 0 with input as _with("SSL")
}

test_unknown_group_is_undecided if {
	document := testing.document_of([_database({"parameter_group_name": "?var.group has no value"})])
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}

test_other_engines_are_not_examined if {
	document := testing.document_of([testing.resource("aws_db_instance", "main", {"engine": "postgres"})])
	count(rule.examined) == 0 with input as document
}
