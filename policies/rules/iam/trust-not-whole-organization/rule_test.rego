package rules.iam["trust-not-whole-organization_test"]

import data.kit.testing
import data.rules.iam["trust-not-whole-organization"] as rule

_role := testing.resource("aws_iam_role", "api", {})

_documents(statement) := [
	testing.document("trust", _role, [object.union(
		{
			"actions": ["sts:AssumeRole"],
			"principals": [{"type": "AWS", "value": "*", "path": ["assume_role_policy", "Statement", 0, "Principal"]}],
		},
		statement,
	)]),
	testing.attached(
		testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]),
		_role,
	),
]

_organization := {"operator": "StringEquals", "key": "aws:PrincipalOrgID", "values": ["o-abc"]}

_arn := {"operator": "ArnLike", "key": "aws:PrincipalArn", "values": ["arn:aws:iam::*:role/ops"]}

test_whole_organization_is_denied if {
	document := testing.with_documents([], _documents({"conditions": [_organization]}))
	count(rule.deny) == 1 with input as document
	count(rule.undecided) == 0 with input as document
}

test_passes[note] if {
	some note, statement in {
		"roles of the organisation": {"conditions": [_organization, _arn]},
		"everybody, whom another rule reports": {},
		"account of the organisation": {
			"conditions": [_organization],
			"principals": [{"type": "AWS", "value": "111122223333", "path": []}],
		},
	}
	document := testing.with_documents([], _documents(statement))
	count(rule.examined) == 1 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}

test_further_condition_that_is_not_known_is_undecided if {
	statement := {"conditions": [_organization], "unknown": {"Condition.ArnLike": "var.roles has no value"}}
	document := testing.with_documents([], _documents(statement))
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}
