package rules.change["encryption-replaced_test"]

import data.kit.testing
import data.rules.change["encryption-replaced"] as rule

_changed(type, before, after) := testing.compared(
	[testing.resource(type, "main", before)],
	[testing.resource(type, "main", after)],
)

_encrypted := {"storage_encrypted": true}

_with_key(name) := testing.with_link(
	testing.with_computed(testing.resource("aws_db_instance", "main", _encrypted), "kms_key_id", $"aws_kms_key.{name}.arn"),
	"kms_key",
	[testing.resource("aws_kms_key", name, {})],
)

test_denied[note] if {
	some note, document in {
		"switched on": _changed("aws_db_instance", {}, _encrypted),
		"switched off": _changed("aws_rds_cluster", _encrypted, {"storage_encrypted": false}),
		"another key": _changed(
			"aws_db_instance",
			{"storage_encrypted": true, "kms_key_id": "arn:aws:kms:eu-west-1:111122223333:key/1"},
			{"storage_encrypted": true, "kms_key_id": "arn:aws:kms:eu-west-1:111122223333:key/2"},
		),
		"a key in place of the default one": _changed(
			"aws_db_instance",
			_encrypted,
			{"storage_encrypted": true, "kms_key_id": "arn:aws:kms:eu-west-1:111122223333:key/2"},
		),
		"another resource's key": testing.compared([_with_key("one")], [_with_key("two")]),
		"protection that the change only brings": _changed(
			"aws_db_instance",
			{},
			{"storage_encrypted": true, "deletion_protection": true},
		),
	}
	count(rule.deny) == 1 with input as document
	count(rule.undecided) == 0 with input as document
}

test_passes[note] if {
	some note, document in {
		"nothing changed": _changed("aws_db_instance", _encrypted, _encrypted),
		"restored from a snapshot by the change": _changed(
			"aws_db_instance",
			{},
			{"storage_encrypted": true, "snapshot_identifier": "copy"},
		),
		"deletion protection": _changed(
			"aws_db_instance",
			{"deletion_protection": true},
			{"deletion_protection": true, "storage_encrypted": true},
		),
		"prevent_destroy": testing.compared(
			[testing.resource("aws_db_instance", "main", {})],
			[object.union(
				testing.resource("aws_db_instance", "main", _encrypted),
				{"native": {"lifecycle": {"prevent_destroy": true}}},
			)],
		),
		"Aurora, where it is on by default": _changed(
			"aws_rds_cluster",
			{"engine": "aurora-mysql"},
			{"engine": "aurora-mysql", "storage_encrypted": true},
		),
		"replaced, but kept": testing.compared(
			[testing.template("aws_db_instance", "Main", {})],
			[testing.template(
				"aws_db_instance",
				"Main",
				{"storage_encrypted": true, "update_replace_policy": "Snapshot"},
			)],
		),
	}
	count(rule.examined) == 1 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}

test_undecided[note] if {
	some note, document in {
		"switch": _changed("aws_db_instance", _encrypted, {"storage_encrypted": "?var.encrypted has no value"}),
		"key": _changed(
			"aws_db_instance",
			_encrypted,
			{"storage_encrypted": true, "kms_key_id": "?var.key has no value"},
		),
	}
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}

test_not_examined[note] if {
	some note, document in {
		"new": testing.compared([], [testing.resource("aws_db_instance", "main", _encrypted)]),
		"not compared": testing.document_of([testing.resource("aws_db_instance", "main", _encrypted)]),
	}
	count(rule.examined) == 0 with input as document
	count(rule.deny) == 0 with input as document
}

test_a_renamed_key_is_the_same if {
	key := object.union(testing.resource("aws_kms_key", "two", {}), {"previous": {
		"type": "aws_kms_key",
		"id": "aws_kms_key.one",
	}})
	document := testing.compared(
		[_with_key("one"), testing.resource("aws_kms_key", "one", {})],
		[_with_key("two"), key],
	)
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}
