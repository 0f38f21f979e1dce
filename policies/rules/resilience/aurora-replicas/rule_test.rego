package rules.resilience["aurora-replicas_test"]

import data.kit.testing
import data.rules.resilience["aurora-replicas"] as rule

_cluster(members) := testing.with_link(
	object.union(
		testing.resource("aws_rds_cluster", "main", {"engine": "aurora-mysql"}),
		{"environment": "production"},
	),
	"members",
	members,
)

_member(name) := testing.resource("aws_rds_cluster_instance", name, {})

test_one_instance_is_denied if {
	document := testing.document_of([_cluster([_member("a")]), _member("a")])
	count(rule.deny) == 1 with input as document
	count(rule.undecided) == 0 with input as document
}

test_where_no_environment_is_said_it_is_for_information if {
	cluster := object.remove(_cluster([_member("a")]), ["environment"])
	document := testing.document_of([cluster, _member("a")])
	{denial.severity | some denial in rule.deny} == {"info"} with input as document
}

test_two_instances_pass if {
	document := testing.document_of([_cluster([_member("a"), _member("b")]), _member("a"), _member("b")])
	count(rule.examined) == 1 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}

test_undecided[note] if {
	some note, document in {
		"instances elsewhere": testing.document_of([_cluster([])]),
		"of unknown number": testing.document_of([_cluster([_member("a")]), testing.maybe(_member("a"))]),
	}
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}

test_not_examined[note] if {
	some note, cluster in {
		"development": object.union(
			testing.resource("aws_rds_cluster", "main", {"engine": "aurora-mysql"}),
			{"environment": "development"},
		),
		"Multi-AZ cluster": object.union(
			testing.resource("aws_rds_cluster", "main", {"engine": "mysql"}),
			{"environment": "production"},
		),
	}
	count(rule.examined) == 0 with input as testing.document_of([cluster])
}
