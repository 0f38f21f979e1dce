# METADATA
# title: AWS managed policy that does not exist is attached
# description: >-
#   The ARN of an AWS managed policy has its path in it, and letters count in the case that they have: one that is off is the ARN
#   of nothing. The deployment fails half way, and whoever mends it in a hurry attaches more than is needed.
# related_resources:
#   - ref: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation: >-
#     Write the ARN that the finding names. aws iam list-policies --scope AWS lists them all.
#   resources:
#     - aws_iam_role
#     - aws_iam_user
#     - aws_iam_group
#     - aws_iam_role_policy_attachment
#     - aws_iam_user_policy_attachment
#     - aws_iam_group_policy_attachment
#     - aws_iam_policy_attachment
#     - aws_ssoadmin_managed_policy_attachment
#   aliases:
#     control: [managed-policy-unknown]
package rules.iam["managed-policy-exists"]

import data.kit.attribute
import data.kit.finding
import data.kit.managed_policy

# METADATA
# description: path, case or signs of the name are those of no policy, and it is clear which one is meant
# scope: rule
deny contains finding.with_replacement(denial, {"path": path, "from": $"policy/{name}", "to": $"policy/{meant}"}) if {
	some resource in _resources
	some path in _paths(resource)
	name := managed_policy.name(_text(resource, path))
	meant := _meant[name]
	message := $"{resource.address} attaches {name}, and AWS has no such managed policy: {meant} is the one that is meant"
	denial := finding.about(resource, path, message)
}

undecided contains finding.undecided(resource, path) if {
	some resource in _resources
	some path in _paths(resource)
	attribute.is_unknown(resource, path)
	not _text(resource, path)
}

examined contains finding.examined(resource) if some resource in _resources

# Thousands of resources may name the same few.
_meant[name] := managed_policy.meant(name) if some name in _names

_names contains managed_policy.name(_text(resource, path)) if {
	some resource in _resources
	some path in _paths(resource)
}

# SAM finds the paths of policies by their names.
_resources contains resource if {
	some type, _ in _attributes
	some resource in input.resources[type]
	resource.mode == "managed"
	not startswith(resource.native_type, "AWS::Serverless::")
}

_paths(resource) := [path |
	some attribute in _attributes[resource.type]
	some path in _members(resource, attribute)
]

_members(resource, attribute) := [[attribute, position] | some position, _ in members] if {
	members := resource.values[attribute]
	is_array(members)
} else := [[attribute]]

_text(resource, path) := attribute.text(resource, path)

_text(resource, path) := text if {
	text := attribute.known_part(resource, path)
	is_string(text)
}

_attributes := {
	"aws_iam_role": ["managed_policy_arns", "permissions_boundary"],
	"aws_iam_user": ["managed_policy_arns", "permissions_boundary"],
	"aws_iam_group": ["managed_policy_arns"],
	"aws_iam_role_policy_attachment": ["policy_arn"],
	"aws_iam_user_policy_attachment": ["policy_arn"],
	"aws_iam_group_policy_attachment": ["policy_arn"],
	"aws_iam_policy_attachment": ["policy_arn"],
	"aws_ssoadmin_managed_policy_attachment": ["managed_policy_arn"],
}
