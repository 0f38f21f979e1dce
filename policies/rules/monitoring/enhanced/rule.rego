# METADATA
# title: Enhanced Monitoring is off
# description: >-
#   CloudWatch sees a database instance from outside. Enhanced Monitoring tells which processes of its operating system
#   take CPU and memory: without it, what an attacker or a runaway import did cannot be told afterwards.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.overview.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set monitoring_interval to 60 or less, and monitoring_role_arn to a role that monitoring.rds.amazonaws.com may
#       assume, with AmazonRDSEnhancedMonitoringRole.
#     cloudformation: >-
#       Set MonitoringInterval to 60 or less, and MonitoringRoleArn to a role that monitoring.rds.amazonaws.com may
#       assume, with AmazonRDSEnhancedMonitoringRole.
#   resources: [aws_db_instance, aws_rds_cluster_instance, aws_rds_cluster]
#   aliases:
#     checkov: [CKV_AWS_118]
#     config: [rds-enhanced-monitoring-enabled]
#     controltower: [CT.RDS.PR.2]
#     guard: [RDS_ENHANCED_MONITORING_ENABLED]
#     prowler: [rds_instance_enhanced_monitoring_enabled]
#     sechub: [RDS.6]
#     control: [MON-01]
package rules.monitoring.enhanced

import data.kit.attribute
import data.kit.database
import data.kit.finding

_path := ["monitoring_interval"]

# METADATA
# description: the interval is 0, or not set and 0 by default
# scope: rule
deny contains finding.about(resource, _path, message) if {
	some resource in _resources
	state := _off(resource)
	message := $"{resource.address} has no Enhanced Monitoring: {attribute.label(resource, _path)} is {state}"
}

undecided contains finding.undecided(resource, _path) if {
	some resource in _resources
	attribute.is_unknown(resource, _path)
	not _is_certain(resource)
}

examined contains finding.examined(resource) if some resource in _resources

_off(resource) := "0" if attribute.number(resource, _path) == 0

_off(resource) := "not set, and 0 by default" if {
	attribute.is_unset(resource, _path)
	not _has_interval_of_cluster(resource)
}

# Whichever value it is, it is not 0.
_is_certain(resource) if {
	every choice in attribute.choices(resource, _path) { to_number(choice) > 0 }
}

# Members take the interval that their cluster sets, known or not.
_has_interval_of_cluster(resource) if {
	some link in resource.links.cluster
	cluster := input.resources[link.type][link.id]
	attribute.is_assigned(cluster, _path)
	not _is_zero(cluster)
}

_is_zero(resource) if attribute.number(resource, _path) == 0

_resources[key] := resource if some key, resource in database.running

# Members of a Multi-AZ DB cluster are not in the files: it sets the interval itself.
_resources[[cluster.type, id]] := cluster if {
	some id, cluster in database.clusters
	attribute.is_assigned(cluster, ["db_cluster_instance_class"])
}
