# METADATA
# title: DB cluster storage is not encrypted
# description: >-
#   Without encryption at rest, whoever holds a copied snapshot or volume can read it. Aurora encrypts clusters that
#   were created since 18 February 2026 by default; Multi-AZ DB clusters and older Aurora clusters are unencrypted
#   unless the setting is there. It is chosen when a cluster is created.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set storage_encrypted = true, and kms_key_id to a key of your own. This replaces a cluster that exists: restore a
#       snapshot of it with a key, and swap the endpoints instead.
#     cloudformation: >-
#       Set StorageEncrypted: true, and KmsKeyId to a key of your own. This replaces a cluster that exists: restore a
#       snapshot of it with a key, and swap the endpoints instead.
#   resources: [aws_rds_cluster]
#   joins: [aws_db_cluster_snapshot, aws_rds_cluster_snapshot_copy, aws_db_instance]
#   parameters:
#     aurora_encrypted_by_default:
#       description: >-
#         Whether an Aurora cluster that does not say so counts as encrypted. Set it to false where clusters from
#         before 18 February 2026 are kept.
#       default: true
#   aliases:
#     cdknag: [AwsSolutions-RDS2]
#     cfn_nag: [F26]
#     checkov: [CKV_AWS_96]
#     config: [rds-cluster-encrypted-at-rest]
#     controltower: [CT.RDS.PR.16]
#     guard: [RDS_STORAGE_ENCRYPTED]
#     kics: ["656880aa", "1a690d1d", "65844ba3"]
#     prowler: [rds_cluster_storage_encrypted]
#     regula: [FG_R00093]
#     sechub: [RDS.27]
#     steampipe: [rds_db_cluster_encryption_enabled]
#     terrascan: [AC_AWS_0186]
#     trivy: [AWS-0079]
#     control: [ENC-02]
package rules.encryption["cluster-storage-encrypted"]

import data.kit.attribute
import data.kit.database
import data.kit.engine
import data.kit.finding

_path := ["storage_encrypted"]

# METADATA
# description: switched off in so many words
# scope: rule
deny contains finding.with_fix(denial, {"storage_encrypted": true}) if {
	some cluster in _clusters
	attribute.is_false(cluster, _path)
	message := $"The storage of {cluster.address} is not encrypted: {attribute.label(cluster, _path)} is false"
	denial := finding.about(cluster, _path, message)
}

# METADATA
# description: not set, and the engine does not encrypt by default
# scope: rule
deny contains finding.with_fix(denial, {"storage_encrypted": true}) if {
	some cluster in _clusters
	attribute.is_unset(cluster, _path)
	not database.origin(cluster)
	name := database.engine_name(cluster)
	not _encrypts_by_default(name)
	label := attribute.label(cluster, _path)
	message := $"The storage of {cluster.address} is not encrypted: {label} is not set, and off by default for {name}"
	denial := finding.about(cluster, _path, message)
}

undecided contains finding.undecided(cluster, _path) if {
	some cluster in _clusters
	attribute.is_unknown(cluster, _path)
}

undecided contains finding.undecided_at(cluster, _path, cluster, ["engine"]) if {
	some cluster in _clusters
	attribute.is_unset(cluster, _path)
	attribute.is_unknown(cluster, ["engine"])
	not database.engine_name(cluster)
	not database.origin(cluster)
}

undecided contains finding.undecided_because(cluster, _path, [because]) if {
	some cluster in _clusters
	attribute.is_unset(cluster, _path)
	attribute.is_unset(cluster, ["engine"])
	not database.origin(cluster)
	because := $"{attribute.label(cluster, ["engine"])} is not set, and decides whether the storage is encrypted by default"
}

# A restored or replicated cluster takes the encryption of where it comes from, unless it is given a key. An origin that is
# in the files is judged itself.
undecided contains finding.undecided_because(cluster, _path, [because]) if {
	some cluster in _clusters
	attribute.is_unset(cluster, _path)
	attribute.is_unset(cluster, ["kms_key_id"])
	not database.predecessor(cluster)
	origin := database.origin(cluster)
	because := $"it takes its encryption from {attribute.label(cluster, origin)}, which is not in the files"
}

examined contains finding.examined(cluster) if some cluster in _clusters

_encrypts_by_default(name) if {
	engine.is_aurora(name)
	data.params["encryption/cluster-storage-encrypted"].aurora_encrypted_by_default
}

# Aurora Serverless v1 is always encrypted.
_clusters[id] := cluster if {
	some id, cluster in database.clusters
	not database.is_serverless_v1(cluster)
}
