# METADATA
# title: Aurora cluster in production has one instance
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

# METADATA
# description: an Aurora cluster with one instance
# scope: rule
deny contains finding.with_related(denial, related) if {
	some cluster in _clusters
	members := link.targets(cluster, "members")
	count(members) == 1
	not members[0].uncertain
	message := $"{cluster.address} is gone for minutes when its only instance, {members[0].address}, fails"
	denial := finding.about(cluster, [], message)
	related := [finding.related(members[0], [], "the only instance")]
}

undecided contains finding.undecided_because(cluster, [], because) if {
	some cluster in _clusters
	members := link.targets(cluster, "members")
	count(members) == 1
	because := [member.uncertain | some member in members]
	count(because) > 0
}

undecided contains finding.undecided_because(cluster, [], ["its instances are not in the files"]) if {
	some cluster in _clusters
	count(link.targets(cluster, "members")) == 0
}

examined contains finding.examined(cluster) if some cluster in _clusters

# Aurora clusters in production that have instances. A Multi-AZ DB cluster always has three.
_clusters[id] := cluster if {
	some id, cluster in database.clusters
	database.is_aurora(cluster)
	not database.is_serverless_v1(cluster)
	cluster.environment == "production"
}
