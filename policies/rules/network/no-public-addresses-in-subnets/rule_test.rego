package rules.network["no-public-addresses-in-subnets_test"]

import data.kit.testing
import data.rules.network["no-public-addresses-in-subnets"] as rule

_subnet(attributes) := testing.resource("aws_subnet", "a", attributes)

_document(subnet) := testing.document_of([
	subnet,
	testing.with_link(testing.resource("aws_db_subnet_group", "main", {}), "subnets", [subnet]),
])

test_public_addresses_are_denied if {
	count(rule.deny) == 1 with input as _document(_subnet({"map_public_ip_on_launch": true}))
}

test_passes[note] if {
	some note, attributes in {"off": {"map_public_ip_on_launch": false}, "not set": {}}
	count(rule.examined) == 1 with input as _document(_subnet(attributes))
	count(rule.deny) == 0 with input as _document(_subnet(attributes))
	count(rule.undecided) == 0 with input as _document(_subnet(attributes))
}

test_unknown_is_undecided if {
	document := _document(_subnet({"map_public_ip_on_launch": "?var.public has no value"}))
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}

test_subnets_without_databases_are_not_examined if {
	document := testing.document_of([_subnet({"map_public_ip_on_launch": true})])
	count(rule.examined) == 0 with input as document
}
