# METADATA
# title: Action has a wildcard in the place of the service
# description: >-
#   IAM refuses a policy whose action has a wildcard before the colon, rds*:Connect say, so the deployment fails.
#   Whoever mends it in a hurry writes a star alone, and readers cannot tell which services were meant: rds,
#   rds-db and rds-data are three.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation: >-
#     Write out the service before the colon: rds-db:connect for logins, rds for the management of databases,
#     rds-data for the Data API.
#   resources:
#     - aws_iam_policy
#     - aws_iam_role
#     - aws_iam_user
#     - aws_iam_group
#     - aws_iam_role_policy
#     - aws_iam_user_policy
#     - aws_iam_group_policy
#     - aws_iam_policy_document
#     - aws_iam_role_policy_attachment
#     - aws_iam_user_policy_attachment
#     - aws_iam_group_policy_attachment
#     - aws_iam_policy_attachment
#     - aws_ssoadmin_permission_set
#     - aws_ssoadmin_permission_set_inline_policy
#     - aws_ssoadmin_managed_policy_attachment
#     - iam_policy_document
#   iam: true
#   aliases:
#     control: [invalid-action-vendor-wildcard]
package rules.iam["no-service-wildcard"]

import data.kit.iam

# METADATA
# description: the part before the colon has a wildcard, and takes in actions on databases
# scope: rule
deny contains iam.about(document, iam.action_path(statement, lower(action)), message) if {
	some [document, statement] in iam.granting
	some action in statement.actions
	_has_wildcard(action)
	message := $"{document.holder.id} grants {action}, which IAM refuses: the service has a wildcard"
}

undecided := set()

examined contains iam.examined(document) if some [document, _] in iam.granting

_has_wildcard(action) if {
	action != "*:*"
	regex.match(`^[^:$]*[*?][^:]*:`, action)
}
