package rules.encryption["customer-managed-key_test"]

import data.kit.testing
import data.rules.encryption["customer-managed-key"] as rule

test_denied[note] if {
	some note, resources in {
		"no key": [testing.resource("aws_db_instance", "main", {"storage_encrypted": true})],
		"AWS alias": [
			testing.resource("aws_db_instance", "main", {"storage_encrypted": true, "kms_key_id": "alias/aws/rds"}),
		],
		"ARN of the AWS alias": [
			testing.resource(
				"aws_db_instance",
				"main",
				{"storage_encrypted": true, "kms_key_id": "arn:aws:kms:eu-west-1:111122223333:alias/aws/rds"},
			),
		],
		"AWS key looked up": [
			testing.data_source("aws_kms_key", "rds", {"key_id": "alias/aws/rds"}),
			testing.with_link(
				testing.with_computed(
					testing.resource("aws_db_instance", "main", {"storage_encrypted": true}),
					"kms_key_id",
					"data.aws_kms_key.rds.arn",
				),
				"kms_key",
				[testing.data_source("aws_kms_key", "rds", {})],
			),
		],
		"Aurora by default": [testing.resource("aws_rds_cluster", "main", {"engine": "aurora-mysql"})],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"reference": [
			testing.with_computed(
				testing.resource("aws_db_instance", "main", {"storage_encrypted": true}),
				"kms_key_id",
				"aws_kms_key.main.arn",
			),
		],
		"literal key": [
			testing.resource(
				"aws_db_instance",
				"main",
				{"storage_encrypted": true, "kms_key_id": "arn:aws:kms:eu-west-1:111122223333:key/1a2b"},
			),
		],
		"not encrypted at all": [testing.resource("aws_db_instance", "main", {"storage_encrypted": false})],
		"encryption not set": [testing.resource("aws_db_instance", "main", {})],
		"unencrypted with unknown key": [
			testing.resource(
				"aws_db_instance",
				"main",
				{"storage_encrypted": false, "kms_key_id": "?var.key has no value"},
			),
		],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"unknown key": [
			testing.resource(
				"aws_db_instance",
				"main",
				{"storage_encrypted": true, "kms_key_id": "?var.key has no value"},
			),
		],
		"unknown encryption": [
			testing.resource("aws_db_instance", "main", {"storage_encrypted": "?var.encrypted has no value"}),
		],
		"restored": [testing.resource("aws_db_instance", "main", {"snapshot_identifier": "s"})],
		"key from elsewhere": [
			testing.with_computed(
				testing.resource("aws_db_instance", "main", {"storage_encrypted": true}),
				"kms_key_id",
				"data.terraform_remote_state.keys.outputs.arn",
			),
		],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}

test_not_examined[note] if {
	some note, resources in {
		"replica": [testing.resource("aws_db_instance", "main", {"replicate_source_db": "main"})],
	}
	count(rule.examined) == 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
}
