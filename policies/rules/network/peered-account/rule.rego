# METADATA
# title: Database admits all of another account's network
# description: >-
#   The VPC of the database is peered with one of another account, and the security group admits that whole network: every host
#   there, under whoever's control, can try passwords and unpatched flaws.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-security-groups.html
#   - ref: https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-share-your-services.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation: >-
#     In the same Region, name the other account's security group (account/sg-…) as the source; otherwise admit the ranges of
#     the clients' subnets, or offer the database through PrivateLink.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins:
#     - aws_security_group
#     - aws_default_security_group
#     - aws_security_group_rule
#     - aws_vpc_security_group_ingress_rule
#     - aws_ec2_managed_prefix_list
#     - aws_ec2_managed_prefix_list_entry
#     - aws_db_subnet_group
#     - aws_subnet
#     - aws_default_subnet
#     - aws_vpc
#     - aws_default_vpc
#     - aws_vpc_peering_connection
#     - aws_route
#     - aws_route_table
#     - aws_default_route_table
#   iam: true
#   parameters:
#     accounts:
#       description: >-
#         Ids of accounts whose networks may be admitted as a whole.
#       default: []
#     least_ipv4_prefix:
#       description: >-
#         Ranges of the other network with a shorter prefix than this are more than a subnet of clients.
#       default: 24
#   aliases:
#     control: [NET-22]
package rules.network["peered-account"]

import data.kit.attribute
import data.kit.cidr
import data.kit.finding
import data.kit.ingress
import data.kit.link
import data.kit.subnet
import data.kit.trust

_params := data.params["network/peered-account"]

# METADATA
# description: a rule admits all that a route sends to a peered VPC of another account
# scope: rule
deny contains finding.with_related(denial, related) if {
	some [resource, connection] in _pairs
	openings := _openings(resource, connection)
	count(openings) > 0
	blocks := concat(", ", sort({opening.block | some opening in openings}))
	message := $"{resource.address} admits all of the network of account {connection.values.peer_owner_id} ({blocks})"
	denial := finding.about(resource, ingress.path, message)
	related := array.concat(
		[finding.related(opening.resource, opening.path, admits) |
			some opening in openings
			admits := $"admits {opening.block}"
		],
		[finding.related(connection, ["peer_owner_id"], "peers with the account")],
	)
}

undecided contains finding.undecided_for(resource, ingress.path, doubt) if {
	some [resource, connection] in _pairs
	count(_openings(resource, connection)) == 0
	doubt := ingress.private_doubts(resource)[0]
}

examined contains finding.examined(resource) if some [resource, _] in _pairs

# Databases with connections of their VPC to other accounts.
_pairs contains [resource, connection] if {
	some resource in ingress.databases
	network := subnet.vpc(resource)
	some connection in link.targets(network, "peerings")
	_is_foreign(attribute.text(connection, ["peer_owner_id"]))
}

_is_foreign(account) if {
	not account in trust.own_accounts
	not account in {$"{allowed}" | some allowed in _params.accounts}
}

_openings(resource, connection) := [opening |
	some opening in ingress.private_openings(resource)
	cidr.family(opening.block) == "ipv4"
	some destination in _destinations[[connection.type, connection.id]]
	net.cidr_contains(opening.block, destination)
]

# What routes send over each connection, subnets of clients left out.
_destinations[[connection.type, connection.id]] contains block if {
	some route in subnet.routes
	some connection in link.targets(route.resource, "peerings")
	id := attribute.computed(route.resource, array.concat(route.path, ["vpc_peering_connection_id"]))
	startswith(id, $"{connection.address}.")
	some name in subnet.destination_names
	block := attribute.text(route.resource, array.concat(route.path, [name]))
	cidr.family(block) == "ipv4"
	cidr.prefix(block) < _params.least_ipv4_prefix
}
