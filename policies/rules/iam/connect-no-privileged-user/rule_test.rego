package rules.iam["connect-no-privileged-user_test"]

import data.kit.testing
import data.rules.iam["connect-no-privileged-user"] as rule

test_denied[note] if {
	some note, resources in {
		"master": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[{"privileged_users": ["owner"]}],
			),
		],
		"pattern": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[{"user": "partial", "privileged_users": ["postgres"]}],
			),
		],
	}
	count(rule.deny) == 1 with input as testing.with_documents([], resources)
	count(rule.undecided) == 0 with input as testing.with_documents([], resources)
}

test_passes[note] if {
	some note, resources in {
		"app": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[{}],
			),
		],
		"every user, which another rule reports": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[{"user": "any", "privileged_users": ["postgres"]}],
			),
		],
		"denied": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[{"privileged_users": ["owner"], "denied": "yes"}],
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
				[{"user": "unknown", "privileged_unknown": true, "because": ["var.user has no value"]}],
			),
		],
		"perhaps denied": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[{"privileged_users": ["owner"], "denied": "unknown"}],
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
