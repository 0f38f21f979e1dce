package rules.secrets["admin-username_test"]

import data.kit.testing
import data.rules.secrets["admin-username"] as rule

_params := {"secrets/admin-username": {"names": ["admin", "postgres"]}}

_instance(attributes) := testing.document_of([testing.resource(
	"aws_db_instance",
	"main",
	object.union({"engine": "postgres"}, attributes),
)])

test_denied[note] if {
	some note, document in {
		"instance": _instance({"username": "Postgres"}),
		"cluster": testing.document_of([testing.resource(
			"aws_rds_cluster",
			"main",
			{"engine": "aurora-mysql", "master_username": "admin"},
		)]),
	}
	count(rule.deny) == 1 with input as document with data.params as _params
	count(rule.undecided) == 0 with input as document with data.params as _params
}

test_passes[note] if {
	some note, attributes in {
		"a name of its own": {"username": "orders_owner"},
		"SQL Server": {"engine": "sqlserver-se", "username": "admin"},
		"Oracle": {"engine": "oracle-se2", "username": "admin"},
	}
	count(rule.examined) == 1 with input as _instance(attributes) with data.params as _params
	count(rule.deny) == 0 with input as _instance(attributes) with data.params as _params
	count(rule.undecided) == 0 with input as _instance(attributes) with data.params as _params
}

test_unknown_name_is_undecided if {
	document := _instance({"username": "?var.username has no value"})
	count(rule.deny) == 0 with input as document with data.params as _params
	count(rule.undecided) == 1 with input as document with data.params as _params
}

test_not_examined[note] if {
	some note, attributes in {
		"replica": {"replicate_source_db": "orders"},
		"restored": {"snapshot_identifier": "orders", "username": "admin"},
	}
	count(rule.examined) == 0 with input as _instance(attributes) with data.params as _params
}
