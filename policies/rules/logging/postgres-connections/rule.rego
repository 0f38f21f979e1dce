# METADATA
# title: PostgreSQL does not log connections
# description: >-
#   Without log_connections and log_disconnections nobody can tell afterwards who was connected to the database, from
#   where and for how long.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Concepts.PostgreSQL.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation: >-
#     Set log_connections and log_disconnections to 1 in the parameter group of the database.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins:
#     - aws_db_parameter_group
#     - aws_rds_cluster_parameter_group
#     - aws_db_snapshot
#     - aws_db_snapshot_copy
#     - aws_db_cluster_snapshot
#   opt_in: true
#   aliases:
#     control: [LOG-06]
package rules.logging["postgres-connections"]

import data.kit.database
import data.kit.engine
import data.kit.finding
import data.kit.parameter_group

_names := {"log_connections", "log_disconnections"}

# METADATA
# description: the parameter group in force does not say it
# scope: rule
deny contains finding.with_related(denial, [related]) if {
	some resource in _databases
	origin := parameter_group.origin(resource)
	origin.from == "groups"
	count(origin.groups) == 1
	group := origin.groups[0]
	some name in _names
	setting := parameter_group.setting(group, name)
	setting.state != "unknown"
	not _is_good(name, setting)
	message := $"{resource.address} {_lack(name)}: {group.address} does not set {name} so"
	denial := finding.about(resource, parameter_group.path(resource), message)
	related := finding.related(group, _place(setting), $"{name} belongs here")
}

# METADATA
# description: no parameter group, and the default does not
# scope: rule
deny contains finding.about(resource, parameter_group.path(resource), message) if {
	some resource in _databases
	parameter_group.origin(resource).from == "default"
	some name in _names
	message := $"{resource.address} {_lack(name)}: it has no parameter group that sets {name}"
}

undecided contains finding.undecided_at(resource, parameter_group.path(resource), group, setting.path) if {
	some resource in _databases
	origin := parameter_group.origin(resource)
	origin.from == "groups"
	some group in origin.groups
	some name in _names
	setting := parameter_group.setting(group, name)
	setting.state == "unknown"
}

undecided contains finding.undecided_because(resource, parameter_group.path(resource), [because]) if {
	some resource in _databases
	origin := parameter_group.origin(resource)
	some because in _elsewhere(origin)
}

examined contains finding.examined(resource) if some resource in _databases

_elsewhere(origin) := ["the parameter group is not known"] if {
	origin.from == "elsewhere"
	count(origin.because) == 0
} else := origin.because if {
	origin.from == "elsewhere"
} else := ["one of several parameter groups is in force"] if {
	origin.from == "groups"
	count(origin.groups) > 1
}

_place(setting) := setting.path if {
	setting.path
} else := ["parameter"]

_is_good(_, setting) if {
	setting.state == "set"
	not parameter_group.is_off(setting.value)
}

_lack("log_connections") := "does not log who connects"

_lack("log_disconnections") := "does not log who disconnects"

_databases[key] := resource if {
	some key, resource in database.primaries
	engine.is_postgres(database.engine_name(resource))
	parameter_group.origin(resource).from != "source"
}
