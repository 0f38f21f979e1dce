package rules.secrets["kept-out-of-state_test"]

import data.kit.testing
import data.rules.secrets["kept-out-of-state"] as rule

_instance(attributes) := testing.resource("aws_db_instance", "main", object.union({"engine": "postgres"}, attributes))

# What proves that Terraform has write-only arguments.
_modern := testing.resource("aws_secretsmanager_secret_version", "other", {"secret_string_wo": "?ephemeral.x"})

_generated := testing.with_computed(_instance({}), "password", "random_password.main.result")

_secret := testing.resource("aws_secretsmanager_secret", "main", {"name": "orders-db"})

_version(attributes) := [_secret, testing.with_link(
	testing.resource("aws_secretsmanager_secret_version", "main", attributes),
	"secret",
	[_secret],
)]

test_denied[note] if {
	some note, resources in {
		"generated": [_generated],
		"variable": [_instance({"password": "?var.password has no value"})],
		"cluster": [testing.with_computed(
			testing.resource("aws_rds_cluster", "main", {"engine": "aurora-mysql"}),
			"master_password",
			"data.aws_secretsmanager_secret_version.main.secret_string",
		)],
		"secret of a database": _version({"secret_string": "?random_password.main.result is known only after apply"}),
	}
	document := testing.document_of(array.concat(resources, [_modern]))
	count(rule.deny) == 1 with input as document
	count(rule.undecided) == 0 with input as document
}

test_older_terraform_is_asked_where_wanted if {
	document := testing.document_of([_generated])
	count(rule.examined) == 0 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.deny) == 1 with input as document with data.params as {"secrets/kept-out-of-state": {"always": true}}
}

test_passes[note] if {
	some note, resources in {
		"write-only": [_instance({"password_wo": "?ephemeral.random_password.main.result"})],
		"literal, which another rule reports": [_instance({"password": "correct-horse"})],
		"write-only secret": _version({"secret_string_wo": "?ephemeral.random_password.main.result"}),
	}
	document := testing.document_of(array.concat(resources, [_modern]))
	count(rule.examined) == 1 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}

test_undecided[note] if {
	some note, resource in {
		"set in one branch": testing.with_choices(
			_instance({}),
			"password",
			[null, "${random_password.main.result}"],
		),
		"management unknown": object.union(
			_generated,
			{"unknown": {"manage_master_user_password": "var.managed has no value"}},
		),
	}
	document := testing.document_of([resource, _modern])
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}

test_not_examined[note] if {
	some note, resources in {
		"managed": [_instance({"manage_master_user_password": true})],
		"template": [testing.template("aws_db_instance", "Main", {"password": "?parameter Password has no value"})],
		"other secret": [testing.resource("aws_secretsmanager_secret_version", "main", {"secret_string": "?x"})],
	}
	count(rule.examined) == 0 with input as testing.document_of(array.concat(resources, [_modern]))
}
