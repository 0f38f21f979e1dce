package rules.iam["connect-guarded_test"]

import data.kit.testing
import data.rules.iam["connect-guarded"] as rule

_role := testing.resource("aws_iam_role", "api", {})

_own := "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root"

_principal(value) := {"type": "AWS", "value": value, "path": ["assume_role_policy", "Statement", 0, "Principal"]}

_trust(value, statement) := testing.document("trust", _role, [object.union(
	{"actions": ["sts:AssumeRole"], "principals": [_principal(value)]},
	statement,
)])

_grant(statement, grant) := testing.attached(
	testing.with_connects(
		testing.document("identity", testing.resource("aws_iam_policy", "p", {}), [statement]),
		[grant],
	),
	_role,
)

_when(operator, key, value) := {"conditions": [{"operator": operator, "key": key, "values": [value]}]}

_unsupported := object.union(_when("IpAddress", "aws:SourceIp", "10.0.0.0/8"), {"unsupported_conditions": [{
	"operator": "IpAddress",
	"key": "aws:SourceIp",
	"effect": "always_matches",
}]})

test_denied[note] if {
	some note, documents in {
		"own account": [_grant({}, {}), _trust(_own, {})],
		"own account by its id": [_grant({}, {}), testing.document("trust", _role, [{
			"actions": ["sts:AssumeRole"],
			"principals": [object.union(_principal("111122223333"), {"account": "111122223333"})],
		}])],
		"condition that is not evaluated": [_grant(_unsupported, {}), _trust(_own, {})],
		"whether there is a key": [_grant(_when("Null", "aws:PrincipalTag/team", "false"), {}), _trust(_own, {})],
	}
	count(rule.deny) == 1 with input as testing.with_documents([], documents)
	count(rule.undecided) == 0 with input as testing.with_documents([], documents)
}

test_passes[note] if {
	some note, documents in {
		"MFA": [_grant({}, {}), _trust(_own, _when("Bool", "aws:MultiFactorAuthPresent", "true"))],
		"place": [_grant({}, {}), _trust(_own, _when("IpAddress", "aws:SourceIp", "10.0.0.0/8"))],
		"single principal": [_grant({}, {}), _trust("arn:aws:iam::111122223333:role/ops", {})],
		"service": [_grant({}, {}), testing.document("trust", _role, [{
			"actions": ["sts:AssumeRole"],
			"principals": [{"type": "Service", "value": "lambda.amazonaws.com", "path": []}],
		}])],
		"condition on the principal": [_grant(_when("StringEquals", "aws:PrincipalTag/db", "app"), {}), _trust(_own, {})],
		"condition that is not known": [_grant({"unknown": {"Condition": "var.when has no value"}}, {}), _trust(_own, {})],
		"variable": [_grant({}, {"user": "variable"}), _trust(_own, {})],
		"denied": [_grant({}, {"denied": "yes"}), _trust(_own, {})],
		"dead": [_grant({}, {"dead": "no resource id"}), _trust(_own, {})],
	}
	count(rule.examined) == 1 with input as testing.with_documents([], documents)
	count(rule.deny) == 0 with input as testing.with_documents([], documents)
	count(rule.undecided) == 0 with input as testing.with_documents([], documents)
}

test_unknown_condition_of_the_trust_is_undecided if {
	documents := [_grant({}, {}), _trust(_own, {"unknown": {"Condition": "var.when has no value"}})]
	count(rule.deny) == 0 with input as testing.with_documents([], documents)
	count(rule.undecided) == 1 with input as testing.with_documents([], documents)
}
