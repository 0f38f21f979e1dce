package rules.secrets["managed-password_test"]

import data.kit.testing
import data.rules.secrets["managed-password"] as rule

test_denied[note] if {
	some note, resources in {
		"literal": [testing.resource("aws_db_instance", "main", {"password": "correct-horse"})],
		"variable": [testing.resource("aws_db_instance", "main", {"password": "?var.password has no value"})],
		"cluster": [
			testing.resource(
				"aws_rds_cluster",
				"main",
				{"master_password": "correct-horse", "manage_master_user_password": false},
			),
		],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"managed": [testing.resource("aws_db_instance", "main", {"manage_master_user_password": true})],
		"no password at all": [testing.resource("aws_db_instance", "main", {"snapshot_identifier": "s"})],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"unknown": [
			testing.resource(
				"aws_db_instance",
				"main",
				{"manage_master_user_password": "?var.manage has no value", "password": "?var.password has no value"},
			),
		],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}

test_not_examined[note] if {
	some note, resources in {
		"replica": [
			testing.resource("aws_db_instance", "main", {"replicate_source_db": "main", "password": "correct-horse"}),
		],
	}
	count(rule.examined) == 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
}
