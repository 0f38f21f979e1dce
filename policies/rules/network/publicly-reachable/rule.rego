# METADATA
# title: Database can be reached from the internet
# description: >-
#   The public flag, a route to an internet gateway, and a security group that admits the internet come together:
#   everybody can connect to the port of this database now.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html#USER_VPC.Hiding
# custom:
#   severity: critical
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set publicly_accessible = false first; then close the security group and move the database to private subnets.
#     cloudformation: >-
#       Set PubliclyAccessible: false first; then close the security group and move the database to private subnets.
#   resources: [aws_db_instance, aws_rds_cluster_instance]
#   joins:
#     - aws_rds_cluster
#     - aws_db_subnet_group
#     - aws_subnet
#     - aws_default_subnet
#     - aws_vpc
#     - aws_default_vpc
#     - aws_route_table
#     - aws_default_route_table
#     - aws_route_table_association
#     - aws_route
#     - aws_internet_gateway
#     - aws_internet_gateway_attachment
#     - aws_vpn_gateway
#     - aws_security_group
#     - aws_default_security_group
#     - aws_security_group_rule
#     - aws_vpc_security_group_ingress_rule
#     - aws_ec2_managed_prefix_list
#     - aws_ec2_managed_prefix_list_entry
#   aliases:
#     prowler: [rds_instance_no_public_access]
#     control: [NET-23]
package rules.network["publicly-reachable"]

import data.kit.attribute
import data.kit.database
import data.kit.finding
import data.kit.ingress
import data.kit.link
import data.kit.network
import data.kit.subnet

_path := ["publicly_accessible"]

# Any public range lets in somebody from the internet; wider ones are reported by network/database-ingress, too.
_least := {"ipv4": 24, "ipv6": 48}

# METADATA
# description: flag, route and security group are all open
# scope: rule
deny contains finding.with_related(denial, array.concat(routes, openings)) if {
	some resource in _public
	_is_certainly_public(resource)
	_route(resource) == "open"
	_ingress(resource) == "open"
	denial := finding.with_fix(
		finding.about(resource, _path, $"{resource.address} can be reached from the internet"),
		{"publicly_accessible": false},
	)
	routes := [finding.related(route.resource, route.path, "route to the internet gateway") |
		some route in subnet.internet_routes(subnet.group(resource))
	]
	openings := [finding.related(opening.resource, opening.path, admits) |
		some opening in ingress.openings(_home(resource), _least)
		admits := $"admits {opening.block}"
	]
}

undecided contains finding.undecided_because(resource, _path, because) if {
	some resource in _public
	_route(resource) != "closed"
	_ingress(resource) != "closed"
	because := array.concat(array.concat(_flag_reasons(resource), _route_reasons(resource)), _ingress_reasons(resource))
	count(because) > 0
}

examined contains finding.examined(resource) if some resource in database.running

# Instances that are or may be public.
_public[key] := resource if {
	some key, resource in database.running
	_may_be_public(resource)
}

_may_be_public(resource) if attribute.is_true(resource, _path)

_may_be_public(resource) if attribute.is_unknown(resource, _path)

_may_be_public(resource) if network.default_access(resource) in {"public", "unknown"}

_is_certainly_public(resource) if attribute.is_true(resource, _path)

_is_certainly_public(resource) if network.default_access(resource) == "public"

_flag_reasons(resource) := [] if {
	_is_certainly_public(resource)
} else := [attribute.reason(resource, _path)] if {
	attribute.is_unknown(resource, _path)
} else := [$"{attribute.label(resource, _path)} is not set, and the default depends on the VPC"]

_route(resource) := "open" if {
	count(subnet.internet_routes(subnet.group(resource))) > 0
} else := "closed" if {
	count(subnet.doubts(subnet.group(resource))) == 0
} else := "unknown"

_route_reasons(resource) := [] if {
	_route(resource) == "open"
} else := [$"the routes of its subnets are not all in the files"]

_ingress(resource) := "open" if {
	count(ingress.openings(_home(resource), _least)) > 0
} else := "closed" if {
	count(ingress.doubts(_home(resource), _least)) == 0
} else := "unknown"

_ingress_reasons(resource) := [] if {
	_ingress(resource) == "open"
} else := ["the rules of its security groups are not all in the files"]

# The security groups of a member are its cluster's.
_home(resource) := cluster if {
	cluster := link.targets(resource, "cluster")[0]
} else := resource
