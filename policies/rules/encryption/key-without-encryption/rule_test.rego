package rules.encryption["key-without-encryption_test"]

import data.kit.testing
import data.rules.encryption["key-without-encryption"] as rule

test_denied[note] if {
	some note, resources in {
		"flag not set": [testing.resource("aws_db_instance", "main", {"kms_key_id": "key"})],
		"flag off": [testing.resource("aws_rds_cluster", "main", {"kms_key_id": "key", "storage_encrypted": false})],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"both": [testing.resource("aws_db_instance", "main", {"kms_key_id": "key", "storage_encrypted": true})],
		"neither": [testing.resource("aws_db_instance", "main", {})],
		"cluster with a key alone": [testing.resource("aws_rds_cluster", "main", {"kms_key_id": "key"})],
		"template with a key alone": [testing.template("aws_rds_cluster", "Main", {"kms_key_id": "key"})],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"flag unknown": [
			testing.resource(
				"aws_db_instance",
				"main",
				{"kms_key_id": "key", "storage_encrypted": "?var.encrypted has no value"},
			),
		],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}

test_not_examined[note] if {
	some note, resources in {
		"restored": [testing.resource("aws_db_instance", "main", {"kms_key_id": "key", "snapshot_identifier": "s"})],
	}
	count(rule.examined) == 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
}
