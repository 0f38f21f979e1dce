package rules.iam["no-broad-rds-administration_test"]

import data.kit.testing
import data.rules.iam["no-broad-rds-administration"] as rule

test_denied[note] if {
	some note, resources in {
		"rds:*": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"actions": ["rds:*"],
						"grants": [
							{"action": "rds:ModifyDBInstance", "via": "wildcard", "resources": "any", "denied": "no"},
							{"action": "rds:DeleteDBInstance", "via": "wildcard", "resources": "any", "denied": "no"},
						],
					},
				],
			),
		],
		"NotAction": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"not_actions": ["iam:*"],
						"grants": [
							{
								"action": "rds:DeleteDBCluster",
								"via": "not_action",
								"resources": "any",
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
		"by name": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"actions": ["rds:ModifyDBInstance"],
						"grants": [
							{"action": "rds:ModifyDBInstance", "via": "exact", "resources": "any", "denied": "no"},
						],
					},
				],
			),
		],
		"one database": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"grants": [
							{
								"action": "rds:ModifyDBInstance",
								"via": "wildcard",
								"resources": "some",
								"denied": "no",
							},
						],
					},
				],
			),
		],
		"read only": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[{"actions": ["rds:Describe*"]}],
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
							{"action": "rds:ModifyDBInstance", "via": "wildcard", "resources": "any", "denied": "no"},
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
		"perhaps denied": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"grants": [
							{
								"action": "rds:ModifyDBInstance",
								"via": "wildcard",
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
