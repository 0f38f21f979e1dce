# METADATA
# title: Security groups
# description: Ingress rules of a security group, whether they stand in it or are resources of their own.
package kit.security_group

import data.kit.attribute
import data.kit.cidr
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

# Ingress rules of a group: the resource that holds the rule, and the path of the rule in it (empty when the resource is the
# rule).
ingress(group) := array.concat(_inline(group), _separate(group))

_inline(group) := [{"resource": group, "path": ["ingress", position]} | some position, _ in group.values.ingress]

_separate(group) := [{"resource": rule, "path": []} |
	some rule in link.targets(group, "rules")
	_admits(rule)
]

_admits(rule) if rule.type == "aws_vpc_security_group_ingress_rule"

_admits(rule) if {
	rule.type == "aws_security_group_rule"
	not attribute.is_one_of(rule, ["type"], {"egress"})
}

# Whether a rule lets a TCP port through: `yes`, `no` or `unknown`. The port is `null` when it is not known.
covers(rule, port) := "yes" if {
	_is_every_protocol(rule)
} else := "no" if {
	protocol := _protocol(rule)
	not protocol in {"tcp", "6"}
} else := "no" if {
	port != null
	_number(rule, "from_port") > port
} else := "no" if {
	port != null
	_number(rule, "to_port") < port
} else := "yes" if {
	_protocol(rule) in {"tcp", "6"}
	_spans(rule, port)
} else := "unknown"

_spans(rule, port) if {
	port != null
	_number(rule, "from_port") <= port
	_number(rule, "to_port") >= port
}

_spans(rule, _) if {
	_number(rule, "from_port") <= 0
	_number(rule, "to_port") >= 65535
}

_is_every_protocol(rule) if _protocol(rule) in {"-1", "all"}

_protocol(rule) := lower($"{protocol}") if {
	some name in ["protocol", "ip_protocol"]
	protocol := attribute.known(rule.resource, array.concat(rule.path, [name]))
}

_number(rule, name) := attribute.number(rule.resource, array.concat(rule.path, [name]))

# Address ranges that a rule admits, with the paths where they stand; those of prefix lists that are in the files, too.
blocks(rule) := array.concat(
	[{"resource": rule.resource, "path": path, "block": block} |
		some name in ["cidr_blocks", "ipv6_cidr_blocks"]
		some position, block in attribute.known(rule.resource, array.concat(rule.path, [name]))
		is_string(block)
		path := array.concat(rule.path, [name, position])
	],
	array.concat(
		[{"resource": rule.resource, "path": path, "block": block} |
			some name in ["cidr_ipv4", "cidr_ipv6"]
			path := array.concat(rule.path, [name])
			block := attribute.text(rule.resource, path)
		],
		_listed(rule),
	),
)

_listed(rule) := array.concat(
	[{"resource": list, "path": path, "block": block} |
		some list in link.targets(rule.resource, "prefix_lists")
		some position, _ in list.values.entry
		path := ["entry", position, "cidr"]
		block := attribute.text(list, path)
	],
	[{"resource": entry, "path": ["cidr"], "block": block} |
		some list in link.targets(rule.resource, "prefix_lists")
		some entry in link.targets(list, "entries")
		block := attribute.text(entry, ["cidr"])
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

# Prefix lists that are not in the files.
_unknown_lists(rule) := [path |
	some name in ["prefix_list_ids", "prefix_list_id"]
	path := array.concat(rule.path, [name])
	not attribute.is_unset(rule.resource, path)
	lists := [list | some list in link.targets(rule.resource, "prefix_lists"); list.mode == "managed"]
	count(lists) == 0
]

# The path of an attribute and those of the members that it lists.
_members(rule, name) := array.concat([path], members) if {
	path := array.concat(rule.path, [name])
	members := [array.concat(path, [position]) | some position, _ in object.get(rule.resource.values, path, [])]
}

# An address with a long prefix behind it, or the range of a network of the same files.
_is_narrow(resource, path) if {
	text := attribute.computed(resource, path)
	to_number(split(text, "/")[1]) >= 24
}

_is_narrow(resource, path) if {
	text := attribute.computed(resource, path)
	not startswith(text, "data.")
	some suffix in [".cidr_block", ".ipv6_cidr_block"]
	endswith(text, suffix)
}
