package kit.finding_test

import data.kit.finding
import data.kit.testing

test_denial_names_the_resource if {
	resource := testing.resource("aws_db_instance", "main", {})
	finding.about(resource, ["port"], "open") == {
		"type": "aws_db_instance",
		"id": "aws_db_instance.main",
		"path": ["port"],
		"message": "open",
	}
}

test_denial_of_what_may_not_exist_says_so if {
	resource := testing.maybe(testing.resource("aws_db_instance", "main", {}))
	finding.about(resource, ["port"], "open").uncertain == "var.create has no value"
}
