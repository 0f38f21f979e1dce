# METADATA
# title: Security groups
# description: Ingress rules of a security group, whether they stand in it or are resources of their own.
package kit.security_group

import data.kit.attribute
import data.kit.cidr
import data.kit.database
import data.kit.engine
import data.kit.link

# For each group, by type and id, what its rules admit of the internet:
# `{"rule": …, "resource": …, "path": …, "block": …}`, the range with its place. Groups that admit nothing of it are left out.
openings[key] := found if {
	some key, group in _groups
	found := [{"rule": rule, "resource": admitted.resource, "path": admitted.path, "block": admitted.block} |
		some rule in ingress(group)
		some admitted in blocks(rule)
		not cidr.is_private(admitted.block)
	]
	count(found) > 0
}

# For each group, by type and id, what is not known of its rules: `{"resource": …, "path": …, "because": […]}`, with the `rule`
# when it is one. Groups that are wholly known are left out.
doubts[key] := found if {
	some key, group in _groups
	found := _doubts_of(group)
	count(found) > 0
}

_groups[[type, id]] := group if {
	some type in ["aws_security_group", "aws_default_security_group"]
	some id, group in input.resources[type]
}

_doubts_of(group) := [{"resource": group, "path": [], "because": [because]}] if {
	group.mode != "managed"
	because := $"the rules of {group.address} are not in the files"
} else := array.concat(
	[{"resource": group, "path": ["ingress"], "because": []} | group.unknown.ingress],
	[{"resource": rule.resource, "path": path, "because": [], "rule": rule} |
		some rule in ingress(group)
		some path in unknown_sources(rule)
	],
)

# Ingress rules of a group: what the rule says, the resource that holds it, and its path in that (empty when the resource is the
# rule).
ingress(group) := array.concat(_inline(group), _separate(group))

_inline(group) := [{"values": values, "resource": group, "path": ["ingress", position]} |
	some position, values in group.values.ingress
]

_separate(group) := [{"values": rule.values, "resource": rule, "path": []} |
	some rule in link.targets(group, "rules")
	_admits(rule)
]

_admits(rule) if rule.type == "aws_vpc_security_group_ingress_rule"

_admits(rule) if {
	rule.type == "aws_security_group_rule"
	not rule.values.type == "egress"
}

# Groups of databases, by type and id.
of_databases[key] := group if {
	some key, group in _groups
	group.mode == "managed"
	count(group.links.databases) > 0
}

# Ingress rules that no database of the files is behind, as `ingress`: those of groups that none of them uses, and those of groups
# that are not in the files.
ingress_of_others contains rule if {
	some key, group in _groups
	group.mode == "managed"
	not of_databases[key]
	some rule in ingress(group)
}

ingress_of_others contains {"values": rule.values, "resource": rule, "path": []} if {
	some type in ["aws_security_group_rule", "aws_vpc_security_group_ingress_rule"]
	some rule in input.resources[type]
	rule.mode == "managed"
	_admits(rule)
	every group in link.targets(rule, "security_group") { group.mode != "managed" }
}

# The ports of a rule for TCP, when they are known: `{"from": 3306, "to": 3306}`.
ports(rule) := {"from": _port(rule, "from_port"), "to": _port(rule, "to_port")} if is_tcp(rule)

# Egress rules of a group, as `ingress`.
egress(group) := array.concat(
	[{"values": values, "resource": group, "path": ["egress", position]} | some position, values in group.values.egress],
	[{"values": rule.values, "resource": rule, "path": []} |
		some rule in link.targets(group, "rules")
		not _admits(rule)
	],
)

# True for a rule that names other security groups, or prefix lists, in place of address ranges.
has_named_source(rule) if {
	some name in [
		"security_groups",
		"source_security_group_id",
		"referenced_security_group_id",
		"prefix_list_ids",
		"prefix_list_id",
	]
	attribute.is_assigned(rule.resource, array.concat(rule.path, [name]))
}

has_named_source(rule) if {
	path := array.concat(rule.path, ["self"])
	attribute.is_assigned(rule.resource, path)
	not attribute.is_false(rule.resource, path)
}

# Whether a rule lets a TCP port through: `yes`, `no` or `unknown`. The port is `null` when it is not known.
covers(rule, port) := "yes" if {
	_protocol(rule) in {"-1", "all"}
} else := "no" if {
	protocol := _protocol(rule)
	not protocol in {"tcp", "6"}
} else := "no" if {
	port != null
	_port(rule, "from_port") > port
} else := "no" if {
	port != null
	_port(rule, "to_port") < port
} else := "yes" if {
	_protocol(rule)
	_spans(rule, port)
} else := "unknown"

