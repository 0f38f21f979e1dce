# METADATA
# title: A protection of the database is weakened by this change
# description: >-
#   The change takes a protection away from a database that has it: fewer days of backups, no deletion protection, no final
#   snapshot, no IAM authentication. Even where the new value is allowed, somebody once chose the stronger one, and backups
#   that a shorter retention drops do not come back.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.DBInstance.Modifying.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation: >-
#     Set the attribute back to what it was, or record the decision as a waiver with its reason.
#   resources: [aws_db_instance, aws_rds_cluster, aws_rds_global_cluster]
#   joins: [aws_rds_cluster_instance]
#   base: true
#   parameters:
#     ignored:
#       description: >-
#         Attributes that may be weakened, by their Terraform names.
#       default: []
#   aliases:
#     control: [BKP-09]
package rules.change["protection-weakened"]

import data.kit.attribute
import data.kit.backup
import data.kit.change
import data.kit.database
import data.kit.finding

# METADATA
# description: a switch that protects goes off, or one that exposes goes on
# scope: rule
deny contains finding.with_fix(denial, {name: before}) if {
	some resource in _changed
	some name, good in _switches[resource.type]
	not name in _ignored
	before := _switch(change.before(resource), name)
	before == good
	after := _switch(resource, name)
	after != good
	label := attribute.label(resource, [name])
	message := $"This change weakens {resource.address}: {label} goes from {before} to {after}"
	denial := finding.about(resource, [name], message)
}

# METADATA
# description: automated backups are kept for fewer days than before
# scope: rule
deny contains finding.with_fix(denial, {"backup_retention_period": before}) if {
	not "backup_retention_period" in _ignored
	some resource in _databases
	[before] := [days | some days in backup.possible_days(change.before(resource))]
	[after] := [days | some days in backup.possible_days(resource)]
	after < before
	label := attribute.label(resource, backup.path)
	message := $"This change weakens {resource.address}: {label} goes from {before} to {after} days"
	denial := finding.about(resource, backup.path, message)
}

undecided contains finding.undecided(resource, [name]) if {
	some resource in _changed
	some name, good in _switches[resource.type]
	not name in _ignored
	_switch(change.before(resource), name) == good
	attribute.is_unknown(resource, [name])
}

undecided contains finding.undecided(resource, backup.path) if {
	not "backup_retention_period" in _ignored
	some resource in _databases
	change.may_differ(resource, backup.path)
	count(backup.possible_days(change.before(resource))) == 1
	attribute.is_unknown(resource, backup.path)
	count(backup.possible_days(resource)) != 1
}

examined contains finding.examined(resource) if some resource in _changed

_ignored := {name | some name in data.params["change/protection-weakened"].ignored}

# What was in the base, by type and id.
_changed[key] := resource if some key, resource in _databases

_changed[[resource.type, id]] := resource if {
	some id, resource in input.resources.aws_rds_global_cluster
	resource.mode == "managed"
	change.before(resource)
}

_databases[key] := resource if {
	input.base
	some key, resource in database.originals
	change.before(resource)
}

# Switches that protect, by type, with the position that does. Not those of which the other position is as severe a finding by
# itself: encryption, public addresses, TLS.
_switches := {
	"aws_db_instance": _switches_of_databases,
	"aws_rds_cluster": _switches_of_databases,
	"aws_rds_global_cluster": {"deletion_protection": true},
}

_switches_of_databases := {
	"deletion_protection": true,
	"iam_database_authentication_enabled": true,
	"skip_final_snapshot": false,
}

_switch(resource, name) if attribute.is_true(resource, [name])

_switch(resource, name) := false if attribute.is_false(resource, [name])

# All of them are off by default.
_switch(resource, name) := false if attribute.is_unset(resource, [name])
