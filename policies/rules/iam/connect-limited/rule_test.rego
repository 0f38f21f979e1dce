package rules.iam["connect-limited_test"]

import data.kit.testing
import data.rules.iam["connect-limited"] as rule

test_denied[note] if {
	some note, resources in {
		"any of any": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[{"database": "any", "user": "any"}],
			),
		],
		"any of a kind": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[{"database": "kind", "user": "any"}],
			),
		],
		"by a wildcard": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[{"database": "any", "user": "any", "via": "wildcard"}],
			),
		],
		"by NotAction": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[{"database": "any", "user": "any", "via": "not_action"}],
			),
		],
		"condition that always holds": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[
					{
						"database": "any",
						"user": "any",
						"unsupported_conditions": [
							{"key": "aws:SourceIp", "operator": "NotIpAddress", "effect": "always_matches"},
						],
					},
				],
			),
		],
	}
	count(rule.deny) == 1 with input as testing.with_documents([], resources)
	count(rule.undecided) == 0 with input as testing.with_documents([], resources)
}

test_passes[note] if {
	some note, resources in {
		"one of one": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[{}],
			),
		],
		"denied": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[{"database": "any", "user": "any", "denied": "yes"}],
			),
		],
		"never matches": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[
					{
						"database": "any",
						"user": "any",
						"unsupported_conditions": [
							{"key": "aws:SourceIp", "operator": "IpAddress", "effect": "never_matches"},
						],
					},
				],
			),
		],
		"dead": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[{"database": "any", "user": "any", "dead": "no user part"}],
			),
		],
		"any user of one": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[{"user": "any"}],
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
		"perhaps denied": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[{"database": "any", "user": "any", "denied": "unknown"}],
			),
		],
		"perhaps granted": [
			testing.with_connects(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				[{"database": "unknown", "user": "unknown", "because": ["var.actions has no value"]}],
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
