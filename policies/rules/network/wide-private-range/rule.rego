# METADATA
# title: Security group opens the database to a wide private range
# description: >-
#   A range such as 10.0.0.0/8 takes in every network that is or will be connected: other VPCs, offices, and whatever an
#   intruder holds in one of them. Each host there can try passwords and unpatched flaws.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Admit the security groups of the clients (referenced_security_group_id, source_security_group_id or
#       security_groups, whichever the rule has), or the ranges of their subnets.
#     cloudformation: >-
#       Admit the security groups of the clients (SourceSecurityGroupId), or the ranges of their subnets.
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
#     - aws_vpc
#     - aws_default_subnet
#     - aws_default_vpc
#   parameters:
#     least_ipv4_prefix:
#       description: >-
#         Private IPv4 ranges with a shorter prefix than this are too wide.
#       default: 17
#     least_ipv6_prefix:
#       description: >-
#         Private IPv6 ranges with a shorter prefix than this are too wide.
#       default: 49
#   aliases:
#     kics: ["92fe237e"]
#     regula: [FG_R00350]
#     terrascan: [AC_AWS_0320]
#     control: [NET-12]
package rules.network["wide-private-range"]

import data.kit.cidr
import data.kit.finding
import data.kit.ingress
import data.kit.subnet

_params := data.params["network/wide-private-range"]

_least := {"ipv4": _params.least_ipv4_prefix, "ipv6": _params.least_ipv6_prefix}

# METADATA
# description: a rule of one of its security groups admits a wide private range to its port
# scope: rule
deny contains finding.with_related(denial, related) if {
	some resource in ingress.databases
	openings := _wide(resource)
	count(openings) > 0
	blocks := concat(", ", sort({opening.block | some opening in openings}))
	message := $"{resource.address} is open to all of {blocks} through its security groups"
	denial := finding.about(resource, ingress.path, message)
	related := [finding.related(opening.resource, opening.path, admits) |
		some opening in openings
		admits := $"admits {opening.block}"
	]
}

# Groups that are not in the files are told by network/database-ingress.
undecided contains finding.undecided_for(resource, ingress.path, doubt) if {
	some resource in ingress.databases
	count(_wide(resource)) == 0
	doubt := [doubt | some doubt in ingress.private_doubts(resource); _may_be_wide(resource, doubt)][0]
}

examined contains finding.examined(resource) if some resource in ingress.databases

_wide(resource) := [opening |
	some opening in ingress.private_openings(resource)
	_is_wide(resource, opening.block)
]

# The range of its own VPC says which network may connect; network/security-group-sources asks for less.
_is_wide(resource, block) if {
	cidr.prefix(block) < _least[cidr.family(block)]
	not _is_own_network(resource, block)
}

_is_own_network(resource, block) if subnet.vpc(resource).values.cidr_block == block

_may_be_wide(resource, doubt) if _is_wide(resource, doubt.block)

_may_be_wide(_, doubt) if not doubt.block
