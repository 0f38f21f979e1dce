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

_statement(effect, condition) := [testing.document(
	"identity",
	testing.resource("aws_iam_policy", "p", {}),
	[{"actions": ["rds-db:connect"], "effect": effect, "unsupported_conditions": [{
		"key": "aws:SourceIp",
		"operator": "IpAddress",
		"effect": condition,
	}]}],
)]

test_what_is_open_is_worse_than_what_is_closed[note] if {
	some note, expected in {
		"void grant": ["Allow", "always_matches", "high"],
		"dead grant": ["Allow", "never_matches", "medium"],
		"void denial": ["Deny", "never_matches", "high"],
		"denial of everybody": ["Deny", "always_matches", "medium"],
	}
	documents := _statement(expected[0], expected[1])
	{denial.severity | some denial in rule.deny} == {expected[2]} with input as testing.with_documents([], documents)
}

test_tag_of_the_database_is_told if {
	documents := [testing.document("identity", testing.resource("aws_iam_policy", "p", {}), [{
		"actions": ["rds-db:connect"],
		"conditions": [{"operator": "StringEquals", "key": "aws:ResourceTag/team", "values": ["orders"]}],
	}])]
	{denial.severity | some denial in rule.deny} == {"info"} with input as testing.with_documents([], documents)
}
