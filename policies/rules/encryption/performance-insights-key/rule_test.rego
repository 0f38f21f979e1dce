package rules.encryption["performance-insights-key_test"]

import data.kit.testing
import data.rules.encryption["performance-insights-key"] as rule

test_denied[note] if {
	some note, resources in {
		"no key": [testing.resource("aws_db_instance", "main", {"performance_insights_enabled": true})],
		"AWS key at a member": [
			testing.resource(
				"aws_rds_cluster_instance",
				"main",
				{"performance_insights_enabled": true, "performance_insights_kms_key_id": "alias/aws/rds"},
			),
		],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"off": [testing.resource("aws_db_instance", "main", {"performance_insights_enabled": false})],
		"not set": [testing.resource("aws_db_instance", "main", {})],
		"with a key": [
			testing.resource(
				"aws_db_instance",
				"main",
				{"performance_insights_enabled": true, "performance_insights_kms_key_id": "key"},
			),
		],
		"perhaps on, with a key": [
			testing.resource(
				"aws_db_instance",
				"main",
				{"performance_insights_enabled": "?var.pi has no value", "performance_insights_kms_key_id": "key"},
			),
		],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"unknown key": [
			testing.resource(
				"aws_db_instance",
				"main",
				{"performance_insights_enabled": true, "performance_insights_kms_key_id": "?var.key has no value"},
			),
		],
		"perhaps on, without a key": [
			testing.resource("aws_db_instance", "main", {"performance_insights_enabled": "?var.pi has no value"}),
		],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}
