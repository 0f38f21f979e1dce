package rules.network["rule-descriptions_test"]

import data.kit.testing
import data.rules.network["rule-descriptions"] as rule

test_groups[note] if {
	some note, case in {
		"none": {"values": {}, "deny": 1},
		"made up by Terraform": {"values": {"description": "Managed by Terraform"}, "deny": 1},
		"its own": {"values": {"description": "orders"}, "deny": 0},
		"rules without": {
			"values": {"description": "orders", "ingress": [{"protocol": "tcp"}], "egress": [{"protocol": "-1"}]},
			"deny": 2,
		},
		"rules with": {
			"values": {"description": "orders", "ingress": [{"protocol": "tcp", "description": "clients"}]},
			"deny": 0,
		},
	}
	document := testing.document_of([testing.resource("aws_security_group", "main", case.values)])
	count(rule.deny) == case.deny with input as document
	count(rule.undecided) == 0 with input as document
	count(rule.examined) == 1 with input as document
}

test_rules_of_their_own[note] if {
	some note, case in {
		"none": {"values": {}, "deny": 1, "undecided": 0},
		"described": {"values": {"description": "clients"}, "deny": 0, "undecided": 0},
		"unknown": {"values": {"description": "?var.description has no value"}, "deny": 0, "undecided": 1},
	}
	document := testing.document_of([testing.resource("aws_vpc_security_group_ingress_rule", "main", case.values)])
	count(rule.deny) == case.deny with input as document
	count(rule.undecided) == case.undecided with input as document
}
