package rules.iam["connect-names-database_test"]

import data.kit.testing
import data.rules.iam["connect-names-database"] as rule

test_denied[note] if {
	some note, resources in {
		"any": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[{"database": "any"}],
			),
		],
		"kind": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[{"database": "kind"}],
			),
		],
	}
	count(rule.deny) == 1 with input as testing.with_documents([], resources)
	count(rule.undecided) == 0 with input as testing.with_documents([], resources)
}

test_passes[note] if {
	some note, resources in {
		"one": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[{}],
			),
		],
		"partial": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[{"database": "partial"}],
			),
		],
		"any of any, which another rule reports": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[{"database": "any", "user": "any"}],
			),
		],
		"denied": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[{"database": "any", "denied": "yes"}],
			),
		],
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
		"unknown": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[{"database": "unknown", "because": ["var.id has no value"]}],
			),
		],
		"perhaps denied": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[{"database": "any", "denied": "unknown"}],
			),
		],
	}
	count(rule.deny) == 0 with input as testing.with_documents([], resources)
	count(rule.undecided) == 1 with input as testing.with_documents([], resources)
}

test_not_examined[note] if {
	some note, resources in {
		"boundary": [
			testing.with_connects(
				testing.document("boundary", testing.resource("aws_iam_policy", "p", {}), []),
				[{"database": "any", "user": "any"}],
			),
		],
	}
	count(rule.examined) == 0 with input as testing.with_documents([], resources)
	count(rule.deny) == 0 with input as testing.with_documents([], resources)
}
