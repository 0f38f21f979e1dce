package rules.resilience["multi-az_test"]

import data.kit.testing
import data.rules.resilience["multi-az"] as rule

test_denied[note] if {
	some note, resources in {
		"off": [
			object.union(
				testing.resource("aws_db_instance", "main", {"multi_az": false}),
				{"environment": "production"},
			),
		],
		"not set": [object.union(testing.resource("aws_db_instance", "main", {}), {"environment": "production"})],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_where_no_environment_is_said_it_is_for_information if {
	document := testing.document_of([testing.resource("aws_db_instance", "main", {"multi_az": false})])
	{denial.severity | some denial in rule.deny} == {"info"} with input as document
}

test_passes[note] if {
	some note, resources in {
		"on": [
			object.union(
				testing.resource("aws_db_instance", "main", {"multi_az": true}),
				{"environment": "production"},
			),
		],
		"no production": [
			object.union(
				testing.resource("aws_db_instance", "main", {"multi_az": false}),
				{"environment": "development"},
			),
		],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"unknown": [
			object.union(
				testing.resource("aws_db_instance", "main", {"multi_az": "?var.standby has no value"}),
				{"environment": "production"},
			),
		],
		"unknown tags": [
			testing.resource("aws_db_instance", "main", {"multi_az": false, "tags": "?var.tags has no value"}),
		],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}

test_not_examined[note] if {
	some note, resources in {
		"replica": [
			object.union(
				testing.resource("aws_db_instance", "main", {"replicate_source_db": "main"}),
				{"environment": "production"},
			),
		],
		"SQL Server Express": [
			object.union(
				testing.resource("aws_db_instance", "main", {"engine": "sqlserver-ex"}),
				{"environment": "production"},
			),
		],
		"member": [testing.resource("aws_rds_cluster_instance", "main", {})],
	}
	count(rule.examined) == 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
}
