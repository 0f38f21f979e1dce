# METADATA
# title: No alarm watches the load of a production database
# description: >-
#   Somebody who copies a database reads all of it: the load, the reads and the bytes sent go up. Without an alarm on
#   one of them nobody sees it while it happens.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/creating_alarms.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-metrics.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Add an aws_cloudwatch_metric_alarm on DBLoad, Queries, ReadIOPS or NetworkTransmitThroughput of AWS/RDS, with the
#       database as dimension, or an anomaly detection band.
#     cloudformation: >-
#       Add an AWS::CloudWatch::Alarm on DBLoad, Queries, ReadIOPS or NetworkTransmitThroughput of AWS/RDS, with the
#       database as dimension, or an anomaly detection band.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins:
#     - aws_cloudwatch_metric_alarm
#     - aws_rds_cluster_instance
#     - aws_db_snapshot
#     - aws_db_snapshot_copy
#     - aws_db_cluster_snapshot
#     - aws_rds_cluster_snapshot_copy
#   parameters:
#     always:
#       description: >-
#         Whether to ask for one where the files have no alarm on the database at all, which may be kept elsewhere.
#       default: false
#     metrics:
#       description: >-
#         Metrics of AWS/RDS of which an alarm is enough.
#       default:
#         - CPUUtilization
#         - DBLoad
#         - DBLoadCPU
#         - DBLoadNonCPU
#         - DBLoadRelativeToNumVCPUs
#         - Queries
#         - ReadIOPS
#         - WriteIOPS
#         - VolumeReadIOPs
#         - VolumeWriteIOPs
#         - ReadThroughput
#         - WriteThroughput
#         - NetworkTransmitThroughput
#         - NetworkReceiveThroughput
#         - StorageNetworkTransmitThroughput
#         - SelectThroughput
#         - DMLThroughput
#         - CommitThroughput
#         - ACUUtilization
#         - ServerlessDatabaseCapacity
#   aliases:
#     control: [MON-05]
package rules.monitoring["load-alarm"]

import data.kit.alarm
import data.kit.finding

_metrics contains lower(metric) if some metric in data.params["monitoring/load-alarm"].metrics

# METADATA
# description: it is in production and has alarms, and none in the files is on any of the metrics
# scope: rule
deny contains finding.about(resource, [], message) if {
	some resource in alarm.databases
	_is_asked(resource)
	alarm.watch(resource, _metrics).state == "unwatched"
	message := $"{resource.address} is in production, and no alarm watches its load"
}

undecided contains alarm.undecided(resource, _metrics) if some resource in alarm.databases

# Tags that nobody knows may say that it is in production.
undecided contains finding.undecided_at(entry.database, [], entry.database, entry.tag) if {
	some entry in alarm.doubtful
	_is_asked(entry.database)
	alarm.watch(entry.database, _metrics).state != "watched"
}

examined contains finding.examined(resource) if some resource in alarm.databases

# Alarms may be kept elsewhere: one on anything of the database proves that they are kept here.
_is_asked(resource) if alarm.may_be_watched(resource)

_is_asked(_) if data.params["monitoring/load-alarm"].always
