# METADATA
# title: Role for RDS can be used on behalf of other accounts
# description: >-
#   RDS assumes the role for whoever names it. Where neither aws:SourceAccount nor aws:SourceArn is demanded, RDS can be
#   talked into using it for a database of another account: the confused deputy. AWS recommends the condition for the
#   roles with which databases read and write S3, and for that of Enhanced Monitoring. The latter may only write metrics,
#   and published modules make it without the condition, so it is judged where that is asked for. AWS has none for the
#   roles of RDS Proxy, snapshot exports and AWS Backup.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/cross-service-confused-deputy-prevention.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.Enabling.html#USER_Monitoring.OS.confused-deputy
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.SQLServer.Options.Audit.IAM.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation: >-
#     Add a condition to the statement of the trust policy: StringEquals aws:SourceAccount with the id of the
#     account, or ArnLike aws:SourceArn with the ARN of the database (arn:aws:rds:REGION:ACCOUNT:db:NAME).
#   resources: [aws_iam_role]
#   joins: [aws_db_instance, aws_rds_cluster, aws_db_instance_role_association, aws_rds_cluster_role_association]
#   iam: true
#   parameters:
#     monitoring:
#       description: >-
#         Whether roles for Enhanced Monitoring are judged as well.
#       default: false
#   aliases:
#     prowler: [iam_role_cross_service_confused_deputy_prevention]
#     control: [IAM-22, trust-service-no-source]
package rules.iam["service-trust-bound"]

import data.kit.iam
import data.kit.link
import data.kit.trust

# METADATA
# description: neither the account nor the resource that RDS acts for is demanded
# scope: rule
deny contains iam.about(document, principal.path, message) if {
	some document in iam.trust_documents
	some statement in document.statements
	trust.admits(statement)
	some principal in statement.principals
	count(_guards(statement)) == 0
	count(iam.unknown_conditions(statement)) == 0
	use := _use(document, principal)
	message := $"{document.holder.id}, which is for {use}, does not demand that RDS assumes it for this account"
}

undecided contains iam.undecided_because(document, iam.element_path(statement, "Condition"), reasons) if {
	some document in iam.trust_documents
	some statement in document.statements
	trust.admits(statement)
	some principal in statement.principals
	_use(document, principal)
	count(_guards(statement)) == 0
	reasons := iam.unknown_conditions(statement)
	count(reasons) > 0
}

undecided contains iam.undecided_because(document, document.path, [document.unknown]) if {
	some document in iam.trust_documents
	document.unknown
	[document.holder.type, document.holder.id] in _of_databases
}

examined contains iam.examined(document) if {
	some document in iam.trust_documents
	some statement in document.statements
	some principal in statement.principals
	_use(document, principal)
}

# What RDS assumes the role for, as far as AWS recommends the condition for that.
_use(_, principal) := "Enhanced Monitoring" if {
	principal.type == "Service"
	principal.value == "monitoring.rds.amazonaws.com"
	data.params["iam/service-trust-bound"].monitoring
}

_use(document, principal) := "a database" if {
	principal.type == "Service"
	principal.value == "rds.amazonaws.com"
	[document.holder.type, document.holder.id] in _of_databases
}

# Roles that databases have to read and write elsewhere, in S3 say.
_of_databases contains [role.type, role.id] if {
	some type in ["aws_db_instance_role_association", "aws_rds_cluster_role_association"]
	some association in input.resources[type]
	some role in link.targets(association, "role")
}

_of_databases contains [role.type, role.id] if {
	some type in ["aws_db_instance", "aws_rds_cluster"]
	some database in input.resources[type]
	some role in link.targets(database, "roles")
}

_guards(statement) := [condition |
	some condition in iam.conditions_on(statement, _keys)
	_is_demanding(condition)
]

# A value that nobody knows is one.
_is_demanding(condition) if condition.unknown

_is_demanding(condition) if {
	some value in condition.values
	not iam.is_wildcard(value)
}

_keys := {"aws:sourceaccount", "aws:sourcearn", "aws:sourceorgid", "aws:sourceorgpaths"}
