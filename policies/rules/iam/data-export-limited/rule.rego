# METADATA
# title: Policy takes the data of every database out
# description: >-
#   Who may share, copy, export or restore any snapshot has the data of every database, without ever logging in to one
#   and without a trace in its audit log.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAM.html
#   - ref: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonrds.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation: >-
#     Name the ARNs of the snapshots and databases, and add a condition, such as on the tag of the database
#     (aws:ResourceTag) or on MFA.
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
#     control: [IAM-09, SNP-13, rds-snapshot-share, rds-snapshot-copy-out, rds-export-s3, rds-restore-clone]
package rules.iam["data-export-limited"]

import data.kit.iam

# METADATA
# description: on every resource, by name and without a condition
# scope: rule
deny contains iam.about(document, iam.action_path(statement, action), message) if {
	some [document, statement] in iam.granting_widely
	grants := _grants(document, statement, "no")
	count(grants) > 0
	action := lower(sort({grant.action | some grant in grants})[0])
	effects := concat(", ", sort({_effects[grant.action] | some grant in grants}))
	message := $"{document.holder.id} may {effects}, everywhere in the account"
}

undecided contains iam.undecided_because(document, statement.path, ["a statement beside it may deny it"]) if {
	some [document, statement] in iam.granting_widely
	count(_grants(document, statement, "unknown")) > 0
	count(_grants(document, statement, "no")) == 0
}

undecided contains doubt if some doubt in iam.doubts

examined contains iam.examined(document) if some document in iam.identity_documents

# Wildcards are the matter of iam/no-broad-rds-administration.
_grants(document, statement, denied) := [grant |
	count(statement.conditions) == 0
	some grant in statement.grants
	_effects[grant.action]
	grant.via == "exact"
	grant.resources == "any"
	grant.denied == denied
	not iam.is_capped(document, grant.action)
]

_effects := {
	"rds:ModifyDBSnapshotAttribute": "share snapshots",
	"rds:ModifyDBClusterSnapshotAttribute": "share snapshots",
	"rds:CopyDBSnapshot": "copy snapshots",
	"rds:CopyDBClusterSnapshot": "copy snapshots",
	"rds:StartExportTask": "export snapshots",
	"rds:RestoreDBInstanceFromDBSnapshot": "restore databases",
	"rds:RestoreDBInstanceToPointInTime": "restore databases",
	"rds:RestoreDBClusterFromSnapshot": "restore databases",
	"rds:RestoreDBClusterToPointInTime": "restore databases",
	"rds:CreateDBInstanceReadReplica": "replicate databases",
}
