package rules.monitoring.enhanced_test

import data.kit.testing
import data.rules.monitoring.enhanced as rule

test_denied[note] if {
	some note, resource in {
		"zero": testing.resource("aws_db_instance", "main", {"monitoring_interval": 0}),
		"not set": testing.resource("aws_rds_cluster_instance", "main", {}),
		"Multi-AZ cluster": testing.resource(
			"aws_rds_cluster",
			"main",
			{"engine": "mysql", "db_cluster_instance_class": "db.m6gd.large"},
		),
	}
	count(rule.deny) == 1 with input as testing.document_of([resource])
	count(rule.undecided) == 0 with input as testing.document_of([resource])
}

test_passes[note] if {
	some note, resources in {
		"a minute": [testing.resource("aws_db_instance", "main", {"monitoring_interval": "60"})],
		"one of two": [testing.with_choices(
			testing.resource("aws_db_instance", "main", {}),
			"monitoring_interval",
			[15, 60],
		)],
		"of its cluster": [
			testing.with_link(
				testing.resource("aws_rds_cluster_instance", "main", {}),
				"cluster",
				[testing.resource("aws_rds_cluster", "main", {})],
			),
			testing.resource("aws_rds_cluster", "main", {"engine": "aurora-mysql", "monitoring_interval": 30}),
		],
	}
	count(rule.examined) == 1 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_cluster_without_monitoring_does_not_save_its_members if {
	resources := [
		testing.with_link(
			testing.resource("aws_rds_cluster_instance", "main", {}),
			"cluster",
			[testing.resource("aws_rds_cluster", "main", {})],
		),
		testing.resource("aws_rds_cluster", "main", {"engine": "aurora-mysql", "monitoring_interval": 0}),
	]
	count(rule.deny) == 1 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resource in {
		"unknown": testing.resource("aws_db_instance", "main", {"monitoring_interval": "?var.interval has no value"}),
		"perhaps zero": testing.with_choices(
			testing.resource("aws_db_instance", "main", {}),
			"monitoring_interval",
			[0, 60],
		),
	}
	count(rule.deny) == 0 with input as testing.document_of([resource])
	count(rule.undecided) == 1 with input as testing.document_of([resource])
}

test_aurora_clusters_are_not_examined if {
	resource := testing.resource("aws_rds_cluster", "main", {"engine": "aurora-mysql"})
	count(rule.examined) == 0 with input as testing.document_of([resource])
}
