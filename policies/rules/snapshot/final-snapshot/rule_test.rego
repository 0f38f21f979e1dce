package rules.snapshot["final-snapshot_test"]

import data.kit.testing
import data.rules.snapshot["final-snapshot"] as rule

test_denied[note] if {
	some note, resources in {
		"skipped": [testing.resource("aws_db_instance", "main", {"skip_final_snapshot": true})],
		"template": [testing.template("aws_db_instance", "Main", {"deletion_policy": "Delete"})],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"taken": [
			testing.resource(
				"aws_db_instance",
				"main",
				{"skip_final_snapshot": false, "final_snapshot_identifier": "last"},
			),
		],
		"not set": [testing.resource("aws_db_instance", "main", {})],
		"template default": [testing.template("aws_db_instance", "Main", {})],
		"kept": [testing.template("aws_db_instance", "Main", {"deletion_policy": "Retain"})],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"unknown": [testing.resource("aws_db_instance", "main", {"skip_final_snapshot": "?var.skip has no value"})],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}

test_not_examined[note] if {
	some note, resources in {
		"replica": [
			testing.resource("aws_db_instance", "main", {"replicate_source_db": "main", "skip_final_snapshot": true}),
		],
		"member": [testing.resource("aws_db_instance", "main", {"engine": "aurora-mysql"})],
	}
	count(rule.examined) == 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
}
