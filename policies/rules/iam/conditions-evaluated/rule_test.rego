package rules.iam["conditions-evaluated_test"]

import data.kit.testing
import data.rules.iam["conditions-evaluated"] as rule

_condition := {"key": "rds:PubliclyAccessible", "operator": "Bool", "values": ["true"]}

_idle(effect) := {
	"key": "rds:PubliclyAccessible",
	"operator": "Bool",
	"effect": effect,
	"actions": ["rds:ModifyDBInstance"],
}

_document(kind, statement) := testing.document(
	kind,
	testing.resource("aws_iam_policy", "p", {}),
	[object.union({"actions": ["rds:ModifyDBInstance"], "conditions": [_condition]}, statement)],
)

test_denied[note] if {
	some note, [document, expected] in {
		"deny that never fires": [
			_document("identity", {"effect": "Deny", "idle_conditions": [_idle("never_matches")]}),
			"the statement does not deny it",
		],
		"deny that always fires": [
			_document("boundary", {"effect": "Deny", "idle_conditions": [_idle("always_matches")]}),
			"the statement denies it altogether",
		],
		"grant that is void": [
			_document("identity", {"idle_conditions": [_idle("always_matches")]}),
			"the statement allows it without restriction",
		],
		"grant that is dead": [
			_document("identity", {"idle_conditions": [_idle("never_matches")]}),
			"the statement does not allow it",
		],
		"deny of an organisation": [
			_document("service_control", {"effect": "Deny", "idle_conditions": [_idle("never_matches")]}),
			"the statement does not deny it",
		],
	}
	entries := rule.deny with input as testing.with_documents([], [document])
	message := $"aws_iam_policy.p relies on rds:PubliclyAccessible, which rds:ModifyDBInstance never has: {expected}"
	{entry.message | some entry in entries} == {message}
}

test_passes[note] if {
	some note, documents in {"condition that counts": [_document("identity", {})]}
	count(rule.examined) == 1 with input as testing.with_documents([], documents)
	count(rule.deny) == 0 with input as testing.with_documents([], documents)
	count(rule.undecided) == 0 with input as testing.with_documents([], documents)
}

test_not_examined[note] if {
	some note, documents in {
		"no condition": [_document("identity", {"conditions": []})],
		"trust policy": [_document("trust", {})],
	}
	count(rule.examined) == 0 with input as testing.with_documents([], documents)
	count(rule.deny) == 0 with input as testing.with_documents([], documents)
}
