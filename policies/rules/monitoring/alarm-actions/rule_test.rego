package rules.monitoring["alarm-actions_test"]

import data.kit.testing
import data.rules.monitoring["alarm-actions"] as rule

_alarm(attributes) := testing.document_of([testing.resource(
	"aws_cloudwatch_metric_alarm",
	"main",
	object.union({"namespace": "AWS/RDS"}, attributes),
)])

test_denied[note] if {
	some note, attributes in {
		"switched off": {"actions_enabled": false, "alarm_actions": ["arn:aws:sns:eu-west-1:111122223333:ops"]},
		"no action": {},
		"of an expression": {"namespace": null, "metric_query": [{"metric": [{"namespace": "AWS/RDS"}]}]},
	}
	count(rule.deny) == 1 with input as _alarm(attributes)
	count(rule.undecided) == 0 with input as _alarm(attributes)
}

test_an_action_passes if {
	document := _alarm({"alarm_actions": ["arn:aws:sns:eu-west-1:111122223333:ops"]})
	count(rule.examined) == 1 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}

test_undecided[note] if {
	some note, attributes in {
		"actions": {"alarm_actions": "?var.actions has no value"},
		"switch": {
			"actions_enabled": "?var.loud has no value",
			"alarm_actions": ["arn:aws:sns:eu-west-1:111122223333:ops"],
		},
	}
	count(rule.deny) == 0 with input as _alarm(attributes)
	count(rule.undecided) == 1 with input as _alarm(attributes)
}

test_other_alarms_are_not_examined if {
	count(rule.examined) == 0 with input as _alarm({"namespace": "AWS/SQS"})
}
