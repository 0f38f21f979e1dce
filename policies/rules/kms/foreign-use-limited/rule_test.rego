package rules.kms["foreign-use-limited_test"]

import data.kit.testing
import data.rules.kms["foreign-use-limited"] as rule

_params := {"kms/foreign-use-limited": {"own_accounts": ["111122223333"]}}

test_denied[note] if {
	some note, resources in {
		"everything": [
			testing.document(
				"resource",
				testing.resource("aws_kms_key", "k", {}),
				[
					{
						"actions": ["kms:*"],
						"principals": [
							{
								"type": "AWS",
								"value": "arn:aws:iam::111122223333:root",
								"path": ["policy", "Statement", 0, "Principal"],
								"account": "111122223333",
							},
						],
					},
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
					},
				],
			),
		],
		"one too many": [
			testing.document(
				"resource",
				testing.resource("aws_kms_key", "k", {}),
				[
					{
						"actions": ["kms:*"],
						"principals": [
							{
								"type": "AWS",
								"value": "arn:aws:iam::111122223333:root",
								"path": ["policy", "Statement", 0, "Principal"],
								"account": "111122223333",
							},
						],
					},
					{
						"actions": ["kms:Decrypt", "kms:PutKeyPolicy"],
						"principals": [
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
		with data.params as _params
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
		with data.params as _params
}

test_passes[note] if {
	some note, resources in {
		"use": [
			testing.document(
				"resource",
				testing.resource("aws_kms_key", "k", {}),
				[
					{
						"actions": ["kms:*"],
						"principals": [
							{
								"type": "AWS",
								"value": "arn:aws:iam::111122223333:root",
								"path": ["policy", "Statement", 0, "Principal"],
								"account": "111122223333",
							},
						],
					},
					{
						"actions": ["kms:Decrypt", "kms:CreateGrant", "kms:DescribeKey", "kms:ReEncrypt*"],
						"principals": [
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
		"own account": [
			testing.document(
				"resource",
				testing.resource("aws_kms_key", "k", {}),
				[
					{
						"actions": ["kms:*"],
						"principals": [
							{
								"type": "AWS",
								"value": "arn:aws:iam::111122223333:root",
								"path": ["policy", "Statement", 0, "Principal"],
								"account": "111122223333",
							},
						],
					},
					{
						"actions": ["kms:*"],
						"principals": [
							{
								"type": "AWS",
								"value": "111122223333",
								"path": ["policy", "Statement", 0, "Principal"],
								"account": "111122223333",
							},
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
		with data.params as _params
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
		with data.params as _params
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
		with data.params as _params
}

test_undecided[note] if {
	some note, resources in {
		"account unknown": [
			testing.document(
				"resource",
				testing.resource("aws_kms_key", "k", {}),
				[
					{
						"actions": ["kms:*"],
						"principals": [
							{
								"type": "AWS",
								"value": "arn:aws:iam::111122223333:root",
								"path": ["policy", "Statement", 0, "Principal"],
								"account": "111122223333",
							},
						],
					},
					{
						"actions": ["kms:*"],
						"principals": [
							{
								"type": "AWS",
								"value": "${var.partner}",
								"path": ["policy", "Statement", 0, "Principal"],
								"unknown": "var.partner has no value",
							},
						],
					},
				],
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
		with data.params as _params
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
		with data.params as _params
}
