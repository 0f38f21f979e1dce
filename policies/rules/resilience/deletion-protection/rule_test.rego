package rules.resilience["deletion-protection_test"]

import data.kit.testing
import data.rules.resilience["deletion-protection"] as rule

test_denied[note] if {
	some note, resources in {
		"off": [testing.resource("aws_db_instance", "main", {"deletion_protection": false})],
		"not set": [testing.resource("aws_rds_cluster", "main", {"engine": "aurora-mysql"})],
		"global cluster": [testing.resource("aws_rds_global_cluster", "main", {})],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"on": [testing.resource("aws_db_instance", "main", {"deletion_protection": true})],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"unknown": [
			testing.resource("aws_db_instance", "main", {"deletion_protection": "?var.protect has no value"}),
		],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}

test_not_examined[note] if {
	some note, resources in {
		"replica": [testing.resource("aws_db_instance", "main", {"replicate_source_db": "main"})],
		"member": [testing.resource("aws_rds_cluster_instance", "main", {})],
	}
	count(rule.examined) == 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
}

test_uncertain_instance_is_marked if {
	resources := [testing.maybe(testing.resource("aws_db_instance", "main", {}))]
	some denial in rule.deny with input as testing.document_of(resources)
	denial.uncertain == "var.create has no value"
}
