# METADATA
# title: Vault with backups of databases is not locked
# description: >-
#   Ransomware and stolen administrators delete the backups first. In a locked vault nobody can delete a recovery point,
#   or shorten its time, before it is due.
# related_resources:
#   - ref: https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html
#   - ref: https://docs.aws.amazon.com/aws-backup/latest/devguide/logicallyairgappedvault.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Add an aws_backup_vault_lock_configuration for the vault; with changeable_for_days it is final after that time.
#     cloudformation: >-
#       Give the vault a LockConfiguration; with ChangeableForDays it is final after that time.
#   resources: [aws_backup_vault]
#   joins:
#     - aws_backup_logically_air_gapped_vault
#     - aws_backup_vault_lock_configuration
#     - aws_backup_plan
#     - aws_backup_selection
#     - aws_db_instance
#     - aws_rds_cluster
#   opt_in: true
#   aliases:
#     config: [aurora-resources-in-logically-air-gapped-vault]
#     control: [BKP-10]
package rules.backup["vault-locked"]

import data.kit.attribute
import data.kit.backup_plan
import data.kit.finding
import data.kit.link

# METADATA
# description: nothing locks it
# scope: rule
deny contains finding.about(vault, [], message) if {
	some plan in _plans
	some vault in _unlocked(plan)
	message := $"{vault.address} keeps backups of databases and is not locked: who may delete recovery points may delete them all"
}

# Whether it keeps any of a database hangs on what is not known of a selection.
undecided contains finding.undecided_for(vault, [], doubt) if {
	some coverage in backup_plan.coverage
	some doubt in coverage.doubtful
	some vault in _unlocked(backup_plan.plan(doubt.selection))
}

undecided contains finding.undecided_because(plan, path, because) if {
	some plan in _plans
	some position, _ in plan.values.rule
	path := ["rule", position, "target_vault_name"]
	because := _why_elsewhere(plan, path)
}

examined contains finding.examined(vault) if {
	some plan in _plans
	some vault in _vaults(plan)
}

# Plans that take databases in.
_plans[plan.id] := plan if {
	some coverage in backup_plan.coverage
	some selection in coverage.covering
	plan := backup_plan.plan(selection)
}

_vaults(plan) := [vault |
	some role in ["vaults", "copy_vaults"]
	some vault in link.targets(plan, role)
	vault.mode == "managed"
]

# An air-gapped vault is locked from the beginning.
_unlocked(plan) := [vault |
	some vault in _vaults(plan)
	vault.type == "aws_backup_vault"
	count(object.get(vault.links, "lock", [])) == 0
]

# The reasons of an unknown name are told with it.
_why_elsewhere(plan, path) := [$"the vault {name} is not in the files"] if {
	count(_vaults(plan)) == 0
	name := attribute.text(plan, path)
} else := [] if {
	count(_vaults(plan)) == 0
	attribute.is_unknown(plan, path)
}
