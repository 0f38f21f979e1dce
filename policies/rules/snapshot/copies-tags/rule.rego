# METADATA
# title: Tags are not copied to snapshots
# description: >-
#   Access rules, retention and cost of snapshots go by their tags. Without the copied tags, nobody knows which
#   environment or class of data a snapshot holds.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html#USER_Tagging.CopyTags
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set copy_tags_to_snapshot = true.
#     cloudformation: >-
#       Set CopyTagsToSnapshot: true.
#   resources: [aws_db_instance, aws_rds_cluster]
#   aliases:
#     checkov: [CKV2_AWS_60, CKV_AWS_313]
#     config: [rds-pgsql-cluster-copy-tags-to-snapshot-check, rds-mysql-cluster-copy-tags-to-snapshot-check]
#     controltower: [CT.RDS.PR.10, CT.RDS.PR.9]
#     prowler: [rds_instance_copy_tags_to_snapshots, rds_cluster_copy_tags_to_snapshots]
#     sechub: [RDS.17, RDS.16, RDS.47, RDS.48]
#     steampipe: [rds_db_instance_copy_tags_to_snapshot_enabled]
#     control: [SNP-08, SNP-09]
package rules.snapshot["copies-tags"]

import data.kit.attribute
import data.kit.database
import data.kit.finding

_path := ["copy_tags_to_snapshot"]

# METADATA
# description: switched off, or not set and off by default
# scope: rule
deny contains finding.with_fix(denial, {"copy_tags_to_snapshot": true}) if {
	some resource in database.primaries
	state := _off(resource)
	message := $"{resource.address} does not copy its tags to snapshots: {attribute.label(resource, _path)} is {state}"
	denial := finding.about(resource, _path, message)
}

undecided contains finding.undecided(resource, _path) if {
	some resource in database.primaries
	attribute.is_unknown(resource, _path)
}

examined contains finding.examined(resource) if some resource in database.primaries

_off(resource) := "false" if attribute.is_false(resource, _path)

_off(resource) := "not set, and off by default" if attribute.is_unset(resource, _path)
