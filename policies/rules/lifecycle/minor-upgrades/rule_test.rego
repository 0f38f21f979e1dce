package rules.lifecycle["minor-upgrades_test"]

import data.kit.testing
import data.rules.lifecycle["minor-upgrades"] as rule

test_denied[note] if {
	some note, resources in {
		"off": [testing.resource("aws_db_instance", "main", {"auto_minor_version_upgrade": false})],
		"member": [testing.resource("aws_rds_cluster_instance", "main", {"auto_minor_version_upgrade": false})],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"on": [testing.resource("aws_db_instance", "main", {"auto_minor_version_upgrade": true})],
		"not set": [testing.resource("aws_db_instance", "main", {})],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"unknown": [
			testing.resource("aws_db_instance", "main", {"auto_minor_version_upgrade": "?var.upgrade has no value"}),
		],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}

test_not_examined[note] if {
	some note, resources in {
		"RDS Custom": [
			testing.resource(
				"aws_db_instance",
				"main",
				{"engine": "custom-oracle-ee", "auto_minor_version_upgrade": false},
			),
		],
	}
	count(rule.examined) == 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
}
