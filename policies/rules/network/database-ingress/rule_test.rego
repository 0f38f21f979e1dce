package rules.network["database-ingress_test"]

import data.kit.testing
import data.rules.network["database-ingress"] as rule

_params := {"network/database-ingress": {"least_ipv4_prefix": 24, "least_ipv6_prefix": 48}}

test_denied[note] if {
	some note, resources in {
		"everything": {
			"rules": [{"protocol": "tcp", "from_port": 5432, "to_port": 5432, "cidr_blocks": ["0.0.0.0/0"]}],
		},
		"half of everything": {
			"rules": [{"protocol": "tcp", "from_port": 5432, "to_port": 5432, "cidr_blocks": ["0.0.0.0/1"]}],
		},
		"a provider": {
			"rules": [{"protocol": "tcp", "from_port": 5432, "to_port": 5432, "cidr_blocks": ["52.0.0.0/10"]}],
		},
		"IPv6": {"rules": [{"protocol": "tcp", "from_port": 5432, "to_port": 5432, "ipv6_cidr_blocks": ["::/0"]}]},
		"range of ports": {
			"rules": [{"protocol": "tcp", "from_port": 5000, "to_port": 6000, "cidr_blocks": ["0.0.0.0/0"]}],
		},
		"every protocol": {"rules": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]}]},
		"numbers as text": {
			"rules": [{"protocol": "tcp", "from_port": "5432", "to_port": "5432", "cidr_blocks": ["0.0.0.0/0"]}],
		},
		"port of its own": {
			"rules": [{"protocol": "tcp", "from_port": 15432, "to_port": 15432, "cidr_blocks": ["0.0.0.0/0"]}],
			"database": {"engine": "postgres", "port": 15432},
		},
		"MySQL": {
			"rules": [{"protocol": "tcp", "from_port": 3306, "to_port": 3306, "cidr_blocks": ["0.0.0.0/0"]}],
			"database": {"engine": "mysql"},
		},
		"unknown port, all ports open": {
			"rules": [{"protocol": "tcp", "from_port": 0, "to_port": 65535, "cidr_blocks": ["0.0.0.0/0"]}],
			"database": {"engine": "?var.engine has no value"},
		},
		"rule of its own": {
			"rules": [],
			"separate": testing.resource(
				"aws_vpc_security_group_ingress_rule",
				"r",
				{"ip_protocol": "tcp", "from_port": 5432, "to_port": 5432, "cidr_ipv4": "0.0.0.0/0"},
			),
		},
	}
	count(rule.deny) == 1 with input as testing.document_of(_database(resources)) with data.params as _params
	count(rule.undecided) == 0 with input as testing.document_of(_database(resources)) with data.params as _params
}

test_passes[note] if {
	some note, resources in {
		"private range": {
			"rules": [{"protocol": "tcp", "from_port": 5432, "to_port": 5432, "cidr_blocks": ["10.0.0.0/8"]}],
		},
		"one address": {
			"rules": [{"protocol": "tcp", "from_port": 5432, "to_port": 5432, "cidr_blocks": ["203.0.113.7/32"]}],
		},
		"other port": {
			"rules": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}],
		},
		"UDP": {"rules": [{"protocol": "udp", "from_port": 0, "to_port": 65535, "cidr_blocks": ["0.0.0.0/0"]}]},
		"other group": {
			"rules": [{"protocol": "tcp", "from_port": 5432, "to_port": 5432, "security_groups": [null]}],
		},
		"egress rule": {
			"rules": [],
			"separate": testing.resource(
				"aws_security_group_rule",
				"r",
				{"type": "egress", "protocol": "-1", "cidr_blocks": ["0.0.0.0/0"]},
			),
		},
		"address of a gateway": {
			"rules": [{"protocol": "-1", "cidr_blocks": [null]}],
			"unknown": {"ingress.0.cidr_blocks.0": "${aws_eip.nat.public_ip}/32"},
		},
	}
	count(rule.examined) > 0 with input as testing.document_of(_database(resources)) with data.params as _params
	count(rule.deny) == 0 with input as testing.document_of(_database(resources)) with data.params as _params
	count(rule.undecided) == 0 with input as testing.document_of(_database(resources)) with data.params as _params
}

