package rules["iam-auth"]["supported-engine_test"]

import data.kit.testing
import data.rules["iam-auth"]["supported-engine"] as rule

test_denied[note] if {
	some note, attributes in {
		"Oracle": {"engine": "oracle-se2"},
		"SQL Server": {"engine": "sqlserver-ex"},
		"old MariaDB": {"engine": "mariadb", "engine_version": "10.6.14"},
	}
	resource := testing.resource(
		"aws_db_instance",
		"main",
		object.union(attributes, {"iam_database_authentication_enabled": true}),
	)
	count(rule.deny) == 1 with input as testing.document_of([resource])
	count(rule.undecided) == 0 with input as testing.document_of([resource])
}

test_passes[note] if {
	some note, attributes in {
		"PostgreSQL": {"engine": "postgres", "iam_database_authentication_enabled": true},
		"off": {"engine": "oracle-se2", "iam_database_authentication_enabled": false},
		"not set": {"engine": "db2-se"},
		"new MariaDB": {"engine": "mariadb", "engine_version": "11.4", "iam_database_authentication_enabled": true},
	}
	resource := testing.resource("aws_db_instance", "main", attributes)
	count(rule.examined) == 1 with input as testing.document_of([resource])
	count(rule.deny) == 0 with input as testing.document_of([resource])
	count(rule.undecided) == 0 with input as testing.document_of([resource])
}

test_undecided[note] if {
	some note, attributes in {
		"engine": {"engine": "?var.engine has no value", "iam_database_authentication_enabled": true},
		"switch": {"engine": "oracle-ee", "iam_database_authentication_enabled": "?var.iam has no value"},
		"version": {
			"engine": "mariadb",
			"engine_version": "?var.version has no value",
			"iam_database_authentication_enabled": true,
		},
	}
	resource := testing.resource("aws_db_instance", "main", attributes)
	count(rule.deny) == 0 with input as testing.document_of([resource])
	count(rule.undecided) == 1 with input as testing.document_of([resource])
}
