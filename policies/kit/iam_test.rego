package kit.iam_test

import data.kit.iam
import data.kit.testing

_role := testing.resource("aws_iam_role", "api", {})

_grants := [{"action": "rds-db:connect", "via": "exact", "resources": "any", "denied": "no"}]

_identity := testing.attached(
	testing.with_connects(
		testing.document("identity", testing.resource("aws_iam_role_policy", "api", {}), [{"grants": _grants}]),
		[{}],
	),
	_role,
)

_other(kind, statement) := testing.attached(
	testing.document(kind, testing.resource("aws_iam_policy", "other", {}), [statement]),
	_role,
)

test_capped[note] if {
	some note, other in {
		"boundary without it": _other("boundary", {"actions": ["s3:*"]}),
		"denied by another policy": _other(
			"identity",
			{"effect": "Deny", "actions": ["rds-db:*"], "resources": ["*"]},
		),
		"denied by what is not left out": _other(
			"identity",
			{"effect": "Deny", "not_actions": ["s3:*"], "resources": ["*"]},
		),
	}
	document := testing.with_documents([], [_identity, other])
	iam.is_capped(_identity, "rds-db:connect") with input as document
	not iam.is_effective(_identity, _identity.connect[0]) with input as document
	count(iam.database_access) == 0 with input as document
}

test_not_capped[note] if {
	some note, other in {
		"boundary in one case": object.union(_other("boundary", {"actions": ["s3:*"]}), {"uncertain": "IsDev"}),
		"denied in one case": object.union(
			_other("identity", {"effect": "Deny", "actions": ["rds-db:*"], "resources": ["*"]}),
			{"uncertain": "IsDev"},
		),
		"boundary with it": _other("boundary", {"grants": _grants}),
		"boundary that cannot be read": object.union(
			_other("boundary", {}),
			{"unknown": "var.boundary has no value"},
		),
		"denied elsewhere": _other("identity", {"effect": "Deny", "actions": ["s3:*"], "resources": ["*"]}),
		"denied on one resource": _other(
			"identity",
			{"effect": "Deny", "actions": ["rds-db:*"], "resources": ["arn:aws:x"]},
		),
		"denied under a condition": _other("identity", {
			"effect": "Deny",
			"actions": ["*"],
			"resources": ["*"],
			"conditions": [{"operator": "Bool", "key": "aws:MultiFactorAuthPresent", "values": ["false"]}],
		}),
	}
	document := testing.with_documents([], [_identity, other])
	not iam.is_capped(_identity, "rds-db:connect") with input as document
	iam.is_effective(_identity, _identity.connect[0]) with input as document
}

test_access_to_databases[note] if {
	some note, case in {
		"master password": {
			"grant": {"action": "rds:ModifyDBInstance", "resources": "some"},
			"access": {"reset master passwords"},
		},
		"every secret": {
			"grant": {"action": "secretsmanager:GetSecretValue", "resources": "any"},
			"access": {"read database secrets"},
		},
		"one secret": {"grant": {"action": "secretsmanager:GetSecretValue", "resources": "some"}, "access": set()},
		"other": {"grant": {"action": "rds:DownloadDBLogFilePortion", "resources": "any"}, "access": set()},
	}
	grant := object.union({"via": "exact", "denied": "no"}, case.grant)
	identity := testing.attached(testing.document("identity", _role, [{"grants": [grant]}]), _role)
	access := iam.database_access with input as testing.with_documents([], [identity])
	{entry | some entry in access[["aws_iam_role", "aws_iam_role.api"]]} == case.access
}

test_operators_that_restrict[operator] if {
	some operator in ["StringEquals", "ArnLike", "Bool", "IpAddress", "ForAnyValue:StringLike"]
	iam.is_restricting(operator)
}

test_operators_that_do_not_restrict[operator] if {
	some operator in ["StringNotEquals", "StringEqualsIfExists", "ForAllValues:StringEquals", "Null", "NotIpAddress"]
	not iam.is_restricting(operator)
}

test_policies_of_services_are_theirs_alone if {
	attachment := testing.resource("aws_iam_role_policy_attachment", "backup", {})
	held := testing.attached(
		testing.document("identity", attachment, [{"grants": [{
			"action": "rds:ModifyDBInstance",
			"via": "exact",
			"resources": "any",
			"denied": "no",
		}]}]),
		_role,
	)
	backup := object.union(held, {"managed_policy": "AWSBackupServiceRolePolicyForBackup"})
	service := {"type": "Service", "value": "backup.amazonaws.com", "path": []}
	person := {"type": "AWS", "value": "arn:aws:iam::111122223333:root", "path": []}
	alone := testing.document("trust", _role, [{"principals": [service]}])
	count(iam.identity_documents) == 0 with input as testing.with_documents([], [backup, alone])
	count(iam.identity_documents) == 1 with input as testing.with_documents([], [held, alone])
	shared := testing.document("trust", _role, [{"principals": [service, person]}])
	count(iam.identity_documents) == 1 with input as testing.with_documents([], [backup, shared])
}

_policy := testing.resource("aws_iam_policy", "p", {})

_sharing := testing.document("identity", _policy, [{}, {"actions": ["rds:ModifyDBSnapshotAttribute"], "grants": [{
	"action": "rds:ModifyDBSnapshotAttribute",
	"via": "exact",
	"resources": "any",
	"denied": "no",
}]}])

test_access_given_is_at_its_first_place[note] if {
	some note, expected in {
		"statement": {"path": ["policy", "Statement", 1, "Action"], "words": "share snapshots"},
		"login": {"path": ["policy", "Statement", 0, "Resource"], "words": "log in"},
		"managed": {"path": ["policy"], "words": "share snapshots"},
	}
	document := {
		"statement": _sharing,
		"login": testing.with_connects(object.union(_sharing, {"statements": []}), [{}]),
		"managed": object.union(_sharing, {"managed_policy": "DataScientist"}),
	}[note]
	iam.access_given(document) == expected with input as testing.with_documents([], [document])
}

test_no_access_is_given if {
	document := testing.document("identity", testing.resource("aws_iam_policy", "p", {}), [{}])
	not iam.access_given(document) with input as testing.with_documents([], [document])
}

test_about_says_what_has_to_hold if {
	document := object.union(_identity, {"uncertain": "only if IsDev holds"})
	denial := iam.about(document, ["policy"], "it grants")
	denial.uncertain == "only if IsDev holds"
	not iam.about(_identity, ["policy"], "it grants").uncertain
}

test_access_in_one_case[note] if {
	some note, document in {
		"the document": object.union(_identity, {"uncertain": "IsDev"}),
		"its attachment": object.union(
			_identity,
			{"uncertain_principals": [{"type": "aws_iam_role", "id": "aws_iam_role.api", "because": "IsDev"}]},
		),
	}
	whole := testing.with_documents([], [document])
	count(iam.database_access) == 0 with input as whole
	iam.perhaps_database_access[["aws_iam_role", "aws_iam_role.api"]] == {["log in", "IsDev"]} with input as whole
}

test_path_of_an_action_that_a_condition_adds if {
	statement := {"path": ["policy", "Statement", 0], "actions": ["rds:*"], "not_actions": []}
	iam.action_path(statement, "rds:*") == ["policy", "Statement", 0, "Action", 0]

	added := object.union(statement, {"action_paths": [["policy", "Statement", 0, "Action", 1, -1]]})
	iam.action_path(added, "rds:*") == ["policy", "Statement", 0, "Action", 1, -1]
}
