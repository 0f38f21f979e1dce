package rules.iam["connect-grant-effective_test"]

import data.kit.testing
import data.rules.iam["connect-grant-effective"] as rule

test_denied[note] if {
	some note, resources in {
		"dead": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[{"dead": "orders is not a resource id"}],
			),
		],
	}
	count(rule.deny) == 1 with input as testing.with_documents([], resources)
	count(rule.undecided) == 0 with input as testing.with_documents([], resources)
}

test_passes[note] if {
	some note, resources in {
		"live": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[{}],
			),
		],
		"denied anyway": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[{"dead": "x", "denied": "yes"}],
			),
		],
	}
	count(rule.examined) > 0 with input as testing.with_documents([], resources)
	count(rule.deny) == 0 with input as testing.with_documents([], resources)
	count(rule.undecided) == 0 with input as testing.with_documents([], resources)
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
