package rules.network["default-port_test"]

import data.kit.testing
import data.rules.network["default-port"] as rule

test_ports[note] if {
	some note, case in {
		"default": {"attributes": {"engine": "postgres", "port": 5432}, "deny": 1, "undecided": 0},
		"not set": {"attributes": {"engine": "mysql"}, "deny": 1, "undecided": 0},
		"another": {"attributes": {"engine": "postgres", "port": 6432}, "deny": 0, "undecided": 0},
		"default of another engine": {"attributes": {"engine": "postgres", "port": 3306}, "deny": 0, "undecided": 0},
		"unknown": {"attributes": {"engine": "postgres", "port": "?var.port has no value"}, "deny": 0, "undecided": 1},
		"unknown engine": {"attributes": {"engine": "?var.engine has no value", "port": 5432}, "deny": 0, "undecided": 1},
		"both unknown": {
			"attributes": {"engine": "?var.engine has no value", "port": "?var.port has no value"},
			"deny": 0,
			"undecided": 1,
		},
	}
	document := testing.document_of([testing.resource("aws_db_instance", "main", case.attributes)])
	count(rule.deny) == case.deny with input as document
	count(rule.undecided) == case.undecided with input as document
	count(rule.examined) == 1 with input as document
}

test_not_examined[note] if {
	some note, attributes in {
		"replica": {"replicate_source_db": "main"},
		"restored": {"engine": "postgres", "snapshot_identifier": "rds:main"},
		"member": {"engine": "aurora-mysql", "cluster_identifier": "core"},
	}
	document := testing.document_of([testing.resource("aws_db_instance", "main", attributes)])
	count(rule.examined) == 0 with input as document
	count(rule.deny) == 0 with input as document
}
