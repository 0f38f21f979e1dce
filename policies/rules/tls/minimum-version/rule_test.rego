package rules.tls["minimum-version_test"]

import data.kit.testing
import data.rules.tls["minimum-version"] as rule

_group(name, value) := testing.document_of([testing.resource(
	"aws_db_parameter_group",
	"main",
	{"parameter": [{"name": name, "value": value}]},
)])

test_denied[note] if {
	some note, setting in {
		"PostgreSQL": ["ssl_min_protocol_version", "TLSv1.1"],
		"MySQL": ["tls_version", "TLSv1.1,TLSv1.2"],
		"SQL Server": ["rds.tls10", "enabled"],
	}
	count(rule.deny) == 1 with input as _group(setting[0], setting[1])
}

test_passes[note] if {
	some note, setting in {
		"PostgreSQL": ["ssl_min_protocol_version", "TLSv1.2"],
		"MySQL": ["tls_version", "TLSv1.2,TLSv1.3"],
		"SQL Server": ["rds.tls10", "disabled"],
		"another parameter": ["max_connections", "100"],
	}
	count(rule.examined) == 1 with input as _group(setting[0], setting[1])
	count(rule.deny) == 0 with input as _group(setting[0], setting[1])
	count(rule.undecided) == 0 with input as _group(setting[0], setting[1])
}

test_unknown_value_is_undecided if {
	group := testing.resource("aws_db_parameter_group", "main", {"parameter": [{"name": "tls_version"}]})
	unknown := object.union(group, {"unknown": {"parameter.0.value": "var.versions has no value"}})
	count(rule.deny) == 0 with input as testing.document_of([unknown])
	count(rule.undecided) == 1 with input as testing.document_of([unknown])
}
