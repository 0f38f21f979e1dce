package rules.proxy["requires-iam_test"]

import data.kit.testing
import data.rules.proxy["requires-iam"] as rule

test_denied[note] if {
	some note, resources in {
		"disabled": [testing.resource("aws_db_proxy", "main", {"auth": [{"iam_auth": "DISABLED"}]})],
		"not set": [testing.resource("aws_db_proxy", "main", {"auth": [{"auth_scheme": "SECRETS"}]})],
		"one of two": [
			testing.resource("aws_db_proxy", "main", {"auth": [{"iam_auth": "REQUIRED"}, {"iam_auth": "DISABLED"}]}),
		],
		"none": [testing.resource("aws_db_proxy", "main", {})],
		"ENABLED for PostgreSQL": [
			testing.resource(
				"aws_db_proxy",
				"main",
				{"engine_family": "POSTGRESQL", "auth": [{"iam_auth": "ENABLED"}]},
			),
		],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"required": [testing.resource("aws_db_proxy", "main", {"auth": [{"iam_auth": "REQUIRED"}]})],
		"SQL Server": [
			testing.resource(
				"aws_db_proxy",
				"main",
				{"engine_family": "SQLSERVER", "auth": [{"iam_auth": "ENABLED"}]},
			),
		],
		"end to end": [testing.resource("aws_db_proxy", "main", {"default_auth_scheme": "IAM_AUTH"})],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"blocks unknown": [testing.resource("aws_db_proxy", "main", {"auth": "?var.auth has no value"})],
		"mode unknown": [
			object.union(
				testing.resource("aws_db_proxy", "main", {"auth": [{}]}),
				{"unknown": {"auth.0.iam_auth": "var.mode has no value"}},
			),
		],
		"scheme unknown": [
			testing.resource("aws_db_proxy", "main", {"default_auth_scheme": "?var.scheme has no value"}),
		],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}
