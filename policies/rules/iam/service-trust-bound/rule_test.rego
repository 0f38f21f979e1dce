package rules.iam["service-trust-bound_test"]

import data.kit.testing
import data.rules.iam["service-trust-bound"] as rule

_params := {"iam/service-trust-bound": {"monitoring": true}}

_role := testing.resource("aws_iam_role", "r", {})

_service(name) := {"type": "Service", "value": name, "path": ["assume_role_policy", "Statement", 0, "Principal"]}

_trust(name, statement) := testing.document("trust", _role, [object.union(
	{"actions": ["sts:AssumeRole"], "principals": [_service(name)]},
	statement,
)])

_when(operator, key, value) := {"conditions": [{"operator": operator, "key": key, "values": [value]}]}

_association := testing.with_link(testing.resource("aws_rds_cluster_role_association", "a", {}), "role", [_role])

_cluster := testing.with_link(testing.resource("aws_rds_cluster", "c", {}), "roles", [_role])

_monitoring := "monitoring.rds.amazonaws.com"

test_denied[note] if {
	some note, parts in {
		"monitoring": [[], _trust(_monitoring, {})],
		"any account": [[], _trust(_monitoring, _when("StringLike", "aws:SourceAccount", "*"))],
		"account that may be missing": [[], _trust(_monitoring, _when("StringEqualsIfExists", "aws:SourceAccount", "1"))],
		"role of a database": [[_association], _trust("rds.amazonaws.com", {})],
		"role in the list of a cluster": [[_cluster], _trust("rds.amazonaws.com", {})],
	}
	document := testing.with_documents(array.concat(parts[0], [_role]), [parts[1]])
	count(rule.deny) == 1 with input as document with data.params as _params
	count(rule.undecided) == 0 with input as document with data.params as _params
}

test_passes[note] if {
	some note, condition in {
		"account": _when("StringEquals", "aws:SourceAccount", "111122223333"),
		"database": _when("ArnLike", "aws:SourceArn", "arn:aws:rds:eu-west-1:111122223333:db:*"),
		"account that nobody knows": {"conditions": [{
			"operator": "StringEquals",
			"key": "aws:SourceAccount",
			"values": [],
			"unknown": "var.account has no value",
		}]},
	}
	document := testing.with_documents([_role], [_trust(_monitoring, condition)])
	count(rule.examined) == 1 with input as document with data.params as _params
	count(rule.deny) == 0 with input as document with data.params as _params
	count(rule.undecided) == 0 with input as document with data.params as _params
}

test_others_are_not_examined[note] if {
	some note, name in {"proxy": "rds.amazonaws.com", "export": "export.rds.amazonaws.com", "function": "lambda.amazonaws.com"}
	document := testing.with_documents([_role], [_trust(name, {})])
	count(rule.examined) == 0 with input as document with data.params as _params
	count(rule.deny) == 0 with input as document with data.params as _params
}

test_undecided[note] if {
	some note, trust in {
		"condition": _trust("rds.amazonaws.com", {"unknown": {"Condition": "var.condition has no value"}}),
		"document": object.union(testing.document("trust", _role, []), {"unknown": "var.trust has no value"}),
	}
	document := testing.with_documents([_role, _association], [trust])
	count(rule.deny) == 0 with input as document with data.params as _params
	count(rule.undecided) == 1 with input as document with data.params as _params
}

test_monitoring_is_judged_where_that_is_asked_for if {
	document := testing.with_documents([_role], [_trust(_monitoring, {})])
	count(rule.examined) == 0 with input as document
	count(rule.deny) == 0 with input as document
}
