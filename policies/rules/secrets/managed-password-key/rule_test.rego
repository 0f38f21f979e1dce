package rules.secrets["managed-password-key_test"]

import data.kit.testing
import data.rules.secrets["managed-password-key"] as rule

test_denied[note] if {
	some note, attributes in {
		"no key": {"manage_master_user_password": true},
		"AWS key": {
			"manage_master_user_password": true,
			"master_user_secret_kms_key_id": "alias/aws/secretsmanager",
		},
	}
	document := testing.document_of([testing.resource("aws_db_instance", "main", attributes)])
	count(rule.deny) == 1 with input as document
	count(rule.undecided) == 0 with input as document
}

test_passes[note] if {
	some note, attributes in {
		"not managed": {"password_wo": "x"},
		"a key": {"manage_master_user_password": true, "master_user_secret_kms_key_id": "key"},
	}
	document := testing.document_of([testing.resource("aws_rds_cluster", "main", attributes)])
	count(rule.examined) == 1 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}

test_undecided[note] if {
	some note, attributes in {
		"key": {"manage_master_user_password": true, "master_user_secret_kms_key_id": "?var.key has no value"},
		"managed": {"manage_master_user_password": "?var.managed has no value"},
	}
	document := testing.document_of([testing.resource("aws_db_instance", "main", attributes)])
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}
