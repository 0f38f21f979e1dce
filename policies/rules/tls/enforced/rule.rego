# METADATA
# title: Database accepts connections without TLS
# description: >-
#   Unless the parameter group in force makes clients use TLS, one that does not ask for it sends passwords, queries
#   and data in the clear. The parameter and its default depend on engine and version: rds.force_ssl is on by default from
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
#     control: [TLS-01, TLS-02, TLS-03, TLS-04, TLS-05, TLS-11, IAU-04]
package rules.tls.enforced

import data.kit.attribute
import data.kit.database
import data.kit.finding
import data.kit.parameter_group
import data.kit.tls

# METADATA
# description: the parameter group in force switches it off, or leaves a default that is off
# scope: rule
deny contains finding.with_related(_denial(key, verdict), [related]) if {
	some key, verdict in tls.verdicts
	verdict.state == "off"
	related := finding.related(verdict.group, verdict.path, $"{verdict.parameter} {_place(verdict.path)} here")
}

# METADATA
# description: no parameter group, and the engine's default is off
# scope: rule
deny contains _denial(key, verdict) if {
	some key, verdict in tls.verdicts
	verdict.state == "off"
	not verdict.group
}

undecided contains finding.undecided(resource, parameter_group.path(resource)) if {
	some key, verdict in tls.verdicts
	verdict.state == "differ"
	resource := database.primaries[key]
}

undecided contains parameter_group.undecided(resource, verdict.because) if {
	some key, verdict in tls.verdicts
	verdict.state == "elsewhere"
	resource := database.primaries[key]
}

undecided contains _undecided(resource, verdict) if {
	some key, verdict in tls.verdicts
	verdict.state == "unknown"
	resource := database.primaries[key]
}

examined contains {"type": key[0], "id": key[1]} if some key, _ in tls.verdicts

_place(path) := "is set" if path[2] == "value"

_place(path) := "belongs" if count(path) < 3

_denial(key, verdict) := finding.about(resource, parameter_group.path(resource), message) if {
	resource := database.primaries[key]
	message := $"{resource.address} accepts connections without TLS: {verdict.reason}{_despite_tokens(resource)}"
}

# Tokens of IAM authentication are only taken over TLS; passwords of other users are not kept from going without.
_despite_tokens(resource) := "; IAM authentication is on, but users with passwords need no TLS" if {
	attribute.is_true(resource, ["iam_database_authentication_enabled"])
} else := ""

# The value of the parameter is unknown, or what its default depends on.
_undecided(resource, verdict) := finding.undecided_at(resource, path, verdict.group, verdict.path) if {
	not verdict.reason
	path := parameter_group.path(resource)
} else := finding.undecided_at(resource, path, resource, [names[0]]) if {
	path := parameter_group.path(resource)
	names := [name | some name in ["engine", "engine_version"]; attribute.is_unknown(resource, [name])]
} else := finding.undecided_because(resource, parameter_group.path(resource), [verdict.reason])
