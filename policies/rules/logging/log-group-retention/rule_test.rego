package rules.logging["log-group-retention_test"]

import data.kit.testing
import data.rules.logging["log-group-retention"] as rule

_params := {"logging/log-group-retention": {"days": 90}}

_group(attributes) := testing.document_of([testing.resource(
	"aws_cloudwatch_log_group",
	"main",
	object.union({"name": "/aws/rds/instance/orders/postgresql"}, attributes),
)])

test_denied[note] if {
	some note, attributes in {"a week": {"retention_in_days": 7}, "not set": {}}
	count(rule.deny) == 1 with input as _group(attributes) with data.params as _params
	count(rule.undecided) == 0 with input as _group(attributes) with data.params as _params
}

test_passes[note] if {
	some note, days in {"a year": 365, "for ever, by decision": 0}
	document := _group({"retention_in_days": days})
	count(rule.examined) == 1 with input as document with data.params as _params
	count(rule.deny) == 0 with input as document with data.params as _params
	count(rule.undecided) == 0 with input as document with data.params as _params
}

test_unknown_is_undecided if {
	document := _group({"retention_in_days": "?var.days has no value"})
	count(rule.deny) == 0 with input as document with data.params as _params
	count(rule.undecided) == 1 with input as document with data.params as _params
}

test_other_groups_are_not_examined if {
	count(rule.examined) == 0 with input as _group({"name": "/app/api"}) with data.params as _params
}
