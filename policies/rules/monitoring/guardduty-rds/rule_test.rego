package rules.monitoring["guardduty-rds_test"]

import data.kit.testing
import data.rules.monitoring["guardduty-rds"] as rule

_detector(attributes) := testing.document_of([testing.resource(
	"aws_guardduty_detector_feature",
	"main",
	object.union({"name": "RDS_LOGIN_EVENTS"}, attributes),
)])

_organisation(attributes) := testing.document_of([testing.resource(
	"aws_guardduty_organization_configuration_feature",
	"main",
	object.union({"name": "RDS_LOGIN_EVENTS"}, attributes),
)])

test_denied[note] if {
	some note, document in {
		"detector": _detector({"status": "DISABLED"}),
		"organisation": _organisation({"auto_enable": "NONE"}),
	}
	count(rule.deny) == 1 with input as document
	count(rule.undecided) == 0 with input as document
}

test_passes[note] if {
	some note, document in {
		"detector": _detector({"status": "ENABLED"}),
		"new accounts": _organisation({"auto_enable": "NEW"}),
	}
	count(rule.examined) == 1 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}

test_unknown_status_is_undecided if {
	document := _detector({"status": "?var.status has no value"})
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}

test_other_features_are_not_examined if {
	count(rule.examined) == 0 with input as _detector({"name": "S3_DATA_EVENTS", "status": "DISABLED"})
}
