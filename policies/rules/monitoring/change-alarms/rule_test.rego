package rules.monitoring["change-alarms_test"]

import data.kit.testing
import data.rules.monitoring["change-alarms"] as rule

_trail := testing.resource("aws_cloudtrail", "main", {"name": "main"})

_filter(name, pattern) := testing.resource("aws_cloudwatch_log_metric_filter", name, {"pattern": pattern})

_event_rule(pattern) := testing.resource("aws_cloudwatch_event_rule", "main", {"event_pattern": pattern})

_of_policies := _filter("policies", "{ $.eventName = PutRolePolicy || $.eventName = AttachRolePolicy }")

_of_groups := _filter("groups", "{ $.eventName = AuthorizeSecurityGroupIngress }")

_of_databases := _event_rule(`{"detail": {"eventName": ["ModifyDBInstance", "ModifyDBSnapshotAttribute"]}}`)

test_denied[note] if {
	some note, resources in {
		"nothing": [_trail],
		"one missing": [_trail, _of_policies, _of_databases],
		"in another stack": [_trail, _of_policies, _of_databases, object.union(_of_groups, {"stack": "other"})],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_all_pass if {
	document := testing.document_of([_trail, _of_policies, _of_groups, _of_databases])
	count(rule.examined) == 1 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}

test_undecided[note] if {
	some note, other in {
		"pattern of a filter": _filter("other", "?var.pattern has no value"),
		"pattern of a rule": _event_rule("?var.pattern has no value"),
	}
	document := testing.document_of([_trail, _of_policies, other])
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}
