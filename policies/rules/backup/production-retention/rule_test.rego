package rules.backup["production-retention_test"]

import data.kit.testing
import data.rules.backup["production-retention"] as rule

_params := {"backup/production-retention": {"days": 14}}

test_denied[note] if {
	some note, resources in {
		"a week": [
			object.union(
				testing.resource("aws_db_instance", "main", {"backup_retention_period": 7}),
				{"environment": "production"},
			),
		],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 0 with input as testing.document_of(resources) with data.params as _params
}

test_passes[note] if {
	some note, resources in {
		"two weeks": [
			object.union(
				testing.resource("aws_db_instance", "main", {"backup_retention_period": 14}),
				{"environment": "production"},
			),
		],
		"none at all, which another rule reports": [
			object.union(
				testing.resource("aws_db_instance", "main", {"backup_retention_period": 0}),
				{"environment": "production"},
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
			object.union(
				testing.resource("aws_db_instance", "main", {"backup_retention_period": "?var.days has no value"}),
				{"environment": "production"},
			),
		],
		"restored": [
			object.union(
				testing.resource("aws_db_instance", "main", {"snapshot_identifier": "s"}),
				{"environment": "production"},
			),
		],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 1 with input as testing.document_of(resources) with data.params as _params
}

test_not_examined[note] if {
	some note, resources in {
		"environment not said": [testing.resource("aws_db_instance", "main", {"backup_retention_period": 7})],
	}
	count(rule.examined) == 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.deny) == 0 with input as testing.document_of(resources) with data.params as _params
}
