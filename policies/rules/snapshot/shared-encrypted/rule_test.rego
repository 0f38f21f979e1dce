package rules.snapshot["shared-encrypted_test"]

import data.kit.testing
import data.rules.snapshot["shared-encrypted"] as rule

test_denied[note] if {
	some note, resources in {
		"not encrypted": [
			testing.resource("aws_db_instance", "main", {"storage_encrypted": false}),
			testing.with_link(
				testing.resource("aws_db_snapshot", "s", {"shared_accounts": ["999988887777"]}),
				"instance",
				[testing.resource("aws_db_instance", "main", {})],
			),
		],
		"default": [
			testing.resource("aws_db_instance", "main", {}),
			testing.with_link(
				testing.resource("aws_db_snapshot", "s", {"shared_accounts": ["999988887777"]}),
				"instance",
				[testing.resource("aws_db_instance", "main", {})],
			),
		],
		"AWS managed key": [
			testing.resource("aws_db_instance", "main", {"storage_encrypted": true}),
			testing.with_link(
				testing.resource("aws_db_snapshot", "s", {"shared_accounts": ["999988887777"]}),
				"instance",
				[testing.resource("aws_db_instance", "main", {})],
			),
		],
		"AWS managed key by name": [
			testing.resource("aws_db_instance", "main", {"storage_encrypted": true, "kms_key_id": "alias/aws/rds"}),
			testing.with_link(
				testing.resource("aws_db_snapshot", "s", {"shared_accounts": ["999988887777"]}),
				"instance",
				[testing.resource("aws_db_instance", "main", {})],
			),
		],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"own key": [
			testing.resource(
				"aws_db_instance",
				"main",
				{"storage_encrypted": true, "kms_key_id": "arn:aws:kms:eu-west-1:111122223333:key/1a2b"},
			),
			testing.with_link(
				testing.resource("aws_db_snapshot", "s", {"shared_accounts": ["999988887777"]}),
				"instance",
				[testing.resource("aws_db_instance", "main", {})],
			),
		],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"encryption unknown": [
			testing.resource(
				"aws_db_instance",
				"main",
				{"storage_encrypted": "?var.encrypted has no value", "kms_key_id": "key"},
			),
			testing.with_link(
				testing.resource("aws_db_snapshot", "s", {"shared_accounts": ["999988887777"]}),
				"instance",
				[testing.resource("aws_db_instance", "main", {})],
			),
		],
		"database elsewhere": [testing.resource("aws_db_snapshot", "s", {"shared_accounts": ["999988887777"]})],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}

test_not_examined[note] if {
	some note, resources in {
		"not shared": [
			testing.resource("aws_db_instance", "main", {}),
			testing.with_link(
				testing.resource("aws_db_snapshot", "s", {}),
				"instance",
				[testing.resource("aws_db_instance", "main", {})],
			),
		],
		"copy with a key": [
			testing.resource("aws_db_snapshot_copy", "s", {"shared_accounts": ["999988887777"], "kms_key_id": "key"}),
		],
	}
	count(rule.examined) == 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
}
