# METADATA
# title: No security group is named
# description: >-
#   Without one the database or proxy gets the default security group of the VPC, which admits everything that has it
#   too: often every instance that somebody started in a hurry. A restore to a point in time gets it as well.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Name a security group of its own in vpc_security_group_ids that admits the clients' security groups to the port
#       of the database.
#     cloudformation: >-
#       Name a security group of its own in VPCSecurityGroups, of a cluster or proxy VpcSecurityGroupIds, that admits the
#       clients' security groups to the port of the database.
#   resources: [aws_db_instance, aws_rds_cluster, aws_db_proxy, aws_db_proxy_endpoint]
#   joins: [aws_rds_cluster_instance, aws_security_group, aws_default_security_group]
#   aliases:
#     control: [NET-16]
package rules.network["security-groups-listed"]

import data.kit.attribute
import data.kit.database
import data.kit.finding
import data.kit.proxy

_path := ["vpc_security_group_ids"]

# METADATA
# description: no security group is named
# scope: rule
deny contains finding.about(resource, _path, message) if {
	some resource in _resources
	attribute.is_unset(resource, _path)
	label := attribute.label(resource, _path)
	message := $"{resource.address} gets the default security group of its VPC: {label} is not set"
}

undecided contains finding.undecided(resource, _path) if {
	some resource in _resources
	attribute.is_unknown(resource, _path)
	not resource.links.security_groups
	not attribute.is_computed(resource, _path)
	_may_be_null(resource)
}

examined contains finding.examined(resource) if some resource in _resources

# What names another resource, or is a list of which only the members are not known, is set.
_may_be_null(resource) if {
	some choice in attribute.choices(resource, _path)
	choice in {null, []}
}

_may_be_null(resource) if not attribute.choices(resource, _path)

_resources[key] := resource if some key, resource in database.primaries

_resources[key] := resource if some key, resource in proxy.listeners
