package rules.secrets["customer-managed-key_test"]

import data.kit.testing
import data.rules.secrets["customer-managed-key"] as rule

_secret(attributes) := testing.document_of([testing.resource(
	"aws_secretsmanager_secret",
	"main",
	object.union({"name": "orders-db"}, attributes),
)])

test_denied[note] if {
	some note, attributes in {"no key": {}, "AWS key": {"kms_key_id": "alias/aws/secretsmanager"}}
	count(rule.deny) == 1 with input as _secret(attributes)
	count(rule.undecided) == 0 with input as _secret(attributes)
}

test_a_key_passes if {
	document := _secret({"kms_key_id": "arn:aws:kms:eu-west-1:111122223333:key/1"})
	count(rule.examined) == 1 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}

test_unknown_key_is_undecided if {
	document := _secret({"kms_key_id": "?var.key has no value"})
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}

test_other_secrets_are_not_examined if {
	document := testing.document_of([testing.resource("aws_secretsmanager_secret", "main", {"name": "api-token"})])
	count(rule.examined) == 0 with input as document
}
