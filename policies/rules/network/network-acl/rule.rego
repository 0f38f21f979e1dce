# METADATA
# title: Network ACL of database subnets admits everybody
# description: >-
#   The network ACL is what is left when a security group is opened by mistake. One that admits every address to the port of the
#   database stops nothing.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation: >-
#     Admit the ranges of the clients to the port of the database, and what answers to connections of its own need, in place of
#     0.0.0.0/0.
#   resources: [aws_network_acl, aws_default_network_acl, aws_network_acl_rule]
#   joins:
#     - aws_db_instance
#     - aws_rds_cluster
#     - aws_db_subnet_group
#     - aws_subnet
#     - aws_default_subnet
#     - aws_network_acl_association
#   opt_in: true
#   aliases:
#     cis: ["aws-5.0:5.2"]
#     kics: [a20be318]
#     trivy: [AWS-0102, AWS-0105]
#     control: [NET-24]
package rules.network["network-acl"]

import data.kit.attribute
import data.kit.cidr
import data.kit.finding
import data.kit.ingress
import data.kit.link
import data.kit.security_group
import data.kit.subnet

# METADATA
# description: an entry admits every address to the port of a database
# scope: rule
deny contains finding.about(entry.resource, block.path, message) if {
	some [acl, resource] in _pairs
	some entry in _entries(acl)
	_action(entry) == "allow"
	some block in _blocks(entry)
	cidr.prefix(block.block) == 0
	_covers(entry, resource) == "yes"
	not _is_denied_before(acl, entry, resource)
	message := $"{acl.address} admits {block.block} to the port of databases"
}

undecided contains finding.undecided(entry.resource, path) if {
	some [acl, resource] in _pairs
	some entry in _entries(acl)
	_action(entry) == "allow"
	_covers(entry, resource) != "no"
	some name in _block_names
	path := array.concat(entry.path, [name])
	attribute.is_unknown(entry.resource, path)
	not attribute.is_computed(entry.resource, path)
}

undecided contains finding.undecided(acl, ["ingress"]) if {
	some [acl, _] in _pairs
	attribute.is_unknown(acl, ["ingress"])
}

examined contains finding.examined(acl) if some [acl, _] in _pairs

# Network ACLs with the databases in their subnets.
_pairs contains [acl, resource] if {
	some resource in ingress.databases
	some member in link.targets(subnet.group(resource), "subnets")
	some acl in link.targets(member, "network_acls")
	acl.mode == "managed"
}

# Entries for what comes in, as rules of security groups: blocks of the ACL, and resources of their own.
_entries(acl) := array.concat(
	[{"values": values, "resource": acl, "path": ["ingress", position]} | some position, values in acl.values.ingress],
	[{"values": rule.values, "resource": rule, "path": []} |
		some rule in link.targets(acl, "rules")
		not attribute.is_true(rule, ["egress"])
	],
)

_action(entry) := lower(entry.values.action)

_action(entry) := lower(entry.values.rule_action)

_number(entry) := entry.values.rule_no

_number(entry) := entry.values.rule_number

_block_names := ["cidr_block", "ipv6_cidr_block"]

_blocks(entry) := [{"path": path, "block": block} |
	some name in _block_names
	path := array.concat(entry.path, [name])
	block := attribute.text(entry.resource, path)
]

_covers(entry, resource) := security_group.covers(entry, ingress.port(resource))

# Entries apply by their number, and the first that fits decides.
_is_denied_before(acl, entry, resource) if {
	some earlier in _entries(acl)
	_action(earlier) == "deny"
	_number(earlier) < _number(entry)
	_covers(earlier, resource) == "yes"
	some block in _blocks(earlier)
	cidr.prefix(block.block) == 0
	some own in _blocks(entry)
	cidr.family(block.block) == cidr.family(own.block)
}
