# METADATA
# title: Alarm of a database tells nobody
# description: >-
#   An alarm without an action, or with its actions switched off, changes its colour in a console that nobody looks at.
#   A run on the connections of the database goes by unseen.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Name a topic that somebody reads in alarm_actions, and leave actions_enabled true.
#     cloudformation: >-
#       Name a topic that somebody reads in AlarmActions, and leave ActionsEnabled true.
#   resources: [aws_cloudwatch_metric_alarm]
#   aliases:
#     checkov: [CKV_AWS_319]
#     guard: [CLOUDWATCH_ALARM_ACTION_CHECK]
#     regula: [FG_R00240]
#     sechub: [CloudWatch.15]
#     control: [MON-06]
package rules.monitoring["alarm-actions"]

import data.kit.attribute
import data.kit.finding

_enabled := ["actions_enabled"]

_actions := ["alarm_actions"]

# METADATA
# description: its actions are switched off
# scope: rule
deny contains finding.with_fix(denial, {"actions_enabled": true}) if {
	some alarm in _alarms
	attribute.is_false(alarm, _enabled)
	message := $"{alarm.address} tells nobody: {attribute.label(alarm, _enabled)} is false"
	denial := finding.about(alarm, _enabled, message)
}

# METADATA
# description: it has no action
# scope: rule
deny contains finding.about(alarm, _actions, message) if {
	some alarm in _alarms
	not attribute.is_false(alarm, _enabled)
	attribute.is_unset(alarm, _actions)
	message := $"{alarm.address} tells nobody: {attribute.label(alarm, _actions)} is not set"
}

undecided contains finding.undecided(alarm, path) if {
	some alarm in _alarms
	some path in [_enabled, _actions]
	attribute.is_unknown(alarm, path)
	not attribute.is_computed(alarm, path)
}

examined contains finding.examined(alarm) if some alarm in _alarms

# Alarms on metrics of RDS, alone or in an expression.
_alarms[id] := alarm if {
	some id, alarm in input.resources.aws_cloudwatch_metric_alarm
	alarm.mode == "managed"
	_is_of_databases(alarm)
}

_is_of_databases(alarm) if attribute.is_one_of(alarm, ["namespace"], {"aws/rds"})

_is_of_databases(alarm) if {
	some query in alarm.values.metric_query
	some metric in query.metric
	lower(metric.namespace) == "aws/rds"
}
