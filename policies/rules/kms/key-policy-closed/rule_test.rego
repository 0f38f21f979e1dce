package rules.kms["key-policy-closed_test"]

import data.kit.testing
import data.rules.kms["key-policy-closed"] as rule

test_denied[note] if {
	some note, resources in {
		"star": [
			testing.document(
				"resource",
				testing.resource("aws_kms_key", "k", {}),
				[
					{
						"actions": ["kms:*"],
						"principals": [{"type": "*", "value": "*", "path": ["policy", "Statement", 0, "Principal"]}],
						"conditions": [],
					},
				],
			),
		],
		"AWS star": [
			testing.document(
				"resource",
				testing.resource("aws_kms_key", "k", {}),
				[
					{
						"actions": ["kms:*"],
						"principals": [
							{"type": "AWS", "value": "*", "path": ["policy", "Statement", 0, "Principal"]},
						],
						"conditions": [],
					},
				],
			),
		],
		"only by a service": [
			testing.document(
				"resource",
				testing.resource("aws_kms_key", "k", {}),
				[
					{
						"actions": ["kms:*"],
						"principals": [{"type": "*", "value": "*", "path": ["policy", "Statement", 0, "Principal"]}],
						"conditions": [
							{
								"operator": "StringEquals",
								"key": "kms:ViaService",
								"values": ["rds.eu-west-1.amazonaws.com"],
							},
						],
					},
				],
			),
		],
		"NotPrincipal": [
			testing.document(
				"resource",
				testing.resource("aws_kms_key", "k", {}),
				[
					{
						"actions": ["kms:*"],
						"not_principals": [
							{
								"type": "AWS",
								"value": "arn:aws:iam::999988887777:root",
								"path": ["policy", "Statement", 0, "Principal"],
								"account": "999988887777",
							},
						],
					},
				],
			),
		],
	}
	count(rule.deny) == 1 with input as testing.with_documents(
		[
			testing.with_link(
				testing.resource("aws_db_instance", "main", {}),
				"kms_key",
				[testing.resource("aws_kms_key", "k", {})],
			),
		],
		resources,
	)
	count(rule.undecided) == 0 with input as testing.with_documents(
		[
			testing.with_link(
				testing.resource("aws_db_instance", "main", {}),
				"kms_key",
				[testing.resource("aws_kms_key", "k", {})],
			),
		],
		resources,
	)
}

test_passes[note] if {
	some note, resources in {
		"account": [
			testing.document(
				"resource",
				testing.resource("aws_kms_key", "k", {}),
				[
					{
						"actions": ["kms:*"],
						"principals": [
							{
								"type": "AWS",
								"value": "arn:aws:iam::999988887777:root",
								"path": ["policy", "Statement", 0, "Principal"],
								"account": "999988887777",
							},
						],
						"conditions": [],
					},
				],
			),
		],
		"caller account": [
			testing.document(
				"resource",
				testing.resource("aws_kms_key", "k", {}),
				[
					{
						"actions": ["kms:*"],
						"principals": [{"type": "*", "value": "*", "path": ["policy", "Statement", 0, "Principal"]}],
						"conditions": [
							{"operator": "StringEquals", "key": "kms:CallerAccount", "values": ["111122223333"]},
						],
					},
				],
			),
		],
	}
	count(rule.examined) > 0 with input as testing.with_documents(
		[
			testing.with_link(
				testing.resource("aws_db_instance", "main", {}),
				"kms_key",
				[testing.resource("aws_kms_key", "k", {})],
			),
		],
		resources,
	)
	count(rule.deny) == 0 with input as testing.with_documents(
		[
			testing.with_link(
				testing.resource("aws_db_instance", "main", {}),
				"kms_key",
				[testing.resource("aws_kms_key", "k", {})],
			),
		],
		resources,
	)
	count(rule.undecided) == 0 with input as testing.with_documents(
		[
			testing.with_link(
				testing.resource("aws_db_instance", "main", {}),
				"kms_key",
				[testing.resource("aws_kms_key", "k", {})],
			),
		],
		resources,
	)
}

test_undecided[note] if {
	some note, resources in {
		"unknown": [
			testing.document(
				"resource",
				testing.resource("aws_kms_key", "k", {}),
				[
					{
						"actions": ["kms:*"],
						"principals": [
							{
								"type": "AWS",
								"value": "${var.reader}",
								"path": ["policy", "Statement", 0, "Principal"],
								"unknown": "var.reader has no value",
							},
						],
						"conditions": [],
					},
				],
			),
		],
		"document unknown": [
			object.union(
				testing.document("resource", testing.resource("aws_kms_key", "k", {}), []),
				{"unknown": "var.policy has no value"},
			),
		],
	}
	count(rule.deny) == 0 with input as testing.with_documents(
		[
			testing.with_link(
				testing.resource("aws_db_instance", "main", {}),
				"kms_key",
				[testing.resource("aws_kms_key", "k", {})],
			),
		],
		resources,
	)
	count(rule.undecided) == 1 with input as testing.with_documents(
		[
			testing.with_link(
				testing.resource("aws_db_instance", "main", {}),
				"kms_key",
				[testing.resource("aws_kms_key", "k", {})],
			),
		],
		resources,
	)
}

test_not_examined[note] if {
	some note, resources in {
		"key of something else": [
			testing.document(
				"resource",
				testing.resource("aws_kms_key", "other", {}),
				[
					{
						"actions": ["kms:*"],
						"principals": [{"type": "*", "value": "*", "path": ["policy", "Statement", 0, "Principal"]}],
						"conditions": [],
					},
				],
			),
		],
	}
	count(rule.examined) == 0 with input as testing.with_documents(
		[
			testing.with_link(
				testing.resource("aws_db_instance", "main", {}),
				"kms_key",
				[testing.resource("aws_kms_key", "k", {})],
			),
		],
		resources,
	)
	count(rule.deny) == 0 with input as testing.with_documents(
		[
			testing.with_link(
				testing.resource("aws_db_instance", "main", {}),
				"kms_key",
				[testing.resource("aws_kms_key", "k", {})],
			),
		],
		resources,
	)
}
