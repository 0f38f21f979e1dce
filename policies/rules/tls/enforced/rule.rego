# METADATA
# title: Database accepts connections without TLS
# description: >-
#   Unless the parameter group in force makes clients use TLS, one that does not ask for it sends passwords, queries
#   and data in clear. The parameter and its default depend on engine and version: rds.force_ssl is on by default from
#   PostgreSQL 15 and Aurora PostgreSQL 17, require_secure_transport from MySQL 9.7 and MariaDB 11.8.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mysql-ssl-connections.require-ssl.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraPostgreSQL.Security.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation: >-
#     Give the database a parameter group of its own with rds.force_ssl = 1 (PostgreSQL, SQL Server) or
#     require_secure_transport = 1 (MySQL, MariaDB). For SQL Server it takes a reboot.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins:
#     - aws_db_parameter_group
#     - aws_rds_cluster_parameter_group
#     - aws_db_snapshot
#     - aws_db_snapshot_copy
#     - aws_db_cluster_snapshot
#   aliases:
#     checkov: [CKV2_AWS_69]
#     config:
#       - rds-postgres-instance-encrypted-in-transit
#       - rds-mysql-instance-encrypted-in-transit
#       - rds-mariadb-instance-encrypted-in-transit
#       - rds-sqlserver-encrypted-in-transit
#     prowler: [rds_instance_transport_encrypted]
#     sechub: [RDS.38, RDS.39, RDS.44, RDS.41]
#     control: [TLS-01, TLS-02, TLS-03, TLS-04, TLS-05]
package rules.tls.enforced

import data.kit.attribute
import data.kit.database
import data.kit.finding
import data.kit.parameter_group
import data.kit.tls

# METADATA
# description: the parameter group in force switches it off, or leaves a default that is off
# scope: rule
deny contains finding.with_related(denial, [related]) if {
	some resource in _databases
	origin := parameter_group.origin(resource)
	origin.from == "groups"
	every group in origin.groups { tls.of_group(group, resource).state == "off" }
	group := origin.groups[0]
	verdict := tls.of_group(group, resource)
	message := $"{resource.address} accepts connections without TLS: {verdict.reason}"
	denial := finding.about(resource, parameter_group.path(resource), message)
	related := finding.related(group, verdict.path, $"{verdict.parameter} belongs here")
}

# METADATA
# description: no parameter group, and the engine's default is off
# scope: rule
deny contains finding.about(resource, parameter_group.path(resource), message) if {
	some resource in _databases
	origin := parameter_group.origin(resource)
	origin.from == "default"
	verdict := tls.by_default(origin.engine)
	verdict.state == "off"
	message := $"{resource.address} accepts connections without TLS: {verdict.reason}"
}

# One of several groups is in force, and they differ.
undecided contains finding.undecided(resource, parameter_group.path(resource)) if {
	some resource in _databases
	origin := parameter_group.origin(resource)
	origin.from == "groups"
	states := {tls.of_group(group, resource).state | some group in origin.groups}
	count(states) > 1
	states & {"off", "unknown"} != set()
}

undecided contains entry if {
	some resource in _databases
	origin := parameter_group.origin(resource)
	origin.from == "groups"
	every group in origin.groups { tls.of_group(group, resource).state == "unknown" }
	entry := _unknown_in_group(resource, origin.groups[0])
}

undecided contains entry if {
	some resource in _databases
	origin := parameter_group.origin(resource)
	origin.from == "default"
	verdict := tls.by_default(origin.engine)
	verdict.state == "unknown"
	entry := _unknown_engine(resource, verdict.reason)
}

undecided contains entry if {
	some resource in _databases
	origin := parameter_group.origin(resource)
	origin.from == "elsewhere"
	not tls.has_no_parameter(resource)
	entry := parameter_group.undecided(resource, origin.because)
}

examined contains finding.examined(resource) if some resource in _databases

# Where the value of the parameter is unknown, else what the default depends on.
_unknown_in_group(resource, group) := entry if {
	verdict := tls.of_group(group, resource)
	not verdict.reason
	entry := finding.undecided_at(resource, parameter_group.path(resource), group, verdict.path)
} else := _unknown_engine(resource, tls.of_group(group, resource).reason)

_unknown_engine(resource, reason) := entry if {
	names := [name | some name in ["engine", "engine_version"]; attribute.is_unknown(resource, [name])]
	entry := finding.undecided_at(resource, parameter_group.path(resource), resource, [names[0]])
} else := finding.undecided_because(resource, parameter_group.path(resource), [reason])

# Engines without such a parameter (Oracle, Db2) use option groups; a replica has its source's group.
_databases[key] := resource if {
	some key, resource in database.primaries
	not tls.has_no_parameter(resource)
	parameter_group.origin(resource).from != "source"
}
