# METADATA
# title: Exported logs leave out the one that tells who did what
# description: >-
#   A database that exports some of its logs looks watched. If the log of logins and statements is not among them, it
#   stays on the database's own disk, where it is rotated away within days and whoever controls the database controls
#   it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Add the log to enabled_cloudwatch_logs_exports: "postgresql"; "audit" for MySQL, MariaDB and Oracle; "error" for
#       SQL Server, and "agent" except in its Express edition. For MySQL and MariaDB the option MARIADB_AUDIT_PLUGIN
#       fills it.
#     cloudformation: >-
#       Add the log to EnableCloudwatchLogsExports: postgresql; audit for MySQL, MariaDB and Oracle; error for SQL
#       Server, and agent except in its Express edition. For MySQL and MariaDB the option MARIADB_AUDIT_PLUGIN fills it.
#   resources: [aws_db_instance, aws_rds_cluster]
#   aliases:
#     config:
#       - rds-logging-enabled
#       - rds-sql-server-logs-to-cloudwatch
#       - mariadb-publish-logs-to-cloudwatch-logs
#     sechub: [RDS.9, RDS.36, RDS.37, RDS.40, RDS.42]
#     control: [LOG-03]
package rules.logging["export-list"]

import data.kit.attribute
import data.kit.database
import data.kit.engine
import data.kit.finding

_path := ["enabled_cloudwatch_logs_exports"]

# METADATA
# description: logs are named, and it is not among them
# scope: rule
deny contains finding.about(resource, _path, message) if {
	some resource in _databases
	count(_unknown_members(resource)) == 0
	missing := _missing(resource)
	label := attribute.label(resource, _path)
	message := $"{resource.address} does not export its {missing} log: {label} leaves it out"
}

undecided contains finding.undecided(resource, path) if {
	some resource in _databases
	_missing(resource)
	some path in _unknown_members(resource)
}

examined contains finding.examined(resource) if some resource in _databases

# Logs that the list lacks, in words; undefined when it lacks none.
_missing(resource) := concat(" and ", sort(missing)) if {
	listed := {lower(name) | some name in resource.values.enabled_cloudwatch_logs_exports; name != null}
	missing := _needed(resource) - listed
	count(missing) > 0
}

_unknown_members(resource) := [array.concat(_path, [position]) |
	some position, null in resource.values.enabled_cloudwatch_logs_exports
]

# Databases that export some logs; logging/log-exports reports those that export none, and logging/aurora-audit Aurora MySQL.
_databases[key] := resource if {
	some key, resource in database.primaries
	attribute.known(resource, _path)
	not database.is_serverless_v1(resource)
	_needed(resource)
}

_needed(resource) := {"postgresql"} if engine.is_postgres(database.engine_name(resource))

# A Multi-AZ DB cluster has no option group, and so no audit plugin.
_needed(resource) := {"audit"} if {
	resource.type == "aws_db_instance"
	database.engine_name(resource) in {"mysql", "mariadb"}
}

_needed(resource) := {"audit"} if startswith(database.engine_name(resource), "oracle")

_needed(resource) := {"error", "agent"} if {
	name := database.engine_name(resource)
	engine.is_sql_server(name)
	not _is_express(name)
}

_needed(resource) := {"error"} if _is_express(database.engine_name(resource))

# SQL Server Express has no agent.
_is_express("sqlserver-ex")
