# METADATA
# title: IAM database authentication is switched on for an engine without it
# description: >-
#   Oracle, SQL Server, Db2 and older MariaDB have no IAM database authentication. The switch makes the deployment fail,
#   or leaves readers in the belief that nobody logs in with a password.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.RDS_Fea_Regions_DB-eng.Feature.IamDatabaseAuthentication.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Remove iam_database_authentication_enabled, and limit logins otherwise: Kerberos, or secrets that rotate.
#     cloudformation: >-
#       Remove EnableIAMDatabaseAuthentication, and limit logins otherwise: Kerberos, or secrets that rotate.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins: [aws_rds_cluster_instance, aws_db_snapshot, aws_db_cluster_snapshot]
#   aliases:
#     control: [IAU-03]
package rules["iam-auth"]["supported-engine"]

import data.kit.attribute
import data.kit.database
import data.kit.engine
import data.kit.finding

_path := ["iam_database_authentication_enabled"]

# METADATA
# description: switched on for an engine or version without it
# scope: rule
deny contains finding.about(resource, _path, message) if {
	some resource in _databases
	attribute.is_true(resource, _path)
	name := database.engine_name(resource)
	engine.lacks_iam_authentication(name, database.engine_version(resource))
	label := attribute.label(resource, _path)
	message := $"{resource.address} cannot have IAM authentication: {label} is true, and {name} does not have it"
}

undecided contains finding.undecided_at(resource, _path, resource, ["engine"]) if {
	some resource in _databases
	attribute.is_true(resource, _path)
	attribute.is_unknown(resource, ["engine"])
}

undecided contains finding.undecided_at(resource, _path, resource, ["engine_version"]) if {
	some resource in _databases
	attribute.is_true(resource, _path)
	database.engine_name(resource) == "mariadb"
	attribute.is_unknown(resource, ["engine_version"])
}

undecided contains finding.undecided(resource, _path) if {
	some resource in _databases
	attribute.is_unknown(resource, _path)
	engine.lacks_iam_authentication(database.engine_name(resource), database.engine_version(resource))
}

examined contains finding.examined(resource) if some resource in _databases

_databases[key] := resource if some key, resource in database.primaries
