package rules.proxy.credentials_test

import data.kit.testing
import data.rules.proxy.credentials as rule

_proxy(attributes) := testing.document_of([testing.resource("aws_db_proxy", "main", attributes)])

test_block_without_secret_is_denied if {
	document := _proxy({"auth": [{"secret_arn": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:a"}, {}]})
	count(rule.deny) == 1 with input as document
	count(rule.undecided) == 0 with input as document
}

test_passes[note] if {
	some note, attributes in {
		"secret": {"auth": [{"secret_arn": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:a"}]},
		"IAM end to end": {"default_auth_scheme": "IAM_AUTH", "auth": [{"iam_auth": "REQUIRED"}]},
		"no block": {},
	}
	document := _proxy(attributes)
	count(rule.examined) == 1 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}

test_secret_of_the_files_passes if {
	resource := testing.resource("aws_db_proxy", "main", {"auth": [{}]})
	document := testing.document_of([testing.with_computed(
		resource,
		"auth.0.secret_arn",
		"aws_secretsmanager_secret.main.arn",
	)])
	count(rule.deny) == 0 with input as document
}

test_unknown_scheme_is_undecided if {
	document := _proxy({"auth": [{}], "default_auth_scheme": "?var.scheme has no value"})
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}
