package rules.iam["no-administrator_test"]

import data.kit.testing
import data.rules.iam["no-administrator"] as rule

test_denied[note] if {
	some note, resources in {
		"everything": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[{"actions": ["*"], "admin": true}],
			),
		],
	}
	count(rule.deny) == 1 with input as testing.with_documents([], resources)
	count(rule.undecided) == 0 with input as testing.with_documents([], resources)
}

test_passes[note] if {
	some note, resources in {
		"less": [testing.document("identity", testing.resource("aws_iam_policy", "p", {}), [{"actions": ["*"]}])],
	}
	count(rule.examined) > 0 with input as testing.with_documents([], resources)
	count(rule.deny) == 0 with input as testing.with_documents([], resources)
	count(rule.undecided) == 0 with input as testing.with_documents([], resources)
}

test_undecided[note] if {
	some note, resources in {
		"document unknown": [
			object.union(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				{"unknown": "var.policy has no value"},
			),
		],
		"actions unknown": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[{"resources": ["*"], "unknown": {"Action.0": "var.actions has no value"}}],
			),
		],
	}
	count(rule.deny) == 0 with input as testing.with_documents([], resources)
	count(rule.undecided) == 1 with input as testing.with_documents([], resources)
}

test_not_examined[note] if {
	some note, resources in {
		"boundary": [testing.document("boundary", testing.resource("aws_iam_policy", "p", {}), [{"admin": true}])],
	}
	count(rule.examined) == 0 with input as testing.with_documents([], resources)
	count(rule.deny) == 0 with input as testing.with_documents([], resources)
}
