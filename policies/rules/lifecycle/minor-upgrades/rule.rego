# METADATA
# title: Automatic minor upgrades are off
# description: >-
#   Minor versions carry the security fixes of the engine. Switched off, they wait for somebody to think of them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set auto_minor_version_upgrade = true, or remove the line: it is on by default.
#     cloudformation: >-
#       Set AutoMinorVersionUpgrade: true, or remove the line: it is on by default.
#   resources: [aws_db_instance, aws_rds_cluster_instance, aws_rds_cluster]
#   aliases:
#     checkov: [CKV_AWS_226]
#     cis: ["aws-5.0:2.2.2", "aws-6.0:3.2.2", "aws-7.0:3.2.2"]
#     config: [rds-automatic-minor-version-upgrade-enabled]
#     controltower: [CT.RDS.PR.5]
#     guard: [RDS_AUTOMATIC_MINOR_VERSION_UPGRADE_ENABLED]
#     prowler: [rds_instance_minor_version_upgrade_enabled, rds_cluster_minor_version_upgrade_enabled]
#     sechub: [RDS.13, RDS.35]
#     terrascan: [AC_AWS_0056]
#     control: [RES-07]
package rules.lifecycle["minor-upgrades"]

import data.kit.attribute
import data.kit.database
import data.kit.finding

_path := ["auto_minor_version_upgrade"]

# METADATA
# description: switched off in so many words
# scope: rule
deny contains finding.with_fix(denial, {"auto_minor_version_upgrade": true}) if {
	some resource in _resources
	attribute.is_false(resource, _path)
	message := $"{resource.address} gets no minor upgrades by itself: {attribute.label(resource, _path)} is false"
	denial := finding.about(resource, _path, message)
}

undecided contains finding.undecided(resource, _path) if {
	some resource in _resources
	attribute.is_unknown(resource, _path)
}

examined contains finding.examined(resource) if some resource in _resources

_resources[key] := resource if {
	some key, resource in database.running
	not database.is_custom(resource)
}

_resources[[cluster.type, id]] := cluster if some id, cluster in database.clusters
