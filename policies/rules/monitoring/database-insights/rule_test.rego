package rules.monitoring["database-insights_test"]

import data.kit.testing
import data.rules.monitoring["database-insights"] as rule

_instance(attributes) := testing.resource("aws_db_instance", "main", object.union(
	{"engine": "postgres", "instance_class": "db.t4g.micro"},
	attributes,
))

_member(cluster_attributes) := [cluster, testing.with_link(
	testing.resource("aws_rds_cluster_instance", "one", {"instance_class": "db.r6g.large"}),
	"cluster",
	[cluster],
)] if {
	cluster := testing.resource("aws_rds_cluster", "main", object.union({"engine": "aurora-mysql"}, cluster_attributes))
}

test_denied[note] if {
	some note, resources in {
		"not set": [_instance({})],
		"switched off": [_instance({"performance_insights_enabled": false})],
		"larger MySQL": [_instance({"engine": "mysql", "instance_class": "db.t4g.medium"})],
		"member": _member({}),
		"member of a cluster that switches it off": _member({"performance_insights_enabled": false}),
		"Multi-AZ DB cluster": [testing.resource(
			"aws_rds_cluster",
			"main",
			{"engine": "postgres", "db_cluster_instance_class": "db.m6gd.large"},
		)],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"switched on": [_instance({"performance_insights_enabled": true})],
		"member of a cluster that switches it on": _member({"performance_insights_enabled": true}),
		"member of a cluster in the advanced mode": _member({"database_insights_mode": "advanced"}),
	}
	count(rule.examined) == 1 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, attributes in {
		"switch": {"performance_insights_enabled": "?var.insights has no value"},
		"class that may be too small": {"engine": "mariadb", "instance_class": "?var.class has no value"},
	}
	count(rule.deny) == 0 with input as testing.document_of([_instance(attributes)])
	count(rule.undecided) == 1 with input as testing.document_of([_instance(attributes)])
}

test_not_examined[note] if {
	some note, attributes in {
		"too small": {"engine": "mysql"},
		"Db2": {"engine": "db2-se"},
		"RDS Custom": {"engine": "custom-sqlserver-ee"},
	}
	count(rule.examined) == 0 with input as testing.document_of([_instance(attributes)])
	count(rule.deny) == 0 with input as testing.document_of([_instance(attributes)])
}
