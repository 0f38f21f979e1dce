package rules.network["open-database-port_test"]

import data.kit.testing
import data.rules.network["open-database-port"] as rule

_params := {"network/open-database-port": {
	"ports": [3306, 5432],
	"least_ipv4_prefix": 24,
	"least_ipv6_prefix": 48,
}}

_group(ingress) := testing.resource("aws_security_group", "main", {"ingress": [ingress]})

_open := {"protocol": "tcp", "from_port": 3306, "to_port": 3306, "cidr_blocks": ["0.0.0.0/0"]}

_rule(attributes) := testing.resource("aws_vpc_security_group_ingress_rule", "main", attributes)

test_denied[note] if {
	some note, resource in {
		"one port": _group(_open),
		"a range with it": _group(object.union(_open, {"from_port": 3000, "to_port": 3999})),
		"IPv6": _group(object.union(_open, {"cidr_blocks": [], "ipv6_cidr_blocks": ["::/0"]})),
		"half of the internet": _group(object.union(_open, {"cidr_blocks": ["128.0.0.0/1"]})),
		"ports as text": _group(object.union(_open, {"from_port": "5432", "to_port": "5432"})),
		"a rule for a group elsewhere": _rule({
			"ip_protocol": "tcp", "from_port": 5432, "to_port": 5432,
			"cidr_ipv4": "0.0.0.0/0",
		}),
	}
	count(rule.deny) == 1 with input as testing.document_of([resource]) with data.params as _params
	count(rule.undecided) == 0 with input as testing.document_of([resource]) with data.params as _params
}

test_passes[note] if {
	some note, resource in {
		"private range": _group(object.union(_open, {"cidr_blocks": ["10.0.0.0/8"]})),
		"one address": _group(object.union(_open, {"cidr_blocks": ["203.0.113.7/32"]})),
		"another group": _group(object.union(_open, {"cidr_blocks": [], "security_groups": ["sg-1"]})),
	}
	count(rule.examined) == 1 with input as testing.document_of([resource]) with data.params as _params
	count(rule.deny) == 0 with input as testing.document_of([resource]) with data.params as _params
	count(rule.undecided) == 0 with input as testing.document_of([resource]) with data.params as _params
}

test_not_examined[note] if {
	database := testing.resource("aws_db_instance", "main", {})
	some note, resources in {
		"all ports": [_group(object.union(_open, {"from_port": 0, "to_port": 65535}))],
		"all protocols": [_group({"protocol": "-1", "cidr_blocks": ["0.0.0.0/0"]})],
		"UDP": [_group(object.union(_open, {"protocol": "udp"}))],
		"another port": [_group(object.union(_open, {"from_port": 443, "to_port": 443}))],
		"the group of a database": [testing.with_link(_group(_open), "databases", [database]), database],
	}
	count(rule.examined) == 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.deny) == 0 with input as testing.document_of(resources) with data.params as _params
}

test_unknown_range_is_undecided if {
	document := testing.document_of([_rule({
		"ip_protocol": "tcp", "from_port": 5432, "to_port": 5432,
		"cidr_ipv4": "?parameter Clients has no default",
	})])
	count(rule.deny) == 0 with input as document with data.params as _params
	count(rule.undecided) == 1 with input as document with data.params as _params
}
