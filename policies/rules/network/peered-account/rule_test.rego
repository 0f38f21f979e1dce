package rules.network["peered-account_test"]

import data.kit.testing
import data.rules.network["peered-account"] as rule

_params := {"network/peered-account": {"accounts": ["777788889999"], "least_ipv4_prefix": 24}}

test_denied[note] if {
	some note, blocks in {
		"the network of the account": ["10.40.0.0/20"],
		"more than it": ["10.0.0.0/8"],
	}
	document := testing.document_of(_network({"owner": "444455556666", "blocks": blocks, "destination": "10.40.0.0/20"}))
	count(rule.deny) == 1 with input as document with data.params as _params
	count(rule.undecided) == 0 with input as document with data.params as _params
}

test_passes[note] if {
	some note, case in {
		"a subnet of it": {"owner": "444455556666", "blocks": ["10.40.4.0/24"], "destination": "10.40.0.0/20"},
		"IPv6": {"owner": "444455556666", "blocks": ["fd00::/8"], "destination": "10.40.0.0/20"},
		"a route to a subnet of clients": {
			"owner": "444455556666",
			"blocks": ["10.40.4.0/24"],
			"destination": "10.40.4.0/24",
		},
		"allowed account": {"owner": "777788889999", "blocks": ["10.40.0.0/20"], "destination": "10.40.0.0/20"},
		"own account": {"owner": "111122223333", "blocks": ["10.40.0.0/20"], "destination": "10.40.0.0/20"},
		"no other account": {"owner": null, "blocks": ["10.40.0.0/20"], "destination": "10.40.0.0/20"},
	}
	document := object.union(testing.document_of(_network(case)), {"iam": {"accounts": ["111122223333"]}})
	count(rule.deny) == 0 with input as document with data.params as _params
	count(rule.undecided) == 0 with input as document with data.params as _params
}

test_unknown_range_is_undecided if {
	network := _network({"owner": "444455556666", "blocks": [null], "destination": "10.40.0.0/20"})
	unknown := [object.union(resource, {"unknown": {path: "var.clients has no value" |
		resource.type == "aws_security_group"
		path := "ingress.0.cidr_blocks.0"
	}}) |
		some resource in network
	]
	count(rule.deny) == 0 with input as testing.document_of(unknown) with data.params as _params
	count(rule.undecided) == 1 with input as testing.document_of(unknown) with data.params as _params
	count(rule.examined) == 1 with input as testing.document_of(unknown) with data.params as _params
}

_network(case) := [
	object.union(testing.resource("aws_db_instance", "main", {"engine": "postgres", "vpc_security_group_ids": [null]}), {
		"values": {"db_subnet_group_name": "main"},
		"computed": {"vpc_security_group_ids.0": "aws_security_group.sg.id"},
		"links": {"security_groups": [_ref(group)], "subnet_group": [_ref(subnets)]},
	}),
	group, subnets, subnet,
	object.union(vpc, {"links": {"peerings": [_ref(connection)]}}),
	connection,
	testing.with_link(
		testing.with_computed(
			testing.resource("aws_route", "partner", {"destination_cidr_block": case.destination}),
			"vpc_peering_connection_id",
			"aws_vpc_peering_connection.partner.id",
		),
		"peerings",
		[connection],
	),
] if {
	vpc := testing.resource("aws_vpc", "main", {})
	subnet := testing.with_link(testing.resource("aws_subnet", "a", {}), "vpc", [vpc])
	subnets := testing.with_link(testing.resource("aws_db_subnet_group", "main", {}), "subnets", [subnet])
	connection := testing.resource("aws_vpc_peering_connection", "partner", {"peer_owner_id": case.owner})
	rule_of_group := {"protocol": "tcp", "from_port": 5432, "to_port": 5432, "cidr_blocks": case.blocks}
	group := testing.resource("aws_security_group", "sg", {"ingress": [rule_of_group]})
}

_ref(resource) := {"type": resource.type, "id": resource.id}
