# METADATA
# title: Database admits address ranges only
# description: >-
#   A range admits every host that gets an address in it, whoever starts it and for whatever. A rule that names the clients'
#   security group admits these clients and no others, and stays right when addresses change.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html#security-group-referencing
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Name the security group of the clients (referenced_security_group_id, source_security_group_id or
#       security_groups, whichever the rule has) in place of the range. Ranges that have no security groups, such as
#       those behind a VPN, belong in the parameter ranges of this rule.
#     cloudformation: >-
#       Name the security group of the clients (SourceSecurityGroupId) in place of the range. Ranges that have no
#       security groups, such as those behind a VPN, belong in the parameter ranges of this rule.
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
#     ranges:
#       description: >-
#         Ranges of networks without security groups, such as those behind a VPN: they and what is in them may be admitted.
#       default: []
#   aliases:
#     control: [NET-14]
package rules.network["security-group-sources"]

import data.kit.cidr
import data.kit.finding
import data.kit.ingress
import data.kit.security_group

_params := data.params["network/security-group-sources"]

# METADATA
# description: rules for its port admit private ranges, and none names a security group or prefix list
# scope: rule
deny contains finding.with_related(denial, related) if {
	some resource in _databases
	openings := _openings(resource)
	count(openings) > 0
	blocks := concat(", ", sort({opening.block | some opening in openings}))
	message := $"{resource.address} admits address ranges ({blocks}), and no security group"
	denial := finding.about(resource, ingress.path, message)
	related := [finding.related(opening.resource, opening.path, admits) |
		some opening in openings
		admits := $"admits {opening.block}"
	]
}

# Groups that are not in the files are told by network/database-ingress.
undecided contains finding.undecided_for(resource, ingress.path, doubt) if {
	some resource in _databases
	count(_openings(resource)) == 0
	doubt := [doubt | some doubt in ingress.private_doubts(resource); not _is_exempt(doubt)][0]
}

examined contains finding.examined(resource) if some resource in ingress.databases

# Databases to which no rule admits something by another name than its address.
_databases[key] := resource if {
	some key, resource in ingress.databases
	every rule in ingress.rules_for_port(resource) { not security_group.has_named_source(rule) }
}

# Public addresses have no security groups; network/database-ingress judges them.
_openings(resource) := [opening |
	some opening in ingress.private_openings(resource)
	not _is_exempt(opening)
]

# Single hosts, as load balancers and appliances have them, are as narrow as a group.
_is_exempt(opening) if cidr.prefix(opening.block) == {"ipv4": 32, "ipv6": 128}[cidr.family(opening.block)]

_is_exempt(opening) if {
	some range in _params.ranges
	cidr.family(range) == cidr.family(opening.block)
	net.cidr_contains(range, opening.block)
}
