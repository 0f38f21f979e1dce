# METADATA
# title: Performance Insights is not encrypted with a customer managed key
# description: >-
#   Performance Insights and Database Insights keep the text of SQL statements, with the values in them. Without a key
#   of your own they are encrypted with the AWS managed key, whose use cannot be restricted; the key cannot be changed
#   later.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PerfInsights.access-control.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set performance_insights_kms_key_id to the ARN of a customer managed key before Performance Insights is switched
#       on for the first time.
#     cloudformation: >-
#       Set PerformanceInsightsKMSKeyId, of a cluster PerformanceInsightsKmsKeyId, to the ARN of a customer managed key
#       before Performance Insights is switched on for the first time.
#   resources: [aws_db_instance, aws_rds_cluster_instance, aws_rds_cluster]
#   joins: [aws_kms_key, aws_kms_alias]
#   aliases:
#     checkov: [CKV_AWS_354]
#     steampipe: [rds_db_instance_performance_insights_encrypted_with_kms_cmk]
#     trivy: [AWS-0078]
#     control: [ENC-08]
package rules.encryption["performance-insights-key"]

import data.kit.attribute
import data.kit.database
import data.kit.finding
import data.kit.kms

_flag := ["performance_insights_enabled"]

_path := ["performance_insights_kms_key_id"]

# METADATA
# description: switched on without a key
# scope: rule
deny contains finding.about(resource, _path, message) if {
	some resource in _resources
	attribute.is_true(resource, _flag)
	attribute.is_unset(resource, _path)
	label := attribute.label(resource, _path)
	message := $"Performance Insights of {resource.address} is encrypted with a key that AWS manages: {label} is not set"
}

# METADATA
# description: switched on with the AWS managed key, by its name
# scope: rule
deny contains finding.about(resource, _path, message) if {
	some resource in _resources
	attribute.is_true(resource, _flag)
	kms.is_aws_managed(resource, _path)
	message := $"Performance Insights of {resource.address} is encrypted with the AWS managed key aws/rds"
}

undecided contains finding.undecided(resource, _path) if {
	some resource in _resources
	not attribute.is_false(resource, _flag)
	not attribute.is_unset(resource, _flag)
	kms.is_unknown(resource, _path)
}

undecided contains finding.undecided_at(resource, _path, resource, _flag) if {
	some resource in _resources
	attribute.is_unknown(resource, _flag)
	_has_no_customer_key(resource)
}

examined contains finding.examined(resource) if some resource in _resources

_has_no_customer_key(resource) if attribute.is_unset(resource, _path)

_has_no_customer_key(resource) if kms.is_aws_managed(resource, _path)

_resources[key] := resource if some key, resource in database.running

_resources[[cluster.type, id]] := cluster if some id, cluster in database.clusters
