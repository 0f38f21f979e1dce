# METADATA
# title: Aurora MySQL does not export its audit log
# description: >-
#   Without the audit log nobody can tell afterwards who logged in, what they read and which rights they gave
#   themselves. On the instance it lives for a day and dies with it; in CloudWatch an attacker of the database cannot
#   reach it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Auditing.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Integrating.CloudWatch.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Add "audit" to enabled_cloudwatch_logs_exports, and switch on server_audit_logging in the cluster's parameter
#       group, without which the log is empty.
#     cloudformation: >-
#       Add audit to EnableCloudwatchLogsExports, and switch on server_audit_logging in the cluster's parameter group,
#       without which the log is empty.
#   resources: [aws_rds_cluster]
#   joins: [aws_db_cluster_snapshot]
#   aliases:
#     checkov: [CKV_AWS_325]
#     config: [rds-aurora-mysql-audit-logging-enabled]
#     sechub: [RDS.34]
#     steampipe: [rds_mysql_db_cluster_audit_logging_enabled]
#     control: [LOG-04]
package rules.logging["aurora-audit"]

import data.kit.attribute
import data.kit.database
import data.kit.finding

_path := ["enabled_cloudwatch_logs_exports"]

# METADATA
# description: the audit log is not among the exported ones
# scope: rule
deny contains finding.about(cluster, _path, message) if {
	some cluster in _clusters
	not _exports_audit(cluster)
	not attribute.is_unknown(cluster, _path)
	count(_unknown_members(cluster)) == 0
	label := attribute.label(cluster, _path)
	message := $"{cluster.address} keeps no record of who did what: {label} has no \"audit\""
}

undecided contains finding.undecided(cluster, _path) if {
	some cluster in _clusters
	not _exports_audit(cluster)
	attribute.is_unknown(cluster, _path)
}

undecided contains finding.undecided(cluster, path) if {
	some cluster in _clusters
	not _exports_audit(cluster)
	not attribute.is_unknown(cluster, _path)
	some path in _unknown_members(cluster)
}

examined contains finding.examined(cluster) if some cluster in _clusters

_exports_audit(cluster) if {
	some name in cluster.values.enabled_cloudwatch_logs_exports
	lower(name) == "audit"
}

_unknown_members(cluster) := [path |
	some position, name in cluster.values.enabled_cloudwatch_logs_exports
	name == null
	path := array.concat(_path, [position])
]

_clusters[id] := cluster if {
	some id, cluster in database.clusters
	database.engine_name(cluster) in {"aurora", "aurora-mysql"}
}
