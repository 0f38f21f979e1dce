package rules.tls.enforced_test

import data.kit.testing
import data.rules.tls.enforced as rule

test_denied[note] if {
	some note, resources in {
		"switched off": [
			testing.resource(
				"aws_db_parameter_group",
				"pg",
				{"name": "pg", "family": "postgres16", "parameter": [{"name": "rds.force_ssl", "value": "0"}]},
			),
			testing.with_link(
				testing.resource(
					"aws_db_instance",
					"main",
					{"engine": "postgres", "engine_version": "16.4", "parameter_group_name": "pg"},
				),
				"parameter_group",
				[testing.resource("aws_db_parameter_group", "pg", {})],
			),
		],
		"left at a default that is off": [
			testing.resource(
				"aws_db_parameter_group",
				"pg",
				{"name": "pg", "family": "postgres14", "parameter": [{"name": "work_mem", "value": "1"}]},
			),
			testing.with_link(
				testing.resource(
					"aws_db_instance",
					"main",
					{"engine": "postgres", "engine_version": "14.12", "parameter_group_name": "pg"},
				),
				"parameter_group",
				[testing.resource("aws_db_parameter_group", "pg", {})],
			),
		],
		"no group, PostgreSQL 14": [
			testing.resource("aws_db_instance", "main", {"engine": "postgres", "engine_version": "14.12"}),
		],
		"default group": [
			testing.resource(
				"aws_db_instance",
				"main",
				{"engine": "mysql", "parameter_group_name": "default.mysql8.0"},
			),
		],
		"no group, MySQL 8.4": [
			testing.resource("aws_db_instance", "main", {"engine": "mysql", "engine_version": "8.4.3"}),
		],
		"no group, MariaDB 11.4": [
			testing.resource("aws_db_instance", "main", {"engine": "mariadb", "engine_version": "11.4"}),
		],
		"no group, SQL Server": [testing.resource("aws_db_instance", "main", {"engine": "sqlserver-ex"})],
		"Aurora MySQL": [testing.resource("aws_rds_cluster", "main", {"engine": "aurora-mysql"})],
		"Aurora PostgreSQL 16": [
			testing.resource("aws_rds_cluster", "main", {"engine": "aurora-postgresql", "engine_version": "16.2"}),
		],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"switched on": [
			testing.resource(
				"aws_db_parameter_group",
				"pg",
				{"name": "pg", "family": "postgres14", "parameter": [{"name": "rds.force_ssl", "value": "1"}]},
			),
			testing.with_link(
				testing.resource(
					"aws_db_instance",
					"main",
					{"engine": "postgres", "engine_version": "14.12", "parameter_group_name": "pg"},
				),
				"parameter_group",
				[testing.resource("aws_db_parameter_group", "pg", {})],
			),
		],
		"number": [
			testing.resource(
				"aws_db_parameter_group",
				"pg",
				{"name": "pg", "family": "postgres14", "parameter": [{"name": "rds.force_ssl", "value": 1}]},
			),
			testing.with_link(
				testing.resource(
					"aws_db_instance",
					"main",
					{"engine": "postgres", "engine_version": "14.12", "parameter_group_name": "pg"},
				),
				"parameter_group",
				[testing.resource("aws_db_parameter_group", "pg", {})],
			),
		],
		"ON": [
			testing.resource(
				"aws_db_parameter_group",
				"pg",
				{
					"name": "pg",
					"family": "mysql8.0",
					"parameter": [{"name": "require_secure_transport", "value": "ON"}],
				},
			),
			testing.with_link(
				testing.resource("aws_db_instance", "main", {"engine": "mysql", "parameter_group_name": "pg"}),
				"parameter_group",
				[testing.resource("aws_db_parameter_group", "pg", {})],
			),
		],
		"left at a default that is on": [
			testing.resource("aws_db_parameter_group", "pg", {"name": "pg", "family": "postgres16", "parameter": []}),
			testing.with_link(
				testing.resource(
					"aws_db_instance",
					"main",
					{"engine": "postgres", "engine_version": "16.4", "parameter_group_name": "pg"},
				),
				"parameter_group",
				[testing.resource("aws_db_parameter_group", "pg", {})],
			),
		],
		"no group, PostgreSQL 15": [
			testing.resource("aws_db_instance", "main", {"engine": "postgres", "engine_version": "15.2"}),
		],
		"no group, MariaDB 11.8": [
			testing.resource("aws_db_instance", "main", {"engine": "mariadb", "engine_version": "11.8"}),
		],
		"no group, MySQL 9.7": [
			testing.resource("aws_db_instance", "main", {"engine": "mysql", "engine_version": "9.7.1"}),
		],
		"Aurora PostgreSQL 17": [
			testing.resource("aws_rds_cluster", "main", {"engine": "aurora-postgresql", "engine_version": "17.4"}),
		],
		"version without the parameter": [
			testing.resource("aws_db_instance", "main", {"engine": "mariadb", "engine_version": "10.3"}),
		],
		"restored, explicit group": [
			testing.resource(
				"aws_db_parameter_group",
				"pg",
				{"name": "pg", "family": "postgres14", "parameter": [{"name": "rds.force_ssl", "value": "1"}]},
			),
			testing.with_link(
				testing.resource(
					"aws_db_instance",
					"main",
					{"snapshot_identifier": "s", "parameter_group_name": "pg"},
				),
				"parameter_group",
				[testing.resource("aws_db_parameter_group", "pg", {})],
			),
		],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"group elsewhere": [
			testing.resource(
				"aws_db_instance",
				"main",
				{"engine": "postgres", "engine_version": "16.4", "parameter_group_name": "platform"},
			),
		],
		"group unknown": [
			testing.resource(
				"aws_db_instance",
				"main",
				{"engine": "postgres", "parameter_group_name": "?var.group has no value"},
			),
		],
		"no version": [testing.resource("aws_db_instance", "main", {"engine": "postgres"})],
		"version unknown": [
			testing.resource(
				"aws_db_instance",
				"main",
				{"engine": "postgres", "engine_version": "?var.version has no value"},
			),
		],
		"engine unknown": [testing.resource("aws_db_instance", "main", {"engine": "?var.engine has no value"})],
		"value unknown": [
			object.union(
				testing.resource(
					"aws_db_parameter_group",
					"pg",
					{"name": "pg", "family": "postgres14", "parameter": [{"name": "rds.force_ssl"}]},
				),
				{"unknown": {"parameter.0.value": "var.force has no value"}},
			),
			testing.with_link(
				testing.resource(
					"aws_db_instance",
					"main",
					{"engine": "postgres", "engine_version": "14.12", "parameter_group_name": "pg"},
				),
				"parameter_group",
				[testing.resource("aws_db_parameter_group", "pg", {})],
			),
		],
		"parameters unknown": [
			object.union(
				testing.resource(
					"aws_db_parameter_group",
					"pg",
					{"name": "pg", "family": "postgres14", "parameter": []},
				),
				{"unknown": {"parameter": "var.parameters has no value"}},
			),
			testing.with_link(
				testing.resource(
					"aws_db_instance",
					"main",
					{"engine": "postgres", "engine_version": "14.12", "parameter_group_name": "pg"},
				),
				"parameter_group",
				[testing.resource("aws_db_parameter_group", "pg", {})],
			),
		],
		"replica of what is not there": [
			testing.resource("aws_db_instance", "main", {"replicate_source_db": "elsewhere"}),
		],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}

test_not_examined[note] if {
	some note, resources in {
		"Oracle": [testing.resource("aws_db_instance", "main", {"engine": "oracle-ee"})],
		"member": [testing.resource("aws_db_instance", "main", {"engine": "aurora-mysql"})],
	}
	count(rule.examined) == 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
}

test_group_with_a_name_from_a_variable_is_certain if {
	group := testing.resource("aws_db_parameter_group", "pg", {
		"name": "?var.name has no value",
		"family": "postgres14",
		"parameter": [{"name": "rds.force_ssl", "value": "1"}],
	})
	instance := testing.with_link(
		testing.resource(
			"aws_db_instance",
			"main",
			{"engine": "postgres", "parameter_group_name": "?var.name has no value"},
		),
		"parameter_group",
		[group],
	)
	count(rule.deny) == 0 with input as testing.document_of([group, instance])
	count(rule.undecided) == 0 with input as testing.document_of([group, instance])
}

test_group_that_may_be_another_is_undecided if {
	group := testing.resource("aws_db_parameter_group", "pg", {
		"name": "pg",
		"family": "postgres14",
		"parameter": [{"name": "rds.force_ssl", "value": "0"}],
	})
	instance := testing.with_link(
		testing.resource(
			"aws_db_instance",
			"main",
			{"engine": "postgres", "parameter_group_name": "?var.own has no value"},
		),
		"parameter_group",
		[group],
	)
	count(rule.deny) == 0 with input as testing.document_of([group, instance])
	count(rule.undecided) == 1 with input as testing.document_of([group, instance])
}

test_one_of_two_groups[note] if {
	some note, case in {
		"both off": {"values": ["0", "0"], "deny": 1, "undecided": 0},
		"one off": {"values": ["0", "1"], "deny": 0, "undecided": 1},
		"both on": {"values": ["1", "1"], "deny": 0, "undecided": 0},
	}
	groups := [testing.resource("aws_db_parameter_group", $"pg{i}", {
		"name": $"pg{i}",
		"family": "postgres16",
		"parameter": [{"name": "rds.force_ssl", "value": value}],
	}) |
		some i, value in case.values
	]
	instance := testing.with_link(
		testing.resource(
			"aws_db_instance",
			"main",
			{"engine": "postgres", "parameter_group_name": "?var.own has no value"},
		),
		"parameter_group",
		groups,
	)
	resources := array.concat(groups, [instance])
	count(rule.deny) == case.deny with input as testing.document_of(resources)
	count(rule.undecided) == case.undecided with input as testing.document_of(resources)
}

test_denial_points_at_the_database_and_names_the_group if {
	group := testing.resource("aws_db_parameter_group", "pg", {
		"name": "pg",
		"family": "postgres16",
		"parameter": [{"name": "work_mem", "value": "1"}, {"name": "rds.force_ssl", "value": "0"}],
	})
	instance := testing.with_link(
		testing.resource("aws_db_instance", "main", {"engine": "postgres", "parameter_group_name": "pg"}),
		"parameter_group",
		[group],
	)
	some denial in rule.deny with input as testing.document_of([group, instance])
	denial.id == "aws_db_instance.main"
	denial.path == ["parameter_group_name"]
	[related.path | some related in denial.related] == [["parameter", 1, "value"]]
}

test_tokens_do_not_make_up_for_tls[note] if {
	some note, case in {
		"IAM authentication": {"attributes": {"iam_database_authentication_enabled": true}, "said": true},
		"passwords only": {"attributes": {}, "said": false},
	}
	attributes := object.union({"engine": "postgres", "engine_version": "14.12"}, case.attributes)
	document := testing.document_of([testing.resource("aws_db_instance", "main", attributes)])
	some denial in rule.deny with input as document
	contains(denial.message, "IAM authentication is on") == case.said
}
