package rules.proxy["private-network_test"]

import data.kit.testing
import data.rules.proxy["private-network"] as rule

_vpc := testing.resource("aws_vpc", "main", {})

_table(route) := testing.with_link(testing.resource("aws_default_route_table", "main", {"route": [route]}), "vpc", [_vpc])

_routed(route) := [
	testing.with_link(_vpc, "main_route_tables", [_table(route)]),
	_table(route),
	testing.with_link(testing.resource("aws_subnet", "a", {}), "vpc", [_vpc]),
]

_to_internet := {"cidr_block": "0.0.0.0/0", "gateway_id": "igw-0123"}

_to_nat := {"cidr_block": "0.0.0.0/0", "nat_gateway_id": "nat-0123"}

_in_subnet(listener) := object.union(listener, {
	"values": {"vpc_subnet_ids": [null]},
	"unknown": {"vpc_subnet_ids.0": "aws_subnet.a.id is known only after apply"},
	"computed": {"vpc_subnet_ids.0": "aws_subnet.a.id"},
	"links": {"subnets": [{"type": "aws_subnet", "id": "aws_subnet.a"}]},
})

_proxy(attributes) := testing.resource(
	"aws_db_proxy",
	"main",
	object.union({"engine_family": "MYSQL"}, attributes),
)

_endpoint := object.union(
	testing.resource("aws_db_proxy_endpoint", "reports", {}),
	{"links": {"proxy": [{"type": "aws_db_proxy", "id": "aws_db_proxy.main"}]}},
)

_group(rules) := testing.resource("aws_security_group", "db", {"ingress": rules})

_rule(port, block) := {"from_port": port, "to_port": port, "protocol": "tcp", "cidr_blocks": [block]}

_with_group(listener) := object.union(listener, {
	"values": {"vpc_security_group_ids": [null]},
	"unknown": {"vpc_security_group_ids.0": "aws_security_group.db.id is known only after apply"},
	"computed": {"vpc_security_group_ids.0": "aws_security_group.db.id"},
	"links": {"security_groups": [{"type": "aws_security_group", "id": "aws_security_group.db"}]},
})

test_denied[note] if {
	some note, resources in {
		"route to the internet": array.concat(_routed(_to_internet), [_in_subnet(_proxy({}))]),
		"endpoint in a public subnet": array.concat(_routed(_to_internet), [_in_subnet(_endpoint)]),
		"open to everybody": [_with_group(_proxy({})), _group([_rule(3306, "0.0.0.0/0")])],
		"endpoint open to everybody": [_with_group(_endpoint), _proxy({}), _group([_rule(3306, "0.0.0.0/0")])],
		"SQL Server": [_with_group(_proxy({"engine_family": "SQLSERVER"})), _group([_rule(1433, "0.0.0.0/0")])],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"route to a NAT gateway": array.concat(_routed(_to_nat), [_in_subnet(_proxy({}))]),
		"another port": [_with_group(_proxy({})), _group([_rule(5432, "0.0.0.0/0")])],
		"private range": [_with_group(_proxy({})), _group([_rule(3306, "10.0.0.0/8")])],
		"single address": [_with_group(_proxy({})), _group([_rule(3306, "198.51.100.7/32")])],
	}
	count(rule.examined) == 1 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"subnets unknown": [_proxy({"vpc_subnet_ids": "?var.subnet_ids has no value"})],
		"subnet elsewhere": [_proxy({"vpc_subnet_ids": ["subnet-0123"]})],
		"groups unknown": [_proxy({"vpc_security_group_ids": "?var.groups has no value"})],
		"group elsewhere": [_proxy({"vpc_security_group_ids": ["sg-0123"]})],
		"engine unknown": [
			_with_group(testing.resource("aws_db_proxy", "main", {})),
			_group([_rule(3306, "0.0.0.0/0")]),
		],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}
