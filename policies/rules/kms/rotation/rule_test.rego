package rules.kms.rotation_test

import data.kit.testing
import data.rules.kms.rotation as rule

_key(attributes) := testing.resource("aws_kms_key", "main", attributes)

_document(key) := testing.document_of([
	key,
	testing.with_link(testing.resource("aws_db_instance", "main", {}), "kms_key", [key]),
])

test_denied[note] if {
	some note, attributes in {"off": {"enable_key_rotation": false}, "not set": {}}
	count(rule.deny) == 1 with input as _document(_key(attributes))
	count(rule.undecided) == 0 with input as _document(_key(attributes))
}

test_rotated_keys_pass if {
	document := _document(_key({"enable_key_rotation": true}))
	count(rule.examined) == 1 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}

test_unknown_is_undecided if {
	document := _document(_key({"enable_key_rotation": "?var.rotate has no value"}))
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}

test_not_examined[note] if {
	some note, document in {
		"asymmetric": _document(_key({"customer_master_key_spec": "RSA_2048"})),
		"of a key store": _document(_key({"custom_key_store_id": "cks-1"})),
		"imported": _document(object.union(_key({}), {"native": {"Origin": "EXTERNAL"}})),
		"of no database": testing.document_of([_key({})]),
	}
	count(rule.examined) == 0 with input as document
	count(rule.deny) == 0 with input as document
}
