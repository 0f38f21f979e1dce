# METADATA
# title: Ways into a database
# description: What the security groups of a database admit to its port.
package kit.ingress

import data.kit.attribute
import data.kit.cidr
import data.kit.database
import data.kit.engine
import data.kit.proxy
import data.kit.security_group
import data.kit.subnet

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
} else := proxy.port(resource) if {
	proxy.port(resource)
} else := null

# Public ranges that are certainly let through to the port: `{"resource": …, "path": …, "block": …}`. `least` is the number of
# fixed bits (`ipv4`, `ipv6`) from which on a range is a network of its own.
openings(resource, least) := [opening |
	some group in _groups(resource)
	_is_certain(resource, group)
	some opening in security_group.openings[[group.type, group.id]]
	cidr.is_internet(opening.block, least)
	count(_uncertainty(group, opening.rule)) == 0
	_covers(resource, opening.rule) == "yes"
]

# Private ranges that are certainly let through to the port, as `openings`.
private_openings(resource) := _private_openings[[resource.type, resource.id]]

# Several rules ask for them.
_private_openings[key] := [{"resource": admitted.resource, "path": admitted.path, "block": admitted.block} |
	some entry in _rules[[resource.type, resource.id]]
	entry.covers == "yes"
	_is_certain(resource, entry.group)
	count(_uncertainty(entry.group, entry.rule)) == 0
	some admitted in security_group.blocks(entry.rule)
	cidr.is_private(admitted.block)
] if {
	some key, resource in databases
}

# Rules of its security groups that let the port through, or may.
rules_for_port(resource) := [entry.rule |
	some entry in _rules[[resource.type, resource.id]]
	entry.covers != "no"
]

# For each database, by type and id, the rules of its security groups, with the group and whether they let the port through.
_rules[key] := [{"group": group, "rule": rule, "covers": _covers(resource, rule)} |
	some group in _groups(resource)
	some rule in security_group.ingress(input.resources[group.type][group.id])
] if {
	some key, resource in databases
}

# What is not known of the rules that are in the files, as `doubts`: sources, and whether a rule with a private range (`block`) is
# in force.
private_doubts(resource) := array.concat(
	[doubt |
		some group in _groups(resource)
		some doubt in security_group.doubts[[group.type, group.id]]
		doubt.path != []
		not _is_elsewhere(doubt, port(resource))
	],
	[{"resource": admitted.resource, "path": admitted.path, "because": because, "block": admitted.block} |
		some entry in _rules[[resource.type, resource.id]]
		because := _unsure(entry.group, entry.rule, resource)
		some admitted in security_group.blocks(entry.rule)
		cidr.is_private(admitted.block)
	],
)

# Why it is not certain that there is none: `{"resource": …, "path": …, "because": […]}`.
doubts(resource, least) := array.concat(_unlisted(resource), array.concat(
	[doubt |
		some group in _groups(resource)
		some doubt in security_group.doubts[[group.type, group.id]]
		not _is_elsewhere(doubt, port(resource))
	],
	[{"resource": opening.resource, "path": opening.path, "because": because} |
		some group in _groups(resource)
		some opening in security_group.openings[[group.type, group.id]]
		cidr.is_internet(opening.block, least)
		because := _unsure(group, opening.rule, resource)
	],
))

# The security groups of a database: those that it names, else the default one of its VPC, which admits only its own members
# unless the files say otherwise.
_groups(resource) := groups if {
	groups := resource.links.security_groups
} else := [{"type": group.type, "id": group.id} |
	attribute.is_unset(resource, path)
	some group in input.resources.aws_default_security_group
	some network in group.links.vpc
	network.id == subnet.vpc(resource).id
]

# Which of several groups a choice comes to is not known; then only those count that are named beside it.
_is_certain(resource, _) if not _has_choice(resource)

_is_certain(resource, group) if {
	some position, _ in resource.values.vpc_security_group_ids
	text := resource.computed[$"vpc_security_group_ids.{position}"]
	_names(text, input.resources[group.type][group.id].address)
}

_has_choice(resource) if {
	resource.unknown.vpc_security_group_ids
	not resource.values.vpc_security_group_ids
}

_has_choice(resource) if {
	some position, null in resource.values.vpc_security_group_ids
	not resource.computed[$"vpc_security_group_ids.{position}"]
}

# A group of another stack has that before its address.
_names(text, address) if startswith(text, $"{address}.")

_names(text, address) if contains(text, $":{address}.")

# Security groups that are named but not in the files.
_unlisted(resource) := [{"resource": resource, "path": path, "because": []}] if {
	resource.unknown.vpc_security_group_ids
} else := [{"resource": resource, "path": array.concat(path, [position]), "because": because} |
	some position, id in resource.values.vpc_security_group_ids
	not _is_in_files(resource, position)
	because := _why(id)
]

_is_in_files(resource, position) if {
	text := resource.computed[$"vpc_security_group_ids.{position}"]
	not contains(text, "data.")
}

_why(id) := [$"the security group {id} is not in the files"] if is_string(id)

_why(null) := []

# What is not known is the source of a rule for other ports.
_is_elsewhere(doubt, number) if security_group.covers(doubt.rule, number) == "no"

# Why a rule that admits the internet may not be in force at the port.
_unsure(group, rule, resource) := reasons if {
	reasons := _uncertainty(group, rule)
	count(reasons) > 0
} else := ["the ports of the rule, or that of the database, are not known"] if {
	_covers(resource, rule) == "unknown"
}

# Whether a rule lets the port of a database through: `yes`, `no` or `unknown`.
_covers(resource, rule) := covered if {
	covered := security_group.covers(rule, port(resource))
	covered != "unknown"
} else := "yes" if {
	security_group.is_tcp(rule)
	_names_port(rule, "from_port", resource)
	_names_port(rule, "to_port", resource)
} else := "unknown"

# The rule takes the port from the database itself, whatever number that is.
_names_port(rule, name, resource) if {
	text := attribute.computed(rule.resource, array.concat(rule.path, [name]))
	text == $"{resource.address}.port"
}

# Why it is not certain that a rule of a group exists.
_uncertainty(group, rule) := array.concat(
	[uncertain | uncertain := input.resources[group.type][group.id].uncertain],
	[uncertain | uncertain := rule.resource.uncertain],
)
