# METADATA
# title: Route over a peering connection is too wide
# description: >-
#   A route sends everything that it names into the other VPC: with 0.0.0.0/0 all that leaves the subnet, so that whoever runs
#   the other VPC can listen in; with more than the other VPC's own range also what other networks, made later, were meant to
#   get.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/peering/peering-configurations-partial-access.html
#   - ref: https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation: >-
#     Name the range of the subnets that have to be reached as the destination, at most that of the other VPC.
#   resources: [aws_route, aws_route_table, aws_default_route_table]
#   joins: [aws_vpc_peering_connection, aws_vpc, aws_default_vpc]
#   aliases:
#     checkov: [CKV2_AWS_44]
#     cis: ["aws-5.0:5.6"]
#     kics: [b3a41501]
#     control: [NET-21]
package rules.network["peering-routes"]

import data.kit.attribute
import data.kit.cidr
import data.kit.finding
import data.kit.link
import data.kit.subnet

# METADATA
# description: everything goes over the connection
# scope: rule
deny contains finding.about(route.resource, destination.path, message) if {
	some route in subnet.routes
	_is_peering(route)
	some destination in _destinations(route)
	cidr.prefix(destination.block) <= 1
	message := $"{route.resource.address} sends {destination.block} over a VPC peering connection"
}

# METADATA
# description: more than the range of the VPC at the other end goes over the connection
# scope: rule
deny contains finding.with_related(finding.about(route.resource, destination.path, message), [related]) if {
	some route in subnet.routes
	_is_peering(route)
	some destination in _destinations(route)
	cidr.prefix(destination.block) > 1
	peer := _peer(route)
	range := attribute.text(peer, ["cidr_block"])
	cidr.family(destination.block) == cidr.family(range)
	net.cidr_contains(destination.block, range)
	cidr.prefix(destination.block) < cidr.prefix(range)
	message := $"{route.resource.address} sends {destination.block} over a VPC peering connection, more than {peer.address} has"
	related := finding.related(peer, ["cidr_block"], $"has {range}")
}

undecided contains finding.undecided(route.resource, path) if {
	some route in subnet.routes
	_may_be_peering(route)
	some name in subnet.destination_names
	path := array.concat(route.path, [name])
	attribute.is_unknown(route.resource, path)
	not _is_range_of_network(route, path)
}

undecided contains finding.undecided(route.resource, _id(route)) if {
	some route in subnet.routes
	_may_be_peering(route)
	not _is_peering(route)
	some destination in _destinations(route)
	cidr.prefix(destination.block) <= 1
}

examined contains finding.examined(route.resource) if some route in subnet.routes

_id(route) := array.concat(route.path, ["vpc_peering_connection_id"])

_is_peering(route) if attribute.text(route.resource, _id(route))

_is_peering(route) if attribute.is_computed(route.resource, _id(route))

_may_be_peering(route) if attribute.is_assigned(route.resource, _id(route))

_destinations(route) := [{"path": path, "block": block} |
	some name in subnet.destination_names
	path := array.concat(route.path, [name])
	block := attribute.text(route.resource, path)
]

_is_range_of_network(route, path) if endswith(attribute.computed(route.resource, path), ".cidr_block")

# The VPC at the other end of the connection, when it, the connection and the VPC of the table are in the files.
_peer(route) := peers[0] if {
	own := link.targets(_table(route), "vpc")[0]
	some connection in link.targets(route.resource, "peerings")
	startswith(attribute.computed(route.resource, _id(route)), $"{connection.address}.")
	ends := array.concat(link.targets(connection, "vpc"), link.targets(connection, "peer_vpc"))
	peers := [network | some network in ends; network.id != own.id]
	count(peers) == 1
	count(ends) == 2
}

_table(route) := route.resource if count(route.path) > 0

_table(route) := link.targets(route.resource, "route_table")[0] if count(route.path) == 0
