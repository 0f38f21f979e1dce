# METADATA
# title: Database is deleted without a final snapshot
# description: >-
#   When the database is destroyed, by mistake or because a change replaces it, its automated backups go with it. A
#   final snapshot is what is left.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html
#   - ref: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set skip_final_snapshot = false and a final_snapshot_identifier.
#     cloudformation: >-
#       Set DeletionPolicy: Snapshot.
#   resources: [aws_db_instance, aws_rds_cluster]
#   aliases:
#     control: [SNP-10]
package rules.snapshot["final-snapshot"]

import data.kit.attribute
import data.kit.database
import data.kit.finding

# METADATA
# description: Terraform is told to skip it
# scope: rule
deny contains finding.about(resource, ["skip_final_snapshot"], message) if {
	some resource in database.originals
	resource.format == "terraform"
	attribute.is_true(resource, ["skip_final_snapshot"])
	message := $"{resource.address} is deleted without a final snapshot: skip_final_snapshot is true"
}

# METADATA
# description: the template's deletion policy is Delete
# scope: rule
deny contains finding.with_fix(denial, {"deletion_policy": "Snapshot"}) if {
	some resource in database.originals
	resource.format == "cloudformation"
	attribute.text(resource, ["deletion_policy"]) == "Delete"
	message := $"{resource.address} is deleted without a final snapshot: DeletionPolicy is Delete"
	denial := finding.about(resource, ["deletion_policy"], message)
}

undecided contains finding.undecided(resource, path) if {
	some resource in database.originals
	path := _path(resource)
	attribute.is_unknown(resource, path)
}

examined contains finding.examined(resource) if some resource in database.originals

_path(resource) := ["skip_final_snapshot"] if resource.format == "terraform"

_path(resource) := ["deletion_policy"] if resource.format == "cloudformation"
