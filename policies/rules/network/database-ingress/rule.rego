# METADATA
# title: Security group opens the database to the internet
# description: >-
#   A rule that admits the internet, or a large part of it, to the port of a database lets everybody try passwords and
#   unpatched flaws, as soon as the database has, or is given, an address that can be reached.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html
# custom:
#   severity: critical
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Admit the security groups of the clients (referenced_security_group_id, source_security_group_id or
#       security_groups, whichever the rule has), or the address ranges of your own networks, in place of the public
#       range.
#     cloudformation: >-
#       Admit the security groups of the clients (SourceSecurityGroupId), or the address ranges of your own networks, in
#       place of the public range.
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
#         Public IPv4 ranges with a shorter prefix than this are too wide.
#       default: 24
#     least_ipv6_prefix:
#       description: >-
#         Public IPv6 ranges with a shorter prefix than this are too wide.
#       default: 48
#   aliases:
#     cdknag: [AwsSolutions-RDS8]
#     cfn_nag: [W2, W42, W27]
#     checkov: [CKV_AWS_277]
#     cis: ["aws-5.0:5.4"]
#     config: [restricted-common-ports, vpc-sg-open-only-to-authorized-ports]
#     guard: [RESTRICTED_INCOMING_TRAFFIC, SECURITY_GROUP_INGRESS_ALL_PROTOCOLS_RULE]
#     kics: ["381c3f2a", "4728cd65", "494b03d3", e415f8d3, "590d878b", e35c16a2, "1a427b25", "87482183"]
#     prowler: [ec2_securitygroup_allow_wide_open_public_ipv4]
#     regula: [FG_R00261, FG_R00264, FG_R00248, FG_R00258, FG_R00104, FG_R00377, FG_R00044]
#     sechub: [EC2.18, EC2.19]
#     terrascan: [AC_AWS_0065]
#     control: [NET-09, NET-10, NET-11, NET-13]
package rules.network["database-ingress"]

import data.kit.finding
import data.kit.ingress

_params := data.params["network/database-ingress"]

_least := {"ipv4": _params.least_ipv4_prefix, "ipv6": _params.least_ipv6_prefix}

# METADATA
# description: a rule of one of its security groups admits a public range to its port
# scope: rule
deny contains finding.with_related(denial, related) if {
	some resource in ingress.databases
	openings := ingress.openings(resource, _least)
	count(openings) > 0
	blocks := concat(", ", sort({opening.block | some opening in openings}))
	message := $"{resource.address} is open to {blocks} through its security groups"
	denial := finding.about(resource, ingress.path, message)
	related := [finding.related(opening.resource, opening.path, admits) |
		some opening in openings
		admits := $"admits {opening.block}"
	]
}

undecided contains finding.undecided_for(resource, ingress.path, _doubt(resource)) if some resource in ingress.databases

examined contains finding.examined(resource) if some resource in ingress.databases

_doubt(resource) := ingress.doubts(resource, _least)[0] if count(ingress.openings(resource, _least)) == 0
