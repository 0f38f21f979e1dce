# METADATA
# title: Security group opens a database port to the internet
# description: >-
#   The rule admits the internet to the port of a database engine. No database of these files has the security group, but
#   it is there to be used, and databases of other stacks may have it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Admit the security groups of the clients (referenced_security_group_id, source_security_group_id or
#       security_groups, whichever the rule has), or the address ranges of your own networks, in place of the public
#       range.
#     cloudformation: >-
#       Admit the security groups of the clients (SourceSecurityGroupId), or the address ranges of your own networks, in
#       place of the public range.
#   resources:
#     - aws_security_group
#     - aws_default_security_group
#     - aws_security_group_rule
#     - aws_vpc_security_group_ingress_rule
#   joins:
#     - aws_db_instance
#     - aws_rds_cluster
#     - aws_ec2_managed_prefix_list
#     - aws_ec2_managed_prefix_list_entry
#   parameters:
#     ports:
#       description: >-
#         Ports that are those of database engines.
#       default: [1433, 1521, 3306, 5432]
#     least_ipv4_prefix:
#       description: >-
#         Public IPv4 ranges with a shorter prefix than this are too wide.
#       default: 24
#     least_ipv6_prefix:
#       description: >-
#         Public IPv6 ranges with a shorter prefix than this are too wide.
#       default: 48
#   aliases:
#     cfn_nag: [W2]
#     config: [restricted-common-ports, vpc-sg-open-only-to-authorized-ports]
#     guard: [RESTRICTED_INCOMING_TRAFFIC]
#     sechub: [EC2.18, EC2.19]
#     control: [NET-09]
package rules.network["open-database-port"]

import data.kit.cidr
import data.kit.finding
import data.kit.security_group

_params := data.params["network/open-database-port"]

_least := {"ipv4": _params.least_ipv4_prefix, "ipv6": _params.least_ipv6_prefix}

# METADATA
# description: a rule for the port admits a public range
# scope: rule
deny contains finding.about(admitted.resource, admitted.path, message) if {
	some [rule, ports] in _rules
	some admitted in security_group.blocks(rule)
	cidr.is_internet(admitted.block, _least)
	names := concat(", ", [$"{port}" | some port in sort(ports)])
	message := $"{rule.resource.address} opens the database port {names} to {admitted.block}"
}

undecided contains finding.undecided(rule.resource, path) if {
	some [rule, _] in _rules
	some path in security_group.unknown_sources(rule)
}

examined contains finding.examined(rule.resource) if some [rule, _] in _rules

# Rules that no database of the files is behind, with the database ports that they are for. One for all ports, or most of them,
# is not for databases.
_rules contains [rule, ports] if {
	some rule in security_group.ingress_of_others
	range := security_group.ports(rule)
	range.to - range.from < 1000
	ports := {port |
		some port in _params.ports
		port >= range.from
		port <= range.to
	}
	count(ports) > 0
}
