package rules.network["publicly-reachable_test"]

import data.kit.testing
import data.rules.network["publicly-reachable"] as rule

test_denied[note] if {
	some note, resources in {
		"all three": _database(true, _open_table, "0.0.0.0/0"),
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"not public": _database(false, _open_table, "0.0.0.0/0"),
		"no route": _database(true, _closed_table, "0.0.0.0/0"),
		"closed group": _database(true, _open_table, "10.0.0.0/8"),
	}
	count(rule.examined) > 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"flag unknown": _database("?var.public has no value", _open_table, "0.0.0.0/0"),
		"group elsewhere": [
			testing.resource(
				"aws_db_instance",
				"main",
				{
					"engine": "postgres",
					"publicly_accessible": true,
					"vpc_security_group_ids": ["sg-0123"],
					"db_subnet_group_name": "platform",
				},
			),
		],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}

_vpc := testing.resource("aws_vpc", "main", {})

_open_table := testing.resource(
	"aws_route_table",
	"t",
	{"route": [{"cidr_block": "0.0.0.0/0", "gateway_id": "igw-0123"}]},
)

_closed_table := testing.resource(
	"aws_route_table",
	"t",
	{"route": [{"cidr_block": "0.0.0.0/0", "nat_gateway_id": "nat-0123"}]},
)

_database(public, table, block) := [
	_vpc,
	table,
	testing.with_link(
		testing.with_link(
			testing.with_link(testing.resource("aws_subnet", "a", {}), "vpc", [_vpc]),
			"route_tables",
			[table],
		),
		"route_table_associations",
		[testing.resource("aws_route_table_association", "a", {})],
	),
	testing.with_link(
		testing.resource("aws_db_subnet_group", "main", {}),
		"subnets",
		[testing.resource("aws_subnet", "a", {})],
	),
	testing.resource("aws_security_group", "sg", {"ingress": [{"protocol": "-1", "cidr_blocks": [block]}]}),
	testing.with_computed(
		testing.with_link(
			testing.with_link(
				testing.resource("aws_db_instance", "main", {
					"engine": "postgres",
					"publicly_accessible": public,
					"db_subnet_group_name": "main",
					"vpc_security_group_ids": [null],
				}),
				"subnet_group",
				[testing.resource("aws_db_subnet_group", "main", {})],
			),
			"security_groups",
			[testing.resource("aws_security_group", "sg", {})],
		),
		"vpc_security_group_ids.0",
		"aws_security_group.sg.id",
	),
]
