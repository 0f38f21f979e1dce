package rules.tls["not-switched-off_test"]

import data.kit.testing
import data.rules.tls["not-switched-off"] as rule

test_denied[note] if {
	some note, resources in {
		"off": [
			testing.resource(
				"aws_db_parameter_group",
				"pg",
				{"family": "postgres16", "parameter": [{"name": "rds.force_ssl", "value": "0"}]},
			),
		],
		"number": [
			testing.resource(
				"aws_db_parameter_group",
				"pg",
				{"family": "postgres16", "parameter": [{"name": "rds.force_ssl", "value": 0}]},
			),
		],
		"cluster group": [
			testing.resource(
				"aws_rds_cluster_parameter_group",
				"pg",
				{"parameter": [{"name": "require_secure_transport", "value": "OFF"}]},
			),
		],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"on": [
			testing.resource(
				"aws_db_parameter_group",
				"pg",
				{"family": "postgres16", "parameter": [{"name": "rds.force_ssl", "value": "1"}]},
			),
		],
		"other parameters": [
			testing.resource("aws_db_parameter_group", "pg", {"parameter": [{"name": "work_mem", "value": "0"}]}),
		],
		"none": [testing.resource("aws_db_parameter_group", "pg", {})],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"unknown": [
			object.union(
				testing.resource("aws_db_parameter_group", "pg", {"parameter": [{"name": "rds.force_ssl"}]}),
				{"unknown": {"parameter.0.value": "var.force has no value"}},
			),
		],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}

test_not_examined[note] if {
	some note, resources in {
		"used by a database": [
			testing.resource("aws_db_instance", "main", {}),
			testing.with_link(
				testing.resource(
					"aws_db_parameter_group",
					"pg",
					{"parameter": [{"name": "rds.force_ssl", "value": "0"}]},
				),
				"instances",
				[testing.resource("aws_db_instance", "main", {})],
			),
		],
	}
	count(rule.examined) == 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
}
