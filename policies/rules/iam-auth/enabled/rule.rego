# METADATA
# title: IAM database authentication is off
# description: >-
#   With IAM authentication, people and services log in with tokens that are valid for 15 minutes and are granted and
#   revoked in IAM. Without it, every login is a long-lived password that somebody has to keep and rotate.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.RDS_Fea_Regions_DB-eng.Feature.IamDatabaseAuthentication.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set iam_database_authentication_enabled = true; it takes effect without replacement. Then create the database
#       users for it and grant rds-db:connect.
#     cloudformation: >-
#       Set EnableIAMDatabaseAuthentication: true; it takes effect without replacement. Then create the database users
#       for it and grant rds-db:connect.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins: [aws_db_snapshot, aws_db_snapshot_copy, aws_db_cluster_snapshot]
#   aliases:
#     cdknag: [AwsSolutions-RDS6]
#     checkov: [CKV_AWS_161, CKV_AWS_162]
#     config: [rds-instance-iam-authentication-enabled, rds-cluster-iam-authentication-enabled]
#     controltower: [CT.RDS.PR.7, CT.RDS.PR.4]
#     kics: ["88fd05e0", "9fcd0a0a"]
#     prowler: [rds_instance_iam_authentication_enabled, rds_cluster_iam_authentication_enabled]
#     sechub: [RDS.10, RDS.12]
#     terrascan: [AC_AWS_0053]
#     trivy: [AWS-0176]
#     control: [IAU-01, IAU-02]
package rules["iam-auth"].enabled

import data.kit.attribute
import data.kit.database
import data.kit.engine
import data.kit.finding

_path := ["iam_database_authentication_enabled"]

# METADATA
# description: switched off, or not set and off by default
# scope: rule
deny contains finding.with_fix(denial, {"iam_database_authentication_enabled": true}) if {
	some resource in _databases
	state := _off(resource)
	name := database.engine_name(resource)
	engine.has_iam_authentication(name, database.engine_version(resource))
	message := $"{resource.address} has no IAM database authentication: {attribute.label(resource, _path)} is {state}"
	denial := finding.about(resource, _path, message)
}

undecided contains finding.undecided(resource, _path) if {
	some resource in _databases
	attribute.is_unknown(resource, _path)
	not _lacks(resource)
}

undecided contains finding.undecided_at(resource, _path, resource, ["engine"]) if {
	some resource in _databases
	_off(resource)
	attribute.is_unknown(resource, ["engine"])
}

undecided contains finding.undecided_because(resource, _path, [_without_engine(resource)]) if {
	some resource in _databases
	_off(resource)
	attribute.is_unset(resource, ["engine"])
	not database.engine_name(resource)
}

undecided contains finding.undecided_because(resource, _path, [because]) if {
	some resource in _databases
	_off(resource)
	name := database.engine_name(resource)
	version := database.engine_version(resource)
	not engine.has_iam_authentication(name, version)
	not engine.lacks_iam_authentication(name, version)
	because := $"the files do not say the version of {name}, and not every version has IAM authentication"
}

examined contains finding.examined(resource) if some resource in _databases

_off(resource) := "false" if attribute.is_false(resource, _path)

_off(resource) := "not set, and off by default" if attribute.is_unset(resource, _path)

_lacks(resource) if engine.lacks_iam_authentication(database.engine_name(resource), database.engine_version(resource))

# Aurora Serverless v1 has no IAM authentication.
_databases[key] := resource if {
	some key, resource in database.primaries
	not database.is_serverless_v1(resource)
	not _lacks(resource)
}

_without_engine(resource) := "the engine is that of the database it comes from, which is not in the files" if {
	database.origin(resource)
} else := $"{attribute.label(resource, ["engine"])} is not set, and not every engine has IAM authentication"
