package rules.secrets["no-password-in-environment_test"]

import data.kit.testing
import data.rules.secrets["no-password-in-environment"] as rule

_function(variables) := testing.document_of([testing.resource(
	"aws_lambda_function",
	"api",
	{"environment": [{"variables": variables}]},
)])

test_denied[note] if {
	some note, variables in {
		"password": {"DB_PASSWORD": "secret"},
		"of PostgreSQL": {"PGPASSWORD": "secret"},
		"connection string": {"DATABASE_URL": "postgres://app:secret@db.example.com/app"},
	}
	count(rule.deny) == 1 with input as _function(variables)
	count(rule.undecided) == 0 with input as _function(variables)
}

test_passes[note] if {
	some note, variables in {
		"secret's ARN": {"DB_PASSWORD": "arn:aws:secretsmanager:eu-west-1:111122223333:secret:app"},
		"resolved": {"DB_PASSWORD": "{{resolve:secretsmanager:app}}"},
		"without password": {"DATABASE_URL": "postgres://app@db.example.com/app"},
		"another password": {"SMTP_PASSWORD": "secret"},
		"no password": {"DB_HOST": "db.example.com"},
	}
	count(rule.examined) == 1 with input as _function(variables)
	count(rule.deny) == 0 with input as _function(variables)
	count(rule.undecided) == 0 with input as _function(variables)
}

_without_variables := testing.resource("aws_lambda_function", "api", {"environment": [{"variables": {}}]})

test_undecided[note] if {
	some note, unknown in {
		"password": {"environment.0.variables.DB_PASSWORD": "var.password has no value"},
		"all": {"environment.0.variables": "var.environment has no value"},
	}
	document := testing.document_of([object.union(_without_variables, {"unknown": unknown})])
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}

test_reference_passes if {
	function := testing.with_computed(
		testing.resource("aws_lambda_function", "api", {"environment": [{"variables": {}}]}),
		"environment.0.variables.DB_PASSWORD",
		"aws_secretsmanager_secret.main.arn",
	)
	count(rule.deny) == 0 with input as testing.document_of([function])
	count(rule.undecided) == 0 with input as testing.document_of([function])
}
