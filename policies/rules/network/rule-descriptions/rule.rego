# METADATA
# title: Security group rule has no description
# description: >-
#   Nobody dares to remove a rule of which nobody knows whom it is for: what was opened for a day stays open for years.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html
# custom:
#   severity: info
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Give every rule a description that says who needs it.
#     cloudformation: >-
#       Give every rule a Description that says who needs it.
#   resources:
#     - aws_security_group
#     - aws_default_security_group
#     - aws_security_group_rule
#     - aws_vpc_security_group_ingress_rule
#     - aws_vpc_security_group_egress_rule
#   opt_in: true
#   aliases:
#     cfn_nag: [W36]
#     checkov: [CKV_AWS_23]
#     kics: ["68eb4bf3"]
#     trivy: [AWS-0124]
#     control: [NET-18]
package rules.network["rule-descriptions"]

import data.kit.attribute
import data.kit.finding

# METADATA
# description: a rule has none
# scope: rule
deny contains finding.about(resource, path, message) if {
	some resource in _resources
	some path in _descriptions(resource)
	attribute.is_unset(resource, path)
	message := $"{_rule(resource, path)} has no description"
}

# METADATA
# description: a group has none, or the one that Terraform makes up
# scope: rule
deny contains finding.about(group, ["description"], message) if {
	some group in _resources
	group.type == "aws_security_group"
	_is_undescribed(group)
	message := $"{group.address} has no description of its own"
}

undecided contains finding.undecided(resource, path) if {
	some resource in _resources
	some path in _descriptions(resource)
	attribute.is_unknown(resource, path)
	not attribute.known_part(resource, path)
}

examined contains finding.examined(resource) if some resource in _resources

_resources[[type, id]] := resource if {
	some type in [
		"aws_security_group",
		"aws_default_security_group",
		"aws_security_group_rule",
		"aws_vpc_security_group_ingress_rule",
		"aws_vpc_security_group_egress_rule",
	]
	some id, resource in input.resources[type]
	resource.mode == "managed"
}

# Where the descriptions of rules stand.
_descriptions(resource) := [["description"]] if {
	endswith(resource.type, "_rule")
} else := [[name, position, "description"] |
	some name in ["ingress", "egress"]
	some position, _ in resource.values[name]
]

_rule(resource, path) := resource.address if count(path) == 1

_rule(resource, path) := $"A rule of {resource.address} ({attribute.label(resource, [path[0]])})" if count(path) > 1

_is_undescribed(group) if attribute.is_unset(group, ["description"])

_is_undescribed(group) if attribute.text(group, ["description"]) == "Managed by Terraform"
