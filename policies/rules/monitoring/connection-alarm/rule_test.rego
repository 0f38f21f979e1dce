package rules.monitoring["connection-alarm_test"]

import data.kit.testing
import data.rules.monitoring["connection-alarm"] as rule

_params := {"monitoring/connection-alarm": {"metrics": ["DatabaseConnections"]}}

_always := object.union(_params, {"monitoring/connection-alarm": {"always": true}})

_metric := "DatabaseConnections"

_instance := object.union(
	testing.resource("aws_db_instance", "main", {"engine": "postgres", "identifier": "Orders"}),
	{"environment": "production"},
)

_alarm(attributes) := testing.resource("aws_cloudwatch_metric_alarm", "main", object.union(
	{"namespace": "AWS/RDS", "metric_name": _metric},
	attributes,
))

_of(name) := {"dimensions": {"DBInstanceIdentifier": name}}

_query(query) := _alarm({"namespace": null, "metric_name": null, "metric_query": [query]})

test_denied[note] if {
	some note, resources in {
		"alarm of another database": [_instance, _alarm(_of("reports")), _other],
		"alarm on another metric": [_instance, _alarm({"metric_name": "FreeStorageSpace"})],
		"alarm of another service": [_instance, _alarm({"namespace": "AWS/SQS"}), _other],
		"cluster": [
			object.union(
				testing.resource("aws_rds_cluster", "main", {"engine": "aurora-mysql"}),
				{"environment": "production"},
			),
			_other,
		],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 0 with input as testing.document_of(resources) with data.params as _params
}

# An alarm that proves that they are kept in the files.
_other := testing.resource(
	"aws_cloudwatch_metric_alarm",
	"other",
	{"namespace": "AWS/RDS", "metric_name": "FreeStorageSpace"},
)

test_alarms_that_are_kept_elsewhere_are_asked_for_where_wanted[note] if {
	some note, resources in {
		"no alarm": [_instance],
		"alarm of another database": [_instance, _alarm(_of("reports"))],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.deny) == 1 with input as testing.document_of(resources) with data.params as _always
}

test_passes[note] if {
	some note, resources in {
		"by name": [_instance, _alarm(_of("orders"))],
		"by reference": [_instance, testing.with_link(
			testing.with_computed(
				_alarm({"dimensions": {}}),
				"dimensions.DBInstanceIdentifier",
				"aws_db_instance.main.identifier",
			),
			"databases",
			[_instance],
		)],
		"of all databases": [_instance, _alarm({})],
		"of all databases of a class": [_instance, _alarm({"dimensions": {"DatabaseClass": "db.t4g.medium"}})],
		"in a query": [_instance, _query({"metric": [{
			"namespace": "AWS/RDS",
			"metric_name": _metric,
			"dimensions": {"DBInstanceIdentifier": "orders"},
		}]})],
		"in a query of Metrics Insights": [
			_instance,
			_query({"expression": $`SELECT MAX({_metric}) FROM SCHEMA("AWS/RDS", DBInstanceIdentifier)`}),
		],
	}
	count(rule.examined) == 1 with input as testing.document_of(resources) with data.params as _params
	count(rule.deny) == 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 0 with input as testing.document_of(resources) with data.params as _params
}

test_alarm_of_a_member_watches_its_cluster if {
	member := testing.resource("aws_rds_cluster_instance", "one", {"identifier": "core-1", "cluster_identifier": "core"})
	cluster := object.union(
		testing.with_link(
			testing.resource("aws_rds_cluster", "core", {"engine": "aurora-mysql", "cluster_identifier": "core"}),
			"members",
			[member],
		),
		{"environment": "production"},
	)
	document := testing.document_of([member, cluster, _alarm(_of("core-1"))])
	count(rule.examined) == 1 with input as document with data.params as _params
	count(rule.deny) == 0 with input as document with data.params as _params
}

test_undecided[note] if {
	some note, resources in {
		"alarm that may not exist": [_instance, testing.maybe(_alarm({}))],
		"database of the alarm unknown": [_instance, object.union(
			_alarm({"dimensions": {}}),
			{"unknown": {"dimensions.DBInstanceIdentifier": "var.database has no value"}},
		)],
		"dimensions unknown": [_instance, _alarm({"dimensions": "?var.dimensions has no value"})],
		"metric unknown": [_instance, _alarm({"metric_name": "?var.metric has no value"})],
		"expression unknown": [_instance, object.union(
			_query({}),
			{"unknown": {"metric_query.0.expression": "var.expression has no value"}},
		)],
		"namespace and metric unknown": [
			_instance,
			_alarm({"namespace": "?var.namespace has no value", "metric_name": "?var.metric has no value"}),
		],
		"environment unknown": [
			testing.resource("aws_db_instance", "main", {"tags": "?var.tags has no value"}),
			_other,
		],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 1 with input as testing.document_of(resources) with data.params as _params
}

test_not_examined[note] if {
	some note, resource in {
		"no environment": testing.resource("aws_db_instance", "main", {"engine": "postgres"}),
		"development": object.union(_instance, {"environment": "development"}),
		"replica": object.union(
			testing.resource("aws_db_instance", "main", {"replicate_source_db": "orders"}),
			{"environment": "production"},
		),
	}
	count(rule.examined) == 0 with input as testing.document_of([resource]) with data.params as _params
	count(rule.deny) == 0 with input as testing.document_of([resource]) with data.params as _params
}
