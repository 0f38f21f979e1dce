package rules.backup["vault-locked_test"]

import data.kit.testing
import data.rules.backup["vault-locked"] as rule

_database := testing.resource("aws_db_instance", "orders", {"identifier": "orders"})

_selection(attributes) := testing.with_link(
	testing.with_computed(testing.resource("aws_backup_selection", "s", attributes), "plan_id", "aws_backup_plan.p.id"),
	"plan",
	[testing.resource("aws_backup_plan", "p", {})],
)

_all := _selection({"resources": ["*"]})

_plan(role, vault) := testing.with_link(
	testing.resource("aws_backup_plan", "p", {"rule": [{"target_vault_name": "v"}]}),
	role,
	[vault],
)

_vault := testing.resource("aws_backup_vault", "v", {})

_lock := testing.resource("aws_backup_vault_lock_configuration", "v", {})

_air_gapped := testing.resource("aws_backup_logically_air_gapped_vault", "v", {})

test_denied[note] if {
	some note, resources in {
		"vault": [_database, _all, _plan("vaults", _vault), _vault],
		"vault for copies": [_database, _all, _plan("copy_vaults", _vault), _vault],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"locked": [_database, _all, _plan("vaults", _vault), testing.with_link(_vault, "lock", [_lock])],
		"air-gapped": [_database, _all, _plan("vaults", _air_gapped), _air_gapped],
	}
	count(rule.examined) == 1 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"selection": [_database, _selection({"resources": "?var.arns has no value"}), _plan("vaults", _vault), _vault],
		"vault elsewhere": [_database, _all, testing.resource("aws_backup_plan", "p", {"rule": [{"target_vault_name": "v"}]})],
		"vault unknown": [_database, _all, object.union(
			testing.resource("aws_backup_plan", "p", {"rule": [{}]}),
			{"unknown": {"rule.0.target_vault_name": "var.vault has no value"}},
		)],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}

test_vault_of_other_backups_is_not_judged if {
	resources := [
		_database,
		_selection({"resources": ["arn:aws:dynamodb:*:*:table/*"]}),
		_plan("vaults", _vault),
		_vault,
	]
	count(rule.examined) == 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
}
