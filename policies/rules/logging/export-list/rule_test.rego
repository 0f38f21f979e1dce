package rules.logging["export-list_test"]

import data.kit.testing
import data.rules.logging["export-list"] as rule

_instance(engine, logs) := testing.document_of([testing.resource(
	"aws_db_instance",
	"main",
	{"engine": engine, "enabled_cloudwatch_logs_exports": logs},
)])

_cluster(engine, logs) := testing.document_of([testing.resource(
	"aws_rds_cluster",
	"main",
	{"engine": engine, "enabled_cloudwatch_logs_exports": logs},
)])

test_denied[note] if {
	some note, document in {
		"PostgreSQL": _instance("postgres", ["upgrade"]),
		"Aurora PostgreSQL": _cluster("aurora-postgresql", ["iam-db-auth-error"]),
		"MySQL": _instance("mysql", ["error", "slowquery"]),
		"MariaDB": _instance("mariadb", ["general"]),
		"Oracle": _instance("oracle-ee", ["alert", "listener"]),
		"SQL Server without the agent": _instance("sqlserver-se", ["error"]),
		"SQL Server Express": _instance("sqlserver-ex", ["agent"]),
	}
	count(rule.deny) == 1 with input as document
	count(rule.undecided) == 0 with input as document
}

test_passes[note] if {
	some note, document in {
		"PostgreSQL": _instance("postgres", ["PostgreSQL", "upgrade"]),
		"MySQL": _instance("mysql", ["audit", null]),
		"Oracle": _instance("oracle-se2", ["audit"]),
		"SQL Server": _instance("sqlserver-web", ["agent", "error"]),
		"SQL Server Express": _instance("sqlserver-ex", ["error"]),
	}
	count(rule.examined) == 1 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}

test_unknown_member_is_undecided if {
	document := _instance("postgres", ["upgrade", null])
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}

test_not_examined[note] if {
	some note, document in {
		"none exported": _instance("postgres", []),
		"unknown": _instance("postgres", "?var.logs has no value"),
		"Aurora MySQL": _cluster("aurora-mysql", ["error"]),
		"Multi-AZ DB cluster of MySQL": _cluster("mysql", ["error"]),
		"Db2": _instance("db2-se", ["diag.log"]),
	}
	count(rule.examined) == 0 with input as document
}
