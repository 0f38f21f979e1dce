# METADATA
# title: Database Insights is off
# description: >-
#   Database Insights, formerly Performance Insights, keeps which statements, users and hosts made the load. Without
#   it nobody can tell afterwards what a database was busy with.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DatabaseInsights.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DatabaseInsights.Engines.html
# custom:
#   severity: info
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set performance_insights_enabled = true, and performance_insights_kms_key_id to a key of your own, which cannot
#       be changed later.
#     cloudformation: >-
#       Set EnablePerformanceInsights: true and PerformanceInsightsKMSKeyId to a key of your own, which cannot be changed
#       later; of a cluster, PerformanceInsightsEnabled and PerformanceInsightsKmsKeyId.
#   resources: [aws_db_instance, aws_rds_cluster_instance, aws_rds_cluster]
#   opt_in: true
#   aliases:
#     checkov: [CKV_AWS_353]
#     steampipe: [rds_db_instance_performance_insights_enabled]
#     trivy: [AWS-0133]
#     control: [MON-02]
package rules.monitoring["database-insights"]

import data.kit.attribute
import data.kit.database
import data.kit.finding
import data.kit.link

_path := ["performance_insights_enabled"]

# METADATA
# description: it is false, or not set and false by default
# scope: rule
deny contains finding.about(resource, _path, message) if {
	some resource in _resources
	not _may_be_unsupported(resource)
	state := _off(resource)
	message := $"{resource.address} has no Database Insights: {attribute.label(resource, _path)} is {state}"
}

undecided contains finding.undecided(resource, _path) if {
	some resource in _resources
	attribute.is_unknown(resource, _path)
}

undecided contains finding.undecided_at(resource, _path, resource, ["instance_class"]) if {
	some resource in _resources
	_off(resource)
	_may_be_unsupported(resource)
}

examined contains finding.examined(resource) if some resource in _resources

_off(resource) := "false" if attribute.is_false(resource, _path)

_off(resource) := "not set, and false by default" if {
	attribute.is_unset(resource, _path)
	not _is_on_for_cluster(resource)
}

# Members take what their cluster sets, known or not.
_is_on_for_cluster(resource) if {
	some cluster in link.targets(resource, "cluster")
	attribute.is_assigned(cluster, _path)
	not attribute.is_false(cluster, _path)
}

_is_on_for_cluster(resource) if {
	some cluster in link.targets(resource, "cluster")
	attribute.is_one_of(cluster, ["database_insights_mode"], {"advanced"})
}

_resources[key] := resource if {
	some key, resource in database.running
	not _is_unsupported(resource)
}

# Members of a Multi-AZ DB cluster are not in the files.
_resources[[cluster.type, id]] := cluster if {
	some id, cluster in database.clusters
	attribute.is_assigned(cluster, ["db_cluster_instance_class"])
}

_is_unsupported(resource) if startswith(_engine(resource), "db2")

_is_unsupported(resource) if database.is_custom(resource)

_is_unsupported(resource) if regex.match(_small[_engine(resource)], attribute.word(resource, ["instance_class"]))

# https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DatabaseInsights.Engines.html
_small := {
	"mysql": `^db\.(t2|t3|t4g)\.(micro|small)$`,
	"mariadb": `^db\.(t2|t3|t4g)\.(micro|small)$`,
	"aurora-mysql": `^db\.(t2\..*|t3\..*|t4g\.(micro|small))$`,
}

_may_be_unsupported(resource) if {
	_small[_engine(resource)]
	attribute.is_unknown(resource, ["instance_class"])
}

_engine(resource) := database.engine_name(resource) if {
	database.engine_name(resource)
} else := database.engine_name(link.targets(resource, "cluster")[0])
