package rules.secrets["no-plaintext-password_test"]

import data.kit.testing
import data.rules.secrets["no-plaintext-password"] as rule

test_denied[note] if {
	some note, resources in {
		"literal": [testing.resource("aws_db_instance", "main", {"password": "correct-horse"})],
		"cluster": [testing.resource("aws_rds_cluster", "main", {"master_password": "correct-horse"})],
		"write-only": [testing.resource("aws_db_instance", "main", {"password_wo": "correct-horse"})],
		"one branch of an undecided condition": [
			object.union(
				testing.resource("aws_db_instance", "main", {"password": "?condition Fresh is not decided"}),
				{"choices": {"password": ["correct-horse", null]}},
			),
		],
		"number": [testing.resource("aws_db_instance", "main", {"password": 12345678})],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"none": [testing.resource("aws_db_instance", "main", {"manage_master_user_password": true})],
		"variable": [testing.resource("aws_db_instance", "main", {"password": "?var.password has no value"})],
		"generated": [
			testing.with_computed(
				testing.resource("aws_db_instance", "main", {}),
				"password",
				"random_password.main.result",
			),
		],
		"generated in either branch": [
			object.union(
				testing.resource("aws_db_instance", "main", {"password": "?var.old has no value"}),
				{"choices": {"password": ["${random_password.a.result}", "{{resolve:ssm-secure:db}}", ""]}},
			),
		],
		"dynamic reference": [
			testing.template(
				"aws_db_instance",
				"Main",
				{"password": "{{resolve:secretsmanager:db:SecretString:password}}"},
			),
		],
		"empty": [testing.resource("aws_db_instance", "main", {"password": ""})],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_message_does_not_tell_the_password if {
	resources := [testing.resource("aws_db_instance", "main", {"password": "correct-horse"})]
	some denial in rule.deny with input as testing.document_of(resources)
	not contains(json.marshal(denial), "correct-horse")
}
