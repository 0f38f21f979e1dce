# METADATA
# title: Policy gives RDS any role
# description: >-
#   A database reads and writes with the role that it is given. Who may pass any role, and give it to a database, proxy
#   or export, works with the most powerful role of the account, through SQL.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAM.ServiceLinkedRoles.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation: >-
#     Name the ARNs of the roles that may be passed, and demand the service (iam:PassedToService = rds.amazonaws.com).
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
#     cfn_nag: [F38, F39, F40]
#     guard: [IAM_ROLE_NO_WILDCARD_RESOURCE_ON_PASSROLE]
#     kics: [e39bee8c]
#     trivy: [AWS-0342]
#     control: [IAM-14, rds-role-attach, rds-proxy-create]
package rules.iam["pass-role-bounded"]

import data.kit.iam

# METADATA
# description: any role to any service, for somebody who may give RDS a role
# scope: rule
deny contains iam.about(document, iam.element_path(statement, "Resource"), message) if {
	some [document, statement] in iam.granting_widely
	not statement.admin
	count(_grants(document, statement, "no")) > 0
	uses := _uses(document)
	count(uses) > 0
	message := $"{document.holder.id} may pass any role, and is for somebody who may {concat(", ", sort(uses))}"
}

undecided contains iam.undecided_because(document, statement.path, ["a statement beside it may deny it"]) if {
	some [document, statement] in iam.granting_widely
	not statement.admin
	count(_grants(document, statement, "no")) == 0
	count(_grants(document, statement, "unknown")) > 0
	count(_uses(document)) > 0
}

undecided contains doubt if some doubt in iam.doubts

examined contains iam.examined(document) if some document in iam.identity_documents

_grants(document, statement, denied) := [grant |
	some grant in statement.grants
	grant.action == "iam:PassRole"
	grant.resources == "any"
	grant.denied == denied
	count(iam.conditions_on(statement, {"iam:passedtoservice", "iam:associatedresourcearn"})) == 0
	not iam.is_capped(document, grant.action)
]

# What those who have the document may do with a role that they pass to RDS, by these or other policies.
_uses(document) := {use |
	some principal in document.principals
	some use in _uses_of[[principal.type, principal.id]]
} | _own_uses(document)

_uses_of[[principal.type, principal.id]] contains use if {
	some [document, statement] in iam.granting
	some use in _uses_by(document, statement)
	some principal in document.principals
}

_own_uses(document) := {use |
	some statement in document.statements
	statement.effect == "Allow"
	some use in _uses_by(document, statement)
}

_uses_by(document, statement) := {use |
	some grant in statement.grants
	use := _by_action[grant.action]
	grant.denied != "yes"
	not iam.is_capped(document, grant.action)
}

_by_action := {
	"rds:AddRoleToDBCluster": "give a cluster a role",
	"rds:AddRoleToDBInstance": "give a database a role",
	"rds:CreateDBProxy": "create a proxy with a role",
	"rds:StartExportTask": "export snapshots with a role",
}
