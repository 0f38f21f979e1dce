package rules.iam["guard-effective_test"]

import data.kit.testing
import data.rules.iam["guard-effective"] as rule

_policy := testing.resource("aws_organizations_policy", "p", {})

_documents(statement) := [testing.document("service_control", _policy, [object.union(
	{
		"effect": "Deny",
		"conditions": [{"operator": "Bool", "key": "rds:PubliclyAccessible", "values": ["true"]}],
	},
	statement,
)])]

test_denied[note] if {
	some note, actions in {
		"change": ["rds:ModifyDBInstance"],
		"one of several": ["rds:CreateDBInstance", "rds:ModifyDBInstance"],
		"pattern": ["rds:Modify*"],
	}
	document := testing.with_documents([], _documents({"actions": actions}))
	count(rule.deny) == 1 with input as document
}

test_passes[note] if {
	some note, statement in {
		"actions that have the key": {"actions": ["rds:CreateDBInstance", "rds:Restore*"]},
		"everything": {"actions": ["rds:*"]},
		"another service": {"actions": ["ec2:RunInstances"]},
		"another key": {
			"actions": ["rds:ModifyDBInstance"],
			"conditions": [{"operator": "StringEquals", "key": "aws:ResourceTag/env", "values": ["prod"]}],
		},
		"key that may be missing": {
			"actions": ["rds:ModifyDBInstance"],
			"conditions": [{"operator": "BoolIfExists", "key": "rds:PubliclyAccessible", "values": ["true"]}],
		},
		"allows": {"effect": "Allow", "actions": ["rds:ModifyDBInstance"]},
	}
	document := testing.with_documents([], _documents(statement))
	count(rule.examined) == 1 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}
