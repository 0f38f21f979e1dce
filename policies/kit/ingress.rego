# METADATA
# title: Ways into a database
# description: What the security groups of a database admit to its port.
package kit.ingress

import data.kit.attribute
import data.kit.database
import data.kit.engine
import data.kit.link
import data.kit.security_group

path := ["vpc_security_group_ids"]

# Databases with security groups: stand-alone instances, and clusters for their members. A proxy has no public address.
databases := database.primaries

# The port that clients connect to; `null` when it cannot be known.
port(resource) := number if {
	number := attribute.number(resource, ["port"])
} else := null if {
	attribute.is_unknown(resource, ["port"])
} else := engine.default_port(database.engine_name(resource)) if {
	engine.default_port(database.engine_name(resource))
} else := null

# Public ranges that are certainly let through to the port: `{"resource": …, "path": …, "block": …}`.
openings(resource, least) := [opening |
	some group in link.targets(resource, "security_groups")
	not group.uncertain
	some rule in security_group.ingress(group)
	not rule.resource.uncertain
	security_group.covers(rule, port(resource)) == "yes"
	some opening in security_group.internet_blocks(rule, least)
]

# Why it is not certain that there is none: `{"resource": …, "path": …, "because": […]}`.
doubts(resource, least) := array.concat(
	_unlisted(resource),
	[doubt |
		some group in link.targets(resource, "security_groups")
		some doubt in _doubts_of_group(group, port(resource), least)
	],
)

# Security groups that are named but not in the files. Without any, the default group of the VPC admits only its own members.
_unlisted(resource) := [{"resource": resource, "path": path, "because": []}] if {
	resource.unknown[path[0]]
} else := [{"resource": resource, "path": array.concat(path, [position]), "because": because} |
	some position, id in resource.values[path[0]]
	not _is_in_files(resource, position)
	because := _why(id)
]

_is_in_files(resource, position) if {
	text := attribute.computed(resource, array.concat(path, [position]))
	not contains(text, "data.")
}

_why(id) := [$"the security group {id} is not in the files"] if is_string(id)

_why(null) := []

_doubts_of_group(group, _, _) := [{"resource": group, "path": [], "because": [because]}] if {
	group.mode != "managed"
	because := $"the rules of {group.address} are not in the files"
}

_doubts_of_group(group, number, least) := array.concat(
	[{"resource": group, "path": ["ingress"], "because": []} | group.unknown.ingress],
	[doubt |
		some rule in security_group.ingress(group)
		security_group.covers(rule, number) != "no"
		some doubt in _doubts_of_rule(rule, number, least)
	],
) if {
	group.mode == "managed"
}

_doubts_of_rule(rule, number, least) := array.concat(
	[{"resource": rule.resource, "path": where, "because": []} |
		some where in security_group.unknown_sources(rule, least)
	],
	[{"resource": opening.resource, "path": opening.path, "because": because} |
		some opening in security_group.internet_blocks(rule, least)
		some because in _unsure(rule, number)
	],
)

# Why a rule that admits the internet may not be in force at the port.
_unsure(rule, _) := [[rule.resource.uncertain]] if rule.resource.uncertain

_unsure(rule, number) := [["the ports of the rule, or that of the database, are not known"]] if {
	not rule.resource.uncertain
	security_group.covers(rule, number) == "unknown"
}

_unsure(rule, number) := [] if {
	not rule.resource.uncertain
	security_group.covers(rule, number) != "unknown"
}
