package rules.network["peering-routes_test"]

import data.kit.testing
import data.rules.network["peering-routes"] as rule

test_routes[note] if {
	some note, case in {
		"everything": {
			"route": {"destination_cidr_block": "0.0.0.0/0", "vpc_peering_connection_id": "pcx-1"},
			"deny": 1,
			"undecided": 0,
		},
		"everything, IPv6": {
			"route": {"destination_ipv6_cidr_block": "::/0", "vpc_peering_connection_id": "pcx-1"},
			"deny": 1,
			"undecided": 0,
		},
		"one network": {
			"route": {"destination_cidr_block": "10.30.0.0/20", "vpc_peering_connection_id": "pcx-1"},
			"deny": 0,
			"undecided": 0,
		},
		"not over a connection": {
			"route": {"destination_cidr_block": "0.0.0.0/0", "nat_gateway_id": "nat-1"},
			"deny": 0,
			"undecided": 0,
		},
		"unknown destination": {
			"route": {"destination_cidr_block": "?var.range has no value", "vpc_peering_connection_id": "pcx-1"},
			"deny": 0,
			"undecided": 1,
		},
		"unknown connection": {
			"route": {"destination_cidr_block": "0.0.0.0/0", "vpc_peering_connection_id": "?var.peering has no value"},
			"deny": 0,
			"undecided": 1,
		},
		"unknown connection for one network": {
			"route": {"destination_cidr_block": "10.30.0.0/20", "vpc_peering_connection_id": "?var.peering has no value"},
			"deny": 0,
			"undecided": 0,
		},
	}
	document := testing.document_of([testing.resource("aws_route", "r", case.route)])
	count(rule.deny) == case.deny with input as document
	count(rule.undecided) == case.undecided with input as document
	count(rule.examined) == 1 with input as document
}

test_range_of_another_network_is_not_everything if {
	route := testing.with_computed(
		testing.resource("aws_route", "r", {"vpc_peering_connection_id": "pcx-1"}),
		"destination_cidr_block",
		"aws_vpc.tools.cidr_block",
	)
	count(rule.undecided) == 0 with input as testing.document_of([route])
}

test_more_than_the_peer_has[note] if {
	some note, case in {
		"wider": {"destination": "10.0.0.0/8", "deny": 1},
		"the same": {"destination": "10.30.0.0/20", "deny": 0},
		"a part": {"destination": "10.30.4.0/24", "deny": 0},
		"another network": {"destination": "172.16.0.0/12", "deny": 0},
		"another family": {"destination": "fd00::/8", "deny": 0},
	}
	separate := testing.with_link(
		testing.with_link(
			testing.with_computed(
				testing.resource("aws_route", "r", {"destination_cidr_block": case.destination}),
				"vpc_peering_connection_id",
				"aws_vpc_peering_connection.tools.id",
			),
			"peerings",
			[_connection],
		),
		"route_table",
		[_table],
	)
	count(rule.deny) == case.deny with input as testing.document_of([separate, _table, _connection, _main, _tools])
	inline := testing.with_link(
		testing.with_computed(
			object.union(_table, {"values": {"route": [{"cidr_block": case.destination}]}}),
			"route.0.vpc_peering_connection_id",
			"aws_vpc_peering_connection.tools.id",
		),
		"peerings",
		[_connection],
	)
	count(rule.deny) == case.deny with input as testing.document_of([inline, _connection, _main, _tools])
}

_main := testing.resource("aws_vpc", "main", {"cidr_block": "10.20.0.0/16"})

_tools := testing.resource("aws_vpc", "tools", {"cidr_block": "10.30.0.0/20"})

_connection := testing.with_link(
	testing.with_link(testing.resource("aws_vpc_peering_connection", "tools", {}), "vpc", [_main]),
	"peer_vpc",
	[_tools],
)

_table := testing.with_link(testing.resource("aws_route_table", "main", {}), "vpc", [_main])
