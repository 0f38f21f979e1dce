# METADATA
# title: Subnet group is in one Availability Zone
# description: >-
#   RDS refuses a subnet group whose subnets are all in one Availability Zone, so that the deployment fails; where it is let
#   through, no standby and no replica can take over when the zone fails.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html#USER_VPC.Subnets
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       List subnets of at least two Availability Zones in subnet_ids.
#     cloudformation: >-
#       List subnets of at least two Availability Zones in SubnetIds.
#   resources: [aws_db_subnet_group]
#   joins: [aws_subnet, aws_default_subnet]
#   aliases:
#     control: [NET-08]
package rules.network["subnet-zones"]

import data.kit.attribute
import data.kit.finding
import data.kit.link

_path := ["subnet_ids"]

# METADATA
# description: one subnet alone
# scope: rule
deny contains finding.about(group, _path, message) if {
	some group in _groups
	not attribute.is_unknown(group, _path)
	count(group.values.subnet_ids) == 1
	message := $"{group.address} has one subnet, and RDS demands two Availability Zones"
}

# METADATA
# description: several subnets, all of the same zone
# scope: rule
deny contains finding.with_related(finding.about(group, _path, message), related) if {
	some group in _groups
	subnets := _listed(group)
	[zone] := [zone | some zone in {_zone(subnet) | some subnet in subnets}]
	every subnet in subnets { _zone(subnet) }
	message := $"All subnets of {group.address} are in the Availability Zone {zone}"
	related := [finding.related(subnet, _zone_path(subnet), $"is in {zone}") | some subnet in subnets]
}

undecided contains finding.undecided(group, _path) if {
	some group in _groups
	attribute.is_unknown(group, _path)
	count(object.get(group.values, "subnet_ids", [])) < 2
}

undecided contains finding.undecided_at(group, _path, subnet, _zone_path(subnet)) if {
	some group in _groups
	subnets := _listed(group)
	count({_zone(subnet) | some subnet in subnets}) < 2
	some subnet in subnets
	attribute.is_unknown(subnet, _zone_path(subnet))
	not _is_of_list(subnet)
}

examined contains finding.examined(group) if some group in _groups

_groups[id] := group if {
	some id, group in input.resources.aws_db_subnet_group
	group.mode == "managed"
}

# The subnets of a group, when all of several are in the files: of others, only AWS knows the zone.
_listed(group) := subnets if {
	not attribute.is_unknown(group, _path)
	subnets := link.targets(group, "subnets")
	count(subnets) > 1
	count(subnets) == count(group.values.subnet_ids)
	every subnet in subnets { subnet.mode == "managed" }
}

_zone(subnet) := attribute.text(subnet, _zone_path(subnet))

_zone_path(subnet) := ["availability_zone_id"] if {
	attribute.is_unset(subnet, ["availability_zone"])
	attribute.is_assigned(subnet, ["availability_zone_id"])
} else := ["availability_zone"]

# Taken from the list of the Region's zones, from which no two subnets take the same one.
_is_of_list(subnet) if {
	some list in ["data.aws_availability_zones.", "AWS::Region.AvailabilityZones "]
	startswith(attribute.reason(subnet, _zone_path(subnet)), list)
}
