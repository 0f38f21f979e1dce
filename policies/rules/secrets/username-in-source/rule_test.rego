package rules.secrets["username-in-source_test"]

import data.kit.testing
import data.rules.secrets["username-in-source"] as rule

_instance(attributes) := testing.document_of([testing.template("aws_db_instance", "Main", attributes)])

test_denied[note] if {
	some note, document in {
		"instance": _instance({"username": "orders_owner"}),
		"cluster": testing.document_of([testing.template("aws_rds_cluster", "Main", {"master_username": "owner"})]),
	}
	count(rule.deny) == 1 with input as document
	count(rule.undecided) == 0 with input as document
}

test_passes[note] if {
	some note, attributes in {
		"dynamic reference": {"username": "{{resolve:secretsmanager:orders:SecretString:username}}"},
		"parameter": {"username": "?parameter Username has no value"},
		"none": {},
	}
	count(rule.examined) == 1 with input as _instance(attributes)
	count(rule.deny) == 0 with input as _instance(attributes)
	count(rule.undecided) == 0 with input as _instance(attributes)
}

test_terraform_is_not_examined if {
	document := testing.document_of([testing.resource("aws_db_instance", "main", {"username": "orders_owner"})])
	count(rule.examined) == 0 with input as document
}
