package rules.network["wide-private-range_test"]

import data.kit.testing
import data.rules.network["wide-private-range"] as rule

_params := {"network/wide-private-range": {"least_ipv4_prefix": 17, "least_ipv6_prefix": 49}}

test_ranges[note] if {
	some note, case in {
		"all of 10": {"rules": [_tcp({"cidr_blocks": ["10.0.0.0/8"]})], "deny": 1, "undecided": 0},
		"a whole VPC": {"rules": [_tcp({"cidr_blocks": ["10.20.0.0/16"]})], "deny": 1, "undecided": 0},
		"IPv6": {"rules": [_tcp({"ipv6_cidr_blocks": ["fd00::/8"]})], "deny": 1, "undecided": 0},
		"one network": {"rules": [_tcp({"cidr_blocks": ["10.20.4.0/22"]})], "deny": 0, "undecided": 0},
		"the internet": {"rules": [_tcp({"cidr_blocks": ["0.0.0.0/0"]})], "deny": 0, "undecided": 0},
		"another port": {
			"rules": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/8"]}],
			"deny": 0,
			"undecided": 0,
		},
		"unknown range": {
			"rules": [_tcp({"cidr_blocks": [null]})],
			"unknown": {"ingress.0.cidr_blocks.0": "var.clients has no value"},
			"deny": 0,
			"undecided": 1,
		},
		"unknown port": {
			"rules": [_tcp({"cidr_blocks": ["10.0.0.0/8"]})],
			"database": {"engine": "postgres", "port": "?var.port has no value"},
			"deny": 0,
			"undecided": 1,
		},
		"unknown port, narrow range": {
			"rules": [_tcp({"cidr_blocks": ["10.20.4.0/22"]})],
			"database": {"engine": "postgres", "port": "?var.port has no value"},
			"deny": 0,
			"undecided": 0,
		},
	}
	document := testing.document_of(_database(case))
	count(rule.deny) == case.deny with input as document with data.params as _params
	count(rule.undecided) == case.undecided with input as document with data.params as _params
	count(rule.examined) == 1 with input as document with data.params as _params
}

test_range_of_the_vpc_of_the_database_is_not_wide if {
	vpc := testing.resource("aws_vpc", "main", {"cidr_block": "10.20.0.0/16"})
	subnet := testing.with_link(testing.resource("aws_subnet", "a", {}), "vpc", [vpc])
	group := testing.with_link(testing.resource("aws_db_subnet_group", "main", {}), "subnets", [subnet])
	[database, security_group] := _database({"rules": [_tcp({"cidr_blocks": ["10.20.0.0/16"]})]})
	placed := object.union(database, {
		"values": {"db_subnet_group_name": "main"},
		"links": {"subnet_group": [{"type": group.type, "id": group.id}]},
	})
	document := testing.document_of([placed, security_group, group, subnet, vpc])
	count(rule.deny) == 0 with input as document with data.params as _params
}

test_finding_names_the_ranges_with_their_places if {
	document := testing.document_of(_database({"rules": [_tcp({"cidr_blocks": ["172.16.0.0/12", "10.0.0.0/8"]})]}))
	some denial in rule.deny with input as document with data.params as _params
	contains(denial.message, "10.0.0.0/8, 172.16.0.0/12")
	{related.path | some related in denial.related} == {["ingress", 0, "cidr_blocks", 0], ["ingress", 0, "cidr_blocks", 1]}
}

# A PostgreSQL instance, or one with other attributes, whose security group has the rules of the case, inline.
_database(case) := [
	testing.with_computed(
		testing.with_link(
			testing.resource(
				"aws_db_instance",
				"main",
				object.union({"vpc_security_group_ids": [null]}, object.get(case, "database", {"engine": "postgres"})),
			),
			"security_groups",
			[testing.resource("aws_security_group", "sg", {})],
		),
		"vpc_security_group_ids.0",
		"aws_security_group.sg.id",
	),
	object.union(
		testing.resource("aws_security_group", "sg", {"ingress": case.rules}),
		{"unknown": object.get(case, "unknown", {})},
	),
]

_tcp(source) := object.union({"protocol": "tcp", "from_port": 5432, "to_port": 5432}, source)
