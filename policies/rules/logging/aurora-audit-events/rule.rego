# METADATA
# title: Aurora MySQL exports an audit log that records nothing
# description: >-
#   Exporting the audit log does not fill it: that is what server_audit_logging and server_audit_events do. Without them
#   the log group is there, everybody believes in it, and it is empty on the day it is needed.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Auditing.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation: >-
#     Set server_audit_logging to 1 and server_audit_events to CONNECT,QUERY_DDL,QUERY_DCL in the cluster's parameter
#     group.
#   resources: [aws_rds_cluster]
#   joins:
#     - aws_db_instance
#     - aws_rds_cluster_instance
#     - aws_db_parameter_group
#     - aws_rds_cluster_parameter_group
#     - aws_db_snapshot
#     - aws_db_cluster_snapshot
#   aliases:
#     sechub: [RDS.45]
#     control: [LOG-05]
package rules.logging["aurora-audit-events"]

import data.kit.database
import data.kit.demand
import data.kit.finding

# METADATA
# description: the parameter group in force, or the default, does not switch it on
# scope: rule
deny contains denial if {
	some cluster in _clusters
	some denial in demand.denials(cluster, _demands)
}

undecided contains entry if {
	some cluster in _clusters
	some entry in demand.undecided(cluster, _demands)
}

examined contains finding.examined(cluster) if some cluster in _clusters

# The cluster exports the log that the parameters fill; without it logging/aurora-audit speaks.
_clusters[id] := cluster if {
	some id, cluster in database.clusters
	database.engine_name(cluster) in {"aurora", "aurora-mysql"}
	some name in cluster.values.enabled_cloudwatch_logs_exports
	lower(name) == "audit"
}

_demands := {
	{
		"parameter": "server_audit_logging",
		"accepts": `^(1|on|true)$`,
		"lack": "exports an audit log into which nothing is written",
	},
	{
		"parameter": "server_audit_events",
		"accepts": `connect.*query|query.*connect`,
		"lack": "does not record logins and changes of rights",
	},
}
