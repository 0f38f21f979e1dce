package rules.iam["no-self-grant_test"]

import data.kit.testing
import data.rules.iam["no-self-grant"] as rule

test_denied[note] if {
	some note, resources in {
		"iam:*": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"actions": ["iam:*"],
						"grants": [
							{"action": "iam:PutRolePolicy", "via": "wildcard", "resources": "any", "denied": "no"},
							{"action": "iam:AttachRolePolicy", "via": "wildcard", "resources": "any", "denied": "no"},
						],
					},
				],
			),
		],
		"one action": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"grants": [
							{"action": "iam:CreatePolicyVersion", "via": "exact", "resources": "any", "denied": "no"},
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
		"with a boundary": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"conditions": [
							{"operator": "StringEquals", "key": "iam:PermissionsBoundary", "values": ["arn"]},
						],
						"grants": [
							{"action": "iam:PutRolePolicy", "via": "exact", "resources": "any", "denied": "no"},
						],
					},
				],
			),
		],
		"one role": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[{"grants": [{"action": "iam:PutRolePolicy", "via": "exact", "resources": "some", "denied": "no"}]}],
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
							{"action": "iam:PutRolePolicy", "via": "wildcard", "resources": "any", "denied": "no"},
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
		"perhaps denied": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"grants": [
							{"action": "iam:PutRolePolicy", "via": "exact", "resources": "any", "denied": "unknown"},
						],
					},
				],
			),
		],
	}
	count(rule.deny) == 0 with input as testing.with_documents([], resources)
	count(rule.undecided) == 1 with input as testing.with_documents([], resources)
}
