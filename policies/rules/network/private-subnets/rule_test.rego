package rules.network["private-subnets_test"]

import data.kit.testing
import data.rules.network["private-subnets"] as rule

test_denied[note] if {
	some note, resources in {
		"route in the table": array.concat(_network, [
			_routed, _table({"cidr_block": "0.0.0.0/0"}, _to_gateway),
			testing.with_link(
				testing.resource("aws_db_instance", "main", {"db_subnet_group_name": "main"}),
				"subnet_group",
				[testing.resource("aws_db_subnet_group", "main", {})],
			),
		]),
		"IPv6 route": array.concat(_network, [
			_routed, _table({"ipv6_cidr_block": "::/0"}, _to_gateway),
			testing.with_link(
				testing.resource("aws_db_instance", "main", {"db_subnet_group_name": "main"}),
				"subnet_group",
				[testing.resource("aws_db_subnet_group", "main", {})],
			),
		]),
		"literal gateway": array.concat(_network, [
			_routed, _table({"cidr_block": "0.0.0.0/0", "gateway_id": "igw-0123"}, {}),
			testing.with_link(
				testing.resource("aws_db_instance", "main", {"db_subnet_group_name": "main"}),
				"subnet_group",
				[testing.resource("aws_db_subnet_group", "main", {})],
			),
		]),
		"route of its own": array.concat(_network, [
			_routed,
			testing.with_link(
				testing.resource("aws_route_table", "t", {}),
				"routes",
				[testing.resource("aws_route", "r", {})],
			),
			testing.with_computed(
				testing.resource("aws_route", "r", {"destination_cidr_block": "0.0.0.0/0"}),
				"gateway_id",
				"aws_internet_gateway.main.id",
			),
			testing.with_link(
				testing.resource("aws_db_instance", "main", {"db_subnet_group_name": "main"}),
				"subnet_group",
				[testing.resource("aws_db_subnet_group", "main", {})],
			),
		]),
		"main table of the VPC": array.concat(_network, [
			_subnet,
			object.union(
				testing.resource("aws_route", "r", {"destination_cidr_block": "0.0.0.0/0", "gateway_id": "igw-0123"}),
				{"computed": {"route_table_id": "aws_vpc.main.main_route_table_id"}},
			),
			testing.with_link(
				testing.resource("aws_db_instance", "main", {"db_subnet_group_name": "main"}),
				"subnet_group",
				[testing.resource("aws_db_subnet_group", "main", {})],
			),
		]),
		"cluster": array.concat(_network, [
			_routed, _table({"cidr_block": "0.0.0.0/0"}, _to_gateway),
			testing.with_link(
				testing.resource("aws_rds_cluster", "main", {"db_subnet_group_name": "main"}),
				"subnet_group",
				[testing.resource("aws_db_subnet_group", "main", {})],
			),
		]),
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"NAT gateway": array.concat(_network, [
			_routed, _table({"cidr_block": "0.0.0.0/0", "nat_gateway_id": "nat-0123"}, {}),
			testing.with_link(
				testing.resource("aws_db_instance", "main", {"db_subnet_group_name": "main"}),
				"subnet_group",
				[testing.resource("aws_db_subnet_group", "main", {})],
			),
		]),
		"narrow route": array.concat(_network, [
			_routed, _table({"cidr_block": "198.51.100.0/24"}, _to_gateway),
			testing.with_link(
				testing.resource("aws_db_instance", "main", {"db_subnet_group_name": "main"}),
				"subnet_group",
				[testing.resource("aws_db_subnet_group", "main", {})],
			),
		]),
		"no table in a VPC of the files": array.concat(_network, [
			_subnet,
			testing.with_link(
				testing.resource("aws_db_instance", "main", {"db_subnet_group_name": "main"}),
				"subnet_group",
				[testing.resource("aws_db_subnet_group", "main", {})],
			),
		]),
	}
	count(rule.examined) > 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"group elsewhere": [testing.resource("aws_db_instance", "main", {"db_subnet_group_name": "platform"})],
		"group unknown": [
			testing.resource("aws_db_instance", "main", {"db_subnet_group_name": "?var.group has no value"}),
		],
		"subnet elsewhere": [
			testing.resource("aws_db_subnet_group", "main", {"subnet_ids": ["subnet-0123"]}),
			testing.with_link(
				testing.resource("aws_db_instance", "main", {"db_subnet_group_name": "main"}),
				"subnet_group",
				[testing.resource("aws_db_subnet_group", "main", {})],
			),
		],
		"unknown gateway": array.concat(_network, [
			_routed, object.union(
				_table({"cidr_block": "0.0.0.0/0"}, {}),
				{"unknown": {"route.0.gateway_id": "var.gateway has no value"}},
			),
			testing.with_link(
				testing.resource("aws_db_instance", "main", {"db_subnet_group_name": "main"}),
				"subnet_group",
				[testing.resource("aws_db_subnet_group", "main", {})],
			),
		]),
		"table elsewhere": array.concat(_network, [
			testing.with_link(testing.resource("aws_subnet", "a", {"vpc_id": "vpc-0123"}), "other", []),
			testing.with_link(
				testing.resource("aws_db_instance", "main", {"db_subnet_group_name": "main"}),
				"subnet_group",
				[testing.resource("aws_db_subnet_group", "main", {})],
			),
		]),
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}

test_not_examined[note] if {
	some note, resources in {
		"no group": [testing.resource("aws_db_instance", "main", {})],
		"replica": [
			testing.resource(
				"aws_db_instance",
				"main",
				{"replicate_source_db": "main", "db_subnet_group_name": "main"},
			),
		],
	}
	count(rule.examined) == 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
}

_vpc := testing.resource("aws_vpc", "main", {})

_network := [
	_vpc,
	testing.with_computed(
		testing.with_link(
			testing.resource("aws_db_subnet_group", "main", {"subnet_ids": [null]}),
			"subnets",
			[testing.resource("aws_subnet", "a", {})],
		),
		"subnet_ids.0",
		"aws_subnet.a.id",
	),
]

_subnet := testing.with_link(testing.resource("aws_subnet", "a", {}), "vpc", [_vpc])

_routed := testing.with_link(
	testing.with_link(_subnet, "route_tables", [testing.resource("aws_route_table", "t", {})]),
	"route_table_associations",
	[testing.resource("aws_route_table_association", "a", {})],
)

_to_gateway := {"route.0.gateway_id": "aws_internet_gateway.main.id"}

_table(route, unknown) := object.union(
	testing.resource("aws_route_table", "t", {"route": [route]}),
	{"unknown": unknown, "computed": unknown},
)
