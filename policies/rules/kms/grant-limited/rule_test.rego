package rules.kms["grant-limited_test"]

import data.kit.testing
import data.rules.kms["grant-limited"] as rule

_key := testing.resource("aws_kms_key", "main", {})

_judged(operations) := testing.document_of([
	_key,
	testing.with_link(testing.resource("aws_db_instance", "main", {}), "kms_key", [_key]),
	testing.with_link(testing.resource("aws_kms_grant", "main", {"operations": operations}), "key", [_key]),
])

test_more_than_use_is_denied if {
	count(rule.deny) == 1 with input as _judged(["Decrypt", "RetireGrant", "Sign"])
}

test_use_passes if {
	document := _judged(["Decrypt", "CreateGrant", "DescribeKey"])
	count(rule.examined) == 1 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}

test_undecided[note] if {
	some note, operations in {"all": "?var.operations has no value", "one": ["Decrypt", null]}
	count(rule.deny) == 0 with input as _judged(operations)
	count(rule.undecided) == 1 with input as _judged(operations)
}

test_grants_on_other_keys_are_not_examined if {
	grant := testing.with_link(testing.resource("aws_kms_grant", "main", {}), "key", [_key])
	count(rule.examined) == 0 with input as testing.document_of([_key, grant])
}
