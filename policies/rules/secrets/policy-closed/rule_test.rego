package rules.secrets["policy-closed_test"]

import data.kit.testing
import data.rules.secrets["policy-closed"] as rule

_secret := testing.resource("aws_secretsmanager_secret", "main", {"name": "orders-db"})

_holder := testing.with_link(testing.resource("aws_secretsmanager_secret_policy", "main", {}), "secret", [_secret])

_judged(statement) := testing.with_documents([_secret, _holder], [testing.document("resource", _holder, [statement])])

_everyone := {"type": "AWS", "value": "*", "path": ["policy", "Statement", 0, "Principal", "AWS"]}

test_denied[note] if {
	some note, statement in {
		"everybody": {"principals": [_everyone]},
		"all but some": {"not_principals": ["arn:aws:iam::111122223333:role/app"]},
	}
	count(rule.deny) == 1 with input as _judged(statement)
	count(rule.undecided) == 0 with input as _judged(statement)
}

test_passes[note] if {
	some note, statement in {
		"an account": {"principals": [object.union(_everyone, {"value": "arn:aws:iam::111122223333:root"})]},
		"an organisation": {
			"principals": [_everyone],
			"conditions": [{"operator": "StringEquals", "key": "aws:PrincipalOrgID", "values": ["o-1"]}],
		},
		"a VPC": {
			"principals": [_everyone],
			"conditions": [{"operator": "StringEquals", "key": "aws:SourceVpce", "values": ["vpce-1"]}],
		},
		"a denial": {"effect": "Deny", "principals": [_everyone]},
	}
	count(rule.examined) == 1 with input as _judged(statement)
	count(rule.deny) == 0 with input as _judged(statement)
	count(rule.undecided) == 0 with input as _judged(statement)
}

test_undecided[note] if {
	some note, statement in {
		"condition": {"principals": [_everyone], "unknown": {"Condition": "var.condition has no value"}},
		"principal": {"principals": [object.union(
			_everyone,
			{"value": "${var.principal}", "unknown": "var.principal has no value"},
		)]},
	}
	count(rule.deny) == 0 with input as _judged(statement)
	count(rule.undecided) == 1 with input as _judged(statement)
}

test_policy_in_the_secret_is_judged if {
	document := testing.document("resource", _secret, [{"principals": [_everyone]}])
	count(rule.deny) == 1 with input as testing.with_documents([_secret], [document])
}

test_unreadable_policy_is_undecided if {
	document := object.union(testing.document("resource", _holder, []), {"unknown": "var.policy has no value"})
	count(rule.undecided) == 1 with input as testing.with_documents([_secret, _holder], [document])
}

test_other_secrets_are_not_examined if {
	other := testing.resource("aws_secretsmanager_secret", "token", {"name": "token"})
	document := testing.document("resource", other, [{"principals": [_everyone]}])
	count(rule.examined) == 0 with input as testing.with_documents([other], [document])
}
