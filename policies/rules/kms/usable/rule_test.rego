package rules.kms.usable_test

import data.kit.testing
import data.rules.kms.usable as rule

_params := {"kms/usable": {"days": 30}}

_key(attributes) := testing.resource("aws_kms_key", "main", attributes)

_document(key) := testing.document_of([
	key,
	testing.with_link(testing.resource("aws_db_instance", "main", {}), "kms_key", [key]),
])

test_denied[note] if {
	some note, attributes in {
		"disabled": {"is_enabled": false},
		"a week": {"deletion_window_in_days": 7},
	}
	count(rule.deny) == 1 with input as _document(_key(attributes)) with data.params as _params
	count(rule.undecided) == 0 with input as _document(_key(attributes)) with data.params as _params
}

test_passes[note] if {
	some note, attributes in {"by default": {}, "said": {"is_enabled": true, "deletion_window_in_days": "30"}}
	count(rule.examined) == 1 with input as _document(_key(attributes)) with data.params as _params
	count(rule.deny) == 0 with input as _document(_key(attributes)) with data.params as _params
	count(rule.undecided) == 0 with input as _document(_key(attributes)) with data.params as _params
}

test_undecided[note] if {
	some note, attributes in {
		"enabled": {"is_enabled": "?var.enabled has no value"},
		"days": {"deletion_window_in_days": "?var.days has no value"},
	}
	count(rule.deny) == 0 with input as _document(_key(attributes)) with data.params as _params
	count(rule.undecided) == 1 with input as _document(_key(attributes)) with data.params as _params
}

test_keys_of_no_database_are_not_examined if {
	document := testing.document_of([_key({"is_enabled": false})])
	count(rule.examined) == 0 with input as document with data.params as _params
}
