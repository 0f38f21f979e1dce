package rules.iam["no-broad-managed-policy_test"]

import data.kit.testing
import data.rules.iam["no-broad-managed-policy"] as rule

_params := {"iam/no-broad-managed-policy": {"accepted": ["SecretsManagerReadWrite"]}}

_attachment := testing.resource("aws_iam_role_policy_attachment", "a", {})

_role := testing.resource("aws_iam_role", "r", {})

_managed(name, grants) := object.union(
	testing.attached(testing.document("identity", _attachment, [{"grants": grants}]), _role),
	{"managed_policy": name, "path": ["policy_arn"]},
)

_grant(action, denied) := {"action": action, "via": "wildcard", "resources": "any", "denied": denied}

test_denied[note] if {
	some note, expected in {
		"AmazonRDSFullAccess": ["high", "rds:ModifyDBInstance"],
		"PowerUserAccess": ["critical", "rds-db:connect"],
		"NeptuneFullAccess": ["high", "rds:ModifyDBInstance"],
		"AWSSecretsManagerClientReadOnlyAccess": ["medium", "secretsmanager:GetSecretValue"],
		"AmazonRDSDataFullAccess": ["medium", "rds-data:ExecuteStatement"],
	}
	documents := [_managed(note, [_grant(expected[1], "no")])]
	denials := rule.deny with input as testing.with_documents([], documents) with data.params as _params
	[denial.severity | some denial in denials] == [expected[0]]
}

test_passes[note] if {
	some note, document in {
		"another policy": _managed("AmazonRDSReadOnlyAccess", []),
		"denied beside it": _managed("AmazonRDSFullAccess", [_grant("rds:ModifyDBInstance", "yes")]),
	}
	count(rule.examined) == 1 with input as testing.with_documents([], [document]) with data.params as _params
	count(rule.deny) == 0 with input as testing.with_documents([], [document]) with data.params as _params
	count(rule.undecided) == 0 with input as testing.with_documents([], [document]) with data.params as _params
}

test_accepted_policies_are_not_examined if {
	documents := [_managed("SecretsManagerReadWrite", [_grant("secretsmanager:GetSecretValue", "no")])]
	count(rule.examined) == 0 with input as testing.with_documents([], documents) with data.params as _params
	count(rule.deny) == 0 with input as testing.with_documents([], documents) with data.params as _params
}

test_capped_by_a_boundary_passes if {
	boundary := testing.attached(testing.document("boundary", testing.resource("aws_iam_policy", "b", {}), [{}]), _role)
	documents := [_managed("AmazonRDSFullAccess", [_grant("rds:ModifyDBInstance", "no")]), boundary]
	count(rule.examined) == 1 with input as testing.with_documents([], documents) with data.params as _params
	count(rule.deny) == 0 with input as testing.with_documents([], documents) with data.params as _params
}

test_undecided[note] if {
	some note, document in {
		"perhaps denied": _managed("AmazonRDSFullAccess", [_grant("rds:ModifyDBInstance", "unknown")]),
		"unknown policy": object.union(
			testing.document("identity", _attachment, []),
			{"path": ["policy_arn"], "unknown": "var.policy has no value"},
		),
	}
	count(rule.deny) == 0 with input as testing.with_documents([], [document]) with data.params as _params
	count(rule.undecided) == 1 with input as testing.with_documents([], [document]) with data.params as _params
}

test_unreadable_policy_of_ones_own_is_not_its_matter if {
	document := object.union(testing.document("identity", _attachment, []), {"unknown": "var.policy has no value"})
	count(rule.undecided) == 0 with input as testing.with_documents([], [document]) with data.params as _params
}
