# METADATA
# title: Demands on parameters
# description: >-
#   Rules that demand values of parameters say which: a demand is `{"parameter": …, "accepts": …, "lack": …}`, the name, a
#   regular expression of what is enough (in lower case), and what the database lacks otherwise, in words.
package kit.demand

import data.kit.database
import data.kit.engine
import data.kit.finding
import data.kit.parameter_group

# PostgreSQL databases with parameters of their own; a replica has the parameter group of its source.
postgres_databases[key] := resource if {
	some key, resource in database.primaries
	engine.is_postgres(database.engine_name(resource))
	parameter_group.origins[key].from != "source"
}

# Denials for the demands that a database does not meet. By default none of them is met.
denials(resource, demands) := [denial |
	some unmet in _unmet(parameter_group.origins[[resource.type, resource.id]], demands)
	path := parameter_group.path(resource)
	message := $"{resource.address} {unmet.demand.lack}: {unmet.state}"
	denial := finding.with_related(finding.about(resource, path, message), unmet.related)
]

_unmet(origin, demands) := [{"demand": demand, "state": state, "related": []} |
	some demand in demands
	state := $"{demand.parameter} is not set"
] if {
	origin.from == "default"
}

_unmet(origin, demands) := [{"demand": demand, "state": state, "related": [related]} |
	some demand in demands
	setting := parameter_group.setting(group, demand.parameter)
	not _is_met(setting, demand)
	state := _state(group, setting, demand)
	related := finding.related(group, object.get(setting, "path", ["parameter"]), $"{demand.parameter} belongs here")
] if {
	origin.from == "groups"
	count(origin.groups) == 1
	group := origin.groups[0]
}

_state(group, setting, demand) := $"{group.address} sets {demand.parameter} to {setting.value}" if {
	setting.state == "set"
} else := $"{group.address} does not set {demand.parameter}"

_is_met(setting, _) if setting.state == "unknown"

_is_met(setting, demand) if {
	setting.state == "set"
	regex.match(demand.accepts, setting.value)
}

# What keeps a database from being judged by demands.
undecided(resource, demands) := _undecided(resource, parameter_group.origins[[resource.type, resource.id]], demands)

_undecided(_, origin, _) := [] if origin.from == "default"

_undecided(resource, origin, demands) := [entry |
	some demand in demands
	setting := parameter_group.setting(group, demand.parameter)
	setting.state == "unknown"
	entry := finding.undecided_at(resource, parameter_group.path(resource), group, setting.path)
] if {
	origin.from == "groups"
	count(origin.groups) == 1
	group := origin.groups[0]
}

_undecided(resource, origin, _) := [entry] if {
	origin.from == "groups"
	count(origin.groups) > 1
	entry := finding.undecided(resource, parameter_group.path(resource))
}

_undecided(resource, origin, _) := [parameter_group.undecided(resource, origin.because)] if origin.from == "elsewhere"
