# METADATA
# title: CloudWatch alarms
# description: >-
#   Which metrics of which databases alarms watch. An alarm on a metric of AWS/RDS without the name of a database
#   watches all of them; one of a cluster or of any of its members watches the cluster.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-metrics.html
package kit.alarm

import data.kit.attribute
import data.kit.database
import data.kit.finding
import data.kit.link
import data.kit.tags

# Databases that somebody has to watch: those in production. A replica has its source's load, and is not asked for.
databases[key] := resource if {
	some key, resource in database.originals
	tags.is_production(resource)
}

# Databases of which it is not known whether they are in production, with the tag that would say it.
doubtful[key] := {"database": resource, "tag": tag} if {
	some key, resource in database.originals
	tag := tags.unknown_environment(resource)
}

# Whether an alarm of the files may watch something of a database: its alarms are kept here.
may_be_watched(_) if {
	some entry in _entries
	entry.expression
}

may_be_watched(resource) if {
	some entry in _entries
	not entry.expression
	_dimension(entry, resource) != "other"
}

# Whether an alarm watches one of some metrics, named in lower case, of a database: `{"state": "watched"}`,
# `{"state": "unwatched"}`, or `{"state": "unknown", "doubt": …}` with a doubt for `finding.undecided_for`.
watch(resource, metrics) := {"state": "watched"} if {
	some entry in _entries
	_is_on(entry, metrics)
	_covers(entry, resource)
	not entry.alarm.uncertain
} else := {"state": "unknown", "doubt": doubts[0]} if {
	doubts := [doubt |
		some entry in _entries
		doubt := _doubt(entry, resource, metrics)
	]
	count(doubts) > 0
} else := {"state": "unwatched"}

# What keeps a database from being judged; undefined when nothing does.
undecided(resource, metrics) := finding.undecided_for(resource, [], watch(resource, metrics).doubt)

# Every metric of RDS that an alarm looks at: the alarm, and the path of what says the metric, or the expression that does.
_entries contains {"alarm": alarm, "path": path} if {
	some alarm in _alarms
	some path in _metrics(alarm)
	_may_be_of_databases(alarm, path)
}

_entries contains {"alarm": alarm, "expression": path} if {
	some alarm in _alarms
	some position, _ in alarm.values.metric_query
	path := ["metric_query", position, "expression"]
	attribute.is_assigned(alarm, path)
}

_alarms[id] := alarm if {
	some id, alarm in input.resources.aws_cloudwatch_metric_alarm
	alarm.mode == "managed"
}

_metrics(alarm) := {[] | attribute.is_assigned(alarm, ["metric_name"])} | {["metric_query", position, "metric", inner] |
	some position, query in alarm.values.metric_query
	some inner, _ in query.metric
}

_may_be_of_databases(alarm, path) if attribute.is_one_of(alarm, array.concat(path, ["namespace"]), {"aws/rds"})

_may_be_of_databases(alarm, path) if attribute.is_unknown(alarm, array.concat(path, ["namespace"]))

_is_on(entry, metrics) if attribute.is_one_of(entry.alarm, array.concat(entry.path, ["metric_name"]), metrics)

# A query of Metrics Insights; the expressions of metric math name other queries of the alarm.
_is_on(entry, metrics) if {
	query := attribute.word(entry.alarm, entry.expression)
	contains(query, "aws/rds")
	some metric in metrics
	contains(query, metric)
}

_covers(entry, _) if entry.expression

_covers(entry, resource) if _dimension(entry, resource) == "this"

# Whose metric it is: `this` (or all databases), `other`, or `unknown`.
_dimension(entry, resource) := "this" if {
	attribute.is_unset(entry.alarm, array.concat(entry.path, ["dimensions"]))
} else := "this" if {
	attribute.is_assigned(entry.alarm, array.concat(entry.path, ["dimensions"]))
	not attribute.is_unknown(entry.alarm, array.concat(entry.path, ["dimensions"]))
	count(_identifiers(entry)) == 0
} else := "this" if {
	some path in _identifiers(entry)
	attribute.word(entry.alarm, path) in _names(resource)
} else := "this" if {
	some linked in entry.alarm.links.databases
	linked in _itself(resource)
} else := "unknown" if {
	attribute.is_unknown(entry.alarm, array.concat(entry.path, ["dimensions"]))
} else := "unknown" if {
	not entry.alarm.links.databases
	some path in _identifiers(entry)
	attribute.is_unknown(entry.alarm, path)
} else := "other"

# Dimensions that name a database; others name its class or engine, and with that all databases of it.
_identifiers(entry) := [path |
	some name in ["DBInstanceIdentifier", "DBClusterIdentifier"]
	path := array.concat(entry.path, ["dimensions", name])
	attribute.is_assigned(entry.alarm, path)
]

_itself(resource) := {{"type": resource.type, "id": resource.id}} | {member | some member in resource.links.members}

_names(resource) := {name |
	some one in array.concat([resource], link.targets(resource, "members"))
	some attribute_name in ["identifier", "cluster_identifier"]
	not _is_name_of_another(one, attribute_name)
	name := attribute.word(one, [attribute_name])
}

# What a member names is its cluster.
_is_name_of_another(resource, "cluster_identifier") if resource.type != "aws_rds_cluster"

_doubt(entry, resource, metrics) := {"resource": entry.alarm, "path": [], "because": [entry.alarm.uncertain]} if {
	_is_on(entry, metrics)
	_covers(entry, resource)
	entry.alarm.uncertain
} else := {"resource": entry.alarm, "path": entry.expression, "because": []} if {
	attribute.is_unknown(entry.alarm, entry.expression)
} else := {"resource": entry.alarm, "path": path, "because": []} if {
	path := array.concat(entry.path, ["metric_name"])
	attribute.is_unknown(entry.alarm, path)
	_dimension(entry, resource) != "other"
} else := {"resource": entry.alarm, "path": path, "because": []} if {
	_is_on(entry, metrics)
	_dimension(entry, resource) == "unknown"
	path := array.concat(entry.path, ["dimensions"])
}
