# METADATA
# title: Aurora cluster has one instance
# description: >-
#   The storage of Aurora is in three zones, its instances are not: when the only one fails, Aurora has to make a new
#   one, which takes ten minutes or more. A second instance in another zone takes over in less than one.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Add a second aws_rds_cluster_instance in another zone.
#     cloudformation: >-
#       Add a second AWS::RDS::DBInstance with the same DBClusterIdentifier in another zone.
#   resources: [aws_rds_cluster]
#   joins: [aws_rds_cluster_instance, aws_db_instance]
#   aliases:
#     config: [rds-cluster-multi-az-enabled]
#     prowler: [rds_cluster_multi_az]
#     regula: [FG_R00209]
#     sechub: [RDS.15]
#     control: [RES-05]
package rules.resilience["aurora-replicas"]

import data.kit.database
import data.kit.finding
import data.kit.link
import data.kit.tags

# METADATA
# description: an Aurora cluster with one instance
# scope: rule
deny contains finding.with_related(denial, related) if {
	some cluster in _clusters
	tags.is_production(cluster)
	member := _only_member(cluster)
	denial := finding.about(cluster, [], _message(cluster, member))
	related := [finding.related(member, [], "the only instance")]
}

# METADATA
# description: the same where nothing says which environment it is, which may be production
# scope: rule
deny contains finding.with_severity(finding.with_related(denial, related), "info") if {
	some cluster in _clusters
	tags.is_unspecified(cluster)
	member := _only_member(cluster)
	denial := finding.about(cluster, [], _message(cluster, member))
	related := [finding.related(member, [], "the only instance")]
}

undecided contains finding.undecided_because(cluster, [], because) if {
	some cluster in _clusters
	tags.is_production(cluster)
	members := link.targets(cluster, "members")
	count(members) == 1
	because := [member.uncertain | some member in members]
	count(because) > 0
}

undecided contains finding.undecided_because(cluster, [], ["its instances are not in the files"]) if {
	some cluster in _clusters
	tags.is_production(cluster)
	count(link.targets(cluster, "members")) == 0
}

examined contains finding.examined(cluster) if some cluster in _clusters

_only_member(cluster) := members[0] if {
	members := link.targets(cluster, "members")
	count(members) == 1
	not members[0].uncertain
}

_message(cluster, member) := $"{cluster.address} is gone for minutes when its only instance, {member.address}, fails"

# Aurora clusters, unless something says that they are not in production. A Multi-AZ DB cluster always has three instances.
_clusters[id] := cluster if {
	some id, cluster in database.clusters
	database.is_aurora(cluster)
	not database.is_serverless_v1(cluster)
	_may_be_production(cluster)
}

_may_be_production(cluster) if tags.is_production(cluster)

_may_be_production(cluster) if tags.is_unspecified(cluster)
