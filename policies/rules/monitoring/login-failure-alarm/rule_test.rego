package rules.monitoring["login-failure-alarm_test"]

import data.kit.testing
import data.rules.monitoring["login-failure-alarm"] as rule

_database := object.union(
	testing.resource(
		"aws_db_instance",
		"main",
		{"engine": "postgres", "identifier": "orders", "enabled_cloudwatch_logs_exports": ["postgresql"]},
	),
	{"environment": "production"},
)

_log := "/aws/rds/instance/orders/postgresql"

_filter(attributes) := testing.resource("aws_cloudwatch_log_metric_filter", "main", object.union(
	{
		"log_group_name": _log,
		"pattern": "password authentication failed",
		"metric_transformation": [{"name": "FailedLogins", "namespace": "Databases"}],
	},
	attributes,
))

_alarm(attributes) := testing.resource("aws_cloudwatch_metric_alarm", "main", attributes)

_on_failed := _alarm({"metric_name": "FailedLogins", "namespace": "Databases"})

test_denied[note] if {
	some note, resources in {
		"no alarm": [_database, _filter({})],
		"alarm on another metric": [_database, _filter({}), _alarm({"metric_name": "Errors"})],
		"filter for something else": [_database, _filter({"pattern": "deadlock detected"}), _on_failed],
		"log of another database": [
			_database,
			_filter({"log_group_name": "/aws/rds/instance/reports/postgresql"}),
			_on_failed,
		],
		"log of something else": [_database, _filter({"log_group_name": "/aws/lambda/api"}), _on_failed],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_without_any_filter_it_is_asked_for_where_wanted if {
	document := testing.document_of([_database])
	count(rule.examined) == 0 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.deny) == 1 with input as document with data.params as {"monitoring/login-failure-alarm": {"always": true}}
}

test_passes[note] if {
	some note, resources in {
		"filter and alarm": [_database, _filter({}), _on_failed],
		"alarm on an expression": [
			_database,
			_filter({}),
			_alarm({"metric_query": [{"metric": [{"metric_name": "FailedLogins"}]}]}),
		],
		"the log goes elsewhere": [
			_database,
			testing.resource("aws_cloudwatch_log_subscription_filter", "main", {"log_group_name": _log}),
		],
		"by reference": [
			_database,
			testing.with_link(_filter({"log_group_name": "?known after apply"}), "databases", [_database]),
			_on_failed,
		],
	}
	count(rule.examined) == 1 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_log_group_of_the_files[note] if {
	some note, group in {
		"its name": testing.resource("aws_cloudwatch_log_group", "main", {"name": _log}),
		"a reference in its name": testing.with_link(
			testing.resource("aws_cloudwatch_log_group", "main", {"name": "?known after apply"}),
			"databases",
			[_database],
		),
	}
	filter := testing.with_link(_filter({"log_group_name": "?known after apply"}), "log_group", [group])
	count(rule.examined) == 1 with input as testing.document_of([_database, group, filter, _on_failed])
	count(rule.deny) == 0 with input as testing.document_of([_database, group, filter, _on_failed])
	count(rule.undecided) == 0 with input as testing.document_of([_database, group, filter, _on_failed])
}

test_undecided[note] if {
	some note, resources in {
		"filter that may not exist": [_database, testing.maybe(_filter({})), _on_failed],
		"log unknown": [_database, _filter({"log_group_name": "?var.log has no value"}), _on_failed],
		"pattern unknown": [_database, _filter({"pattern": "?var.pattern has no value"}), _on_failed],
		"metric unknown": [_database, _filter({"metric_transformation": []}), _on_failed],
		"metric of the alarm unknown": [_database, _filter({}), _alarm({"metric_name": "?var.metric has no value"})],
		"name of the database unknown": [
			object.union(object.remove(_database, ["values"]), {
				"values": object.remove(_database.values, ["identifier"]),
				"unknown": {"identifier": "var.name has no value"},
			}),
			_filter({}),
			_on_failed,
		],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}

test_not_examined[note] if {
	some note, database in {
		"development": object.union(_database, {"environment": "development"}),
		"no log exported": object.union(_database, {"values": {"enabled_cloudwatch_logs_exports": []}}),
	}
	count(rule.examined) == 0 with input as testing.document_of([database])
}
