package rules.iam["connect-tag-trusted_test"]

import data.kit.testing
import data.rules.iam["connect-tag-trusted"] as rule

_role := testing.resource("aws_iam_role", "api", {})

_pattern := "arn:aws:rds-db:eu-west-1:111122223333:dbuser:db-ABCDEFGHIJKLMNOPQRSTUVWXYZ/${aws:PrincipalTag/dbuser}"

_policy := testing.resource("aws_iam_policy", "p", {})

_login(grant) := testing.attached(
	testing.with_connects(
		testing.document("identity", _policy, []),
		[object.union({"user": "variable", "pattern": _pattern}, grant)],
	),
	_role,
)

_tags(statement) := testing.attached(
	testing.document("identity", _policy, [object.union(
		{"grants": [{"action": "iam:TagRole", "via": "exact", "resources": "any", "denied": "no"}]},
		statement,
	)]),
	_role,
)

_trust(type, statement) := testing.document("trust", _role, [object.union(
	{
		"actions": ["sts:AssumeRole", "sts:TagSession"],
		"principals": [{"type": type, "value": "111122223333", "path": ["assume_role_policy"]}],
	},
	statement,
)])

_when(key) := {"conditions": [{"operator": "StringEquals", "key": key, "values": ["app"]}]}

test_denied[note] if {
	some note, other in {"tags roles": _tags({}), "session tags": _trust("AWS", {})}
	documents := [_login({}), other]
	count(rule.deny) == 1 with input as testing.with_documents([], documents)
	count(rule.undecided) == 0 with input as testing.with_documents([], documents)
}

test_passes[note] if {
	some note, other in {
		"some tags only": _tags(_when("aws:TagKeys")),
		"session tag that is demanded": _trust("AWS", _when("aws:RequestTag/dbuser")),
		"identity provider": _trust("Federated", {}),
		"no session tags": _trust("AWS", {"actions": ["sts:AssumeRole"]}),
	}
	documents := [_login({}), other]
	count(rule.examined) == 1 with input as testing.with_documents([], documents)
	count(rule.deny) == 0 with input as testing.with_documents([], documents)
	count(rule.undecided) == 0 with input as testing.with_documents([], documents)
}

test_other_users_are_not_examined if {
	documents := [_login({"user": "one", "pattern": "arn:aws:rds-db:*:*:dbuser:db-A/app"}), _tags({})]
	count(rule.examined) == 0 with input as testing.with_documents([], documents)
	count(rule.deny) == 0 with input as testing.with_documents([], documents)
}

test_undecided[note] if {
	some note, documents in {
		"condition": [_login({}), _trust("AWS", {"unknown": {"Condition": "var.when has no value"}})],
		"perhaps denied": [_login({"denied": "unknown"}), _tags({})],
	}
	count(rule.deny) == 0 with input as testing.with_documents([], documents)
	count(rule.undecided) == 1 with input as testing.with_documents([], documents)
}
