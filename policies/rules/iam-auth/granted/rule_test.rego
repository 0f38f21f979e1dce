package rules["iam-auth"].granted_test

import data.kit.testing
import data.rules["iam-auth"].granted as rule

test_grants[note] if {
	holder := testing.resource("aws_iam_policy", "main", {})
	some note, case in {
		"none": {"grants": [], "deny": 1, "undecided": 0},
		"on it": {"grants": [{"database_link": {"type": "aws_db_instance", "id": "aws_db_instance.main"}}], "deny": 0, "undecided": 0},
		"on another": {
			"grants": [{"database_link": {"type": "aws_db_instance", "id": "aws_db_instance.other"}}],
			"deny": 1,
			"undecided": 0,
		},
		"on every database": {"grants": [{"database": "any"}], "deny": 0, "undecided": 0},
		"on a literal id": {"grants": [{"database": "one"}], "deny": 0, "undecided": 1},
		"on it, and denied": {
			"grants": [{"database_link": {"type": "aws_db_instance", "id": "aws_db_instance.main"}, "denied": "yes"}],
			"deny": 1,
			"undecided": 0,
		},
	}
	policy := testing.with_connects(testing.document("identity", holder, [{}]), case.grants)
	document := testing.with_documents([_database, holder], [policy])
	count(rule.deny) == case.deny with input as document
	count(rule.undecided) == case.undecided with input as document
	count(rule.examined) == 1 with input as document
}

test_unreadable_policy_may_grant_it if {
	holder := testing.resource("aws_iam_policy", "main", {})
	policy := object.union(testing.document("identity", holder, []), {"unknown": "var.policy has no value"})
	document := testing.with_documents([_database, holder], [policy])
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}

test_databases_without_iam_authentication_are_not_examined if {
	document := testing.document_of([testing.resource("aws_db_instance", "main", {"engine": "postgres"})])
	count(rule.examined) == 0 with input as document
}

_database := testing.resource(
	"aws_db_instance",
	"main",
	{"engine": "postgres", "iam_database_authentication_enabled": true},
)
