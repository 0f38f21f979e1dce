# METADATA
# title: Automated backups are deleted with the database
# description: >-
#   Whoever deletes the database, by mistake or in an attack, deletes the backups of the last days with it. Kept backups
#   expire by themselves after the retention period, and until then the database can be restored from them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.Retaining.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set delete_automated_backups = false.
#     cloudformation: >-
#       Set DeleteAutomatedBackups: false.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins: [aws_rds_cluster_instance]
#   aliases:
#     control: [BKP-05]
package rules.backup["kept-after-deletion"]

import data.kit.attribute
import data.kit.database
import data.kit.finding

_path := ["delete_automated_backups"]

# METADATA
# description: switched on, or not set and on by default
# scope: rule
deny contains finding.with_fix(denial, {"delete_automated_backups": false}) if {
	some resource in database.originals
	state := _on(resource)
	message := $"The automated backups of {resource.address} are deleted with it: {attribute.label(resource, _path)} is {state}"
	denial := finding.about(resource, _path, message)
}

undecided contains finding.undecided(resource, _path) if {
	some resource in database.originals
	attribute.is_unknown(resource, _path)
}

examined contains finding.examined(resource) if some resource in database.originals

_on(resource) := "true" if attribute.is_true(resource, _path)

_on(resource) := "not set, and true by default" if attribute.is_unset(resource, _path)
