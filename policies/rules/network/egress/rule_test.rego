package rules.network.egress_test

import data.kit.testing
import data.rules.network.egress as rule

test_rules_of_the_group[note] if {
	some note, case in {
		"everywhere": {"egress": [{"protocol": "-1", "cidr_blocks": ["0.0.0.0/0"]}], "deny": 1},
		"everywhere, both families": {
			"egress": [{"protocol": "-1", "cidr_blocks": ["0.0.0.0/0"], "ipv6_cidr_blocks": ["::/0"]}],
			"deny": 1,
		},
		"one network": {"egress": [{"protocol": "tcp", "cidr_blocks": ["10.0.0.0/8"]}], "deny": 0},
		"none, which Terraform makes none": {"egress": [], "deny": 0},
	}
	document := _document(testing.resource("aws_security_group", "sg", {"egress": case.egress}), [])
	count(rule.deny) == case.deny with input as document
	count(rule.undecided) == 0 with input as document
	count(rule.examined) == 1 with input as document
}

test_rule_of_its_own if {
	group := testing.resource("aws_security_group", "sg", {})
	everywhere := testing.resource("aws_vpc_security_group_egress_rule", "r", {"ip_protocol": "-1", "cidr_ipv4": "0.0.0.0/0"})
	some denial in rule.deny with input as _document(group, [everywhere])
	denial.path == ["cidr_ipv4"]
	{related.message | some related in denial.related} == {"aws_db_instance.main has this group"}
}

test_template_without_rules_lets_everything_out[note] if {
	some note, case in {
		"none": {"group": testing.template("aws_security_group", "Sg", {}), "rules": [], "deny": 1},
		"one that leads nowhere": {
			"group": testing.template("aws_security_group", "Sg", {"egress": [{"protocol": "-1", "cidr_blocks": ["127.0.0.1/32"]}]}),
			"rules": [],
			"deny": 0,
		},
		"one of its own": {
			"group": testing.template("aws_security_group", "Sg", {}),
			"rules": [testing.template("aws_vpc_security_group_egress_rule", "R", {"ip_protocol": "tcp", "cidr_ipv4": "10.0.0.0/8"})],
			"deny": 0,
		},
	}
	count(rule.deny) == case.deny with input as _document(case.group, case.rules)
}

test_undecided[note] if {
	some note, case in {
		"rules unknown": {"values": {}, "unknown": {"egress": "var.rules has no value"}, "undecided": 1},
		"target unknown": {
			"values": {"egress": [{"protocol": "-1", "cidr_blocks": [null]}]},
			"unknown": {"egress.0.cidr_blocks.0": "var.target has no value"},
			"undecided": 1,
		},
		"prefix list, which is not everywhere": {
			"values": {"egress": [{"protocol": "-1", "prefix_list_ids": [null]}]},
			"unknown": {"egress.0.prefix_list_ids.0": "var.list has no value"},
			"undecided": 0,
		},
	}
	group := object.union(
		testing.resource("aws_security_group", "sg", {}),
		{"values": case.values, "unknown": case.unknown},
	)
	count(rule.deny) == 0 with input as _document(group, [])
	count(rule.undecided) == case.undecided with input as _document(group, [])
}

test_groups_of_other_resources_are_not_examined if {
	group := testing.resource("aws_security_group", "sg", {"egress": [{"protocol": "-1", "cidr_blocks": ["0.0.0.0/0"]}]})
	count(rule.examined) == 0 with input as testing.document_of([group])
	count(rule.deny) == 0 with input as testing.document_of([group])
}

_document(group, rules) := testing.document_of(array.concat(
	[testing.with_link(testing.with_link(group, "databases", [database]), "rules", rules), database],
	rules,
)) if {
	database := testing.resource("aws_db_instance", "main", {})
}
