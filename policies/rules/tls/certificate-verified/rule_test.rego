package rules.tls["certificate-verified_test"]

import data.kit.testing
import data.rules.tls["certificate-verified"] as rule

_function(variables) := testing.resource("aws_lambda_function", "api", {"environment": [{"variables": variables}]})

_postgres := "postgres://app@orders.abc.eu-west-1.rds.amazonaws.com/orders"

_mysql := "jdbc:mysql://orders.abc.eu-west-1.rds.amazonaws.com/orders"

_sql_server := "jdbc:sqlserver://orders.abc.eu-west-1.rds.amazonaws.com;databaseName=orders"

_parameter(name, value) := testing.resource("aws_ssm_parameter", "p", {"name": name, "value": value})

_task := object.union(testing.resource("aws_ecs_task_definition", "api", {}), {"documents": {"container_definitions": [
	{"name": "sidecar"},
	{"name": "api", "environment": [{"name": "DB_HOST", "value": "db"}, {"name": "PGSSLMODE", "value": "disable"}]},
]}})

_template := testing.template("aws_ecs_task_definition", "Api", {"container_definitions": [{"environment": [{
	"name": "DATABASE_URL",
	"value": $"{_postgres}?sslmode=prefer",
}]}]})

test_denied[note] if {
	some note, resource in {
		"mode of PostgreSQL": _function({"PGSSLMODE": "disable"}),
		"mode of MySQL": _function({"ORDERS_DB_SSL_MODE": "PREFERRED"}),
		"switch": _function({"DB_SSL": "false"}),
		"switch for the check": _function({"DB_SSL_REJECT_UNAUTHORIZED": "0"}),
		"opposite switch": _function({"DB_SSL_SKIP_VERIFY": "true"}),
		"all of Node.js": _function({"NODE_TLS_REJECT_UNAUTHORIZED": "0", "DB_HOST": "db"}),
		"URL": _function({"DATABASE_URL": $"{_postgres}?sslmode=disable"}),
		"words": _function({"DSN": "host=db user=app sslmode=allow"}),
		"words of .NET": _function({"CONNECTION": "Server=db;SSL Mode=None;"}),
		"JDBC of MySQL": _function({"URL": $"{_mysql}?useSSL=false&x=y"}),
		"Go": _function({"DSN": "app@tcp(db:3306)/orders?tls=skip-verify"}),
		"SQL Server without TLS": _function({"URL": $"{_sql_server};encrypt=false"}),
		"SQL Server without a check": _function({"URL": $"{_sql_server};encrypt=true;trustServerCertificate=true"}),
		"JSON": _parameter("config", `{"url": "postgres://db", "ssl": {"rejectUnauthorized": false}}`),
		"parameter": _parameter("/orders/pg-sslmode", "disable"),
		"container": _task,
		"container of a template": _template,
		"text that is known in part": testing.with_computed(
			testing.resource("aws_ssm_parameter", "p", {}),
			"value",
			"postgres://app@${aws_db_instance.orders.address}/orders?sslmode=disable",
		),
		"variable that is known in part": object.union(_function({}), {
			"unknown": {"environment.0.variables.URL": "var.user has no value"},
			"texts": {"environment.0.variables.URL": "postgres://${…}@db/orders?sslmode=disable"},
		}),
	}
	count(rule.deny) == 1 with input as testing.document_of([resource])
	every denial in rule.deny { denial.severity == "medium" } with input as testing.document_of([resource])
	count(rule.undecided) == 0 with input as testing.document_of([resource])
}

test_encryption_without_a_check_is_low[note] if {
	some note, resource in {
		"mode": _function({"PGSSLMODE": "require"}),
		"URL": _function({"DATABASE_URL": $"{_postgres}?sslmode=require"}),
	}
	every denial in rule.deny { denial.severity == "low" } with input as testing.document_of([resource])
	count(rule.deny) == 1 with input as testing.document_of([resource])
}

test_fix[text] if {
	some text, fixed in {
		"sslmode=disable": "sslmode=verify-full",
		"sslMode=DISABLED": "sslMode=VERIFY_IDENTITY",
		"SSL Mode=Require": "SSL Mode=VerifyFull",
	}
	some denial in rule.deny with input as testing.document_of([_function({"DSN": text})])
	denial.fix.replace == {"path": ["environment", 0, "variables", "DSN"], "from": text, "to": fixed}
}

test_no_fix_for_an_odd_spelling if {
	some denial in rule.deny with input as testing.document_of([_function({"DSN": "host=db sslmode=Disabled"})])
	not denial.fix
}

test_passes[note] if {
	some note, resource in {
		"verified": _function({"PGSSLMODE": "verify-full"}),
		"verified in a URL": _function({"DATABASE_URL": $"{_postgres}?sslmode=verify-full"}),
		"verified by JDBC": _function({"URL": $"{_sql_server};encrypt=true;trustServerCertificate=false"}),
		"certificates beside the mode": _function({"PGSSLMODE": "require", "PGSSLROOTCERT": "/opt/rds.pem"}),
		"certificates in the URL": _function({"URL": $"{_postgres}?sslmode=require&sslrootcert=/opt/rds.pem"}),
		"nothing said": _function({"DATABASE_URL": _postgres}),
		"on this machine": _function({"DATABASE_URL": "postgres://app@localhost/orders?sslmode=disable"}),
		"another service": _function({"REDIS_SSL": "false"}),
		"Node.js without a database": _function({"NODE_TLS_REJECT_UNAUTHORIZED": "0"}),
		"useSSL of something else": _function({"URL": "smtp://mail?useSSL=false"}),
		"a key without a value": _function({"DB_SSL": "true"}),
		"a parameter of something else": _parameter("/web/tls", "false"),
		"an unknown URL": _parameter("/orders/url", "?var.url has no value"),
	}
	count(rule.examined) == 1 with input as testing.document_of([resource])
	count(rule.deny) == 0 with input as testing.document_of([resource])
	count(rule.undecided) == 0 with input as testing.document_of([resource])
}

test_unknown_mode_is_undecided if {
	function := object.union(_function({}), {"unknown": {"environment.0.variables.PGSSLMODE": "var.mode has no value"}})
	count(rule.deny) == 0 with input as testing.document_of([function])
	count(rule.undecided) == 1 with input as testing.document_of([function])
}

test_task_without_containers_is_not_judged if {
	task := testing.resource("aws_ecs_task_definition", "api", {"container_definitions": "[]"})
	count(rule.examined) == 0 with input as testing.document_of([task])
}
