package rules.iam["trust-guarded-across-accounts_test"]

import data.kit.testing
import data.rules.iam["trust-guarded-across-accounts"] as rule

_params := {"iam/trust-guarded-across-accounts": {"own_accounts": [], "trusted_accounts": ["444455556666"]}}

test_denied[note] if {
	some note, resources in {
		"account": {"actions": ["sts:AssumeRole"], "principals": [_account("999988887777")]},
		"external id of anything": {
			"actions": ["sts:AssumeRole"],
			"principals": [_account("999988887777")],
			"conditions": _when("StringLike", "sts:ExternalId", "*"),
		},
	}
	count(rule.deny) == 1 with input as testing.with_documents([], _documents(resources)) with data.params as _params
	count(rule.undecided) == 0 with input as testing.with_documents(
		[],
		_documents(resources),
	)
		with data.params as _params
}

test_passes[note] if {
	some note, resources in {
		"external id": {
			"actions": ["sts:AssumeRole"],
			"principals": [_account("999988887777")],
			"conditions": _when("StringEquals", "sts:ExternalId", "7f3c"),
		},
		"unknown external id": {
			"actions": ["sts:AssumeRole"],
			"principals": [_account("999988887777")],
			"conditions": [
				{"operator": "StringEquals", "key": "sts:ExternalId", "values": [], "unknown": "var.id has no value"},
			],
		},
		"account of the databases": {"actions": ["sts:AssumeRole"], "principals": [_account("111122223333")]},
		"trusted account": {"actions": ["sts:AssumeRole"], "principals": [_account("444455556666")]},
		"service": {"actions": ["sts:AssumeRole"], "principals": [_principal("Service", "lambda.amazonaws.com")]},
		"caller": {
			"actions": ["sts:AssumeRole"],
			"principals": [_principal("AWS", "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root")],
		},
	}
	count(rule.examined) > 0 with input as testing.with_documents(
		[],
		_documents(resources),
	)
		with data.params as _params
	count(rule.deny) == 0 with input as testing.with_documents([], _documents(resources)) with data.params as _params
	count(rule.undecided) == 0 with input as testing.with_documents(
		[],
		_documents(resources),
	)
		with data.params as _params
}

test_undecided[note] if {
	some note, resources in {
		"unknown account": {"actions": ["sts:AssumeRole"], "principals": [_unknown("var.partner has no value")]},
		"condition unknown": {
			"actions": ["sts:AssumeRole"],
			"principals": [_account("999988887777")],
			"unknown": {"Condition": "var.condition has no value"},
		},
	}
	count(rule.deny) == 0 with input as testing.with_documents([], _documents(resources)) with data.params as _params
	count(rule.undecided) == 1 with input as testing.with_documents(
		[],
		_documents(resources),
	)
		with data.params as _params
}

test_role_without_access_is_not_examined[note] if {
	some note, grants in {
		"none": [],
		"denied": [{"denied": "yes"}],
		"dead": [{"dead": "no resource id"}],
	}
	documents := [
		testing.document("trust", _role, [{"actions": ["sts:AssumeRole"], "principals": [_account("999988887777")]}]),
		_access(grants),
	]
	count(rule.examined) == 0 with input as testing.with_documents([], documents) with data.params as _params
	count(rule.deny) == 0 with input as testing.with_documents([], documents) with data.params as _params
}

test_unreadable_document_is_undecided if {
	unreadable := object.union(testing.document("trust", _role, []), {"unknown": "var.policy has no value"})
	count(rule.undecided) == 1 with input as testing.with_documents(
		[],
		[unreadable, _access([{}])],
	)
		with data.params as _params
}

_role := testing.resource("aws_iam_role", "api", {})

# The trust policy with a statement, and a policy by which the role may log in to a database.
_documents(statement) := [testing.document("trust", _role, [statement]), _access([{}])]

_access(grants) := testing.attached(
	testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), grants),
	_role,
)

_principal(type, value) := {
	"type": type,
	"value": value,
	"path": ["assume_role_policy", "Statement", 0, "Principal"],
}

_account(id) := object.union(_principal("AWS", $"arn:aws:iam::{id}:root"), {"account": id})

_unknown(reason) := object.union(_principal("AWS", "${…}"), {"unknown": reason})

_when(operator, key, value) := [{"operator": operator, "key": key, "values": [value]}]
