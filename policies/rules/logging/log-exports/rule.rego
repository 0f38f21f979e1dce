# METADATA
# title: Logs are not exported to CloudWatch
# description: >-
#   Logs on the database's own disk are rotated away within days, and whoever controls the database controls them.
#   After an incident there is nothing to read.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set enabled_cloudwatch_logs_exports to the logs of the engine: ["postgresql", "upgrade"], ["audit", "error",
#       "slowquery"] for MySQL, ["alert", "audit", "listener", "trace"] for Oracle, ["error", "agent"] for SQL Server.
#     cloudformation: >-
#       Set EnableCloudwatchLogsExports to the logs of the engine: [postgresql, upgrade], [audit, error, slowquery] for
#       MySQL, [alert, audit, listener, trace] for Oracle, [error, agent] for SQL Server.
#   resources: [aws_db_instance, aws_rds_cluster]
#   aliases:
#     cdknag: [AwsSolutions-RDS16]
#     checkov: [CKV_AWS_129, CKV_AWS_324]
#     config:
#       - rds-logging-enabled
#       - rds-postgresql-logs-to-cloudwatch
#       - rds-sql-server-logs-to-cloudwatch
#       - mariadb-publish-logs-to-cloudwatch-logs
#       - rds-aurora-postgresql-logs-to-cloudwatch
#     controltower: [CT.RDS.PR.14]
#     guard: [RDS_LOGGING_ENABLED, RDS_INSTANCE_LOGGING_ENABLED]
#     kics: ["8d7f7b8c"]
#     prowler: [rds_instance_integration_cloudwatch_logs, rds_cluster_integration_cloudwatch_logs]
#     sechub: [RDS.9, RDS.36, RDS.40, RDS.42, RDS.37]
#     terrascan: [AC_AWS_0454]
#     control: [LOG-01, LOG-02]
package rules.logging["log-exports"]

import data.kit.attribute
import data.kit.database
import data.kit.finding

_path := ["enabled_cloudwatch_logs_exports"]

# METADATA
# description: no log is named
# scope: rule
deny contains finding.about(resource, _path, message) if {
	some resource in _databases
	attribute.is_unset(resource, _path)
	message := $"{resource.address} exports no logs to CloudWatch: {attribute.label(resource, _path)} names none"
}

undecided contains finding.undecided(resource, _path) if {
	some resource in _databases
	attribute.is_unknown(resource, _path)
	not attribute.known(resource, _path)
	not _names_some(resource)
}

# A list of which every item may be left out may be empty.
undecided contains finding.undecided(resource, array.concat(_path, [0])) if {
	some resource in _databases
	items := attribute.known(resource, _path)
	every position, _ in items { null in attribute.choices(resource, array.concat(_path, [position])) }
}

examined contains finding.examined(resource) if some resource in _databases

# Whichever of several lists it is, it names a log.
_names_some(resource) if {
	every choice in attribute.choices(resource, _path) {
		is_array(choice)
		count(choice) > 0
	}
}

# Aurora Serverless v1 exports its logs by itself; RDS Custom cannot.
_databases[key] := resource if {
	some key, resource in database.primaries
	not database.is_serverless_v1(resource)
	not database.is_custom(resource)
}
