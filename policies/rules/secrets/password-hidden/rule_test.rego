package rules.secrets["password-hidden_test"]

import data.kit.testing
import data.rules.secrets["password-hidden"] as rule

_shown(type, attribute) := object.union(
	testing.template(type, "Orders", {attribute: "?parameter Password has no default"}),
	{"shown": {attribute: "Password"}},
)

test_denied[note] if {
	some note, resource in {
		"parameter": _shown("aws_db_instance", "password"),
		"cluster": _shown("aws_rds_cluster", "master_password"),
		"migration endpoint": _shown("aws_dms_endpoint", "password"),
		"Parameter Store": testing.template("aws_db_instance", "Orders", {"password": "{{resolve:ssm:/orders/password:1}}"}),
		"Parameter Store, by a name that is not known": testing.with_computed(
			testing.template("aws_db_instance", "Orders", {}),
			"password",
			"{{resolve:ssm:/${dynamic-reference}/password}}",
		),
	}
	count(rule.deny) == 1 with input as testing.document_of([resource])
	count(rule.undecided) == 0 with input as testing.document_of([resource])
}

test_passes[note] if {
	some note, resource in {
		"hidden": testing.template("aws_db_instance", "Orders", {"password": "?parameter Password has no default"}),
		"Secrets Manager": testing.template(
			"aws_db_instance",
			"Orders",
			{"password": "{{resolve:secretsmanager:orders:SecretString:password}}"},
		),
		"secure string": testing.template("aws_db_instance", "Orders", {"password": "{{resolve:ssm-secure:/orders/password:1}}"}),
	}
	count(rule.examined) == 1 with input as testing.document_of([resource])
	count(rule.deny) == 0 with input as testing.document_of([resource])
	count(rule.undecided) == 0 with input as testing.document_of([resource])
}

test_not_examined[note] if {
	some note, resource in {
		"no password": testing.template("aws_db_instance", "Orders", {"manage_master_user_password": true}),
		"Terraform": testing.resource("aws_db_instance", "orders", {"password": "?var.password has no value"}),
	}
	count(rule.examined) == 0 with input as testing.document_of([resource])
}
