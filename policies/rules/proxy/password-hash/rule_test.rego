package rules.proxy["password-hash_test"]

import data.kit.testing
import data.rules.proxy["password-hash"] as rule

_proxy(block) := testing.document_of([testing.resource("aws_db_proxy", "main", {"auth": [block]})])

test_denied[exchange] if {
	some exchange in ["POSTGRES_MD5", "MYSQL_NATIVE_PASSWORD"]
	document := _proxy({"client_password_auth_type": exchange})
	count(rule.deny) == 1 with input as document
	count(rule.undecided) == 0 with input as document
}

test_passes[note] if {
	some note, block in {
		"SCRAM": {"client_password_auth_type": "POSTGRES_SCRAM_SHA_256"},
		"not set": {},
		"IAM": {"client_password_auth_type": "POSTGRES_MD5", "iam_auth": "REQUIRED"},
	}
	document := _proxy(block)
	count(rule.examined) == 1 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}

test_unknown_is_undecided if {
	resource := testing.resource("aws_db_proxy", "main", {"auth": [{}]})
	unknown := object.union(resource, {"unknown": {"auth.0.client_password_auth_type": "var.hash has no value"}})
	count(rule.undecided) == 1 with input as testing.document_of([unknown])
	count(rule.deny) == 0 with input as testing.document_of([unknown])
}
