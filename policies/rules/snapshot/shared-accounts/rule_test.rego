package rules.snapshot["shared-accounts_test"]

import data.kit.testing
import data.rules.snapshot["shared-accounts"] as rule

_params := {"snapshot/shared-accounts": {"accounts": ["444455556666"]}}

test_denied[note] if {
	some note, resources in {
		"foreign": [testing.resource("aws_db_snapshot", "main", {"shared_accounts": ["999988887777"]})],
		"one of two": [
			testing.resource(
				"aws_db_cluster_snapshot",
				"main",
				{"shared_accounts": ["444455556666", "999988887777"]},
			),
		],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 0 with input as testing.document_of(resources) with data.params as _params
}

test_passes[note] if {
	some note, resources in {
		"allowed": [testing.resource("aws_db_snapshot", "main", {"shared_accounts": ["444455556666"]})],
		"not shared": [testing.resource("aws_db_snapshot", "main", {})],
		"everyone, which another rule reports": [
			testing.resource("aws_db_snapshot", "main", {"shared_accounts": ["all"]}),
		],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.deny) == 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 0 with input as testing.document_of(resources) with data.params as _params
}

test_undecided[note] if {
	some note, resources in {
		"unknown": [testing.resource("aws_db_snapshot", "main", {"shared_accounts": "?var.accounts has no value"})],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 1 with input as testing.document_of(resources) with data.params as _params
}
