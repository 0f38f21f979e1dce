package rules.iam["data-api-with-secret_test"]

import data.kit.testing
import data.rules.iam["data-api-with-secret"] as rule

_role := testing.resource("aws_iam_role", "api", {})

_grant(action) := {"action": action, "via": "exact", "resources": "any", "denied": "no"}

_held(actions) := testing.attached(
	testing.document("identity", testing.resource("aws_iam_policy", "p", {}), [{
		"actions": actions,
		"grants": [_grant(action) | some action in actions],
	}]),
	_role,
)

_sql := _held(["rds-data:ExecuteStatement"])

test_denied_without_a_secret if {
	document := testing.with_documents([], [_sql])
	count(rule.deny) == 1 with input as document
	count(rule.undecided) == 0 with input as document
}

test_passes[note] if {
	some note, documents in {
		"secret in the same policy": [_held(["rds-data:ExecuteStatement", "secretsmanager:GetSecretValue"])],
		"secret in another policy": [_sql, _held(["secretsmanager:GetSecretValue"])],
		"policy of the secret": [_sql, testing.document(
			"resource",
			testing.resource("aws_secretsmanager_secret_policy", "s", {}),
			[{"actions": ["secretsmanager:GetSecretValue"]}],
		)],
		"nobody has it": [object.union(_sql, {"principals": []})],
	}
	document := testing.with_documents([], documents)
	count(rule.examined) == 1 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}

test_undecided[note] if {
	some note, other in {
		"policy unknown": object.union(_held([]), {"unknown": "var.policy has no value"}),
		"actions unknown": testing.attached(
			testing.document("identity", testing.resource("aws_iam_policy", "o", {}), [{"unknown": {"Action": "var.actions"}}]),
			_role,
		),
	}
	document := testing.with_documents([], [_sql, other])
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}
