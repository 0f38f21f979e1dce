package rules.logging["log-exports_test"]

import data.kit.testing
import data.rules.logging["log-exports"] as rule

test_denied[note] if {
	some note, resources in {
		"not set": [testing.resource("aws_db_instance", "main", {})],
		"empty": [testing.resource("aws_rds_cluster", "main", {"enabled_cloudwatch_logs_exports": []})],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"some": [testing.resource("aws_db_instance", "main", {"enabled_cloudwatch_logs_exports": ["postgresql"]})],
		"an unknown one": [
			object.union(
				testing.resource("aws_db_instance", "main", {"enabled_cloudwatch_logs_exports": [null]}),
				{"unknown": {"enabled_cloudwatch_logs_exports.0": "var.log has no value"}},
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
			testing.resource(
				"aws_db_instance",
				"main",
				{"enabled_cloudwatch_logs_exports": "?var.logs has no value"},
			),
		],
		"one that may be left out": [
			object.union(
				testing.resource("aws_db_instance", "main", {"enabled_cloudwatch_logs_exports": [null]}),
				{
					"unknown": {"enabled_cloudwatch_logs_exports.0": "condition Logs is not decided"},
					"choices": {"enabled_cloudwatch_logs_exports.0": ["postgresql", null]},
				},
			),
		],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}

test_not_examined[note] if {
	some note, resources in {
		"Serverless v1": [testing.resource("aws_rds_cluster", "main", {"engine_mode": "serverless"})],
		"RDS Custom": [testing.resource("aws_db_instance", "main", {"engine": "custom-sqlserver-ee"})],
		"member": [testing.resource("aws_rds_cluster_instance", "main", {})],
	}
	count(rule.examined) == 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
}
