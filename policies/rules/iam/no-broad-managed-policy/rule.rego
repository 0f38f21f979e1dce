# METADATA
# title: AWS managed policy gives away databases
# description: >-
#   Managed policies of AWS are written for every account and so for every database in it: AmazonRDSFullAccess
#   resets master passwords and shares snapshots, PowerUserAccess logs in everywhere, SecretsManagerReadWrite
#   reads every password. AWS adds actions to them later. Amazon DocumentDB and Neptune have the API of RDS, and
#   what is for them is for RDS, too.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-security-iam-awsmanpol.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation: >-
#     Detach it, and write a policy with the actions that are needed on the databases that are meant. To look at
#     databases AmazonRDSReadOnlyAccess is enough.
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
#   parameters:
#     accepted:
#       description: >-
#         Names of AWS managed policies that may be attached all the same.
#       default: []
#   aliases:
#     cfn_nag: [W44]
#     guard: [IAM_ROLE_ELEVATED_MANAGED_POLICY_RULE]
#     control: [IAM-17, managed-policy-rds-admin, managed-policy-includes-connect]
package rules.iam["no-broad-managed-policy"]

import data.kit.finding
import data.kit.iam

_accepted contains policy if some policy in data.params["iam/no-broad-managed-policy"].accepted

# METADATA
# description: attached to somebody, whom nothing keeps from using it
# scope: rule
deny contains finding.with_severity(denial, policy.severity) if {
	some document in _documents
	policy := _policies[document.managed_policy]
	_is_granted(document, policy.action, "no")
	message := $"{document.holder.id} attaches {document.managed_policy}, with which one may {policy.access}"
	denial := iam.about(document, document.path, message)
}

undecided contains iam.undecided_because(document, document.path, ["a statement beside it may deny it"]) if {
	some document in _documents
	policy := _policies[document.managed_policy]
	_is_granted(document, policy.action, "unknown")
	not _is_granted(document, policy.action, "no")
}

# Something is attached, and it is not known what.
undecided contains iam.undecided_because(document, document.path, [document.unknown]) if {
	some document in iam.identity_documents
	document.unknown
	last := [step | some step in document.path; is_string(step)]
	last[count(last) - 1] in {"policy_arn", "policy_arns", "managed_policy_arn", "managed_policy_arns", "managed_policies"}
}

examined contains iam.examined(document) if some document in _documents

_documents := [document |
	some document in iam.identity_documents
	document.managed_policy
	not document.managed_policy in _accepted
]

_is_granted(document, action, denied) if {
	not iam.is_capped(document, action)
	some statement in document.statements
	some grant in statement.grants
	grant.action == action
	grant.denied == denied
}

# What they give away, and an action of it. AdministratorAccess is the matter of iam/no-administrator.
_policies := {
	"AWSElasticBeanstalkFullAccess": _administration,
	"AWSSecretsManagerClientReadOnlyAccess": _secrets,
	"AdministratorAccess-AWSElasticBeanstalk": _administration,
	"AmazonDocDBConsoleFullAccess": _shared_api,
	"AmazonDocDBFullAccess": _shared_api,
	"AmazonRDSDataFullAccess": {
		"severity": "medium",
		"action": "rds-data:ExecuteStatement",
		"access": "run SQL on every cluster through the Data API",
	},
	"AmazonRDSFullAccess": _administration,
	"AmazonRDSPerformanceInsightsFullAccess": {
		"severity": "low",
		"action": "pi:GetDimensionKeyDetails",
		"access": "read the queries of every database, with what is in them",
	},
	"ConsoleFullAccessFromVercel": _login,
	"DataScientist": _administration,
	"DatabaseAdministrator": _administration,
	"NeptuneConsoleFullAccess": _shared_api,
	"NeptuneFullAccess": _shared_api,
	"PowerUserAccess": _login,
	"SecretsManagerReadWrite": _secrets,
}

_administration := {
	"severity": "high",
	"action": "rds:ModifyDBInstance",
	"access": "reset the master password of every database",
}

_shared_api := {
	"severity": "high",
	"action": "rds:ModifyDBInstance",
	"access": "reset the master password of every database, as it is for the API that RDS has, too",
}

_login := {
	"severity": "critical",
	"action": "rds-db:connect",
	"access": "log in to every database as every user",
}

_secrets := {
	"severity": "medium",
	"action": "secretsmanager:GetSecretValue",
	"access": "read every secret, master passwords too",
}
