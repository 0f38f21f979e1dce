package rules.network["security-group-sources_test"]

import data.kit.testing
import data.rules.network["security-group-sources"] as rule

_params := {"network/security-group-sources": {"ranges": ["10.99.0.0/16"]}}

test_sources[note] if {
	some note, case in {
		"range": {"rules": [_tcp({"cidr_blocks": ["10.20.4.0/22"]})], "deny": 1, "undecided": 0},
		"range, and an empty list of groups": {
			"rules": [_tcp({"cidr_blocks": ["10.20.4.0/22"], "security_groups": [], "self": false})],
			"deny": 1,
			"undecided": 0,
		},
		"group": {"rules": [_tcp({"security_groups": ["sg-0123"]})], "deny": 0, "undecided": 0},
		"group beside a range": {
			"rules": [_tcp({"cidr_blocks": ["10.20.4.0/22"]}), _tcp({"security_groups": ["sg-0123"]})],
			"deny": 0,
			"undecided": 0,
		},
		"the group itself beside a range": {
			"rules": [_tcp({"cidr_blocks": ["10.20.4.0/22"], "self": true})],
			"deny": 0,
			"undecided": 0,
		},
		"group for another port": {
			"rules": [
				_tcp({"cidr_blocks": ["10.20.4.0/22"]}),
				{"protocol": "tcp", "from_port": 443, "to_port": 443, "security_groups": ["sg-0123"]},
			],
			"deny": 1,
			"undecided": 0,
		},
		"one host": {"rules": [_tcp({"cidr_blocks": ["10.20.4.17/32"]})], "deny": 0, "undecided": 0},
		"one host, IPv6": {"rules": [_tcp({"ipv6_cidr_blocks": ["fd00::17/128"]})], "deny": 0, "undecided": 0},
		"network behind a VPN": {"rules": [_tcp({"cidr_blocks": ["10.99.8.0/24"]})], "deny": 0, "undecided": 0},
		"public address": {"rules": [_tcp({"cidr_blocks": ["203.0.113.0/28"]})], "deny": 0, "undecided": 0},
		"no rule": {"rules": [], "deny": 0, "undecided": 0},
		"unknown range": {
			"rules": [_tcp({"cidr_blocks": [null]})],
			"unknown": {"ingress.0.cidr_blocks.0": "var.clients has no value"},
			"deny": 0,
			"undecided": 1,
		},
		"unknown port": {
			"rules": [_tcp({"cidr_blocks": ["10.20.4.0/22"]})],
			"database": {"engine": "postgres", "port": "?var.port has no value"},
			"deny": 0,
			"undecided": 1,
		},
	}
	document := testing.document_of(_database(case))
	count(rule.deny) == case.deny with input as document with data.params as _params
	count(rule.undecided) == case.undecided with input as document with data.params as _params
	count(rule.examined) == 1 with input as document with data.params as _params
}

test_finding_names_the_places_of_the_ranges if {
	document := testing.document_of(_database({"rules": [_tcp({"cidr_blocks": ["10.20.8.0/22", "10.20.4.0/22"]})]}))
	some denial in rule.deny with input as document with data.params as _params
	contains(denial.message, "10.20.4.0/22, 10.20.8.0/22")
	count(denial.related) == 2
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
