# METADATA
# title: Aurora MySQL cannot be turned back in place
# description: >-
#   After a DELETE without WHERE, a cluster with a backtrack window is turned back within minutes. Without one, a new cluster has
#   to be restored from backups, and the clients moved to it. The window can only be set when the cluster is made or restored.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Managing.Backtrack.html
# custom:
#   severity: info
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set backtrack_window to the seconds that it is to reach back, 259200 at most, on a new cluster or one that is
#       restored from a snapshot.
#     cloudformation: >-
#       Set BacktrackWindow to the seconds that it is to reach back, 259200 at most, on a new cluster or one that is
#       restored from a snapshot.
#   resources: [aws_rds_cluster]
#   joins: [aws_rds_cluster_instance, aws_db_snapshot, aws_db_snapshot_copy, aws_db_cluster_snapshot]
#   opt_in: true
#   aliases:
#     cdknag: [AwsSolutions-RDS14]
#     checkov: [CKV_AWS_326]
#     config: [aurora-mysql-backtracking-enabled]
#     controltower: [CT.RDS.PR.6]
#     guard: [AURORA_MYSQL_BACKTRACKING_ENABLED]
#     prowler: [rds_cluster_backtrack_enabled]
#     sechub: [RDS.14]
#     control: [BKP-08]
package rules.backup.backtrack

import data.kit.attribute
import data.kit.database
import data.kit.finding

_path := ["backtrack_window"]

# METADATA
# description: the window is zero, set or by default
# scope: rule
deny contains finding.about(cluster, _path, message) if {
	some cluster in _clusters
	_is_aurora_mysql(cluster)
	state := _state(cluster)
	message := $"{cluster.address} cannot be turned back in place: {attribute.label(cluster, _path)} is {state}"
}

undecided contains finding.undecided(cluster, _path) if {
	some cluster in _clusters
	_is_aurora_mysql(cluster)
	attribute.is_unknown(cluster, _path)
}

undecided contains finding.undecided_at(cluster, _path, cluster, ["engine"]) if {
	some cluster in _clusters
	attribute.is_unknown(cluster, ["engine"])
	not database.engine_name(cluster)
	_state(cluster)
}

examined contains finding.examined(cluster) if {
	some cluster in _clusters
	_is_aurora_mysql(cluster)
}

_is_aurora_mysql(cluster) if database.engine_name(cluster) in {"aurora-mysql", "aurora"}

_state(cluster) := "0" if attribute.number(cluster, _path) == 0

_state(cluster) := "not set, and 0 by default" if attribute.is_unset(cluster, _path)

# Serverless v1 has no backtracking, and neither has a secondary cluster of a global database, which takes no writes.
_clusters[key] := cluster if {
	some key, cluster in database.originals
	cluster.type == "aws_rds_cluster"
	not database.is_serverless_v1(cluster)
	not attribute.is_assigned(cluster, ["global_cluster_identifier"])
}
