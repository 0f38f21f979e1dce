package rules.backup["classified-retention_test"]

import data.kit.testing
import data.rules.backup["classified-retention"] as rule

_params := {"backup/classified-retention": {
	"days": 35,
	"tags": ["dataclassification"],
	"classes": ["pci", "confidential"],
}}

test_denied[note] if {
	some note, resources in {
		"a week": [
			testing.resource(
				"aws_db_instance",
				"main",
				{"backup_retention_period": 7, "tags": {"DataClassification": "PCI"}},
			),
		],
		"cluster by default": [
			testing.resource("aws_rds_cluster", "main", {"tags": {"dataclassification": "confidential"}}),
		],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 0 with input as testing.document_of(resources) with data.params as _params
}

test_passes[note] if {
	some note, resources in {
		"35 days": [
			testing.resource(
				"aws_db_instance",
				"main",
				{"backup_retention_period": 35, "tags": {"DataClassification": "pci"}},
			),
		],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.deny) == 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 0 with input as testing.document_of(resources) with data.params as _params
}

test_undecided[note] if {
	some note, resources in {
		"unknown": [
			testing.resource(
				"aws_db_instance",
				"main",
				{"backup_retention_period": "?var.days has no value", "tags": {"DataClassification": "pci"}},
			),
		],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 1 with input as testing.document_of(resources) with data.params as _params
}

test_not_examined[note] if {
	some note, resources in {
		"public data": [testing.resource("aws_db_instance", "main", {"tags": {"DataClassification": "public"}})],
		"no tags": [testing.resource("aws_db_instance", "main", {})],
	}
	count(rule.examined) == 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.deny) == 0 with input as testing.document_of(resources) with data.params as _params
}
