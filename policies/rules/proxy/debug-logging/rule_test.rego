package rules.proxy["debug-logging_test"]

import data.kit.testing
import data.rules.proxy["debug-logging"] as rule

test_denied[note] if {
	some note, resources in {
		"on": [testing.resource("aws_db_proxy", "main", {"debug_logging": true})],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"off": [testing.resource("aws_db_proxy", "main", {"debug_logging": false})],
		"not set": [testing.resource("aws_db_proxy", "main", {})],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"unknown": [testing.resource("aws_db_proxy", "main", {"debug_logging": "?var.debug has no value"})],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}
