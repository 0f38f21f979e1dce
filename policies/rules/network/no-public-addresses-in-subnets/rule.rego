# METADATA
# title: Subnet of databases hands out public addresses
# description: >-
#   What is started in the subnet gets a public address without being asked. Beside a database that is a jump host for
#   an attacker, and a hint that the subnet is meant to be public.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-public-ip.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set map_public_ip_on_launch = false, and give databases subnets of their own.
#     cloudformation: >-
#       Set MapPublicIpOnLaunch: false, and give databases subnets of their own.
#   resources: [aws_subnet, aws_default_subnet]
#   joins: [aws_db_subnet_group, aws_db_proxy]
#   aliases:
#     checkov: [CKV_AWS_130]
#     config: [subnet-auto-assign-public-ip-disabled]
#     guard: [SUBNET_AUTO_ASSIGN_PUBLIC_IP_DISABLED]
#     kics: ["52f04a44"]
#     sechub: [EC2.15]
#     trivy: [AWS-0164]
#     control: [NET-06]
package rules.network["no-public-addresses-in-subnets"]

import data.kit.attribute
import data.kit.finding

_path := ["map_public_ip_on_launch"]

# METADATA
# description: a subnet of databases that hands out public addresses
# scope: rule
deny contains finding.with_fix(denial, {"map_public_ip_on_launch": false}) if {
	some subnet in _subnets
	attribute.is_true(subnet, _path)
	label := attribute.label(subnet, _path)
	message := $"{subnet.address} holds databases and gives what is started in it a public address: {label} is true"
	denial := finding.about(subnet, _path, message)
}

undecided contains finding.undecided(subnet, _path) if {
	some subnet in _subnets
	attribute.is_unknown(subnet, _path)
}

examined contains finding.examined(subnet) if some subnet in _subnets

# Subnets in a subnet group of databases, or of a proxy.
_subnets[[type, id]] := subnet if {
	some type in ["aws_subnet", "aws_default_subnet"]
	some id, subnet in input.resources[type]
	subnet.mode == "managed"
	{"type": type, "id": id} in _of_databases
}

_of_databases contains link if {
	some type in ["aws_db_subnet_group", "aws_db_proxy"]
	some resource in input.resources[type]
	some link in resource.links.subnets
}
