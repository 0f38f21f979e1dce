package rules.proxy["requires-tls_test"]

import data.kit.testing
import data.rules.proxy["requires-tls"] as rule

test_denied[note] if {
	some note, resources in {
		"off": [testing.resource("aws_db_proxy", "main", {"require_tls": false})],
		"not set": [testing.resource("aws_db_proxy", "main", {})],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"on": [testing.resource("aws_db_proxy", "main", {"require_tls": true})],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"unknown": [testing.resource("aws_db_proxy", "main", {"require_tls": "?var.tls has no value"})],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}
