package rules.iam["pass-role-bounded_test"]

import data.kit.testing
import data.rules.iam["pass-role-bounded"] as rule

_grant(action, denied) := {"action": action, "via": "exact", "resources": "any", "denied": denied}

_document(statements) := testing.document("identity", testing.resource("aws_iam_policy", "p", {}), statements)

test_any_role_is_denied if {
	documents := [_document([
		{"grants": [_grant("iam:PassRole", "no")]},
		{"grants": [_grant("rds:AddRoleToDBCluster", "no")]},
	])]
	count(rule.deny) == 1 with input as testing.with_documents([], documents)
	count(rule.undecided) == 0 with input as testing.with_documents([], documents)
}

test_of_two_policies_of_a_role_is_denied if {
	role := testing.resource("aws_iam_role", "app", {})
	documents := [
		testing.attached(_document([{"grants": [_grant("iam:PassRole", "no")]}]), role),
		testing.attached(_document([{"grants": [_grant("rds:StartExportTask", "no")]}]), role),
	]
	count(rule.deny) == 1 with input as testing.with_documents([], documents)
}

test_passes[note] if {
	some note, statements in {
		"to one service": [
			{
				"grants": [_grant("iam:PassRole", "no")],
				"conditions": [{
					"operator": "StringEquals",
					"key": "iam:PassedToService",
					"values": ["rds.amazonaws.com"],
				}],
			},
			{"grants": [_grant("rds:CreateDBProxy", "no")]},
		],
		"without a use of it": [{"grants": [_grant("iam:PassRole", "no")]}],
		"administrator, whom another rule reports": [{
			"admin": true,
			"grants": [_grant("iam:PassRole", "no"), _grant("rds:CreateDBProxy", "no")],
		}],
	}
	documents := [_document(statements)]
	count(rule.examined) == 1 with input as testing.with_documents([], documents)
	count(rule.deny) == 0 with input as testing.with_documents([], documents)
	count(rule.undecided) == 0 with input as testing.with_documents([], documents)
}

test_perhaps_denied_is_undecided if {
	documents := [_document([
		{"grants": [_grant("iam:PassRole", "unknown")]},
		{"grants": [_grant("rds:CreateDBProxy", "no")]},
	])]
	count(rule.deny) == 0 with input as testing.with_documents([], documents)
	count(rule.undecided) == 1 with input as testing.with_documents([], documents)
}
