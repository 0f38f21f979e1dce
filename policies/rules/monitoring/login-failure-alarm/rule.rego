# METADATA
# title: No alarm watches failed logins to a production database
# description: >-
#   Guessed passwords and stolen users show first as failed logins in the log of the engine. Neither CloudTrail nor a
#   metric of RDS has them: somebody has to look for them in the log.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/MonitoringLogData.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Add an aws_cloudwatch_log_metric_filter for the engine's message, "password authentication failed" say, on the
#       exported log, and an alarm on its metric; or send the log where such things are looked for, with a subscription
#       filter.
#     cloudformation: >-
#       Add an AWS::Logs::MetricFilter for the engine's message, "password authentication failed" say, on the exported
#       log, and an alarm on its metric; or send the log where such things are looked for, with a subscription filter.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins:
#     - aws_cloudwatch_log_metric_filter
#     - aws_cloudwatch_log_subscription_filter
#     - aws_cloudwatch_log_group
#     - aws_cloudwatch_metric_alarm
#     - aws_rds_cluster_instance
#     - aws_db_snapshot
#     - aws_db_snapshot_copy
#     - aws_db_cluster_snapshot
#     - aws_rds_cluster_snapshot_copy
#   parameters:
#     always:
#       description: >-
#         Whether to ask for one where the files have no filter on logs at all, which may be kept elsewhere.
#       default: false
#   aliases:
#     control: [MON-04]
package rules.monitoring["login-failure-alarm"]

import data.kit.alarm
import data.kit.attribute
import data.kit.finding
import data.kit.log_group

# METADATA
# description: its logs are exported, and nobody looks for failed logins in them
# scope: rule
deny contains finding.about(resource, [], message) if {
	some resource in _databases
	count(_watching(resource)) == 0
	count(_doubts(resource)) == 0
	message := $"{resource.address} is in production, and nobody looks for failed logins in its logs"
}

undecided contains finding.undecided_for(resource, [], _doubts(resource)[0]) if {
	some resource in _databases
	count(_watching(resource)) == 0
}

examined contains finding.examined(resource) if some resource in _databases

# Databases in production that export logs; logging/log-exports reports those that export none.
_databases[key] := resource if {
	_is_asked
	some key, resource in alarm.databases
	attribute.known(resource, ["enabled_cloudwatch_logs_exports"])
}

# Logs may be watched elsewhere: a filter on any of them proves that they are watched here.
_is_asked if count(_filters) > 0

_is_asked if data.params["monitoring/login-failure-alarm"].always

# Filters that certainly find failed logins to a database, and tell somebody.
_watching(resource) := {filter.id |
	some filter in _filters
	not filter.uncertain
	log_group.belongs(filter, ["log_group_name"], resource) == "yes"
	_tells(filter) == "yes"
}

_doubts(resource) := [doubt |
	some filter in _filters
	belongs := log_group.belongs(filter, ["log_group_name"], resource)
	tells := _tells(filter)
	not "no" in {belongs, tells}
	doubt := _doubt(filter, belongs)
]

_doubt(filter, belongs) := {"resource": filter, "path": [], "because": [filter.uncertain]} if {
	filter.uncertain
} else := {"resource": filter, "path": ["log_group_name"], "because": []} if {
	attribute.is_unknown(filter, ["log_group_name"])
} else := {"resource": filter, "path": ["pattern"], "because": []} if {
	attribute.is_unknown(filter, ["pattern"])
} else := {"resource": filter, "path": ["log_group_name"], "because": ["the name of the database is not known"]} if {
	belongs == "unknown"
} else := {"resource": filter, "path": ["metric_transformation"], "because": ["its metric, or that of an alarm, is not known"]}

# Whether a filter finds failed logins and tells somebody. Who gets the whole log finds them.
_tells(filter) := "yes" if {
	filter.type == "aws_cloudwatch_log_subscription_filter"
} else := "no" if {
	pattern := attribute.known(filter, ["pattern"])
	not regex.match(_failure, pattern)
} else := "unknown" if {
	attribute.is_unknown(filter, ["pattern"])
} else := "yes" if {
	count(_metrics(filter) & _alarmed) > 0
} else := "unknown" if {
	count(_metrics(filter)) == 0
} else := "unknown" if {
	_some_alarm_is_unknown
} else := "no"

# The words of the engines for a failed login.
_failure := `(?i)(fail|denied|authenticat|login|log in|password|invalid|ORA-01017|ORA-1017|18456|28P01|1045)`

_metrics(filter) := {transformation.name | some transformation in filter.values.metric_transformation}

# Metrics that alarms are on.
_alarmed contains name if {
	some found in input.resources.aws_cloudwatch_metric_alarm
	name := found.values.metric_name
}

_alarmed contains metric.metric_name if {
	some found in input.resources.aws_cloudwatch_metric_alarm
	some query in found.values.metric_query
	some metric in query.metric
}

_some_alarm_is_unknown if {
	some found in input.resources.aws_cloudwatch_metric_alarm
	attribute.is_unknown(found, ["metric_name"])
}

_filters[[type, id]] := filter if {
	some type in ["aws_cloudwatch_log_metric_filter", "aws_cloudwatch_log_subscription_filter"]
	some id, filter in input.resources[type]
	filter.mode == "managed"
}
