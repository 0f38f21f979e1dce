package rules.logging["aurora-audit-events_test"]

import data.kit.testing
import data.rules.logging["aurora-audit-events"] as rule

_cluster(attributes) := testing.resource("aws_rds_cluster", "main", object.union(
	{"engine": "aurora-mysql", "enabled_cloudwatch_logs_exports": ["audit"]},
	attributes,
))

_group(parameters) := testing.resource(
	"aws_rds_cluster_parameter_group",
	"main",
	{"family": "aurora-mysql8.0", "parameter": [{"name": name, "value": value} | some name, value in parameters]},
)

_with(parameters) := testing.document_of([
	testing.with_link(
		_cluster({"db_cluster_parameter_group_name": "main"}),
		"parameter_group",
		[_group(parameters)],
	),
	_group(parameters),
])

test_defaults_are_denied if {
	count(rule.deny) == 2 with input as testing.document_of([_cluster({})])
}

test_off_is_denied if {
	document := _with({"server_audit_logging": "0", "server_audit_events": "CONNECT,QUERY_DDL,QUERY_DCL"})
	count(rule.deny) == 1 with input as document
}

test_both_pass if {
	document := _with({"server_audit_logging": "1", "server_audit_events": "CONNECT,QUERY_DDL,QUERY_DCL"})
	count(rule.examined) == 1 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}

test_group_elsewhere_is_undecided if {
	document := testing.document_of([_cluster({"db_cluster_parameter_group_name": "?var.group has no value"})])
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}

test_without_the_log_it_is_not_examined if {
	document := testing.document_of([testing.resource("aws_rds_cluster", "main", {"engine": "aurora-mysql"})])
	count(rule.examined) == 0 with input as document
}
