# METADATA
# title: Parameter groups
# description: >-
#   The value of a parameter that is in force at a database: that of the group it names, else the default of its engine's
#   family. A group that is named but not in the files may say anything.
package kit.parameter_group

import data.kit.attribute
import data.kit.database
import data.kit.engine
import data.kit.finding
import data.kit.link

# The attribute that names the group in force: a cluster's parameters are those of its cluster parameter group.
path(resource) := ["db_cluster_parameter_group_name"] if resource.type == "aws_rds_cluster"

path(resource) := ["parameter_group_name"] if resource.type == "aws_db_instance"

# Where the parameters of each stand-alone instance and cluster come from, by type and id.
origins[key] := origin(resource) if some key, resource in database.primaries

# Where the parameters of a database come from:
# `{"from": "groups", "groups": […]}` one group, or several of which one is in force;
# `{"from": "default", "engine": {"name": …, "version": […]}}` the engine's defaults;
# `{"from": "source"}` the database that it replicates, which is judged itself;
# `{"from": "elsewhere", "because": […]}` a place that is not in the files, for the reasons given, or for that of the unknown
# attribute when there are none.
origin(resource) := {"from": "default", "engine": engine_of(resource)} if {
	attribute.is_unset(resource, path(resource))
	not _follows_source(resource)
} else := {"from": "source"} if {
	attribute.is_unset(resource, path(resource))
	database.source(resource)
} else := {"from": "elsewhere", "because": [because]} if {
	attribute.is_unset(resource, path(resource))
	because := "a replica takes the parameter group of its source, which is not in the files"
} else := {"from": "groups", "groups": [group]} if {
	group := link.certain(resource, path(resource), "parameter_group")
	group.mode == "managed"
} else := {"from": "groups", "groups": groups} if {
	groups := link.targets(resource, "parameter_group")
	count(groups) > 1
	every group in groups { group.mode == "managed" }
} else := {"from": "default", "engine": engine.of_family(family)} if {
	family := engine.family_of_default_group(attribute.text(resource, path(resource)))
} else := {"from": "elsewhere", "because": [because]} if {
	name := attribute.text(resource, path(resource))
	because := $"the parameter group {name} is not in the files"
} else := {"from": "elsewhere", "because": []}

# The rule could not judge a database because its group is not known, for the reasons given, or for that of the attribute.
undecided(resource, because) := finding.undecided_because(resource, path(resource), because) if {
	count(because) > 0
} else := finding.undecided(resource, path(resource))

# A replica in the same Region takes the parameter group of its source.
_follows_source(resource) if database.is_replica(resource)

# The engine of a database as a parameter group's family says it: `{"name": …, "version": […]}`; the name is empty when it
# cannot be known.
engine_of(resource) := {"name": name, "version": database.engine_version(resource)} if {
	name := database.engine_name(resource)
} else := {"name": "", "version": []}

# The engine that a group's family names, else that of the database that uses it.
engine_of_group(group, resource) := found if {
	found := engine.of_family(attribute.text(group, ["family"]))
} else := engine_of(resource)

# What a group says about a parameter: `{"state": "set", "value": …, "path": […]}`, `{"state": "unknown", "path": […]}` or
# `{"state": "absent"}`. Values are texts in lower case.
setting(group, name) := {"state": "set", "value": lower($"{choices[0]}"), "path": ["parameter", position, "value"]} if {
	position := _positions(group, name)[0]
	choices := attribute.choices(group, ["parameter", position, "value"])
	_are_alike(choices)
} else := {"state": "unknown", "path": ["parameter", position, "value"]} if {
	position := _positions(group, name)[0]
	attribute.is_unknown(group, ["parameter", position, "value"])
} else := {"state": "set", "value": lower($"{value}"), "path": ["parameter", position, "value"]} if {
	position := _positions(group, name)[0]
	value := attribute.known(group, ["parameter", position, "value"])
} else := {"state": "unknown", "path": ["parameter"]} if {
	attribute.is_unknown(group, ["parameter"])
} else := {"state": "unknown", "path": ["parameter", position, "name"]} if {
	some position, _ in group.values.parameter
	attribute.is_unknown(group, ["parameter", position, "name"])
} else := {"state": "absent"}

_positions(group, name) := [position |
	some position, parameter in group.values.parameter
	lower(parameter.name) == name
]

# Values that all switch on, or all off.
_are_alike(choices) if every choice in choices { is_on(lower($"{choice}")) }

_are_alike(choices) if every choice in choices { is_off(lower($"{choice}")) }

# True for the ways to write that a switch is on or off.
is_on(value) if value in {"1", "on", "true", "yes"}

is_off(value) if value in {"0", "off", "false", "no"}
