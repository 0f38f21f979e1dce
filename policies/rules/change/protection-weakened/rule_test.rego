package rules.change["protection-weakened_test"]

import data.kit.testing
import data.rules.change["protection-weakened"] as rule

_params := {"change/protection-weakened": {"ignored": []}}

_changed(type, before, after) := testing.compared(
	[testing.resource(type, "main", before)],
	[testing.resource(type, "main", after)],
)

test_denied[note] if {
	some note, document in {
		"deletion protection off": _changed(
			"aws_db_instance",
			{"deletion_protection": true},
			{"deletion_protection": false},
		),
		"deletion protection no longer set": _changed("aws_rds_cluster", {"deletion_protection": true}, {}),
		"no final snapshot": _changed("aws_db_instance", {}, {"skip_final_snapshot": true}),
		"fewer days": _changed(
			"aws_db_instance",
			{"backup_retention_period": 30},
			{"backup_retention_period": 7},
		),
		"retention no longer set": _changed("aws_rds_cluster", {"backup_retention_period": "14"}, {}),
		"global cluster": _changed(
			"aws_rds_global_cluster",
			{"deletion_protection": true},
			{"deletion_protection": false},
		),
	}
	count(rule.deny) == 1 with input as document with data.params as _params
	count(rule.undecided) == 0 with input as document with data.params as _params
}

test_passes[note] if {
	some note, document in {
		"stronger": _changed(
			"aws_db_instance",
			{"deletion_protection": false, "backup_retention_period": 1, "skip_final_snapshot": true},
			{"deletion_protection": true, "backup_retention_period": 30, "skip_final_snapshot": false},
		),
		"the same": _changed("aws_db_instance", {"deletion_protection": false}, {}),
		"unknown as before": _changed(
			"aws_db_instance",
			{"backup_retention_period": "?var.days has no value"},
			{"backup_retention_period": "?var.days has no value"},
		),
	}
	count(rule.examined) == 1 with input as document with data.params as _params
	count(rule.deny) == 0 with input as document with data.params as _params
	count(rule.undecided) == 0 with input as document with data.params as _params
}

test_undecided[note] if {
	some note, document in {
		"switch": _changed(
			"aws_db_instance",
			{"deletion_protection": true},
			{"deletion_protection": "?var.protected has no value"},
		),
		"days": _changed(
			"aws_db_instance",
			{"backup_retention_period": 30},
			{"backup_retention_period": "?var.days has no value"},
		),
	}
	count(rule.deny) == 0 with input as document with data.params as _params
	count(rule.undecided) == 1 with input as document with data.params as _params
}

test_not_examined[note] if {
	some note, document in {
		"new": testing.compared([], [testing.resource("aws_db_instance", "main", {})]),
		"not compared": testing.document_of([testing.resource("aws_db_instance", "main", {})]),
		"replica": _changed(
			"aws_db_instance",
			{"replicate_source_db": "main", "deletion_protection": true},
			{"replicate_source_db": "main"},
		),
	}
	count(rule.examined) == 0 with input as document with data.params as _params
	count(rule.deny) == 0 with input as document with data.params as _params
}

test_ignored if {
	document := _changed(
		"aws_db_instance",
		{"backup_retention_period": 30, "deletion_protection": true},
		{"backup_retention_period": 7, "deletion_protection": "?var.protected has no value"},
	)
	params := {"change/protection-weakened": {"ignored": ["backup_retention_period", "deletion_protection"]}}
	count(rule.deny) == 0 with input as document with data.params as params
	count(rule.undecided) == 0 with input as document with data.params as params
}
