package rules.iam["trust-principal-exists_test"]

import data.kit.testing
import data.rules.iam["trust-principal-exists"] as rule

_role := testing.resource("aws_iam_role", "api", {})

_documents(value) := [
	testing.document("trust", _role, [{
		"actions": ["sts:AssumeRole"],
		"principals": [{"type": "AWS", "value": value, "path": ["assume_role_policy", "Statement", 0, "Principal"]}],
	}]),
	testing.attached(
		testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]),
		_role,
	),
]

test_unique_id_is_denied[note] if {
	some note, value in {"role": "AROAEXAMPLEEXAMPLE12", "user": "AIDAEXAMPLEEXAMPLE12"}
	count(rule.deny) == 1 with input as testing.with_documents([], _documents(value))
}

test_passes[note] if {
	some note, value in {"ARN": "arn:aws:iam::111122223333:role/ops", "account": "111122223333", "everybody": "*"}
	document := testing.with_documents([], _documents(value))
	count(rule.examined) == 1 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}
