package rules.secrets.rotation_test

import data.kit.testing
import data.rules.secrets.rotation as rule

test_denied[note] if {
	some note, resources in {
		"named after a database": [testing.resource("aws_secretsmanager_secret", "app", {"name": "prod/orders-db"})],
		"used by a proxy": [
			testing.resource("aws_secretsmanager_secret", "app", {}),
			testing.with_link(
				testing.resource("aws_db_proxy", "main", {}),
				"secrets",
				[testing.resource("aws_secretsmanager_secret", "app", {})],
			),
		],
		"password of a database": [
			testing.resource("aws_secretsmanager_secret", "app", {}),
			testing.with_link(
				testing.resource("aws_db_instance", "main", {}),
				"password_source",
				[testing.resource("aws_secretsmanager_secret", "app", {})],
			),
		],
		"attached in a template": [
			testing.resource("aws_secretsmanager_secret", "app", {}),
			testing.with_link(
				testing.template("AWS::SecretsManager::SecretTargetAttachment", "Attachment", {}),
				"secret",
				[testing.resource("aws_secretsmanager_secret", "app", {})],
			),
		],
		"holds the address of a database": [
			testing.with_link(
				testing.resource("aws_secretsmanager_secret", "app", {}),
				"versions",
				[testing.resource("aws_secretsmanager_secret_version", "app", {})],
			),
			testing.with_link(
				testing.resource("aws_secretsmanager_secret_version", "app", {}),
				"databases",
				[testing.resource("aws_db_instance", "main", {})],
			),
		],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

_params := {"secrets/rotation": {"days": 90}}

_rotated(rules) := testing.document_of([
	testing.with_link(
		testing.resource("aws_secretsmanager_secret", "app", {"name": "orders-db"}),
		"rotation",
		[testing.resource("aws_secretsmanager_secret_rotation", "app", {})],
	),
	testing.resource("aws_secretsmanager_secret_rotation", "app", {"rotation_rules": [rules]}),
])

test_seldom_is_denied[note] if {
	some note, rules in {
		"days": {"automatically_after_days": 91},
		"days as text": {"automatically_after_days": "365"},
		"schedule": {"schedule_expression": "rate(100 days)"},
	}
	count(rule.deny) == 1 with input as _rotated(rules) with data.params as _params
	count(rule.undecided) == 0 with input as _rotated(rules) with data.params as _params
}

test_often_enough_passes[note] if {
	some note, rules in {
		"days": {"automatically_after_days": 90},
		"one day": {"schedule_expression": "rate(1 day)"},
		"hours": {"schedule_expression": "rate(100 hours)"},
		"calendar": {"schedule_expression": "cron(0 8 1 * ? *)"},
	}
	count(rule.deny) == 0 with input as _rotated(rules) with data.params as _params
	count(rule.undecided) == 0 with input as _rotated(rules) with data.params as _params
}

test_passes[note] if {
	some note, resources in {
		"rotated": [
			testing.with_link(
				testing.resource("aws_secretsmanager_secret", "app", {}),
				"rotation",
				[testing.resource("aws_secretsmanager_secret_rotation", "app", {})],
			),
			testing.resource("aws_secretsmanager_secret_rotation", "app", {}),
			testing.with_link(
				testing.resource("aws_db_proxy", "main", {}),
				"secrets",
				[testing.resource("aws_secretsmanager_secret", "app", {})],
			),
		],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"perhaps rotated": [
			testing.with_link(
				testing.resource("aws_secretsmanager_secret", "app", {}),
				"rotation",
				[testing.resource("aws_secretsmanager_secret_rotation", "app", {})],
			),
			testing.maybe(testing.resource("aws_secretsmanager_secret_rotation", "app", {})),
			testing.with_link(
				testing.resource("aws_db_proxy", "main", {}),
				"secrets",
				[testing.resource("aws_secretsmanager_secret", "app", {})],
			),
		],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}

test_not_examined[note] if {
	some note, resources in {
		"other secret": [testing.resource("aws_secretsmanager_secret", "app", {})],
	}
	count(rule.examined) == 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
}
