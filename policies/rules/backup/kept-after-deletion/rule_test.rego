package rules.backup["kept-after-deletion_test"]

import data.kit.testing
import data.rules.backup["kept-after-deletion"] as rule

test_denied[note] if {
	some note, resource in {
		"true": testing.resource("aws_db_instance", "main", {"delete_automated_backups": true}),
		"not set": testing.resource("aws_rds_cluster", "main", {}),
	}
	count(rule.deny) == 1 with input as testing.document_of([resource])
	count(rule.undecided) == 0 with input as testing.document_of([resource])
}

test_kept_backups_pass if {
	resource := testing.resource("aws_db_instance", "main", {"delete_automated_backups": false})
	count(rule.examined) == 1 with input as testing.document_of([resource])
	count(rule.deny) == 0 with input as testing.document_of([resource])
	count(rule.undecided) == 0 with input as testing.document_of([resource])
}

test_unknown_is_undecided if {
	resource := testing.resource("aws_db_instance", "main", {"delete_automated_backups": "?var.drop has no value"})
	count(rule.deny) == 0 with input as testing.document_of([resource])
	count(rule.undecided) == 1 with input as testing.document_of([resource])
}

test_replicas_are_not_examined if {
	resource := testing.resource("aws_db_instance", "main", {"replicate_source_db": "other"})
	count(rule.examined) == 0 with input as testing.document_of([resource])
}
