package rules.snapshot["copies-tags_test"]

import data.kit.testing
import data.rules.snapshot["copies-tags"] as rule

test_denied[note] if {
	some note, resources in {
		"off": [testing.resource("aws_db_instance", "main", {"copy_tags_to_snapshot": false})],
		"not set": [testing.resource("aws_rds_cluster", "main", {"engine": "aurora-mysql"})],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"on": [testing.resource("aws_db_instance", "main", {"copy_tags_to_snapshot": true})],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"unknown": [testing.resource("aws_db_instance", "main", {"copy_tags_to_snapshot": "?var.copy has no value"})],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}

test_not_examined[note] if {
	some note, resources in {
		"member": [testing.resource("aws_rds_cluster_instance", "main", {})],
	}
	count(rule.examined) == 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
}
