package rules["iam-auth"].enabled_test

import data.kit.testing
import data.rules["iam-auth"].enabled as rule

test_denied[note] if {
	some note, resources in {
		"off": [
			testing.resource(
				"aws_db_instance",
				"main",
				{"engine": "postgres", "iam_database_authentication_enabled": false},
			),
		],
		"not set": [testing.resource("aws_db_instance", "main", {"engine": "MySQL"})],
		"MariaDB 11.4": [
			testing.resource("aws_db_instance", "main", {"engine": "mariadb", "engine_version": "11.4"}),
		],
		"cluster": [testing.resource("aws_rds_cluster", "main", {"engine": "aurora-postgresql"})],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"on": [
			testing.resource(
				"aws_db_instance",
				"main",
				{"engine": "postgres", "iam_database_authentication_enabled": true},
			),
		],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"unknown": [
			testing.resource(
				"aws_db_instance",
				"main",
				{"engine": "postgres", "iam_database_authentication_enabled": "?var.iam has no value"},
			),
		],
		"engine unknown": [testing.resource("aws_db_instance", "main", {"engine": "?var.engine has no value"})],
		"MariaDB of any version": [testing.resource("aws_db_instance", "main", {"engine": "mariadb"})],
		"restored": [testing.resource("aws_db_instance", "main", {"snapshot_identifier": "s"})],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}

test_not_examined[note] if {
	some note, resources in {
		"Oracle": [testing.resource("aws_db_instance", "main", {"engine": "oracle-ee"})],
		"MariaDB 10.6": [
			testing.resource("aws_db_instance", "main", {"engine": "mariadb", "engine_version": "10.6.16"}),
		],
		"Serverless v1": [
			testing.resource("aws_rds_cluster", "main", {"engine": "aurora-mysql", "engine_mode": "serverless"}),
		],
	}
	count(rule.examined) == 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
}

test_replica_has_the_engine_of_its_source if {
	source := testing.resource(
		"aws_db_instance",
		"main",
		{"engine": "postgres", "iam_database_authentication_enabled": true},
	)
	replica := testing.with_link(
		testing.resource("aws_db_instance", "copy", {"replicate_source_db": "main"}),
		"source",
		[source],
	)
	{denial.id | some denial in rule.deny} == {replica.id} with input as testing.document_of([source, replica])
}
