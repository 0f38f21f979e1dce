# METADATA
# title: Global cluster is not encrypted
# description: >-
#   The clusters of an Aurora global database take its encryption: unencrypted, every copy in every Region can be read by
#   whoever gets hold of a volume or snapshot. It is chosen when the global cluster is created.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set storage_encrypted = true, and give every cluster a key of its own Region. This replaces a global cluster that
#       exists: restore encrypted snapshots of its clusters into a new one.
#     cloudformation: >-
#       Set StorageEncrypted: true, and give every cluster a key of its own Region. This replaces a global cluster that
#       exists: restore encrypted snapshots of its clusters into a new one.
#   resources: [aws_rds_global_cluster]
#   joins: [aws_rds_cluster]
#   parameters:
#     aurora_encrypted_by_default:
#       description: >-
#         Whether a global cluster that does not say so counts as encrypted. Set it to false where clusters from before
#         18 February 2026 are kept.
#       default: true
#   aliases:
#     checkov: [CKV_AWS_140]
#     config: [aurora-global-database-encryption-at-rest]
#     steampipe: [rds_global_cluster_encryption_enabled]
#     control: [ENC-05]
package rules.encryption["global-cluster-encrypted"]

import data.kit.attribute
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
# description: not set, where clusters from before Aurora's encryption by default are kept
# scope: rule
deny contains finding.with_fix(denial, {"storage_encrypted": true}) if {
	not data.params["encryption/global-cluster-encrypted"].aurora_encrypted_by_default
	some cluster in _clusters
	attribute.is_unset(cluster, _path)
	not _has_source(cluster)
	label := attribute.label(cluster, _path)
	message := $"The storage of {cluster.address} is not encrypted: {label} is not set, and false by default"
	denial := finding.about(cluster, _path, message)
}

undecided contains finding.undecided(cluster, _path) if {
	some cluster in _clusters
	attribute.is_unknown(cluster, _path)
}

# A source that is in the files is judged itself.
undecided contains finding.undecided_because(cluster, _path, [because]) if {
	some cluster in _clusters
	attribute.is_unset(cluster, _path)
	_has_source(cluster)
	not cluster.links.source
	because := $"it takes its encryption from {attribute.label(cluster, _source)}, which is not in the files"
}

examined contains finding.examined(cluster) if some cluster in _clusters

_source := ["source_db_cluster_identifier"]

_has_source(cluster) if attribute.is_assigned(cluster, _source)

_clusters[id] := cluster if {
	some id, cluster in input.resources.aws_rds_global_cluster
	cluster.mode == "managed"
}
