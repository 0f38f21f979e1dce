# METADATA
# title: Snapshot of a cluster is not encrypted
# description: >-
#   A snapshot is as encrypted as the cluster it was taken of. Whoever may copy or restore an unencrypted one reads all
#   of it, in any account that it gets to.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_CreateSnapshotCluster.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation: >-
#     Encrypt the cluster (storage_encrypted = true), or copy the snapshot with a key (aws_rds_cluster_snapshot_copy
#     with kms_key_id) and delete the unencrypted one.
#   resources: [aws_db_cluster_snapshot]
#   joins: [aws_rds_cluster, aws_rds_cluster_snapshot_copy]
#   aliases:
#     checkov: [CKV_AWS_146]
#     config: [rds-snapshot-encrypted]
#     prowler: [rds_snapshots_encrypted]
#     sechub: [RDS.4]
#     control: [SNP-07]
package rules.snapshot["cluster-snapshot-encrypted"]

import data.kit.attribute
import data.kit.database
import data.kit.finding
import data.kit.link

_source := ["db_cluster_identifier"]

_encrypted := ["storage_encrypted"]

# METADATA
# description: a snapshot of a cluster that is not encrypted
# scope: rule
deny contains finding.with_related(denial, related) if {
	some snapshot in _snapshots
	cluster := link.certain(snapshot, _source, "cluster")
	_is_unencrypted(cluster)
	message := $"{snapshot.address} is not encrypted, as {cluster.address} is not"
	denial := finding.about(snapshot, _source, message)
	related := [finding.related(cluster, _encrypted, "is not encrypted")]
}

undecided contains finding.undecided_at(snapshot, _source, cluster, _encrypted) if {
	some snapshot in _snapshots
	cluster := link.certain(snapshot, _source, "cluster")
	attribute.is_unknown(cluster, _encrypted)
}

undecided contains finding.undecided_because(snapshot, _source, ["its cluster is not in the files"]) if {
	some snapshot in _snapshots
	not link.certain(snapshot, _source, "cluster")
}

examined contains finding.examined(snapshot) if some snapshot in _snapshots

_is_unencrypted(cluster) if attribute.is_false(cluster, _encrypted)

_is_unencrypted(cluster) if {
	cluster.mode == "managed"
	attribute.is_unset(cluster, _encrypted)
	not database.is_aurora(cluster)
	not database.origin(cluster)
	attribute.known(cluster, ["engine"])
}

_snapshots[id] := snapshot if {
	some id, snapshot in input.resources.aws_db_cluster_snapshot
	snapshot.mode == "managed"
}
