# METADATA
# title: Database is replaced without a snapshot
# description: >-
#   When an update of the stack replaces the database, CloudFormation deletes the old one with its data, whatever the
#   DeletionPolicy says: that one is for the deletion of the stack. A snapshot is taken when UpdateReplacePolicy asks for it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation: >-
#     Set UpdateReplacePolicy: Snapshot beside DeletionPolicy.
#   resources: [aws_db_instance, aws_rds_cluster]
#   opt_in: true
#   aliases:
#     control: [SNP-11]
package rules.snapshot["replacement-policy"]

import data.kit.attribute
import data.kit.database
import data.kit.finding

_path := ["update_replace_policy"]

# METADATA
# description: the template says Delete, or nothing
# scope: rule
deny contains finding.with_fix(denial, {"update_replace_policy": "Snapshot"}) if {
	some resource in _databases
	state := _state(resource)
	message := $"{resource.address} is deleted without a snapshot when it is replaced: UpdateReplacePolicy is {state}"
	denial := finding.about(resource, _path, message)
}

undecided contains finding.undecided(resource, _path) if {
	some resource in _databases
	attribute.is_unknown(resource, _path)
}

examined contains finding.examined(resource) if some resource in _databases

_state(resource) := "Delete" if attribute.text(resource, _path) == "Delete"

_state(resource) := "not set" if attribute.is_unset(resource, _path)

_databases[key] := resource if {
	some key, resource in database.originals
	resource.format == "cloudformation"
}
