package rules.logging["aurora-audit_test"]

import data.kit.testing
import data.rules.logging["aurora-audit"] as rule

_cluster(attributes) := testing.document_of([testing.resource(
	"aws_rds_cluster",
	"main",
	object.union({"engine": "aurora-mysql"}, attributes),
)])

test_denied[note] if {
	some note, attributes in {
		"nothing exported": {},
		"others exported": {"enabled_cloudwatch_logs_exports": ["error", "slowquery"]},
	}
	count(rule.deny) == 1 with input as _cluster(attributes)
	count(rule.undecided) == 0 with input as _cluster(attributes)
}

test_audit_passes if {
	document := _cluster({"enabled_cloudwatch_logs_exports": [null, "audit"]})
	count(rule.examined) == 1 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}

test_undecided[note] if {
	some note, attributes in {
		"all": {"enabled_cloudwatch_logs_exports": "?var.exports has no value"},
		"one": {"enabled_cloudwatch_logs_exports": ["error", null]},
	}
	count(rule.deny) == 0 with input as _cluster(attributes)
	count(rule.undecided) == 1 with input as _cluster(attributes)
}

test_other_engines_are_not_examined if {
	document := testing.document_of([testing.resource("aws_rds_cluster", "main", {"engine": "aurora-postgresql"})])
	count(rule.examined) == 0 with input as document
}
