package rules.snapshot["not-public_test"]

import data.kit.testing
import data.rules.snapshot["not-public"] as rule

test_denied[note] if {
	some note, resources in {
		"aws_db_snapshot": [
			testing.resource("aws_db_snapshot", "main", {"shared_accounts": ["111122223333", "all"]}),
		],
		"aws_db_snapshot_copy": [
			testing.resource("aws_db_snapshot_copy", "main", {"shared_accounts": ["111122223333", "all"]}),
		],
		"aws_db_cluster_snapshot": [
			testing.resource("aws_db_cluster_snapshot", "main", {"shared_accounts": ["111122223333", "all"]}),
		],
		"aws_rds_cluster_snapshot_copy": [
			testing.resource("aws_rds_cluster_snapshot_copy", "main", {"shared_accounts": ["111122223333", "all"]}),
		],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"not shared": [testing.resource("aws_db_snapshot", "main", {})],
		"one account": [testing.resource("aws_db_snapshot", "main", {"shared_accounts": ["111122223333"]})],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"unknown list": [
			testing.resource("aws_db_snapshot", "main", {"shared_accounts": "?var.accounts has no value"}),
		],
		"unknown member": [
			object.union(
				testing.resource("aws_db_snapshot", "main", {"shared_accounts": [null]}),
				{"unknown": {"shared_accounts.0": "var.account has no value"}},
			),
		],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}

test_caller_is_no_other_account if {
	resources := [testing.with_computed(
		testing.resource("aws_db_snapshot", "main", {"shared_accounts": [null]}),
		"shared_accounts.0",
		"data.aws_caller_identity.own.account_id",
	)]
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}
