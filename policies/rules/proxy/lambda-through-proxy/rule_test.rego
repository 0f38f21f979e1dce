package rules.proxy["lambda-through-proxy_test"]

import data.kit.testing
import data.rules.proxy["lambda-through-proxy"] as rule

_group(name) := testing.resource("aws_security_group", name, {})

_admitting(name, source) := testing.with_link(_group(name), "source_security_groups", [source])

_database(attributes) := testing.with_link(
	testing.resource("aws_db_instance", "main", attributes),
	"security_groups",
	[_group("db")],
)

_function := testing.with_link(
	testing.resource("aws_lambda_function", "api", {"vpc_config": [{"subnet_ids": ["subnet-1"]}]}),
	"security_groups",
	[_group("api")],
)

_given(reference) := testing.with_computed(_function, "environment.0.variables.HOST", reference)

_groups := [_group("api"), _admitting("db", _group("api"))]

_postgres := _database({"engine": "postgres"})

test_denied[note] if {
	some note, resources in {
		"security group": array.concat([_function, _postgres], _groups),
		"separate rule": [
			_function,
			_postgres,
			_group("api"),
			testing.with_link(_group("db"), "rules", [_rule]),
			_rule,
		],
		"address": [_given("aws_db_instance.main.address"), _postgres],
		"address in a text": [_given("postgres://app@${aws_db_instance.main.endpoint}/app"), _postgres],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

_rule := testing.with_link(
	testing.resource("aws_vpc_security_group_ingress_rule", "db", {"from_port": 5432, "to_port": 5432}),
	"source_security_groups",
	[_group("api")],
)

test_passes[note] if {
	some note, resources in {
		"the proxy's address": array.concat(
			[_given("aws_db_proxy.main.endpoint"), _postgres, testing.resource("aws_db_proxy", "main", {})],
			_groups,
		),
		"admitted at a proxy": array.concat(
			[
				_function,
				_postgres,
				testing.with_link(testing.resource("aws_db_proxy", "main", {}), "security_groups", [_group("db")]),
			],
			_groups,
		),
		"an engine without proxies": array.concat([_function, _database({"engine": "oracle-se2"})], _groups),
		"SQL Server of one's own": array.concat([_function, _database({"engine": "custom-sqlserver-ee"})], _groups),
		"not admitted": [_function, _postgres, _group("api"), _group("db")],
		"the name of the database": [_given("aws_db_instance.main.db_name"), _postgres],
		"another database's address": [_given("aws_db_instance.main2.address"), _postgres],
	}
	count(rule.examined) == 1 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_unknown_security_groups_are_undecided if {
	function := testing.resource("aws_lambda_function", "api", {"vpc_config": [{}]})
	unknown := object.union(function, {"unknown": {"vpc_config.0.security_group_ids": "var.groups has no value"}})
	resources := array.concat([unknown, _postgres], _groups)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}

test_functions_outside_of_a_vpc_are_not_examined if {
	resources := [testing.resource("aws_lambda_function", "api", {})]
	count(rule.examined) == 0 with input as testing.document_of(resources)
}

test_sql_server_is_judged if {
	resources := array.concat([_function, _database({"engine": "sqlserver-se"})], _groups)
	count(rule.deny) == 1 with input as testing.document_of(resources)
}

test_mysql_is_judged if {
	resources := array.concat([_function, _database({"engine": "mariadb"})], _groups)
	count(rule.deny) == 1 with input as testing.document_of(resources)
}
