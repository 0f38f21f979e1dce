package rules.snapshot["trusted-source_test"]

import data.kit.testing
import data.rules.snapshot["trusted-source"] as rule

_params := {"snapshot/trusted-source": {"own_accounts": ["111122223333"]}}

_none := {"snapshot/trusted-source": {"own_accounts": []}}

_of(account) := testing.document_of([testing.resource(
	"aws_db_instance",
	"main",
	{"snapshot_identifier": $"arn:aws:rds:eu-west-1:{account}:snapshot:orders"},
)])

_search(attributes) := testing.document_of([testing.data_source("aws_db_snapshot", "main", attributes)])

test_denied[note] if {
	some note, document in {
		"public ones": _search({"include_public": true, "most_recent": true}),
		"shared ones": _search({"include_shared": true, "most_recent": true}),
		"of another account": _of("444455556666"),
	}
	count(rule.deny) == 1 with input as document with data.params as _params
	count(rule.undecided) == 0 with input as document with data.params as _params
}

test_passes[note] if {
	some note, document in {
		"own ones": _search({"most_recent": true}),
		"of one's own account": _of("111122223333"),
	}
	count(rule.examined) == 1 with input as document with data.params as _params
	count(rule.deny) == 0 with input as document with data.params as _params
	count(rule.undecided) == 0 with input as document with data.params as _params
}

test_where_no_account_is_known_none_is_foreign if {
	count(rule.deny) == 0 with input as _of("444455556666") with data.params as _none
}

test_unknown_is_undecided if {
	document := _search({"include_public": "?var.public has no value"})
	count(rule.deny) == 0 with input as document with data.params as _params
	count(rule.undecided) == 1 with input as document with data.params as _params
}
