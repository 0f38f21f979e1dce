package rules.logging["engine-audit_test"]

import data.kit.testing
import data.rules.logging["engine-audit"] as rule

_params := {"logging/engine-audit": {"tags": ["dataclassification"], "classes": ["restricted"]}}

_sql_server(attributes) := testing.resource("aws_db_instance", "main", object.union({"engine": "sqlserver-se"}, attributes))

_in_production(instance) := object.union(instance, {"environment": "production"})

_with_options(options) := [group, testing.with_link(
	_in_production(_sql_server({"option_group_name": "options"})),
	"option_group",
	[group],
)] if {
	group := testing.resource("aws_db_option_group", "options", {"name": "options", "option": options})
}

_oracle(parameters) := [group, testing.with_link(
	testing.resource("aws_db_instance", "main", {"engine": "oracle-ee", "parameter_group_name": "pg"}),
	"parameter_group",
	[group],
)] if {
	group := testing.resource("aws_db_parameter_group", "pg", {"name": "pg", "parameter": parameters})
}

test_denied[note] if {
	some note, resources in {
		"production": [_in_production(_sql_server({}))],
		"restricted data": [_sql_server({"tags": {"DataClassification": "Restricted"}})],
		"another option": _with_options([{"option_name": "TDE"}]),
		"audit trail switched off": _oracle([{"name": "audit_trail", "value": "NONE"}]),
	}
	count(rule.deny) == 1 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 0 with input as testing.document_of(resources) with data.params as _params
}

test_passes[note] if {
	some note, resources in {
		"option": _with_options([{"option_name": "SQLSERVER_AUDIT"}]),
		"audit trail in the database": _oracle([{"name": "audit_trail", "value": "DB"}]),
		"unified auditing": _oracle([]),
	}
	count(rule.examined) == 1 with input as testing.document_of(resources) with data.params as _params
	count(rule.deny) == 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 0 with input as testing.document_of(resources) with data.params as _params
}

test_undecided[note] if {
	some note, resources in {
		"options unknown": _with_options("?var.options has no value"),
		"environment unknown": [object.union(_sql_server({}), {"unknown": {"tags.Environment": "var.env has no value"}})],
		"class unknown": [object.union(
			_sql_server({}),
			{"unknown": {"tags.DataClassification": "var.class has no value"}},
		)],
		"parameters unknown": _oracle("?var.parameters has no value"),
	}
	count(rule.deny) == 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 1 with input as testing.document_of(resources) with data.params as _params
}

test_not_examined[note] if {
	some note, resources in {
		"neither production nor classified": [_sql_server({})],
		"PostgreSQL": [testing.resource("aws_db_instance", "main", {"engine": "postgres"})],
	}
	count(rule.examined) == 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.deny) == 0 with input as testing.document_of(resources) with data.params as _params
}