test_undecided[note] if {
	some note, resources in {
		"unknown range": {
			"rules": [{"protocol": "tcp", "from_port": 5432, "to_port": 5432, "cidr_blocks": [null]}],
			"unknown": {"ingress.0.cidr_blocks.0": "var.office has no value"},
		},
		"rules unknown": {"rules": [], "unknown": {"ingress": "var.rules has no value"}},
		"port unknown": {
			"rules": [{"protocol": "tcp", "from_port": 5432, "to_port": 5432, "cidr_blocks": ["0.0.0.0/0"]}],
			"database": {"engine": "postgres", "port": "?var.port has no value"},
		},
		"rule that may not exist": {
			"rules": [],
			"separate": testing.maybe(testing.resource(
				"aws_vpc_security_group_ingress_rule",
				"r",
				{"ip_protocol": "-1", "cidr_ipv4": "0.0.0.0/0"},
			)),
		},
	}
	count(rule.deny) == 0 with input as testing.document_of(_database(resources)) with data.params as _params
	count(rule.undecided) == 1 with input as testing.document_of(_database(resources)) with data.params as _params
}

test_own_port_by_reference[note] if {
	some note, case in {
		"of the database": {"reference": "aws_db_instance.main.port", "protocol": "tcp", "denied": 1},
		"of another one": {"reference": "aws_db_instance.other.port", "protocol": "tcp", "denied": 0},
		"for another protocol": {"reference": "aws_db_instance.main.port", "protocol": "udp", "denied": 0},
	}
	rule_of_its_own := object.union(
		testing.resource(
			"aws_security_group_rule",
			"r",
			{"type": "ingress", "protocol": case.protocol, "cidr_blocks": ["0.0.0.0/0"]},
		),
		{
			"unknown": {"from_port": "known after apply", "to_port": "known after apply"},
			"computed": {"from_port": case.reference, "to_port": case.reference},
		},
	)
	resources := _database({"rules": [], "separate": rule_of_its_own})
	count(rule.deny) == case.denied with input as testing.document_of(resources) with data.params as _params
}

test_no_groups_are_the_default_group if {
	instance := testing.resource("aws_db_instance", "main", {"engine": "postgres"})
	count(rule.deny) == 0 with input as testing.document_of([instance]) with data.params as _params
	count(rule.undecided) == 0 with input as testing.document_of([instance]) with data.params as _params
}

test_groups_elsewhere_are_undecided[note] if {
	some note, groups in {
		"literal": ["sg-0123"],
		"unknown": "?var.groups has no value",
	}
	instance := testing.resource("aws_db_instance", "main", {"engine": "postgres", "vpc_security_group_ids": groups})
	count(rule.deny) == 0 with input as testing.document_of([instance]) with data.params as _params
	count(rule.undecided) == 1 with input as testing.document_of([instance]) with data.params as _params
}

test_one_finding_names_every_opening if {
	resources := _database({"rules": [{
		"protocol": "-1",
		"cidr_blocks": ["10.0.0.0/8", "0.0.0.0/0"],
		"ipv6_cidr_blocks": ["::/0"],
	}]})
	some denial in rule.deny with input as testing.document_of(resources) with data.params as _params
	contains(denial.message, "0.0.0.0/0, ::/0")
	denial.path == ["vpc_security_group_ids"]
	{related.path | some related in denial.related} == {
		["ingress", 0, "cidr_blocks", 1],
		["ingress", 0, "ipv6_cidr_blocks", 0],
	}
}

# A PostgreSQL instance, or one with other attributes, whose security group has rules: in it, unknown, or of their own.
_database(case) := array.concat(
	[_instance(object.get(case, "database", {"engine": "postgres"})), _group(case)],
	[rule | rule := case.separate],
)

_group(case) := object.union(
	testing.with_link(
		testing.resource("aws_security_group", "sg", {"ingress": case.rules}),
		"rules",
		[rule | rule := case.separate],
	),
	{
		"unknown": object.get(case, "unknown", {}),
		"computed": {path: text | some path, text in case.unknown; startswith(text, "${")},
	},
)

_instance(attributes) := testing.with_computed(
	testing.with_link(
		testing.resource("aws_db_instance", "main", object.union({"vpc_security_group_ids": [null]}, attributes)),
		"security_groups",
		[testing.resource("aws_security_group", "sg", {})],
	),
	"vpc_security_group_ids.0",
	"aws_security_group.sg.id",
)
