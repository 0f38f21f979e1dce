package rules.iam["no-inverted-grant_test"]

import data.kit.testing
import data.rules.iam["no-inverted-grant"] as rule

_grant(action, via, denied) := {"action": action, "via": via, "resources": "any", "denied": denied}

_documents(statement) := [testing.document("identity", testing.resource("aws_iam_policy", "p", {}), [statement])]

_inverted(grants) := {"not_actions": ["iam:*"], "grants": grants}

test_denied[note] if {
	some note, statement in {
		"NotAction": _inverted([_grant("rds:ModifyDBInstance", "not_action", "no")]),
		"NotAction that perhaps leaves out another": _inverted([
			_grant("rds:ModifyDBInstance", "not_action", "no"),
			_grant("secretsmanager:GetSecretValue", "not_action", "unknown"),
		]),
		"NotResource": {
			"actions": ["rds-db:*"],
			"not_resources": ["arn:aws:s3:::logs"],
			"grants": [_grant("rds-db:connect", "wildcard", "no")],
		},
	}
	count(rule.deny) == 1 with input as testing.with_documents([], _documents(statement))
	count(rule.undecided) == 0 with input as testing.with_documents([], _documents(statement))
}

test_passes[note] if {
	some note, statement in {
		"databases left out": _inverted([_grant("lambda:CreateFunction", "not_action", "no")]),
		"denied beside it": _inverted([_grant("rds:ModifyDBInstance", "not_action", "yes")]),
		"some resources only": _inverted([object.union(
			_grant("rds:ModifyDBInstance", "not_action", "no"),
			{"resources": "some"},
		)]),
		"Action": {"actions": ["rds:*"], "grants": [_grant("rds:ModifyDBInstance", "wildcard", "no")]},
		"Deny": {"effect": "Deny", "not_actions": ["rds:*"]},
	}
	count(rule.examined) == 1 with input as testing.with_documents([], _documents(statement))
	count(rule.deny) == 0 with input as testing.with_documents([], _documents(statement))
	count(rule.undecided) == 0 with input as testing.with_documents([], _documents(statement))
}

test_undecided[note] if {
	some note, statement in {
		"perhaps denied": _inverted([_grant("rds:ModifyDBInstance", "not_action", "unknown")]),
		"of a list that is not known": object.union(
			_inverted([object.union(_grant("rds:ModifyDBInstance", "not_action", "no"), {"resources": "unknown"})]),
			{"unknown": {"Resource": "var.buckets has no value"}},
		),
	}
	count(rule.deny) == 0 with input as testing.with_documents([], _documents(statement))
	count(rule.undecided) == 1 with input as testing.with_documents([], _documents(statement))
}

test_managed_policies_are_not_its_matter if {
	[document] := _documents(_inverted([_grant("rds:ModifyDBInstance", "not_action", "no")]))
	managed := object.union(document, {"managed_policy": "PowerUserAccess"})
	count(rule.examined) == 0 with input as testing.with_documents([], [managed])
	count(rule.deny) == 0 with input as testing.with_documents([], [managed])
}

test_document_that_cannot_be_read_is_undecided if {
	[document] := _documents({})
	unreadable := object.union(document, {"unknown": "var.policy has no value"})
	count(rule.undecided) == 1 with input as testing.with_documents([], [unreadable])
}
