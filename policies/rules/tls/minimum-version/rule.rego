# METADATA
# title: Old versions of TLS are let in
# description: >-
#   TLS 1.0 and 1.1 have known weaknesses, and a client, or somebody between it and the database, can choose them as
#   long as the server takes them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Security.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/SQLServer.Ciphers.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation: >-
#     Set ssl_min_protocol_version to TLSv1.2 (PostgreSQL), tls_version to TLSv1.2,TLSv1.3 (MySQL, MariaDB), or
#     rds.tls10 and rds.tls11 to disabled (SQL Server).
#   resources: [aws_db_parameter_group, aws_rds_cluster_parameter_group]
#   aliases:
#     control: [TLS-09]
package rules.tls["minimum-version"]

import data.kit.attribute
import data.kit.finding

# METADATA
# description: a parameter that lets TLS 1.0 or 1.1 in
# scope: rule
deny contains finding.about(group, path, message) if {
	some group in _groups
	some position, parameter in group.values.parameter
	name := lower(parameter.name)
	value := lower($"{parameter.value}")
	_lets_old_versions_in(name, value)
	path := ["parameter", position, "value"]
	message := $"{group.address} lets clients use TLS before 1.2: {name} is {value}"
}

undecided contains finding.undecided(group, path) if {
	some group in _groups
	some position, parameter in group.values.parameter
	lower(parameter.name) in _names
	path := ["parameter", position, "value"]
	attribute.is_unknown(group, path)
}

examined contains finding.examined(group) if some group in _groups

# https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html
_lets_old_versions_in("ssl_min_protocol_version", value) if value in {"tlsv1", "tlsv1.0", "tlsv1.1"}

# https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Security.html
_lets_old_versions_in("tls_version", value) if {
	some version in split(value, ",")
	trim_space(version) in {"tlsv1", "tlsv1.0", "tlsv1.1"}
}

# https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/SQLServer.Ciphers.html
_lets_old_versions_in(name, "enabled") if name in {"rds.tls10", "rds.tls11"}

_names := {"ssl_min_protocol_version", "tls_version", "rds.tls10", "rds.tls11"}

_groups[[type, id]] := group if {
	some type in ["aws_db_parameter_group", "aws_rds_cluster_parameter_group"]
	some id, group in input.resources[type]
	group.mode == "managed"
}
