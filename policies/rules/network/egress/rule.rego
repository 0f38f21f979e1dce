# METADATA
# title: Database may connect to everywhere
# description: >-
#   A database hardly ever opens connections of its own. Where its security group lets it connect to the internet, who gets to
#   run SQL in it can send data out, through dblink, foreign data wrappers, or functions that call other services.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
#   - ref: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Leave the egress rule out, or name the targets where the database calls other services.
#     cloudformation: >-
#       Give SecurityGroupEgress one rule that leads nowhere (CidrIp: 127.0.0.1/32), or name the targets where the
#       database calls other services.
#   resources: [aws_security_group, aws_default_security_group]
#   joins:
#     - aws_db_instance
#     - aws_rds_cluster
#     - aws_security_group_rule
#     - aws_vpc_security_group_egress_rule
#   aliases:
#     cfn_nag: [W5, W40, W29, F1000]
#     checkov: [CKV_AWS_382]
#     guard: [EC2_SECURITY_GROUP_EGRESS_OPEN_TO_WORLD_RULE]
#     kics: ["1cc2fbd7"]
#     trivy: [AWS-0104]
#     control: [NET-17]
package rules.network.egress

import data.kit.attribute
import data.kit.cidr
import data.kit.finding
import data.kit.security_group

# METADATA
# description: an egress rule leads to everywhere
# scope: rule
deny contains finding.with_related(finding.about(targets[0].resource, targets[0].path, message), _databases(group)) if {
	some group in security_group.of_databases
	some rule in security_group.egress(group)
	targets := [target | some target in security_group.blocks(rule); cidr.prefix(target.block) == 0]
	count(targets) > 0
	blocks := concat(", ", [target.block | some target in targets])
	message := $"{group.address} lets a database connect to everywhere ({blocks})"
}

# METADATA
# description: a template says nothing, and EC2 adds a rule that leads to everywhere
# scope: rule
deny contains finding.with_related(finding.about(group, ["egress"], message), _databases(group)) if {
	some group in security_group.of_databases
	group.type == "aws_security_group"
	group.format == "cloudformation"
	attribute.is_unset(group, ["egress"])
	count(security_group.egress(group)) == 0
	label := attribute.label(group, ["egress"])
	message := $"{group.address} lets a database connect to everywhere: {label} is not set, which allows it"
}

undecided contains finding.undecided(group, ["egress"]) if {
	some group in security_group.of_databases
	attribute.is_unknown(group, ["egress"])
}

undecided contains finding.undecided(rule.resource, path) if {
	some group in security_group.of_databases
	some rule in security_group.egress(group)
	some path in security_group.unknown_sources(rule)
	not path[count(path) - 1] in {"prefix_list_ids", "prefix_list_id"}
}

examined contains finding.examined(group) if some group in security_group.of_databases

_databases(group) := [finding.related(database, ["vpc_security_group_ids"], message) |
	some link in group.links.databases
	database := input.resources[link.type][link.id]
	message := $"{database.address} has this group"
]
