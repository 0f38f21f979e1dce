# METADATA
# title: Network of the database has no flow logs
# description: >-
#   Without flow logs nobody can tell afterwards who has connected to the database, or tried to, and where data went.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Add an aws_flow_log for the VPC, or for each subnet of the database.
#     cloudformation: >-
#       Add an AWS::EC2::FlowLog for the VPC, or for each subnet of the database.
#   resources: [aws_vpc, aws_default_vpc]
#   joins: [aws_db_subnet_group, aws_subnet, aws_default_subnet, aws_flow_log]
#   opt_in: true
#   aliases:
#     checkov: [CKV2_AWS_11]
#     kics: [f83121ea, f6d299d2]
#     sechub: [EC2.6]
#     trivy: [AWS-0178]
#     control: [NET-27]
package rules.network["flow-logs"]

import data.kit.attribute
import data.kit.finding
import data.kit.link

# METADATA
# description: neither the VPC nor its subnets of databases have a flow log
# scope: rule
deny contains finding.about(network, [], message) if {
	count(_unplaced) == 0
	some network in _networks
	network.mode == "managed"
	not _is_logged(network)
	message := $"{network.address} holds databases and has no flow logs"
}

undecided contains finding.undecided_at(network, [], log, ["vpc_id"]) if {
	some network in _networks
	network.mode == "managed"
	not _is_logged(network)
	some log in _unplaced
}

undecided contains finding.undecided_because(network, [], [because]) if {
	some network in _networks
	network.mode != "managed"
	not _is_logged(network)
	because := $"{network.address} is not managed in the files, nor may its flow logs be"
}

examined contains finding.examined(network) if some network in _networks

# VPCs with subnets of databases.
_networks[[network.type, network.id]] := network if {
	some subnet in _subnets
	some network in link.targets(subnet, "vpc")
}

_subnets contains subnet if {
	some group in input.resources.aws_db_subnet_group
	some subnet in link.targets(group, "subnets")
}

_is_logged(network) if count(network.links.flow_logs) > 0

_is_logged(network) if {
	subnets := [subnet | some subnet in _subnets; some own in link.targets(subnet, "vpc"); own.id == network.id]
	every subnet in subnets { count(subnet.links.flow_logs) > 0 }
}

# Flow logs of which nobody knows what they log.
_unplaced contains log if {
	some log in input.resources.aws_flow_log
	attribute.is_unknown(log, ["vpc_id"])
	not attribute.is_computed(log, ["vpc_id"])
}
