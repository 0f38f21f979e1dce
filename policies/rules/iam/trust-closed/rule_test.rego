package rules.iam["trust-closed_test"]

import data.kit.testing
import data.rules.iam["trust-closed"] as rule

test_denied[note] if {
	some note, resources in {
		"star": {"actions": ["sts:AssumeRole"], "principals": [_principal("*", "*")]},
		"AWS star": {"actions": ["sts:AssumeRole"], "principals": [_principal("AWS", "*")]},
		"MFA is no identity": {
			"actions": ["sts:AssumeRole"],
			"principals": [_principal("AWS", "*")],
			"conditions": _when("Bool", "aws:MultiFactorAuthPresent", "true"),
		},
		"organisation that may be missing": {
			"actions": ["sts:AssumeRole"],
			"principals": [_principal("AWS", "*")],
			"conditions": _when("StringEqualsIfExists", "aws:PrincipalOrgID", "o-abc"),
		},
		"NotPrincipal": {"actions": ["sts:AssumeRole"], "not_principals": [_account("999988887777")]},
	}
	count(rule.deny) == 1 with input as testing.with_documents([], _documents(resources))
	count(rule.undecided) == 0 with input as testing.with_documents([], _documents(resources))
}

test_passes[note] if {
	some note, resources in {
		"service": {"actions": ["sts:AssumeRole"], "principals": [_principal("Service", "lambda.amazonaws.com")]},
		"organisation": {
			"actions": ["sts:AssumeRole"],
			"principals": [_principal("AWS", "*")],
			"conditions": _when("StringEquals", "aws:PrincipalOrgID", "o-abc"),
		},
		"account": {"actions": ["sts:AssumeRole"], "principals": [_account("999988887777")]},
	}
	count(rule.examined) > 0 with input as testing.with_documents([], _documents(resources))
	count(rule.deny) == 0 with input as testing.with_documents([], _documents(resources))
	count(rule.undecided) == 0 with input as testing.with_documents([], _documents(resources))
}

test_undecided[note] if {
	some note, resources in {
		"principal unknown": {"actions": ["sts:AssumeRole"], "principals": [_unknown("var.reader has no value")]},
		"condition unknown": {
			"actions": ["sts:AssumeRole"],
			"principals": [_principal("*", "*")],
			"unknown": {"Condition": "var.condition has no value"},
		},
	}
	count(rule.deny) == 0 with input as testing.with_documents([], _documents(resources))
	count(rule.undecided) == 1 with input as testing.with_documents([], _documents(resources))
}

test_role_without_access_is_not_examined[note] if {
	some note, grants in {
		"none": [],
		"denied": [{"denied": "yes"}],
		"dead": [{"dead": "no resource id"}],
	}
	documents := [
		testing.document("trust", _role, [{"actions": ["sts:AssumeRole"], "principals": [_principal("*", "*")]}]),
		_access(grants),
	]
	count(rule.examined) == 0 with input as testing.with_documents([], documents)
	count(rule.deny) == 0 with input as testing.with_documents([], documents)
}

test_unreadable_document_is_undecided if {
	unreadable := object.union(testing.document("trust", _role, []), {"unknown": "var.policy has no value"})
	count(rule.undecided) == 1 with input as testing.with_documents([], [unreadable, _access([{}])])
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
