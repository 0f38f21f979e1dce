package rules.network["flow-logs_test"]

import data.kit.testing
import data.rules.network["flow-logs"] as rule

test_networks[note] if {
	some note, case in {
		"no flow log": {"network": _vpc, "subnet": _subnet, "logs": [], "deny": 1, "undecided": 0},
		"of the VPC": {
			"network": testing.with_link(_vpc, "flow_logs", [_log({})]),
			"subnet": _subnet,
			"logs": [_log({})],
			"deny": 0,
			"undecided": 0,
		},
		"of the subnets": {
			"network": _vpc,
			"subnet": testing.with_link(_subnet, "flow_logs", [_log({})]),
			"logs": [_log({})],
			"deny": 0,
			"undecided": 0,
		},
		"of something unknown": {
			"network": _vpc,
			"subnet": _subnet,
			"logs": [_log({"vpc_id": "?var.vpc has no value"})],
			"deny": 0,
			"undecided": 1,
		},
		"VPC of somebody else": {
			"network": object.union(_vpc, {"mode": "data"}),
			"subnet": _subnet,
			"logs": [],
			"deny": 0,
			"undecided": 1,
		},
	}
	document := testing.document_of(array.concat([case.network, case.subnet, _group], case.logs))
	count(rule.deny) == case.deny with input as document
	count(rule.undecided) == case.undecided with input as document
	count(rule.examined) == 1 with input as document
}

test_networks_without_databases_are_not_examined if {
	count(rule.examined) == 0 with input as testing.document_of([_vpc, _subnet])
}

_vpc := testing.resource("aws_vpc", "main", {"cidr_block": "10.20.0.0/16"})

_subnet := testing.with_link(testing.resource("aws_subnet", "a", {}), "vpc", [_vpc])

_group := testing.with_link(testing.resource("aws_db_subnet_group", "main", {}), "subnets", [_subnet])

_log(values) := testing.resource("aws_flow_log", "main", values)
