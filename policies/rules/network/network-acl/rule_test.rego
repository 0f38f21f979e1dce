package rules.network["network-acl_test"]

import data.kit.testing
import data.rules.network["network-acl"] as rule

test_entries[note] if {
	some note, case in {
		"everybody": {"ingress": [_entry(100, "allow", "0.0.0.0/0")], "deny": 1},
		"clients": {"ingress": [_entry(100, "allow", "10.20.0.0/16")], "deny": 0},
		"denied": {"ingress": [_entry(100, "deny", "0.0.0.0/0")], "deny": 0},
		"denied before": {"ingress": [_entry(100, "deny", "0.0.0.0/0"), _entry(200, "allow", "0.0.0.0/0")], "deny": 0},
		"denied after": {"ingress": [_entry(300, "deny", "0.0.0.0/0"), _entry(200, "allow", "0.0.0.0/0")], "deny": 1},
		"a part denied before": {
			"ingress": [_entry(100, "deny", "192.0.2.0/24"), _entry(200, "allow", "0.0.0.0/0")],
			"deny": 1,
		},
		"another port": {
			"ingress": [object.union(_entry(100, "allow", "0.0.0.0/0"), {"from_port": 443, "to_port": 443})],
			"deny": 0,
		},
	}
	document := _document({"ingress": case.ingress}, [])
	count(rule.deny) == case.deny with input as document
	count(rule.undecided) == 0 with input as document
	count(rule.examined) == 1 with input as document
}

test_entries_of_their_own[note] if {
	entry := {"rule_number": 100, "rule_action": "allow", "protocol": "tcp", "from_port": 5432, "to_port": 5432}
	some note, case in {
		"everybody": {"values": {"cidr_block": "0.0.0.0/0"}, "deny": 1, "undecided": 0},
		"going out": {"values": {"cidr_block": "0.0.0.0/0", "egress": true}, "deny": 0, "undecided": 0},
		"unknown": {"values": {"cidr_block": "?var.clients has no value"}, "deny": 0, "undecided": 1},
	}
	resource := testing.resource("aws_network_acl_rule", "r", object.union(entry, case.values))
	count(rule.deny) == case.deny with input as _document({}, [resource])
	count(rule.undecided) == case.undecided with input as _document({}, [resource])
}

test_entry_of_its_own_that_denies_before if {
	entry := {"protocol": "-1", "cidr_block": "0.0.0.0/0"}
	denies := testing.resource("aws_network_acl_rule", "d", object.union(entry, {"rule_number": 100, "rule_action": "deny"}))
	allows := testing.resource("aws_network_acl_rule", "a", object.union(entry, {"rule_number": 200, "rule_action": "allow"}))
	count(rule.deny) == 0 with input as _document({}, [denies, allows])
	count(rule.deny) == 1 with input as _document({}, [allows])
}

test_unknown_entries_are_undecided if {
	count(rule.undecided) == 1 with input as _document({"ingress": "?var.entries has no value"}, [])
}

_entry(number, action, block) := {
	"rule_no": number,
	"action": action,
	"protocol": "tcp",
	"from_port": 5432,
	"to_port": 5432,
	"cidr_block": block,
}

_document(acl_values, rules) := testing.document_of(array.concat([database, group, subnet, acl], rules)) if {
	acl := testing.with_link(testing.resource("aws_network_acl", "main", acl_values), "rules", rules)
	subnet := testing.with_link(testing.resource("aws_subnet", "a", {}), "network_acls", [acl])
	group := testing.with_link(testing.resource("aws_db_subnet_group", "main", {}), "subnets", [subnet])
	database := testing.with_link(
		testing.resource("aws_db_instance", "main", {"engine": "postgres", "db_subnet_group_name": "main"}),
		"subnet_group",
		[group],
	)
}
