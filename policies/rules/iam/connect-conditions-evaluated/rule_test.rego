package rules.iam["connect-conditions-evaluated_test"]

import data.kit.testing
import data.rules.iam["connect-conditions-evaluated"] as rule

test_denied[note] if {
	some note, resources in {
		"grant that is dead": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"actions": ["rds-db:connect"],
						"unsupported_conditions": [
							{"key": "aws:SourceIp", "operator": "IpAddress", "effect": "never_matches"},
						],
					},
				],
			),
		],
		"grant that is void": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"actions": ["rds-db:connect"],
						"unsupported_conditions": [
							{"key": "aws:SourceIp", "operator": "NotIpAddress", "effect": "always_matches"},
						],
					},
				],
			),
		],
		"deny that never fires": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"actions": ["rds-db:connect"],
						"effect": "Deny",
						"unsupported_conditions": [
							{"key": "aws:SourceIp", "operator": "IpAddress", "effect": "never_matches"},
						],
					},
				],
			),
		],
		"void condition on everything": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"actions": ["*"],
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
		"none": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[{"actions": ["rds-db:connect"], "conditions": []}],
			),
		],
		"condition for other services": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"actions": ["*"],
						"unsupported_conditions": [
							{"key": "aws:SourceIp", "operator": "IpAddress", "effect": "never_matches"},
						],
					},
				],
			),
		],
	}
	count(rule.examined) > 0 with input as testing.with_documents([], resources)
	count(rule.deny) == 0 with input as testing.with_documents([], resources)
	count(rule.undecided) == 0 with input as testing.with_documents([], resources)
}

test_not_examined[note] if {
	some note, resources in {
		"boundary": [testing.document("boundary", testing.resource("aws_iam_policy", "p", {}), [{}])],
	}
	count(rule.examined) == 0 with input as testing.with_documents([], resources)
	count(rule.deny) == 0 with input as testing.with_documents([], resources)
}
