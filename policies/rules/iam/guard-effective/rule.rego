# METADATA
# title: Statement that denies changes to databases never holds
# description: >-
#   Some condition keys of RDS come with few actions only: rds:PubliclyAccessible with those that create and
#   restore, not with rds:ModifyDBInstance, which can make a database public as well. A statement that denies
#   other actions by such a key denies nothing, and those who rely on it do not know.
# related_resources:
#   - ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonrds.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation: >-
#     Deny the action without the condition, or for resources by their tags (aws:ResourceTag), and allow it to
#     the roles that need it. What is made public all the same is found by AWS Config
#     (rds-instance-public-access-check).
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
#     - aws_organizations_policy
#   iam: true
#   aliases:
#     control: [guard-no-op]
package rules.iam["guard-effective"]

import data.kit.iam

# METADATA
# description: a denied action whose requests never have the key of the condition
# scope: rule
deny contains iam.about(document, iam.action_path(statement, lower(action)), message) if {
	some document in input.iam.documents
	document.kind in {"identity", "boundary", "service_control"}
	some statement in document.statements
	statement.effect == "Deny"
	some condition in statement.conditions
	iam.is_restricting(condition.operator)
	carrying := _carrying[lower(condition.key)]
	some action in statement.actions
	startswith(lower(action), "rds:")
	not _is_carried(lower(action), carrying)
	message := $"{document.holder.id} does not deny {action}: requests for it never have {condition.key}"
}

undecided := set()

examined contains iam.examined(document) if {
	some document in input.iam.documents
	document.kind in {"identity", "boundary", "service_control"}
}

_is_carried(pattern, actions) if {
	some action in actions
	glob.match(pattern, null, action)
}

# Keys that AWS lists with actions and not with types of resources, and the actions.
_carrying := {
	"rds:backuptarget": {
		"rds:createdbinstance",
		"rds:createdbsnapshot",
		"rds:restoredbinstancefromdbsnapshot",
		"rds:restoredbinstancetopointintime",
	},
	"rds:copyoptiongroup": {"rds:copydbsnapshot"},
	"rds:endpointtype": {"rds:createdbclusterendpoint"},
	"rds:managemasteruserpassword": {
		"rds:createdbcluster",
		"rds:createdbinstance",
		"rds:createtenantdatabase",
		"rds:modifydbcluster",
		"rds:modifydbinstance",
		"rds:modifytenantdatabase",
		"rds:restoredbclusterfroms3",
		"rds:restoredbinstancefromdbsnapshot",
		"rds:restoredbinstancefroms3",
		"rds:restoredbinstancetopointintime",
	},
	"rds:publiclyaccessible": {
		"rds:createdbinstance",
		"rds:createdbinstancereadreplica",
		"rds:createdbshardgroup",
		"rds:restoredbinstancefromdbsnapshot",
		"rds:restoredbinstancefroms3",
		"rds:restoredbinstancetopointintime",
	},
}
