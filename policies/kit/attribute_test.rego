package kit.attribute_test

import data.kit.attribute
import data.kit.testing

test_true[note] if {
	some note, value in {"boolean": true, "text": "true", "capitals": "True"}
	resource := testing.resource("aws_db_instance", "main", {"flag": value})
	attribute.is_true(resource, ["flag"])
	not attribute.is_false(resource, ["flag"])
	not attribute.is_unset(resource, ["flag"])
}

test_false[note] if {
	some note, value in {"boolean": false, "text": "false", "capitals": "FALSE"}
	resource := testing.resource("aws_db_instance", "main", {"flag": value})
	attribute.is_false(resource, ["flag"])
	not attribute.is_true(resource, ["flag"])
	not attribute.is_unset(resource, ["flag"])
}

test_neither[note] if {
	some note, attributes in {
		"not set": {},
		"unknown": {"flag": "?var.flag has no value"},
		"nonsense": {"flag": "maybe"},
	}
	resource := testing.resource("aws_db_instance", "main", attributes)
	not attribute.is_true(resource, ["flag"])
	not attribute.is_false(resource, ["flag"])
}

_either(choices) := testing.with_choices(testing.resource("aws_db_instance", "main", {}), "flag", choices)

test_choices_that_agree_are_known if {
	attribute.is_true(_either([true, "true", "1"]), ["flag"])
	attribute.is_false(_either(["false", 0, "0"]), ["flag"])
	attribute.is_unset(_either([null, ""]), ["flag"])
	every choices in [[true, 1], [false, 0], [null, "", []]] { not attribute.is_unknown(_either(choices), ["flag"]) }
	not attribute.is_unset(_either([true, 1]), ["flag"])
	not attribute.is_assigned(_either([null, ""]), ["flag"])
}

test_choices_that_differ_are_unknown[note] if {
	some note, choices in {
		"true or false": [true, false],
		"not set or false": [null, false],
		"not set or a reference": [null, "${aws_kms_key.main.arn}"],
	}
	resource := _either(choices)
	attribute.is_unknown(resource, ["flag"])
	not attribute.is_true(resource, ["flag"])
	not attribute.is_false(resource, ["flag"])
	not attribute.is_unset(resource, ["flag"])
}

test_unset[note] if {
	some note, attributes in {"missing": {}, "empty list": {"list": []}}
	attribute.is_unset(testing.resource("aws_db_instance", "main", attributes), ["list"])
}

test_assigned[note] if {
	some note, resource in {
		"known": testing.resource("aws_db_instance", "main", {"list": ["a"]}),
		"false": testing.resource("aws_db_instance", "main", {"list": false}),
		"unknown": testing.resource("aws_db_instance", "main", {"list": "?var.list has no value"}),
		"unknown member": object.union(
			testing.resource("aws_db_instance", "main", {"list": [null]}),
			{"unknown": {"list.0": "var.item has no value"}},
		),
		"reference": testing.with_computed(testing.resource("aws_db_instance", "main", {}), "list", "aws_x.y.z"),
	}
	attribute.is_assigned(resource, ["list"])
}

test_what_is_below_an_unknown_block_is_unknown if {
	resource := testing.resource("aws_db_proxy", "main", {"auth": "?var.auth has no value"})
	attribute.is_unknown(resource, ["auth", 0, "iam_auth"])
	attribute.reason(resource, ["auth", 0, "iam_auth"]) == "var.auth has no value"
}

test_listed_blocks_are_known_though_there_may_be_more if {
	resource := object.union(
		testing.resource("aws_security_group", "main", {"ingress": [{"protocol": "tcp"}]}),
		{"unknown": {"ingress": "var.rules has no value"}},
	)
	attribute.is_unknown(resource, ["ingress"])
	not attribute.is_unknown(resource, ["ingress", 0, "protocol"])
	attribute.is_unset(resource, ["ingress", 0, "cidr_blocks"])
	attribute.is_unknown(resource, ["ingress", 1, "protocol"])
}

test_what_is_not_set_may_come_from_a_macro if {
	resource := object.union(
		testing.resource("aws_db_instance", "main", {"publicly_accessible": true}),
		{"unknown": {"": "the macro Defaults may set more"}},
	)
	attribute.is_unknown(resource, ["storage_encrypted"])
	not attribute.is_unset(resource, ["storage_encrypted"])
	not attribute.is_unknown(resource, ["publicly_accessible"])
}

test_numbers_may_be_written_as_text if {
	attribute.number(testing.resource("aws_db_instance", "main", {"port": "5432"}), ["port"]) == 5432
	attribute.number(testing.resource("aws_db_instance", "main", {"port": 5432}), ["port"]) == 5432
	not attribute.number(testing.resource("aws_db_instance", "main", {"port": "http"}), ["port"])
}

test_label_is_in_the_language_of_the_file[note] if {
	some note, case in {
		"template": {"resource": testing.template("aws_db_instance", "Main", {}), "label": "StorageEncrypted"},
		"Terraform": {"resource": testing.resource("aws_db_instance", "main", {}), "label": "storage_encrypted"},
	}
	label := attribute.label(case.resource, ["storage_encrypted"]) with input as testing.document_of([])
	label == case.label
}

test_label_leaves_indexes_out if {
	resource := testing.resource("aws_db_proxy", "main", {})
	label := attribute.label(resource, ["auth", 1, "iam_auth"]) with input as testing.document_of([])
	label == "auth.iam_auth"
}
