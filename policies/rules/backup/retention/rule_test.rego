package rules.backup.retention_test

import data.kit.testing
import data.rules.backup.retention as rule

_params := {"backup/retention": {"days": 7}}

test_denied[note] if {
	some note, resources in {
		"3 days": [testing.resource("aws_db_instance", "main", {"backup_retention_period": 3})],
		"not set in a template": [testing.template("aws_db_instance", "Main", {})],
		"cluster by default": [testing.resource("aws_rds_cluster", "main", {"engine": "aurora-mysql"})],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 0 with input as testing.document_of(resources) with data.params as _params
}

test_passes[note] if {
	some note, resources in {
		"a week": [testing.resource("aws_db_instance", "main", {"backup_retention_period": 7})],
		"none at all, which another rule reports": [
			testing.resource("aws_db_instance", "main", {"backup_retention_period": 0}),
		],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.deny) == 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 0 with input as testing.document_of(resources) with data.params as _params
}

test_undecided[note] if {
	some note, resources in {
		"unknown": [
			testing.resource("aws_db_instance", "main", {"backup_retention_period": "?var.days has no value"}),
		],
		"restored": [testing.resource("aws_db_instance", "main", {"snapshot_identifier": "s"})],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 1 with input as testing.document_of(resources) with data.params as _params
}

test_not_examined[note] if {
	some note, resources in {
		"replica": [testing.resource("aws_db_instance", "main", {"replicate_source_db": "main"})],
	}
	count(rule.examined) == 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.deny) == 0 with input as testing.document_of(resources) with data.params as _params
}
