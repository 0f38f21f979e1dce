# METADATA
# title: Database engines
# description: Facts about the engines of RDS, as AWS documents them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DB_Engine_Options.html
package kit.engine

# Numbers of a version: `[16, 3]` of `16.3`, `[8, 0]` of `8.0.mysql_aurora.3.05.2`. Undefined when it does not begin with one.
version_numbers(version) := parsed if {
	parts := split(version, ".")
	leading := [part | some i, part in parts; every earlier in array.slice(parts, 0, i + 1) { _is_number(earlier) }]
	count(leading) > 0
	parsed := [to_number(part) | some part in leading]
}

_is_number(text) if {
	text != ""
	trim(text, "0123456789") == ""
}

# Engine and version of a parameter group family: `postgres16`, `aurora-mysql8.0`, `sqlserver-ex-15.0`.
of_family(family) := {"name": name, "version": version_numbers(version)} if {
	stem := trim_right(lower(family), "0123456789.")
	version := trim_prefix(lower(family), stem)
	name := trim_right(stem, "-")
}

# The default group of a family is `default.` and its name; undefined for other names.
family_of_default_group(name) := trim_prefix(lower(name), "default.") if startswith(lower(name), "default.")

# `sqlserver-ee` and its sisters, `oracle-ee`, `custom-…`.
is_sql_server(name) if startswith(name, "sqlserver")

is_aurora(name) if startswith(name, "aurora")

is_postgres("postgres")

is_postgres("aurora-postgresql")

is_mysql("mysql")

is_mysql("mariadb")

is_mysql("aurora-mysql")

is_mysql("aurora")

# RDS manages neither parameters nor logs of RDS Custom in the way it does for other engines.
is_custom(name) if startswith(name, "custom-")

# Engines that share resource types with RDS.
is_foreign("docdb")

is_foreign("neptune")

# True when version numbers certainly reach `least`; `[8]` does not say whether it reaches `[8, 4]`.
reaches(version, least) if {
	count(version) >= count(least)
	version >= least
}

reaches(version, least) if version[0] > least[0]

# True when version numbers are certainly below `limit`.
below(version, limit) if {
	count(version) >= count(limit)
	version < limit
}

below(version, limit) if version[0] < limit[0]

# The parameter that makes an engine refuse connections without TLS; undefined for engines that have none.
tls_parameter(name) := "rds.force_ssl" if is_postgres(name)

tls_parameter(name) := "rds.force_ssl" if is_sql_server(name)

tls_parameter(name) := "require_secure_transport" if is_mysql(name)

# What the TLS parameter is by default: `on`, `off`, `none` for versions that do not have it. Undefined when the version does
# not say.
# PostgreSQL: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html
# MySQL and MariaDB: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mysql-ssl-connections.require-ssl.html
tls_default("postgres", version) := "on" if reaches(version, [15])

tls_default("postgres", version) := "off" if below(version, [15])

tls_default("aurora-postgresql", version) := "on" if reaches(version, [17])

tls_default("aurora-postgresql", version) := "off" if below(version, [17])

tls_default("mysql", version) := "on" if reaches(version, [9, 7])

tls_default("mysql", version) := "off" if {
	below(version, [9, 7])
	not below(version, [5, 7])
}

tls_default("mysql", version) := "none" if below(version, [5, 7])

tls_default("mariadb", version) := "on" if reaches(version, [11, 8])

tls_default("mariadb", version) := "off" if {
	below(version, [11, 8])
	not below(version, [10, 5])
}

tls_default("mariadb", version) := "none" if below(version, [10, 5])

tls_default(name, _) := "off" if name in {"aurora-mysql", "aurora"}

tls_default(name, _) := "off" if is_sql_server(name)

# True when IAM database authentication is there for an engine. MariaDB has it from 10.11 on; undefined both ways when the
# version does not say.
# https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.RDS_Fea_Regions_DB-eng.Feature.IamDatabaseAuthentication.html
has_iam_authentication(name, _) if name in {"mysql", "postgres", "aurora-mysql", "aurora-postgresql"}

has_iam_authentication("mariadb", version) if reaches(version, [10, 11])

lacks_iam_authentication(name, _) if {
	not name in {"mysql", "postgres", "mariadb", "aurora-mysql", "aurora-postgresql"}
}

lacks_iam_authentication("mariadb", version) if below(version, [10, 11])

# The port that an engine listens on by default.
default_port(name) := 5432 if is_postgres(name)

default_port(name) := 3306 if is_mysql(name)

default_port(name) := 1433 if is_sql_server(name)

default_port(name) := 1521 if startswith(name, "oracle")

default_port(name) := 50000 if startswith(name, "db2")

# True when AWS certainly gives no standard support any more: major versions before the first that had it on 1 June 2026.
# https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.VersionMgmt.ReleaseCalendar.html
# https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MySQL.Concepts.VersionMgmt.html
# https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MariaDB.Concepts.VersionMgmt.html
# https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.VersionPolicy.html
lost_standard_support(name, version) if below(version, _first_supported[name])

lost_standard_support("aurora", _)

_first_supported := {
	"postgres": [13],
	"aurora-postgresql": [13],
	"mysql": [8],
	"aurora-mysql": [8],
	"mariadb": [10, 6],
}

# True when a version runs in Extended Support, which costs by the hour, unless that is declined. MariaDB has none.
# https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support.html
needs_extended_support(name, version) if below(version, _first_without_extended_support[name])

_first_without_extended_support := {
	"postgres": [14],
	"aurora-postgresql": [14],
	"mysql": [8, 4],
	"aurora-mysql": [8],
}
