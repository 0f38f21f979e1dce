# METADATA
# title: Security groups
# description: Ingress rules of a security group, whether they stand in it or are resources of their own.
package kit.security_group

import data.kit.attribute
import data.kit.cidr
import data.kit.link

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

# The ranges of a rule that are a part of the internet; `least` is the number of fixed bits from which on a range is a network
# of its own.
internet_blocks(rule, least) := [found | some found in blocks(rule); cidr.is_internet(found.block, least)]

# Paths of the sources of a rule that cannot be known and may be the internet.
unknown_sources(rule, least) := array.concat(_unknown_blocks(rule, least), _unknown_lists(rule))

_unknown_blocks(rule, least) := [path |
	some name in ["cidr_blocks", "ipv6_cidr_blocks", "cidr_ipv4", "cidr_ipv6"]
	some path in _members(rule, name)
	attribute.is_unknown(rule.resource, path)
	not _is_narrow(rule.resource, path, least)
]

# Prefix lists that are not in the files.
_unknown_lists(rule) := [path |
	some name in ["prefix_list_ids", "prefix_list_id"]
	path := array.concat(rule.path, [name])
	attribute.is_assigned(rule.resource, path)
	lists := [list | some list in link.targets(rule.resource, "prefix_lists"); list.mode == "managed"]
	count(lists) == 0
]

# The path of an attribute and those of the members that it lists.
_members(rule, name) := array.concat([path], members) if {
	path := array.concat(rule.path, [name])
	members := [array.concat(path, [position]) | some position, _ in object.get(rule.resource.values, path, [])]
}

# An address with a long prefix behind it, or the range of a network of the same files.
_is_narrow(resource, path, least) if {
	text := attribute.computed(resource, path)
	to_number(split(text, "/")[1]) >= least.ipv4
}

_is_narrow(resource, path, _) if {
	text := attribute.computed(resource, path)
	not startswith(text, "data.")
	some suffix in [".cidr_block", ".ipv6_cidr_block"]
	endswith(text, suffix)
}
