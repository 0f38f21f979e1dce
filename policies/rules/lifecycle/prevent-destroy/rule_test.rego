package rules.lifecycle["prevent-destroy_test"]

import data.kit.testing
import data.rules.lifecycle["prevent-destroy"] as rule

_guarded := {"native": {"lifecycle": {"prevent_destroy": true}}}

test_databases[note] if {
	some note, case in {
		"neither": {"attributes": {}, "more": {}, "deny": 1, "undecided": 0},
		"switched off": {"attributes": {"deletion_protection": false}, "more": {}, "deny": 1, "undecided": 0},
		"protected by RDS": {"attributes": {"deletion_protection": true}, "more": {}, "deny": 0, "undecided": 0},
		"protected by Terraform": {"attributes": {}, "more": _guarded, "deny": 0, "undecided": 0},
		"not protected by Terraform": {
			"attributes": {},
			"more": {"native": {"lifecycle": {"prevent_destroy": false}}},
			"deny": 1,
			"undecided": 0,
		},
		"unknown": {
			"attributes": {"deletion_protection": "?var.protect has no value"},
			"more": {},
			"deny": 0,
			"undecided": 1,
		},
		"unknown, and protected by Terraform": {
			"attributes": {"deletion_protection": "?var.protect has no value"},
			"more": _guarded,
			"deny": 0,
			"undecided": 0,
		},
	}
	database := object.union(testing.resource("aws_db_instance", "main", case.attributes), case.more)
	count(rule.deny) == case.deny with input as testing.document_of([database])
	count(rule.undecided) == case.undecided with input as testing.document_of([database])
}

test_keys[note] if {
	database := testing.resource("aws_db_instance", "main", {"deletion_protection": true})
	key := testing.resource("aws_kms_key", "main", {})
	some note, case in {
		"of a database": {"key": testing.with_link(key, "databases", [database]), "deny": 1},
		"guarded": {"key": object.union(testing.with_link(key, "databases", [database]), _guarded), "deny": 0},
		"of something else": {"key": key, "deny": 0},
	}
	count(rule.deny) == case.deny with input as testing.document_of([database, case.key])
	count(rule.examined) == 1 + case.deny with input as testing.document_of([database, case.key])
}

test_templates_are_not_examined if {
	database := testing.template("aws_db_instance", "Main", {"engine": "postgres"})
	count(rule.examined) == 0 with input as testing.document_of([database])
	count(rule.deny) == 0 with input as testing.document_of([database])
}
