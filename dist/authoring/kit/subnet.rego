# METADATA
# title: Subnets and their routes
# description: Whether the subnets of a database route to an internet gateway.
package kit.subnet

import data.kit.attribute
import data.kit.cidr
import data.kit.database
import data.kit.link

# The subnet group that a database is in; a member is in that of its cluster. Undefined when it is not in the files.
group(resource) := found if {
	found := _own_group(resource)
} else := found if {
	attribute.is_unset(resource, ["db_subnet_group_name"])
	cluster := link.targets(resource, "cluster")[0]
	found := _own_group(cluster)
} else := found if {
	attribute.is_unset(resource, ["db_subnet_group_name"])
	found := _own_group(database.source(resource))
}

_own_group(resource) := found if {
	found := link.certain(resource, ["db_subnet_group_name"], "subnet_group")
	found.mode == "managed"
}

# The VPC of a database, when it is in the files.
vpc(resource) := found[0] if {
	found := [network |
		some subnet in link.targets(group(resource), "subnets")
		some network in link.targets(subnet, "vpc")
		network.mode == "managed"
	]
}

# True when the files attach an internet gateway to a VPC.
has_internet_gateway(network) if count(link.targets(network, "internet_gateways")) > 0

has_internet_gateway(network) if {
	some attachment in input.resources.aws_internet_gateway_attachment
	some link in attachment.links.vpc
	link.id == network.id
	link.type == network.type
	attribute.is_assigned(attachment, ["internet_gateway_id"])
}

has_internet_gateway(network) if network.type == "aws_default_vpc"

# Routes to the internet from the subnets that a resource lists itself, as `internet_routes`.
internet_routes_of_list(resource) := [route |
	some subnet in link.targets(resource, "subnets")
	some route in _routes_of(subnet)
]

# Why it is not certain that the subnets that a resource lists at `name` have no route to the internet, as `doubts`.
doubts_of_list(resource, name) := array.concat(
	_unlisted(resource, name),
	[doubt |
		some subnet in link.targets(resource, "subnets")
		some doubt in _doubts_of(subnet)
	],
)

# Routes to the internet from the subnets of a group: the resources and paths where they stand.
internet_routes(subnet_group) := _internet_routes[subnet_group.id]

# Why it is not certain that a group's subnets have no route to the internet: `{"resource": …, "path": …, "because": […]}`.
doubts(subnet_group) := _doubts[subnet_group.id]

_internet_routes[id] := internet_routes_of_list(subnet_group) if {
	some id, subnet_group in input.resources.aws_db_subnet_group
}

_doubts[id] := doubts_of_list(subnet_group, "subnet_ids") if {
	some id, subnet_group in input.resources.aws_db_subnet_group
}

_unlisted(resource, name) := [{"resource": resource, "path": [name], "because": []}] if {
	attribute.is_unknown(resource, [name])
	not attribute.is_computed(resource, [name])
} else := [{"resource": resource, "path": [name, position], "because": because} |
	some position, id in resource.values[name]
	not _is_linked(resource, [name, position], id)
	because := _why(id)
]

# A member of the list that is another resource's id; those of the files are linked.
_is_linked(resource, path, id) if {
	id == null
	text := attribute.computed(resource, path)
	not contains(text, "data.")
}

_why(id) := [$"subnet {id} is not in the files"] if is_string(id)

_why(null) := []

_doubts_of(subnet) := [{"resource": subnet, "path": [], "because": [because]}] if {
	subnet.mode != "managed"
	because := $"{subnet.address} is not managed in the files"
} else := [{"resource": association, "path": ["route_table_id"], "because": _of_table(association)} |
	some association in link.targets(subnet, "route_table_associations")
] if {
	_has_table_elsewhere(subnet)
} else := [doubt |
	some table in _tables(subnet)
	some doubt in _doubts_of_table(table)
] if {
	count(_tables(subnet)) > 0
} else := [] if {
	count(_routes_of(subnet)) > 0
} else := [] if {
	vpc_of_subnet := link.targets(subnet, "vpc")[0]
	vpc_of_subnet.mode == "managed"
} else := [{"resource": subnet, "path": [], "because": [because]}] if {
	because := $"the route table of {subnet.address} is not in the files"
}

