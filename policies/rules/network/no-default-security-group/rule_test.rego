package rules.network["no-default-security-group_test"]

import data.kit.testing
import data.rules.network["no-default-security-group"] as rule

_database(groups) := testing.with_link(
	testing.resource("aws_db_instance", "main", {"vpc_security_group_ids": [null]}),
	"security_groups",
	groups,
)

test_denied[note] if {
	some note, group in {
		"managed": testing.resource("aws_default_security_group", "default", {}),
		"looked up": testing.data_source("aws_security_group", "default", {"name": "default"}),
	}
	document := testing.document_of([_database([group]), group])
	count(rule.deny) == 1 with input as document
	count(rule.undecided) == 0 with input as document
}

test_taken_from_the_vpc_is_denied if {
	resource := testing.with_computed(
		testing.resource("aws_rds_cluster", "main", {"vpc_security_group_ids": [null]}),
		"vpc_security_group_ids.0",
		"aws_vpc.main.default_security_group_id",
	)
	count(rule.deny) == 1 with input as testing.document_of([resource])
}

test_passes[note] if {
	some note, group in {
		"its own": testing.resource("aws_security_group", "main", {"name": "main"}),
		"another one that is looked up": testing.data_source("aws_security_group", "main", {"name": "main"}),
	}
	document := testing.document_of([_database([group]), group])
	count(rule.examined) == 1 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}

test_unknown_is_undecided if {
	resource := testing.resource("aws_db_proxy", "main", {"vpc_security_group_ids": "?var.groups has no value"})
	count(rule.deny) == 0 with input as testing.document_of([resource])
	count(rule.undecided) == 1 with input as testing.document_of([resource])
}
