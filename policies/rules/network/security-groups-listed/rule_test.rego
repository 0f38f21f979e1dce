package rules.network["security-groups-listed_test"]

import data.kit.testing
import data.rules.network["security-groups-listed"] as rule

test_denied[note] if {
	some note, resource in {
		"instance": testing.resource("aws_db_instance", "main", {}),
		"cluster": testing.resource("aws_rds_cluster", "main", {"vpc_security_group_ids": []}),
		"proxy": testing.resource("aws_db_proxy", "main", {}),
		"endpoint of a proxy": testing.resource("aws_db_proxy_endpoint", "main", {}),
	}
	count(rule.deny) == 1 with input as testing.document_of([resource])
	count(rule.undecided) == 0 with input as testing.document_of([resource])
}

test_passes[note] if {
	some note, resource in {
		"named": testing.resource("aws_db_instance", "main", {"vpc_security_group_ids": ["sg-1"]}),
		"of the files": testing.with_link(
			testing.resource("aws_db_instance", "main", {"vpc_security_group_ids": "?it is known after apply"}),
			"security_groups",
			[testing.resource("aws_security_group", "main", {})],
		),
		"one of two lists": testing.with_choices(
			testing.resource("aws_db_instance", "main", {}),
			"vpc_security_group_ids",
			["sg-1", "sg-2"],
		),
	}
	count(rule.examined) == 1 with input as testing.document_of([resource])
	count(rule.deny) == 0 with input as testing.document_of([resource])
	count(rule.undecided) == 0 with input as testing.document_of([resource])
}

test_undecided[note] if {
	some note, resource in {
		"unknown": testing.resource("aws_db_instance", "main", {"vpc_security_group_ids": "?var.groups has no value"}),
		"perhaps none": testing.with_choices(
			testing.resource("aws_db_instance", "main", {}),
			"vpc_security_group_ids",
			[null, "sg-2"],
		),
	}
	count(rule.deny) == 0 with input as testing.document_of([resource])
	count(rule.undecided) == 1 with input as testing.document_of([resource])
}

test_members_are_not_examined if {
	resource := testing.resource("aws_db_instance", "main", {"engine": "aurora-mysql"})
	count(rule.examined) == 0 with input as testing.document_of([resource])
}
