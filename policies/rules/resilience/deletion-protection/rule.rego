# METADATA
# title: Deletion protection is off
# description: >-
#   Without deletion protection one wrong destroy, or a change that replaces the database, deletes it. With it, the
#   deletion fails until somebody has switched it off first.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html#USER_DeleteInstance.DeletionProtection
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_DeleteCluster.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set deletion_protection = true; it takes effect without replacement.
#     cloudformation: >-
#       Set DeletionProtection: true; it takes effect without replacement.
#   resources: [aws_db_instance, aws_rds_cluster, aws_rds_global_cluster]
#   aliases:
#     cdknag: [AwsSolutions-RDS10]
#     cfn_nag: [F80]
#     checkov: [CKV_AWS_293, CKV_AWS_139]
#     config: [rds-instance-deletion-protection-enabled, rds-cluster-deletion-protection-enabled]
#     controltower: [CT.RDS.PR.3, CT.RDS.PR.13]
#     guard: [RDS_INSTANCE_DELETION_PROTECTION_ENABLED]
#     kics: ["2c161e58"]
#     prowler: [rds_instance_deletion_protection, rds_cluster_deletion_protection]
#     regula: [FG_R00280]
#     sechub: [RDS.8, RDS.7]
#     trivy: [AWS-0177, AWS-0343]
#     control: [RES-01, RES-02, RES-03]
package rules.resilience["deletion-protection"]

import data.kit.attribute
import data.kit.database
import data.kit.finding

_path := ["deletion_protection"]

# METADATA
# description: switched off in so many words
# scope: rule
deny contains finding.with_fix(denial, {"deletion_protection": true}) if {
	some resource in _resources
	attribute.is_false(resource, _path)
	message := $"{resource.address} can be deleted: {attribute.label(resource, _path)} is false"
	denial := finding.about(resource, _path, message)
}

# METADATA
# description: not set, and off by default
# scope: rule
deny contains finding.with_fix(denial, {"deletion_protection": true}) if {
	some resource in _resources
	attribute.is_unset(resource, _path)
	message := $"{resource.address} can be deleted: {attribute.label(resource, _path)} is not set, and off by default"
	denial := finding.about(resource, _path, message)
}

undecided contains finding.undecided(resource, _path) if {
	some resource in _resources
	attribute.is_unknown(resource, _path)
}

examined contains finding.examined(resource) if some resource in _resources

# A replica can be made again from its source.
_resources[key] := resource if some key, resource in database.originals

_resources[[cluster.type, id]] := cluster if {
	some id, cluster in input.resources.aws_rds_global_cluster
	cluster.mode == "managed"
}
