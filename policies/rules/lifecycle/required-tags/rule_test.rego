package rules.lifecycle["required-tags_test"]

import data.kit.testing
import data.rules.lifecycle["required-tags"] as rule

_params := {"lifecycle/required-tags": {"tags": ["Environment"]}}

test_denied[note] if {
	some note, resources in {
		"no tags": [testing.resource("aws_db_instance", "main", {})],
		"another tag": [testing.resource("aws_db_instance", "main", {"tags": {"Name": "main"}})],
		"empty": [testing.resource("aws_db_instance", "main", {"tags": {"Environment": ""}})],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 0 with input as testing.document_of(resources) with data.params as _params
}

test_passes[note] if {
	some note, resources in {
		"there": [testing.resource("aws_db_instance", "main", {"tags": {"environment": "production"}})],
		"from the provider": [
			testing.resource("aws_db_instance", "main", {"tags_all": {"Environment": "production"}}),
		],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.deny) == 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 0 with input as testing.document_of(resources) with data.params as _params
}

test_undecided[note] if {
	some note, resources in {
		"unknown tags": [testing.resource("aws_db_instance", "main", {"tags": "?var.tags has no value"})],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 1 with input as testing.document_of(resources) with data.params as _params
}
