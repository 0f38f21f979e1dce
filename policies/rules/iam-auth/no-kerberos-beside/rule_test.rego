package rules["iam-auth"]["no-kerberos-beside_test"]

import data.kit.testing
import data.rules["iam-auth"]["no-kerberos-beside"] as rule

test_denied[note] if {
	some note, attributes in {
		"directory of AWS": {"domain": "d-1234567890"},
		"directory of one's own": {"domain_fqdn": "corp.example.com"},
	}
	resource := testing.resource(
		"aws_db_instance",
		"main",
		object.union(attributes, {"engine": "postgres", "iam_database_authentication_enabled": true}),
	)
	count(rule.deny) == 1 with input as testing.document_of([resource])
	count(rule.undecided) == 0 with input as testing.document_of([resource])
}

test_directory_of_the_files_is_denied if {
	resource := testing.with_computed(
		testing.resource(
			"aws_db_instance",
			"main",
			{"engine": "postgres", "iam_database_authentication_enabled": true},
		),
		"domain",
		"aws_directory_service_directory.main.id",
	)
	count(rule.deny) == 1 with input as testing.document_of([resource])
	count(rule.undecided) == 0 with input as testing.document_of([resource])
}

test_passes[note] if {
	some note, attributes in {
		"IAM": {"iam_database_authentication_enabled": true},
		"directory": {"domain": "d-1234567890"},
	}
	resource := testing.resource("aws_db_instance", "main", object.union(attributes, {"engine": "postgres"}))
	count(rule.examined) == 1 with input as testing.document_of([resource])
	count(rule.deny) == 0 with input as testing.document_of([resource])
	count(rule.undecided) == 0 with input as testing.document_of([resource])
}

test_undecided[note] if {
	some note, attributes in {
		"IAM": {"domain": "d-1234567890", "iam_database_authentication_enabled": "?var.iam has no value"},
		"directory": {"domain": "?var.domain has no value", "iam_database_authentication_enabled": true},
	}
	resource := testing.resource("aws_db_instance", "main", object.union(attributes, {"engine": "postgres"}))
	count(rule.deny) == 0 with input as testing.document_of([resource])
	count(rule.undecided) == 1 with input as testing.document_of([resource])
}

test_other_engines_are_not_examined if {
	resource := testing.resource("aws_db_instance", "main", {"engine": "mysql", "domain": "d-1234567890"})
	count(rule.examined) == 0 with input as testing.document_of([resource])
}
