package rules.network["subnet-group_test"]

import data.kit.testing
import data.rules.network["subnet-group"] as rule

test_denied[note] if {
	some note, resources in {
		"not set": [testing.resource("aws_db_instance", "main", {})],
		"default": [testing.resource("aws_db_instance", "main", {"db_subnet_group_name": "Default"})],
		"cluster": [testing.resource("aws_rds_cluster", "main", {"engine": "aurora-mysql"})],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"named": [testing.resource("aws_db_instance", "main", {"db_subnet_group_name": "private"})],
		"reference": [
			testing.with_computed(
				testing.resource("aws_db_instance", "main", {}),
				"db_subnet_group_name",
				"aws_db_subnet_group.main.name",
			),
		],
		"unknown name of a group in the files": [
			testing.with_link(
				testing.resource("aws_db_instance", "main", {"db_subnet_group_name": "?var.name has no value"}),
				"subnet_group",
				[testing.resource("aws_db_subnet_group", "main", {})],
			),
		],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"unknown": [testing.resource("aws_db_instance", "main", {"db_subnet_group_name": "?var.group has no value"})],
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
