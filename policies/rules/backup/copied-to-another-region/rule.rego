# METADATA
# title: Backups of the production database stay in its Region
# description: >-
#   When a Region is down, or somebody deletes all that an account has there, the backups of that Region are as far away as the
#   database. A copy in another Region is what production is restored from then.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html
#   - ref: https://docs.aws.amazon.com/aws-backup/latest/devguide/cross-region-backup.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Add an aws_db_instance_automated_backups_replication for the DB instance, or give the rule of the backup plan a
#       copy_action with a vault in another Region.
#     cloudformation: >-
#       Set AutomaticBackupReplicationRegion of the DB instance, or give the rule of the backup plan CopyActions with a
#       vault in another Region.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins: [aws_db_instance_automated_backups_replication, aws_backup_selection, aws_backup_plan]
#   opt_in: true
#   aliases:
#     control: [BKP-07]
package rules.backup["copied-to-another-region"]

import data.kit.attribute
import data.kit.backup
import data.kit.backup_plan
import data.kit.finding
import data.kit.tags

# METADATA
# description: neither replicated nor copied by a backup plan
# scope: rule
deny contains finding.about(resource, [], message) if {
	some key, resource in _staying
	tags.is_production(resource)
	count(_doubts(key)) == 0
	message := $"Backups of the production database {resource.address} stay in its Region: nothing replicates or copies them"
}

undecided contains finding.undecided_for(resource, [], _doubts(key)[0]) if {
	some key, resource in _staying
	tags.is_production(resource)
}

# Tags that nobody knows may say that it is production.
undecided contains finding.undecided_at(resource, [], resource, tag) if {
	some resource in _staying
	tag := tags.unknown_environment(resource)
}

examined contains finding.examined(resource) if {
	some resource in _databases
	tags.is_production(resource)
}

# The clusters of a global database have its data in several Regions.
_databases[key] := resource if {
	some key, resource in backup.databases
	attribute.is_unset(resource, ["global_cluster_identifier"])
}

# Databases of which no backup is certainly copied.
_staying[key] := resource if {
	some key, resource in _databases
	count(object.get(resource.links, "backup_replications", [])) == 0
	not _is_copied(key, resource)
}

_is_copied(key, resource) if {
	some selection in backup_plan.coverage[key].covering
	some action in _actions(backup_plan.plan(selection))
	not _is_near(action, resource)
}

_actions(plan) := [action |
	some rule in plan.values.rule
	some action in rule.copy_action
]

# Into a vault of the same Region: a copy for another account, say.
_is_near(action, resource) if {
	parts := split(action.destination_vault_arn, ":")
	parts[3] == attribute.text(resource, ["region"])
}

# Why it is not certain that nothing copies them.
_doubts(key) := array.concat(
	[object.remove(doubt, ["selection"]) | some doubt in backup_plan.coverage[key].doubtful],
	[doubt |
		some selection in backup_plan.coverage[key].covering
		doubt := _doubt_of_plan(selection)
	],
)

_doubt_of_plan(selection) := {"resource": selection, "path": ["plan_id"], "because": [because]} if {
	not backup_plan.plan(selection)
	because := $"the plan of {selection.address} is not in the files"
} else := {"resource": plan, "path": ["rule"], "because": []} if {
	plan := backup_plan.plan(selection)
	some name, _ in plan.unknown
	regex.match(`^rule(\.[0-9]+)?(\.copy_action)?$`, name)
}
