# METADATA
# title: RDS Data API is switched on
# description: >-
#   The Data API runs SQL over HTTPS from anywhere: security groups, subnets and the VPC do not stand in its way.
#   Whoever may call rds-data:ExecuteStatement and read the secret is in, also with credentials that leaked.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.access.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set enable_http_endpoint = false. Where it is wanted, limit rds-data actions and the secret to the callers,
#       demand a VPC endpoint (aws:SourceVpce), and record the decision as a waiver.
#     cloudformation: >-
#       Set EnableHttpEndpoint: false. Where it is wanted, limit rds-data actions and the secret to the callers, demand a
#       VPC endpoint (aws:SourceVpce), and record the decision as a waiver.
#   resources: [aws_rds_cluster]
#   aliases:
#     control: [NET-25]
package rules.network["data-api"]

import data.kit.attribute
import data.kit.database
import data.kit.finding

_path := ["enable_http_endpoint"]

# METADATA
# description: switched on
# scope: rule
deny contains finding.with_fix(denial, {"enable_http_endpoint": false}) if {
	some cluster in database.clusters
	attribute.is_true(cluster, _path)
	label := attribute.label(cluster, _path)
	message := $"{cluster.address} can be queried from anywhere with AWS credentials: {label} is true"
	denial := finding.about(cluster, _path, message)
}

undecided contains finding.undecided(cluster, _path) if {
	some cluster in database.clusters
	attribute.is_unknown(cluster, _path)
}

examined contains finding.examined(cluster) if some cluster in database.clusters
