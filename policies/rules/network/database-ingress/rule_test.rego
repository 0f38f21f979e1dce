package rules.network["database-ingress_test"]

import data.kit.testing
import data.rules.network["database-ingress"] as rule

_params := {"network/database-ingress": {"least_ipv4_prefix": 24, "least_ipv6_prefix": 48}}

test_denied[note] if {
	some note, resources in {
		"everything": [
			testing.resource("aws_security_group", "sg", {"ingress": [{"protocol": "tcp", "from_port": 5432, "to_port": 5432, "cidr_blocks": ["0.0.0.0/0"]}]}),
			testing.with_computed(
				testing.with_link(
					testing.resource("aws_db_instance", "main", {"engine": "postgres", "vpc_security_group_ids": [null]}),
					"security_groups",
					[testing.resource("aws_security_group", "sg", {})],
				),
				"vpc_security_group_ids.0",
				"aws_security_group.sg.id",
			),
		],
		"half of everything": [
			testing.resource("aws_security_group", "sg", {"ingress": [{"protocol": "tcp", "from_port": 5432, "to_port": 5432, "cidr_blocks": ["0.0.0.0/1"]}]}),
			testing.with_computed(
				testing.with_link(
					testing.resource("aws_db_instance", "main", {"engine": "postgres", "vpc_security_group_ids": [null]}),
					"security_groups",
					[testing.resource("aws_security_group", "sg", {})],
				),
				"vpc_security_group_ids.0",
				"aws_security_group.sg.id",
			),
		],
		"a provider": [
			testing.resource("aws_security_group", "sg", {"ingress": [{"protocol": "tcp", "from_port": 5432, "to_port": 5432, "cidr_blocks": ["52.0.0.0/10"]}]}),
			testing.with_computed(
				testing.with_link(
					testing.resource("aws_db_instance", "main", {"engine": "postgres", "vpc_security_group_ids": [null]}),
					"security_groups",
					[testing.resource("aws_security_group", "sg", {})],
				),
				"vpc_security_group_ids.0",
				"aws_security_group.sg.id",
			),
		],
		"IPv6": [
			testing.resource("aws_security_group", "sg", {"ingress": [{"protocol": "tcp", "from_port": 5432, "to_port": 5432, "ipv6_cidr_blocks": ["::/0"]}]}),
			testing.with_computed(
				testing.with_link(
					testing.resource("aws_db_instance", "main", {"engine": "postgres", "vpc_security_group_ids": [null]}),
					"security_groups",
					[testing.resource("aws_security_group", "sg", {})],
				),
				"vpc_security_group_ids.0",
				"aws_security_group.sg.id",
			),
		],
		"range of ports": [
			testing.resource("aws_security_group", "sg", {"ingress": [{"protocol": "tcp", "from_port": 5000, "to_port": 6000, "cidr_blocks": ["0.0.0.0/0"]}]}),
			testing.with_computed(
				testing.with_link(
					testing.resource("aws_db_instance", "main", {"engine": "postgres", "vpc_security_group_ids": [null]}),
					"security_groups",
					[testing.resource("aws_security_group", "sg", {})],
				),
				"vpc_security_group_ids.0",
				"aws_security_group.sg.id",
			),
		],
		"every protocol": [
			testing.resource("aws_security_group", "sg", {"ingress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]}]}),
			testing.with_computed(
				testing.with_link(
					testing.resource("aws_db_instance", "main", {"engine": "postgres", "vpc_security_group_ids": [null]}),
					"security_groups",
					[testing.resource("aws_security_group", "sg", {})],
				),
				"vpc_security_group_ids.0",
				"aws_security_group.sg.id",
			),
		],
		"other port of its own": [
			testing.resource("aws_security_group", "sg", {"ingress": [{"protocol": "tcp", "from_port": 15432, "to_port": 15432, "cidr_blocks": ["0.0.0.0/0"]}]}),
			testing.with_computed(
				testing.with_link(
					testing.resource("aws_db_instance", "main", {"engine": "postgres", "port": 15432, "vpc_security_group_ids": [null]}),
					"security_groups",
					[testing.resource("aws_security_group", "sg", {})],
				),
				"vpc_security_group_ids.0",
				"aws_security_group.sg.id",
			),
		],
		"rule of its own": [
			testing.with_link(testing.resource("aws_security_group", "sg", {"ingress": []}), "rules", [testing.resource("aws_vpc_security_group_ingress_rule", "r", {})]),
			testing.resource("aws_vpc_security_group_ingress_rule", "r", {"ip_protocol": "tcp", "from_port": 5432, "to_port": 5432, "cidr_ipv4": "0.0.0.0/0"}),
			testing.with_computed(
				testing.with_link(
					testing.resource("aws_db_instance", "main", {"engine": "postgres", "vpc_security_group_ids": [null]}),
					"security_groups",
					[testing.resource("aws_security_group", "sg", {})],
				),
				"vpc_security_group_ids.0",
				"aws_security_group.sg.id",
			),
		],
		"numbers as text": [
			testing.resource("aws_security_group", "sg", {"ingress": [{"protocol": "tcp", "from_port": "5432", "to_port": "5432", "cidr_blocks": ["0.0.0.0/0"]}]}),
			testing.with_computed(
				testing.with_link(
					testing.resource("aws_db_instance", "main", {"engine": "postgres", "vpc_security_group_ids": [null]}),
					"security_groups",
					[testing.resource("aws_security_group", "sg", {})],
				),
				"vpc_security_group_ids.0",
				"aws_security_group.sg.id",
			),
		],
		"cluster": [
			testing.resource("aws_security_group", "sg", {"ingress": [{"protocol": "tcp", "from_port": 3306, "to_port": 3306, "cidr_blocks": ["0.0.0.0/0"]}]}),
			testing.with_computed(
				testing.with_link(
					testing.resource("aws_rds_cluster", "main", {"engine": "aurora-mysql", "vpc_security_group_ids": [null]}),
					"security_groups",
					[testing.resource("aws_security_group", "sg", {})],
				),
				"vpc_security_group_ids.0",
				"aws_security_group.sg.id",
			),
		],
		"unknown port, all ports open": [
			testing.resource("aws_security_group", "sg", {"ingress": [{"protocol": "tcp", "from_port": 0, "to_port": 65535, "cidr_blocks": ["0.0.0.0/0"]}]}),
			testing.with_computed(
				testing.with_link(
					testing.resource("aws_db_instance", "main", {"engine": "?var.engine has no value", "vpc_security_group_ids": [null]}),
					"security_groups",
					[testing.resource("aws_security_group", "sg", {})],
				),
				"vpc_security_group_ids.0",
				"aws_security_group.sg.id",
			),
		],
	}
	count(rule.deny) == 1 with input as testing.graph(resources) with data.params as _params
	count(rule.undecided) == 0 with input as testing.graph(resources) with data.params as _params
}

test_passes[note] if {
	some note, resources in {
		"private range": [
			testing.resource("aws_security_group", "sg", {"ingress": [{"protocol": "tcp", "from_port": 5432, "to_port": 5432, "cidr_blocks": ["10.0.0.0/8"]}]}),
			testing.with_computed(
				testing.with_link(
					testing.resource("aws_db_instance", "main", {"engine": "postgres", "vpc_security_group_ids": [null]}),
					"security_groups",
					[testing.resource("aws_security_group", "sg", {})],
				),
				"vpc_security_group_ids.0",
				"aws_security_group.sg.id",
			),
		],
		"one address": [
			testing.resource("aws_security_group", "sg", {"ingress": [{"protocol": "tcp", "from_port": 5432, "to_port": 5432, "cidr_blocks": ["203.0.113.7/32"]}]}),
			testing.with_computed(
				testing.with_link(
					testing.resource("aws_db_instance", "main", {"engine": "postgres", "vpc_security_group_ids": [null]}),
					"security_groups",
					[testing.resource("aws_security_group", "sg", {})],
				),
				"vpc_security_group_ids.0",
				"aws_security_group.sg.id",
			),
		],
		"other port": [
			testing.resource("aws_security_group", "sg", {"ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}]}),
			testing.with_computed(
				testing.with_link(
					testing.resource("aws_db_instance", "main", {"engine": "postgres", "vpc_security_group_ids": [null]}),
					"security_groups",
					[testing.resource("aws_security_group", "sg", {})],
				),
				"vpc_security_group_ids.0",
				"aws_security_group.sg.id",
			),
		],
		"UDP": [
			testing.resource("aws_security_group", "sg", {"ingress": [{"protocol": "udp", "from_port": 0, "to_port": 65535, "cidr_blocks": ["0.0.0.0/0"]}]}),
			testing.with_computed(
				testing.with_link(
					testing.resource("aws_db_instance", "main", {"engine": "postgres", "vpc_security_group_ids": [null]}),
					"security_groups",
					[testing.resource("aws_security_group", "sg", {})],
				),
				"vpc_security_group_ids.0",
				"aws_security_group.sg.id",
			),
		],
		"other group": [
			testing.resource("aws_security_group", "sg", {"ingress": [{"protocol": "tcp", "from_port": 5432, "to_port": 5432, "security_groups": [null]}]}),
			testing.with_computed(
				testing.with_link(
					testing.resource("aws_db_instance", "main", {"engine": "postgres", "vpc_security_group_ids": [null]}),
					"security_groups",
					[testing.resource("aws_security_group", "sg", {})],
				),
				"vpc_security_group_ids.0",
				"aws_security_group.sg.id",
			),
		],
		"no groups": [testing.resource("aws_db_instance", "main", {"engine": "postgres"})],
		"egress rule": [
			testing.with_link(testing.resource("aws_security_group", "sg", {"ingress": []}), "rules", [testing.resource("aws_security_group_rule", "r", {})]),
			testing.resource("aws_security_group_rule", "r", {"type": "egress", "protocol": "-1", "cidr_blocks": ["0.0.0.0/0"]}),
			testing.with_computed(
				testing.with_link(
					testing.resource("aws_db_instance", "main", {"engine": "postgres", "vpc_security_group_ids": [null]}),
					"security_groups",
					[testing.resource("aws_security_group", "sg", {})],
				),
				"vpc_security_group_ids.0",
				"aws_security_group.sg.id",
			),
		],
	}
	count(rule.examined) > 0 with input as testing.graph(resources) with data.params as _params
	count(rule.deny) == 0 with input as testing.graph(resources) with data.params as _params
	count(rule.undecided) == 0 with input as testing.graph(resources) with data.params as _params
}

test_undecided[note] if {
	some note, resources in {
		"unknown range": [
			object.union(testing.resource("aws_security_group", "sg", {"ingress": [{"protocol": "tcp", "from_port": 5432, "to_port": 5432, "cidr_blocks": [null]}]}), {"unknown": {"ingress.0.cidr_blocks.0": "var.office has no value"}}),
			testing.with_computed(
				testing.with_link(
					testing.resource("aws_db_instance", "main", {"engine": "postgres", "vpc_security_group_ids": [null]}),
					"security_groups",
					[testing.resource("aws_security_group", "sg", {})],
				),
				"vpc_security_group_ids.0",
				"aws_security_group.sg.id",
			),
		],
		"rules unknown": [
			object.union(testing.resource("aws_security_group", "sg", {"ingress": []}), {"unknown": {"ingress": "var.rules has no value"}}),
			testing.with_computed(
				testing.with_link(
					testing.resource("aws_db_instance", "main", {"engine": "postgres", "vpc_security_group_ids": [null]}),
					"security_groups",
					[testing.resource("aws_security_group", "sg", {})],
				),
				"vpc_security_group_ids.0",
				"aws_security_group.sg.id",
			),
		],
		"group elsewhere": [testing.resource("aws_db_instance", "main", {"engine": "postgres", "vpc_security_group_ids": ["sg-0123"]})],
		"groups unknown": [testing.resource("aws_db_instance", "main", {"engine": "postgres", "vpc_security_group_ids": "?var.groups has no value"})],
		"port unknown": [
			testing.resource("aws_security_group", "sg", {"ingress": [{"protocol": "tcp", "from_port": 5432, "to_port": 5432, "cidr_blocks": ["0.0.0.0/0"]}]}),
			testing.with_computed(
				testing.with_link(
					testing.resource("aws_db_instance", "main", {"engine": "postgres", "port": "?var.port has no value", "vpc_security_group_ids": [null]}),
					"security_groups",
					[testing.resource("aws_security_group", "sg", {})],
				),
				"vpc_security_group_ids.0",
				"aws_security_group.sg.id",
			),
		],
		"rule that may not exist": [
			testing.with_link(testing.resource("aws_security_group", "sg", {"ingress": []}), "rules", [testing.resource("aws_vpc_security_group_ingress_rule", "r", {})]),
			testing.maybe(testing.resource("aws_vpc_security_group_ingress_rule", "r", {"ip_protocol": "-1", "cidr_ipv4": "0.0.0.0/0"})),
			testing.with_computed(
				testing.with_link(
					testing.resource("aws_db_instance", "main", {"engine": "postgres", "vpc_security_group_ids": [null]}),
					"security_groups",
					[testing.resource("aws_security_group", "sg", {})],
				),
				"vpc_security_group_ids.0",
				"aws_security_group.sg.id",
			),
		],
	}
	count(rule.deny) == 0 with input as testing.graph(resources) with data.params as _params
	count(rule.undecided) == 1 with input as testing.graph(resources) with data.params as _params
}

test_not_examined[note] if {
	some note, resources in {
		"member": [testing.resource("aws_rds_cluster_instance", "main", {})],
	}
	count(rule.examined) == 0 with input as testing.graph(resources) with data.params as _params
	count(rule.deny) == 0 with input as testing.graph(resources) with data.params as _params
}

test_one_finding_names_every_opening if {
	resources := [
		testing.resource("aws_security_group", "sg", {"ingress": [{"protocol": "-1", "cidr_blocks": ["10.0.0.0/8", "0.0.0.0/0"], "ipv6_cidr_blocks": ["::/0"]}]}),
		testing.with_computed(
			testing.with_link(
				testing.resource("aws_db_instance", "main", {"engine": "postgres", "vpc_security_group_ids": [null]}),
				"security_groups",
				[testing.resource("aws_security_group", "sg", {})],
			),
			"vpc_security_group_ids.0",
			"aws_security_group.sg.id",
		),
	]
	some denial in rule.deny with input as testing.graph(resources) with data.params as _params
	contains(denial.message, "0.0.0.0/0, ::/0")
	denial.path == ["vpc_security_group_ids"]
	{related.path | some related in denial.related} == {["ingress", 0, "cidr_blocks", 1], ["ingress", 0, "ipv6_cidr_blocks", 0]}
}
