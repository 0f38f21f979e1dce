# METADATA
# title: Database subnets route to the internet
# description: >-
#   A subnet whose default route leads to an internet gateway is public: a database in it is one flag and one security
#   group rule away from the internet, and may send data there.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation: >-
#     Put the subnet group on subnets whose route tables have no route to an internet gateway; a NAT gateway is no
#     such route.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins:
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
#     - aws_vpn_gateway
#   aliases:
#     config: [rds-instance-subnet-igw-check]
#     guard: [NO_UNRESTRICTED_ROUTE_TO_IGW]
#     kics: ["2f737336", "4e88adee"]
#     sechub: [RDS.46]
#     control: [NET-05]
package rules.network["private-subnets"]

import data.kit.attribute
import data.kit.database
import data.kit.finding
import data.kit.subnet

_path := ["db_subnet_group_name"]

# METADATA
# description: a subnet of its group has a default route to an internet gateway
# scope: rule
deny contains finding.with_related(denial, related) if {
	some resource in _databases
	group := subnet.group(resource)
	routes := subnet.internet_routes(group)
	count(routes) > 0
	message := $"{resource.address} is in subnets that route to the internet ({group.address})"
	denial := finding.about(resource, _path, message)
	related := [finding.related(route.resource, route.path, "route to the internet gateway") | some route in routes]
}

undecided contains finding.undecided_for(resource, _path, _doubt(resource)) if some resource in _databases

examined contains finding.examined(resource) if some resource in _databases

_doubt(resource) := doubt if {
	group := subnet.group(resource)
	count(subnet.internet_routes(group)) == 0
	doubt := subnet.doubts(group)[0]
} else := {"resource": resource, "path": _path, "because": []} if {
	not subnet.group(resource)
	attribute.is_unknown(resource, _path)
} else := {"resource": resource, "path": _path, "because": [because]} if {
	not subnet.group(resource)
	name := attribute.text(resource, _path)
	because := $"the subnet group {name} is not in the files"
}

# Without a subnet group a database is in the default VPC, which network/subnet-group reports; a replica is where its source is.
_databases[key] := resource if {
	some key, resource in database.originals
	attribute.is_assigned(resource, _path)
}
