package rules.tls["oracle-encrypted_test"]

import data.kit.testing
import data.rules.tls["oracle-encrypted"] as rule

_group(attributes) := testing.resource("aws_db_option_group", "options", object.union({"name": "options"}, attributes))

_encryption(settings) := {"option": [{
	"option_name": "NATIVE_NETWORK_ENCRYPTION",
	"option_settings": [{"name": name, "value": value} | some name, value in settings],
}]}

_instance := testing.resource("aws_db_instance", "main", {"engine": "oracle-ee", "option_group_name": "options"})

_document(group) := testing.document_of([group, testing.with_link(_instance, "option_group", [group])])

_alone(attributes) := testing.document_of([testing.resource(
	"aws_db_instance",
	"main",
	object.union({"engine": "oracle-se2"}, attributes),
)])

test_denied[note] if {
	some note, document in {
		"no group": _alone({}),
		"the default group": _alone({"option_group_name": "default:oracle-se2-19"}),
		"a group without options": _document(_group({})),
		"a group with others": _document(_group({"option": [{"option_name": "Timezone"}]})),
		"left at a default that asks only": _document(_group(_encryption({}))),
		"accepted only": _document(_group(_encryption({"SQLNET.ENCRYPTION_SERVER": "ACCEPTED"}))),
		"broken cipher": _document(_group(_encryption({
			"SQLNET.ENCRYPTION_SERVER": "REQUIRED",
			"SQLNET.ENCRYPTION_TYPES_SERVER": "AES256,3DES168,RC4_128",
		}))),
	}
	count(rule.deny) == 1 with input as document
	count(rule.undecided) == 0 with input as document
}

test_passes[note] if {
	some note, group in {
		"SSL": _group({"option": [{"option_name": "Timezone"}, {"option_name": "SSL"}]}),
		"required": _group(_encryption({"SQLNET.ENCRYPTION_SERVER": "Required"})),
		"required with good ciphers": _group(_encryption({
			"SQLNET.ENCRYPTION_SERVER": "REQUIRED",
			"SQLNET.ENCRYPTION_TYPES_SERVER": "AES256, AES192",
		})),
	}
	count(rule.examined) == 1 with input as _document(group)
	count(rule.deny) == 0 with input as _document(group)
	count(rule.undecided) == 0 with input as _document(group)
}

test_undecided[note] if {
	some note, document in {
		"group unknown": _alone({"option_group_name": "?var.options has no value"}),
		"group elsewhere": _alone({"option_group_name": "platform"}),
		"restored": _alone({"snapshot_identifier": "before-the-move"}),
		"options unknown": _document(_group({"option": "?var.options has no value"})),
		"name of an option unknown": _document(object.union(
			_group({"option": [{}]}),
			{"unknown": {"option.0.option_name": "var.option has no value"}},
		)),
		"settings unknown": _document(object.union(
			_group({"option": [{"option_name": "NATIVE_NETWORK_ENCRYPTION"}]}),
			{"unknown": {"option.0.option_settings": "var.settings has no value"}},
		)),
		"value unknown": _document(object.union(
			_group({"option": [{
				"option_name": "NATIVE_NETWORK_ENCRYPTION",
				"option_settings": [{"name": "SQLNET.ENCRYPTION_SERVER"}],
			}]}),
			{"unknown": {"option.0.option_settings.0.value": "var.mode has no value"}},
		)),
	}
	count(rule.deny) == 0 with input as document
	count(rule.undecided) > 0 with input as document
}

test_replica_has_the_group_of_its_source if {
	source := testing.resource("aws_db_instance", "main", {"engine": "oracle-ee"})
	replica := testing.with_link(
		testing.resource("aws_db_instance", "replica", {"engine": "oracle-ee", "replicate_source_db": "main"}),
		"source",
		[source],
	)
	{denial.id | some denial in rule.deny} == {"aws_db_instance.main"} with input as testing.document_of([source, replica])
}

test_other_engines_are_not_examined[engine] if {
	some engine in ["postgres", "custom-oracle-ee", "sqlserver-ee"]
	count(rule.examined) == 0 with input as _alone({"engine": engine})
}
