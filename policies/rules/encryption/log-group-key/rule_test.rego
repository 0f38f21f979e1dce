package rules.encryption["log-group-key_test"]

import data.kit.testing
import data.rules.encryption["log-group-key"] as rule

_group(attributes) := testing.resource(
	"aws_cloudwatch_log_group",
	"main",
	object.union({"name": "/aws/rds/instance/orders/postgresql"}, attributes),
)

test_no_key_is_denied if {
	document := testing.document_of([_group({})])
	count(rule.deny) == 1 with input as document
	count(rule.undecided) == 0 with input as document
}

test_name_of_a_database_of_the_files_is_known_well_enough if {
	group := object.union(_group({"name": null}), {
		"unknown": {"name": "aws_db_instance.main.identifier is known only after apply"},
		"texts": {"name": "/aws/rds/instance/${aws_db_instance.main.identifier}/postgresql"},
	})
	count(rule.deny) == 1 with input as testing.document_of([group])
}

test_passes[note] if {
	some note, group in {
		"known key": _group({"kms_key_id": "arn:aws:kms:eu-west-1:111122223333:key/1"}),
		"key of the files": testing.with_computed(_group({}), "kms_key_id", "aws_kms_key.logs.arn"),
	}
	count(rule.examined) == 1 with input as testing.document_of([group])
	count(rule.deny) == 0 with input as testing.document_of([group])
	count(rule.undecided) == 0 with input as testing.document_of([group])
}

test_unknown_key_is_undecided if {
	document := testing.document_of([_group({"kms_key_id": "?var.key has no value"})])
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}

test_other_log_groups_are_not_examined if {
	count(rule.examined) == 0 with input as testing.document_of([_group({"name": "/aws/lambda/api"})])
}
