# METADATA
# title: Aurora cluster with sensitive data has no activity stream
# description: >-
#   Administrators of a database can switch off and delete its logs. An activity stream records what is done in the
#   database out of their reach, encrypted with a key of its own, as rules for payment and health data ask.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/DBActivityStreams.Overview.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.Aurora_Fea_Regions_DB-eng.Feature.DBActivityStreams.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Add an aws_rds_cluster_activity_stream for the cluster, with a key of your own.
#     cloudformation: >-
#       Start one with aws rds start-activity-stream --resource-arn ARN --mode async --kms-key-id KEY, with a key of your
#       own, and waive this finding: templates cannot.
#   resources: [aws_rds_cluster]
#   joins: [aws_rds_cluster_activity_stream, aws_db_snapshot, aws_db_cluster_snapshot]
#   parameters:
#     tags:
#       description: >-
#         Tag keys, in lower case, that hold the classification of data.
#       default: ["dataclassification", "data_classification", "data-classification", "classification"]
#     classes:
#       description: >-
#         Values, in lower case, of data whose use has to be streamed.
#       default: ["restricted", "pci", "hipaa", "phi"]
#   aliases:
#     control: [LOG-13]
package rules.logging["activity-stream"]

import data.kit.attribute
import data.kit.database
import data.kit.finding
import data.kit.link
import data.kit.tags

_params := data.params["logging/activity-stream"]

# METADATA
# description: its tags say so, and no stream is of it
# scope: rule
deny contains finding.about(cluster, [], message) if {
	some cluster in _clusters
	count(_streams(cluster)) == 0
	class := tags.class(cluster, _params.tags, _params.classes)
	message := $"{cluster.address} has no activity stream, and holds {class} data"
}

undecided contains finding.undecided_because(cluster, [], because) if {
	some cluster in _clusters
	tags.class(cluster, _params.tags, _params.classes)
	streams := _streams(cluster)
	count(streams) > 0
	because := [stream.uncertain | some stream in streams]
	count(because) == count(streams)
}

# Tags that nobody knows may say that the data is sensitive.
undecided contains finding.undecided_at(cluster, [], cluster, tag) if {
	some cluster in _clusters
	not tags.class(cluster, _params.tags, _params.classes)
	count(_streams(cluster)) == 0
	tag := tags.unknown(cluster, _params.tags)
}

examined contains finding.examined(cluster) if {
	some cluster in _clusters
	tags.class(cluster, _params.tags, _params.classes)
}

# Streams of the cluster, and those of which it is not known whose they are.
_streams(cluster) := array.concat(link.targets(cluster, "activity_streams"), [found |
	some stream in input.resources.aws_rds_cluster_activity_stream
	stream.stack == cluster.stack
	not stream.links.cluster
	why := attribute.reason(stream, ["resource_arn"])
	found := {"uncertain": why}
])

# Aurora of Terraform that can have one: CloudFormation has no resource for it.
_clusters[id] := cluster if {
	some id, cluster in database.clusters
	cluster.format == "terraform"
	database.is_aurora(cluster)
	not database.is_serverless_v1(cluster)
	attribute.is_unset(cluster, ["serverlessv2_scaling_configuration"])
}
