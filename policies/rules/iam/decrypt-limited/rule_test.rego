package rules.iam["decrypt-limited_test"]

import data.kit.testing
import data.rules.iam["decrypt-limited"] as rule

_role := testing.resource("aws_iam_role", "app", {})

_grant(action, denied) := {"action": action, "via": "exact", "resources": "any", "denied": denied}

_policy(statement) := testing.attached(
	testing.document("identity", testing.resource("aws_iam_policy", "p", {}), [statement]),
	_role,
)

_export := _policy({"grants": [_grant("rds:StartExportTask", "no")]})

test_every_key_is_denied[action] if {
	some action in ["kms:Decrypt", "kms:ReEncryptFrom"]
	documents := [_export, _policy({"grants": [_grant(action, "no")]})]
	count(rule.deny) == 1 with input as testing.with_documents([], documents)
	count(rule.undecided) == 0 with input as testing.with_documents([], documents)
}

test_passes[note] if {
	some note, documents in {
		"for one service": [_export, _policy({
			"grants": [_grant("kms:Decrypt", "no")],
			"conditions": [{
				"operator": "StringEquals",
				"key": "kms:ViaService",
				"values": ["secretsmanager.eu-west-1.amazonaws.com"],
			}],
		})],
		"of somebody without databases": [_policy({"grants": [_grant("kms:Decrypt", "no")]})],
		"administrator, whom another rule reports": [_export, _policy({
			"admin": true,
			"grants": [_grant("kms:Decrypt", "no")],
		})],
		"denied": [_export, _policy({"grants": [_grant("kms:Decrypt", "yes")]})],
	}
	count(rule.examined) > 0 with input as testing.with_documents([], documents)
	count(rule.deny) == 0 with input as testing.with_documents([], documents)
	count(rule.undecided) == 0 with input as testing.with_documents([], documents)
}

test_role_of_a_proxy_is_denied if {
	proxy := testing.with_link(testing.resource("aws_db_proxy", "main", {}), "role", [_role])
	documents := [_policy({"grants": [_grant("kms:Decrypt", "no")]})]
	count(rule.deny) == 1 with input as testing.with_documents([proxy], documents)
}

test_perhaps_denied_is_undecided if {
	documents := [_export, _policy({"grants": [_grant("kms:Decrypt", "unknown")]})]
	count(rule.deny) == 0 with input as testing.with_documents([], documents)
	count(rule.undecided) == 1 with input as testing.with_documents([], documents)
}

test_unreadable_policy_is_undecided if {
	documents := [object.union(_policy({}), {"unknown": "var.policy has no value"})]
	count(rule.undecided) == 1 with input as testing.with_documents([], documents)
}
