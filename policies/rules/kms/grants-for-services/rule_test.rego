package rules.kms["grants-for-services_test"]

import data.kit.testing
import data.rules.kms["grants-for-services"] as rule

test_denied[note] if {
	some note, resources in {
		"every key": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"actions": ["kms:CreateGrant"],
						"grants": [{"action": "kms:CreateGrant", "via": "exact", "resources": "any", "denied": "no"}],
					},
				],
			),
		],
		"kms:*": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"actions": ["kms:*"],
						"grants": [
							{"action": "kms:CreateGrant", "via": "wildcard", "resources": "any", "denied": "no"},
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
		"for services": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"conditions": [{"operator": "Bool", "key": "kms:GrantIsForAWSResource", "values": ["true"]}],
						"grants": [{"action": "kms:CreateGrant", "via": "exact", "resources": "any", "denied": "no"}],
					},
				],
			),
		],
		"one key": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[{"grants": [{"action": "kms:CreateGrant", "via": "exact", "resources": "some", "denied": "no"}]}],
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
							{"action": "kms:CreateGrant", "via": "wildcard", "resources": "any", "denied": "no"},
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
							{"action": "kms:CreateGrant", "via": "exact", "resources": "any", "denied": "unknown"},
						],
					},
				],
			),
		],
	}
	count(rule.deny) == 0 with input as testing.with_documents([], resources)
	count(rule.undecided) == 1 with input as testing.with_documents([], resources)
}
