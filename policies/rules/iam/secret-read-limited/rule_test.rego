package rules.iam["secret-read-limited_test"]

import data.kit.testing
import data.rules.iam["secret-read-limited"] as rule

test_denied[note] if {
	some note, resources in {
		"every secret": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"grants": [
							{
								"action": "secretsmanager:GetSecretValue",
								"via": "exact",
								"resources": "any",
								"denied": "no",
							},
						],
					},
				],
			),
		],
		"every master secret": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"resources": ["arn:aws:secretsmanager:*:*:secret:rds!db-*"],
						"grants": [
							{
								"action": "secretsmanager:GetSecretValue",
								"via": "exact",
								"resources": "some",
								"denied": "no",
							},
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
		"named": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"resources": ["arn:aws:secretsmanager:eu-west-1:1:secret:app"],
						"grants": [
							{
								"action": "secretsmanager:GetSecretValue",
								"via": "exact",
								"resources": "some",
								"denied": "no",
							},
						],
					},
				],
			),
		],
		"by tag": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"conditions": [{"operator": "StringEquals", "key": "aws:ResourceTag/team", "values": ["a"]}],
						"grants": [
							{
								"action": "secretsmanager:GetSecretValue",
								"via": "exact",
								"resources": "any",
								"denied": "no",
							},
						],
					},
				],
			),
		],
		"administrator, whom another rule reports": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"admin": true,
						"grants": [
							{
								"action": "secretsmanager:GetSecretValue",
								"via": "wildcard",
								"resources": "any",
								"denied": "no",
							},
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
		"resource unknown": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"unknown": {"Resource": "var.arn has no value"},
						"grants": [
							{
								"action": "secretsmanager:GetSecretValue",
								"via": "exact",
								"resources": "unknown",
								"denied": "no",
							},
						],
					},
				],
			),
		],
		"perhaps denied": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"grants": [
							{
								"action": "secretsmanager:GetSecretValue",
								"via": "exact",
								"resources": "any",
								"denied": "unknown",
							},
						],
					},
				],
			),
		],
	}
	count(rule.deny) == 0 with input as testing.with_documents([], resources)
	count(rule.undecided) == 1 with input as testing.with_documents([], resources)
}

test_not_examined[note] if {
	some note, resources in {
		"boundary": [testing.document("boundary", testing.resource("aws_iam_policy", "p", {}), [{}])],
	}
	count(rule.examined) == 0 with input as testing.with_documents([], resources)
	count(rule.deny) == 0 with input as testing.with_documents([], resources)
}
