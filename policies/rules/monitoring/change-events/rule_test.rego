package rules.monitoring["change-events_test"]

import data.kit.testing
import data.rules.monitoring["change-events"] as rule

_params := {"monitoring/change-events": {"source_types": ["db-parameter-group", "db-snapshot"]}}

_database := testing.resource("aws_db_instance", "main", {"engine": "postgres"})

_subscription(name, attributes) := testing.resource("aws_db_event_subscription", name, attributes)

test_denied[note] if {
	some note, resources in {
		"no subscription": [_database, testing.resource("aws_db_instance", "other", {"engine": "mysql"})],
		"one of two": [_database, _subscription("one", {"source_type": "db-snapshot"})],
		"switched off": [_database, _subscription("one", {"enabled": false})],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 0 with input as testing.document_of(resources) with data.params as _params
}

test_each_stack_is_denied_once if {
	other := object.union(_database, {"id": "aws_db_instance.main@other", "stack": "other"})
	count(rule.deny) == 2 with input as testing.document_of([_database, other]) with data.params as _params
}

test_passes[note] if {
	some note, resources in {
		"everything": [_database, _subscription("all", {})],
		"both": [
			_database,
			_subscription("one", {"source_type": "db-snapshot"}),
			_subscription("two", {"source_type": "db-parameter-group"}),
		],
	}
	count(rule.examined) == 1 with input as testing.document_of(resources) with data.params as _params
	count(rule.deny) == 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 0 with input as testing.document_of(resources) with data.params as _params
}

test_undecided[note] if {
	some note, attributes in {
		"kind unknown": {"source_type": "?var.kind has no value"},
		"switch unknown": {"enabled": "?var.loud has no value"},
	}
	document := testing.document_of([_database, _subscription("one", attributes)])
	count(rule.deny) == 0 with input as document with data.params as _params
	count(rule.undecided) == 1 with input as document with data.params as _params
}
