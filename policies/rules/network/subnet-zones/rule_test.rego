package rules.network["subnet-zones_test"]

import data.kit.testing
import data.rules.network["subnet-zones"] as rule

test_zones[note] if {
	some note, case in {
		"the same": {"zones": [{"availability_zone": "eu-west-1a"}, {"availability_zone": "eu-west-1a"}], "deny": 1, "undecided": 0},
		"the same, by id": {
			"zones": [{"availability_zone_id": "euw1-az1"}, {"availability_zone_id": "euw1-az1"}],
			"deny": 1,
			"undecided": 0,
		},
		"two": {"zones": [{"availability_zone": "eu-west-1a"}, {"availability_zone": "eu-west-1b"}], "deny": 0, "undecided": 0},
		"chosen by AWS": {"zones": [{"availability_zone": "eu-west-1a"}, {}], "deny": 0, "undecided": 0},
		"unknown": {
			"zones": [{"availability_zone": "eu-west-1a"}, {"availability_zone": "?var.zone has no value"}],
			"deny": 0,
			"undecided": 1,
		},
		"two and an unknown one": {
			"zones": [
				{"availability_zone": "eu-west-1a"},
				{"availability_zone": "eu-west-1b"},
				{"availability_zone": "?var.zone has no value"},
			],
			"deny": 0,
			"undecided": 0,
		},
		"of the Region's list": {
			"zones": [
				{"availability_zone": "?data.aws_availability_zones.all.names is read from outside of the configuration"},
				{"availability_zone": "?data.aws_availability_zones.all.names is read from outside of the configuration"},
			],
			"deny": 0,
			"undecided": 0,
		},
	}
	subnets := [testing.resource("aws_subnet", $"s{position}", zone) | some position, zone in case.zones]
	group := testing.with_link(
		testing.resource("aws_db_subnet_group", "main", {"subnet_ids": [$"subnet-{position}" | some position, _ in subnets]}),
		"subnets",
		subnets,
	)
	document := testing.document_of(array.concat([group], subnets))
	count(rule.deny) == case.deny with input as document
	count(rule.undecided) == case.undecided with input as document
	count(rule.examined) == 1 with input as document
}

test_subnets_elsewhere[note] if {
	some note, case in {
		"one": {"ids": ["subnet-1"], "deny": 1, "undecided": 0},
		"two": {"ids": ["subnet-1", "subnet-2"], "deny": 0, "undecided": 0},
		"unknown": {"ids": "?var.subnets has no value", "deny": 0, "undecided": 1},
	}
	document := testing.document_of([testing.resource("aws_db_subnet_group", "main", {"subnet_ids": case.ids})])
	count(rule.deny) == case.deny with input as document
	count(rule.undecided) == case.undecided with input as document
}
