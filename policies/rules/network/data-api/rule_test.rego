package rules.network["data-api_test"]

import data.kit.testing
import data.rules.network["data-api"] as rule

_cluster(attributes) := testing.document_of([testing.resource("aws_rds_cluster", "main", attributes)])

test_on_is_denied if {
	count(rule.deny) == 1 with input as _cluster({"enable_http_endpoint": true})
	count(rule.undecided) == 0 with input as _cluster({"enable_http_endpoint": true})
}

test_passes[note] if {
	some note, attributes in {"off": {"enable_http_endpoint": false}, "not set": {}}
	count(rule.examined) == 1 with input as _cluster(attributes)
	count(rule.deny) == 0 with input as _cluster(attributes)
	count(rule.undecided) == 0 with input as _cluster(attributes)
}

test_unknown_is_undecided if {
	document := _cluster({"enable_http_endpoint": "?var.api has no value"})
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}
