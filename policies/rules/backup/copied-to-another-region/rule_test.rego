package rules.backup["copied-to-another-region_test"]

import data.kit.testing
import data.rules.backup["copied-to-another-region"] as rule

_database(attributes) := object.union(
	testing.resource("aws_db_instance", "orders", object.union({"region": "eu-west-1"}, attributes)),
	{"environment": "production"},
)

_replication := testing.resource("aws_db_instance_automated_backups_replication", "r", {})

_selection := testing.with_link(
	testing.with_computed(testing.resource("aws_backup_selection", "s", {"resources": ["*"]}), "plan_id", "aws_backup_plan.p.id"),
	"plan",
	[_plan([])],
)

_plan(rules) := testing.resource("aws_backup_plan", "p", {"rule": rules})

_copy(vault) := [{"rule_name": "daily", "copy_action": [{"destination_vault_arn": vault}]}]

_far := "arn:aws:backup:eu-central-1:111122223333:backup-vault:far"

_near := "arn:aws:backup:eu-west-1:111122223333:backup-vault:near"

test_passes[note] if {
	some note, resources in {
		"replicated": [testing.with_link(_database({}), "backup_replications", [_replication]), _replication],
		"copied": [_database({}), _selection, _plan(_copy(_far))],
		"copied to a vault of the files": [_database({}), _selection, object.union(
			_plan([{"copy_action": [{}]}]),
			{"unknown": {"rule.0.copy_action.0.destination_vault_arn": "…"}},
		)],
	}
	count(rule.examined) == 1 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_denied[note] if {
	some note, resources in {
		"nothing": [_database({})],
		"a plan without copies": [_database({}), _selection, _plan([{"rule_name": "daily"}])],
		"copied within the Region": [_database({}), _selection, _plan(_copy(_near))],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"selection": [
			_database({}),
			testing.resource("aws_backup_selection", "s", {"resources": "?var.arns has no value"}),
		],
		"plan elsewhere": [
			_database({}),
			testing.resource("aws_backup_selection", "s", {"resources": ["*"], "plan_id": "1-2-3"}),
		],
		"rules": [_database({}), _selection, testing.resource("aws_backup_plan", "p", {"rule": "?var.rules has no value"})],
		"copies": [_database({}), _selection, object.union(
			_plan([{"rule_name": "daily"}]),
			{"unknown": {"rule.0.copy_action": "var.copies has no value"}},
		)],
		"environment": [testing.resource("aws_db_instance", "orders", {"tags": "?var.tags has no value"})],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}

test_not_judged[note] if {
	some note, resource in {
		"development": testing.resource("aws_db_instance", "orders", {}),
		"global database": object.union(
			testing.resource("aws_rds_cluster", "core", {"global_cluster_identifier": "core"}),
			{"environment": "production"},
		),
	}
	count(rule.examined) == 0 with input as testing.document_of([resource])
	count(rule.deny) == 0 with input as testing.document_of([resource])
	count(rule.undecided) == 0 with input as testing.document_of([resource])
}
