package rules.backup.enabled_test

import data.kit.testing
import data.rules.backup.enabled as rule

test_denied[note] if {
	some note, resources in {
		"0 days": [testing.resource("aws_db_instance", "main", {"backup_retention_period": 0})],
		"0 as text": [testing.template("aws_db_instance", "Main", {"backup_retention_period": "0"})],
		"not set in Terraform": [testing.resource("aws_db_instance", "main", {})],
		"imported from S3": [testing.resource("aws_db_instance", "main", {"s3_import": [{"bucket_name": "dump"}]})],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"a week": [testing.resource("aws_db_instance", "main", {"backup_retention_period": 7})],
		"not set in a template": [testing.template("aws_db_instance", "Main", {})],
		"cluster": [testing.resource("aws_rds_cluster", "main", {"engine": "aurora-mysql"})],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"unknown": [
			testing.resource("aws_db_instance", "main", {"backup_retention_period": "?var.days has no value"}),
		],
		"restored": [testing.resource("aws_db_instance", "main", {"snapshot_identifier": "s"})],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}

test_not_examined[note] if {
	some note, resources in {
		"replica": [testing.resource("aws_db_instance", "main", {"replicate_source_db": "main"})],
		"member": [testing.resource("aws_db_instance", "main", {"engine": "aurora-mysql"})],
	}
	count(rule.examined) == 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
}

test_choices[note] if {
	some note, [choices, denied, open] in {
		"none is 0": [[30, 7], 0, 0],
		"one is 0": [[30, 0], 0, 1],
		"0, or not set": [[0, null], 1, 0],
		"not set is 0 by default": [[30, null], 0, 1],
	}
	instance := testing.with_choices(testing.resource("aws_db_instance", "main", {}), "backup_retention_period", choices)
	document := testing.document_of([instance])
	count(rule.deny) == denied with input as document
	count(rule.undecided) == open with input as document
}
