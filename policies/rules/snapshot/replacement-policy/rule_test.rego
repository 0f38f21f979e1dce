package rules.snapshot["replacement-policy_test"]

import data.kit.testing
import data.rules.snapshot["replacement-policy"] as rule

test_policies[note] if {
	some note, case in {
		"not set": {"attributes": {}, "deny": 1, "undecided": 0},
		"Delete": {"attributes": {"update_replace_policy": "Delete"}, "deny": 1, "undecided": 0},
		"Snapshot": {"attributes": {"update_replace_policy": "Snapshot"}, "deny": 0, "undecided": 0},
		"Retain": {"attributes": {"update_replace_policy": "Retain"}, "deny": 0, "undecided": 0},
		"unknown": {"attributes": {"update_replace_policy": "?Policy has no default"}, "deny": 0, "undecided": 1},
	}
	document := testing.document_of([testing.template("aws_db_instance", "Main", case.attributes)])
	count(rule.deny) == case.deny with input as document
	count(rule.undecided) == case.undecided with input as document
	count(rule.examined) == 1 with input as document
}

test_not_examined[note] if {
	some note, resource in {
		"Terraform": testing.resource("aws_db_instance", "main", {"engine": "postgres"}),
		"member": testing.template("aws_db_instance", "Main", {"engine": "aurora-mysql"}),
		"replica": testing.template("aws_db_instance", "Main", {"replicate_source_db": "orders"}),
	}
	count(rule.examined) == 0 with input as testing.document_of([resource])
	count(rule.deny) == 0 with input as testing.document_of([resource])
}