# True when a rule certainly is one for TCP.
is_tcp(rule) if _protocol(rule) in {"tcp", "6"}

_spans(rule, port) if {
	port != null
	_port(rule, "from_port") <= port
	_port(rule, "to_port") >= port
}

_spans(rule, _) if {
	_port(rule, "from_port") <= 0
	_port(rule, "to_port") >= 65535
}

_protocol(rule) := lower($"{rule.values.protocol}") if rule.values.protocol != null

_protocol(rule) := lower($"{rule.values.ip_protocol}") if rule.values.ip_protocol != null

# A port of a rule; where it is that of a database which does not set it, the default of the engine.
_port(rule, name) := _number(rule.values[name]) if {
	rule.values[name] != null
} else := engine.default_port(database.engine_name(found)) if {
	text := attribute.computed(rule.resource, array.concat(rule.path, [name]))
	endswith(text, ".port")
	some type in ["aws_db_instance", "aws_rds_cluster"]
	found := input.resources[type][trim_suffix(text, ".port")]
	attribute.is_unset(found, ["port"])
}

_number(value) := value if is_number(value)

_number(value) := to_number(value) if is_string(value)

# Address ranges that a rule admits, with the paths where they stand; those of prefix lists that are in the files, too.
blocks(rule) := array.concat(_own_blocks(rule), _listed_blocks(rule))

_own_blocks(rule) := [{"resource": rule.resource, "path": path, "block": block} |
	some name in ["cidr_blocks", "ipv6_cidr_blocks", "cidr_ipv4", "cidr_ipv6"]
	some steps, block in _texts(rule.values[name])
	path := array.concat(rule.path, array.concat([name], steps))
]

# Texts of a value by the steps that lead to them: one, or the members of a list.
_texts(value) := {[]: value} if is_string(value)

_texts(value) := {[position]: text | some position, text in value; is_string(text)} if is_array(value)

_listed_blocks(rule) := [] if {
	not rule.resource.links.prefix_lists
} else := array.concat(
	[{"resource": list, "path": ["entry", position, "cidr"], "block": entry.cidr} |
		some list in link.targets(rule.resource, "prefix_lists")
		some position, entry in list.values.entry
	],
	[{"resource": entry, "path": ["cidr"], "block": entry.values.cidr} |
		some list in link.targets(rule.resource, "prefix_lists")
		some entry in link.targets(list, "entries")
	],
)

# Paths of the sources of a rule that cannot be known and may be the internet.
unknown_sources(rule) := array.concat(_unknown_blocks(rule), _unknown_lists(rule))

_unknown_blocks(rule) := [path |
	count(rule.resource.unknown) > 0
	some name in ["cidr_blocks", "ipv6_cidr_blocks", "cidr_ipv4", "cidr_ipv6"]
	some path in _members(rule, name)
	attribute.is_unknown(rule.resource, path)
	not _is_narrow(rule.resource, path)
]

# The path of an attribute and those of the members that it lists.
_members(rule, name) := array.concat([path], members) if {
	path := array.concat(rule.path, [name])
	members := [array.concat(path, [position]) | some position, _ in rule.values[name]]
}

# Prefix lists that are not in the files.
_unknown_lists(rule) := [array.concat(rule.path, [name]) |
	some name in ["prefix_list_ids", "prefix_list_id"]
	_names_list(rule, name)
	lists := [list | some list in link.targets(rule.resource, "prefix_lists"); list.mode == "managed"]
	count(lists) == 0
]

_names_list(rule, name) if {
	value := rule.values[name]
	value != []
}

_names_list(rule, name) if attribute.is_unknown(rule.resource, array.concat(rule.path, [name]))

# An address with a long prefix behind it, or the range of a network of the same files.
_is_narrow(resource, path) if {
	text := attribute.known_part(resource, path)
	regex.match(`/[0-9]+$`, text)
	parts := split(text, "/")
	to_number(parts[count(parts) - 1]) >= 24
}

_is_narrow(resource, path) if {
	text := attribute.computed(resource, path)
	not startswith(text, "data.")
	some suffix in [".cidr_block", ".ipv6_cidr_block"]
	endswith(text, suffix)
}