# Associated with a route table, and none in the files.
_has_table_elsewhere(subnet) if {
	count(link.targets(subnet, "route_table_associations")) > 0
	count(link.targets(subnet, "route_tables")) == 0
}

_of_table(association) := [] if {
	attribute.is_unknown(association, ["route_table_id"])
} else := [$"the route table of {association.address} is not in the files"]

_doubts_of_table(table) := [{"resource": table, "path": [], "because": [because]}] if {
	table.mode != "managed"
	because := $"{table.address} is not managed in the files"
} else := array.concat(
	[{"resource": table, "path": ["route"], "because": []} | attribute.is_unknown(table, ["route"])],
	[{"resource": route.resource, "path": array.concat(route.path, [name]), "because": []} |
		some route in _entries(table)
		not _leads_nowhere(route)
		some name in array.concat(["gateway_id"], destination_names)
		path := array.concat(route.path, [name])
		attribute.is_unknown(route.resource, path)
		not attribute.is_computed(route.resource, path)
	],
)

# Every route of the files, whether it is a block of a table or a resource of its own: the resource and the path where it stands.
routes contains {"resource": resource, "path": []} if {
	some resource in input.resources.aws_route
	resource.mode == "managed"
}

routes contains {"resource": table, "path": ["route", position]} if {
	some type in ["aws_route_table", "aws_default_route_table"]
	some table in input.resources[type]
	table.mode == "managed"
	some position, _ in table.values.route
}

# A route that is certainly none to an internet gateway.
_leads_nowhere(route) if attribute.is_unset(route.resource, array.concat(route.path, ["gateway_id"]))

_leads_nowhere(route) if {
	count(_destinations(route)) > 0
	every block in _destinations(route) { cidr.prefix(block) > 1 }
}

# Route tables in force: those associated with the subnet, else the main ones of its VPC.
_tables(subnet) := link.targets(subnet, "route_tables") if subnet.links.route_table_associations

_tables(subnet) := [table |
	some network in link.targets(subnet, "vpc")
	some table in link.targets(network, "main_route_tables")
] if {
	not subnet.links.route_table_associations
}

_routes_of(subnet) := [{"resource": subnet, "path": []}] if {
	# The main route table of a default VPC leads to the internet.
	subnet.type == "aws_default_subnet"
	count(_tables(subnet)) == 0
	not subnet.links.route_table_associations
} else := array.concat(
	[route |
		some table in _tables(subnet)
		some route in _entries(table)
		_is_to_internet(route)
	],
	_routes_of_main_table(subnet),
)

# Routes of a table: blocks in it, and resources of their own.
_entries(table) := array.concat(
	[{"resource": table, "path": ["route", position]} | some position, _ in table.values.route],
	[{"resource": route, "path": []} | some route in link.targets(table, "routes")],
)

# Routes that are added to the main table of the subnet's VPC through the VPC.
_routes_of_main_table(subnet) := [{"resource": route, "path": []} |
	not subnet.links.route_table_associations
	some network in link.targets(subnet, "vpc")
	some route in input.resources.aws_route
	attribute.computed(route, ["route_table_id"]) in {
		$"{network.address}.main_route_table_id",
		$"{network.address}.default_route_table_id",
	}
	_is_to_internet({"resource": route, "path": []})
]

_is_to_internet(route) if {
	not route.resource.uncertain
	_is_internet_gateway(route)
	some block in _destinations(route)
	cidr.prefix(block) <= 1
}

_destinations(route) := [block |
	some name in destination_names
	block := attribute.text(route.resource, array.concat(route.path, [name]))
]

# The attributes of a route that say where it leads.
destination_names := ["cidr_block", "ipv6_cidr_block", "destination_cidr_block", "destination_ipv6_cidr_block"]

_is_internet_gateway(route) if {
	id := attribute.text(route.resource, array.concat(route.path, ["gateway_id"]))
	startswith(id, "igw-")
}

_is_internet_gateway(route) if {
	text := attribute.computed(route.resource, array.concat(route.path, ["gateway_id"]))
	contains(text, "aws_internet_gateway.")
}

_is_internet_gateway(route) if {
	some gateway in link.targets(route.resource, "gateway")
	gateway.type == "aws_internet_gateway"
}
