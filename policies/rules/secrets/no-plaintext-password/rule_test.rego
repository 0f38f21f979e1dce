package rules.secrets["no-plaintext-password_test"]

import data.kit.testing
import data.rules.secrets["no-plaintext-password"] as rule

_version(attributes) := testing.resource("aws_secretsmanager_secret_version", "main", attributes)

_secret := testing.resource("aws_secretsmanager_secret", "main", {"name": "orders/db"})

test_denied[note] if {
	some note, resources in {
		"literal": [testing.resource("aws_db_instance", "main", {"password": "correct-horse"})],
		"cluster": [testing.resource("aws_rds_cluster", "main", {"master_password": "correct-horse"})],
		"migration endpoint": [testing.resource("aws_dms_endpoint", "main", {"password": "correct-horse"})],
		"DocumentDB": [testing.resource("aws_docdb_cluster", "main", {"master_password": "correct-horse"})],
		"write-only": [testing.resource("aws_db_instance", "main", {"password_wo": "correct-horse"})],
		"one branch of an undecided condition": [
			object.union(
				testing.resource("aws_db_instance", "main", {"password": "?condition Fresh is not decided"}),
				{"choices": {"password": ["correct-horse", null]}},
			),
		],
		"number": [testing.resource("aws_db_instance", "main", {"password": 12345678})],
		"in a secret": [_version({"secret_string": `{"username": "app", "password": "correct-horse"}`})],
		"in a secret with parts that are not known": [object.union(_version({}), {
			"unknown": {"secret_string": "aws_db_instance.main.address is known only after apply"},
			"texts": {"secret_string": `{"host":"${aws_db_instance.main.address}","db_password":"correct-horse"}`},
		})],
		"write-only in a secret": [_version({"secret_string_wo": `{"password":"correct-horse"}`})],
		"alone in the secret of a database": [
			_secret,
			testing.with_link(_version({"secret_string": "correct-horse"}), "secret", [_secret]),
		],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"none": [testing.resource("aws_db_instance", "main", {"manage_master_user_password": true})],
		"variable": [testing.resource("aws_db_instance", "main", {"password": "?var.password has no value"})],
		"migration endpoint with a secret": [
			testing.resource("aws_dms_endpoint", "main", {"secrets_manager_arn": "arn:aws:secretsmanager:eu-west-1:1:secret:a"}),
		],
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
		"secret with a generated password": [object.union(_version({}), {
			"unknown": {"secret_string": "random_password.main.result is known only after apply"},
			"texts": {"secret_string": `{"username":"app","password":"${random_password.main.result}"}`},
		})],
		"placeholder in a secret": [_version({"secret_string": `{"password": "CHANGE_ME"}`})],
		"secret of something else": [_version({"secret_string": "https://hooks.example.com/x"})],
		"dynamic reference in the secret of a database": [
			_secret,
			testing.with_link(
				_version({"secret_string": "{{resolve:ssm-secure:db}}"}),
				"secret",
				[_secret],
			),
		],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_message_does_not_tell_the_password if {
	resources := [
		testing.resource("aws_db_instance", "main", {"password": "correct-horse"}),
		_version({"secret_string": `{"password": "correct-horse"}`}),
	]
	denials := rule.deny with input as testing.document_of(resources)
	count(denials) == 2
	every denial in denials { not contains(json.marshal(denial), "correct-horse") }
}
