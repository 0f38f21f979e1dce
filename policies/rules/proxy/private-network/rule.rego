# METADATA
# title: Proxy is in public subnets or open to public addresses
# description: >-
#   A proxy logs in to the database for whoever reaches it. It has no public address, yet in subnets that route to the
#   internet it stands beside machines that have one, and a security group that admits public ranges admits every network
#   that is connected to the VPC as well.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-network-prereqs.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-endpoints.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       List in vpc_subnet_ids subnets whose route tables have no route to an internet gateway, and admit the security
#       groups of the clients to the port of the proxy in place of public ranges.
#     cloudformation: >-
#       List in VpcSubnetIds subnets whose route tables have no route to an internet gateway, and admit the security
#       groups of the clients to the port of the proxy in place of public ranges.
#   resources: [aws_db_proxy, aws_db_proxy_endpoint]
#   joins:
#     - aws_security_group
#     - aws_default_security_group
#     - aws_security_group_rule
#     - aws_vpc_security_group_ingress_rule
#     - aws_ec2_managed_prefix_list
#     - aws_ec2_managed_prefix_list_entry
#     - aws_subnet
#     - aws_default_subnet
#     - aws_vpc
#     - aws_default_vpc
#     - aws_route_table
#     - aws_default_route_table
#     - aws_route_table_association
#     - aws_route
#     - aws_internet_gateway
#     - aws_vpn_gateway
#   parameters:
#     least_ipv4_prefix:
#       description: >-
#         Public IPv4 ranges with a shorter prefix than this are too wide.
#       default: 24
#     least_ipv6_prefix:
#       description: >-
#         Public IPv6 ranges with a shorter prefix than this are too wide.
#       default: 48
#   aliases:
#     control: [PRX-08]
package rules.proxy["private-network"]

import data.kit.attribute
import data.kit.finding
import data.kit.ingress
import data.kit.proxy
import data.kit.subnet

_subnets := "vpc_subnet_ids"

_params := data.params["proxy/private-network"]

_least := {"ipv4": _params.least_ipv4_prefix, "ipv6": _params.least_ipv6_prefix}

# METADATA
# description: one of its subnets has a default route to an internet gateway
# scope: rule
deny contains finding.with_related(denial, related) if {
	some listener in proxy.listeners
	routes := subnet.internet_routes_of_list(listener)
	count(routes) > 0
	label := attribute.label(listener, [_subnets])
	message := $"{listener.address} is in subnets that route to the internet: {label} names one"
	denial := finding.about(listener, [_subnets], message)
	related := [finding.related(route.resource, route.path, "route to the internet gateway") | some route in routes]
}

# METADATA
# description: a rule of one of its security groups admits a public range to its port
# scope: rule
deny contains finding.with_related(denial, related) if {
	some listener in proxy.listeners
	openings := ingress.openings(listener, _least)
	count(openings) > 0
	blocks := concat(", ", sort({opening.block | some opening in openings}))
	message := $"{listener.address} is open to {blocks} through its security groups"
	denial := finding.about(listener, ingress.path, message)
	related := [finding.related(opening.resource, opening.path, admits) |
		some opening in openings
		admits := $"admits {opening.block}"
	]
}

undecided contains finding.undecided_for(listener, [_subnets], doubt) if {
	some listener in proxy.listeners
	count(subnet.internet_routes_of_list(listener)) == 0
	doubt := subnet.doubts_of_list(listener, _subnets)[0]
}

undecided contains finding.undecided_for(listener, ingress.path, doubt) if {
	some listener in proxy.listeners
	count(ingress.openings(listener, _least)) == 0
	doubt := ingress.doubts(listener, _least)[0]
}

examined contains finding.examined(listener) if some listener in proxy.listeners
