package rules.logging["audit-plugin_test"]

import data.kit.testing
import data.rules.logging["audit-plugin"] as rule

_instance(attributes) := testing.resource(
	"aws_db_instance",
	"main",
	object.union({"engine": "mysql", "enabled_cloudwatch_logs_exports": ["error", "audit"]}, attributes),
)

_alone(attributes) := testing.document_of([_instance(attributes)])

_with_options(options) := testing.document_of([group, testing.with_link(
	_instance({"option_group_name": "options"}),
	"option_group",
	[group],
)]) if {
	group := testing.resource("aws_db_option_group", "options", {"name": "options", "option": options})
}

_plugin(settings) := [{"option_name": "MARIADB_AUDIT_PLUGIN", "option_settings": settings}]

test_denied[note] if {
	some note, document in {
		"no group": _alone({}),
		"MariaDB": _alone({"engine": "mariadb"}),
		"the default group": _alone({"option_group_name": "default:mysql-8-0"}),
		"another option": _with_options([{"option_name": "MEMCACHED"}]),
		"queries only": _with_options(_plugin([{"name": "SERVER_AUDIT_EVENTS", "value": "QUERY_DML"}])),
	}
	count(rule.deny) == 1 with input as document
	count(rule.undecided) == 0 with input as document
}

test_passes[note] if {
	some note, settings in {
		"default events": [],
		"connections": [{"name": "SERVER_AUDIT_EVENTS", "value": "CONNECT,QUERY_DDL"}],
	}
	document := _with_options(_plugin(settings))
	count(rule.examined) == 1 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}

test_undecided[note] if {
	some note, document in {
		"group elsewhere": _alone({"option_group_name": "platform"}),
		"options unknown": _with_options("?var.options has no value"),
	}
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}

test_unknown_events_are_undecided if {
	group := object.union(
		testing.resource("aws_db_option_group", "options", {"option": _plugin([{"name": "SERVER_AUDIT_EVENTS"}])}),
		{"unknown": {"option.0.option_settings.0.value": "var.events has no value"}},
	)
	document := testing.document_of([group, testing.with_link(_instance({}), "option_group", [group])])
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}

test_not_examined[note] if {
	some note, document in {
		"audit log not exported": _alone({"enabled_cloudwatch_logs_exports": ["error"]}),
		"Oracle": _alone({"engine": "oracle-ee"}),
		"member of Aurora": _alone({"engine": "aurora-mysql"}),
	}
	count(rule.examined) == 0 with input as document
}
