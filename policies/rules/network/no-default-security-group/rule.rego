# METADATA
# title: Default security group of the VPC is attached to the database
# description: >-
#   The default security group admits everything that has it, on every port, and whatever is started without a security
#   group has it. Nobody sees from the database who that is, and a rule that somebody adds for another purpose opens the
#   database too.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation: >-
#     Make a security group for the database that admits the clients' security groups to its port, and name only that.
#   resources: [aws_db_instance, aws_rds_cluster, aws_db_proxy, aws_db_proxy_endpoint]
#   joins: [aws_rds_cluster_instance, aws_security_group, aws_default_security_group]
#   aliases:
#     checkov: [CKV2_AWS_12]
#     cis: ["aws-5.0:5.5"]
#     kics: ["46883ce1", "9a4ef195"]
#     regula: [FG_R00089]
#     sechub: [EC2.2]
#     trivy: [AWS-0173]
#     control: [NET-15]
package rules.network["no-default-security-group"]

import data.kit.attribute
import data.kit.database
import data.kit.finding
import data.kit.link
import data.kit.proxy

_path := ["vpc_security_group_ids"]

# METADATA
# description: the default security group of a VPC is among its security groups
# scope: rule
deny contains finding.with_related(denial, related) if {
	some resource in _resources
	some group in link.targets(resource, "security_groups")
	_is_default(group)
	message := $"{resource.address} has the default security group of its VPC, which admits whatever has it too"
	denial := finding.about(resource, _path, message)
	related := [finding.related(group, [], "the default security group")]
}

# METADATA
# description: the default security group is taken from the VPC
# scope: rule
deny contains finding.about(resource, path, message) if {
	some resource in _resources
	some position, _ in resource.values.vpc_security_group_ids
	path := array.concat(_path, [position])
	endswith(attribute.computed(resource, path), ".default_security_group_id")
	message := $"{resource.address} has the default security group of its VPC, which admits whatever has it too"
}

undecided contains finding.undecided(resource, _path) if {
	some resource in _resources
	attribute.is_unknown(resource, _path)
	count(link.targets(resource, "security_groups")) == 0
	not attribute.is_computed(resource, _path)
}

examined contains finding.examined(resource) if some resource in _resources

_is_default(group) if group.type == "aws_default_security_group"

# One that is looked up by its name.
_is_default(group) if {
	group.mode == "data"
	attribute.text(group, ["name"]) == "default"
}

_resources[key] := resource if some key, resource in database.primaries

_resources[key] := resource if some key, resource in proxy.listeners
