package rules.iam["no-self-grant_test"]

import data.kit.testing
import data.rules.iam["no-self-grant"] as rule

test_denied[note] if {
	some note, resources in {
		"iam:*": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"actions": ["iam:*"],
						"grants": [
							{"action": "iam:PutRolePolicy", "via": "wildcard", "resources": "any", "denied": "no"},
							{"action": "iam:AttachRolePolicy", "via": "wildcard", "resources": "any", "denied": "no"},
						],
					},
				],
			),
		],
		"one action": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"grants": [
							{"action": "iam:CreatePolicyVersion", "via": "exact", "resources": "any", "denied": "no"},
						],
					},
				],
			),
		],
	}
	count(rule.deny) == 1 with input as testing.with_documents([], resources)
	count(rule.undecided) == 0 with input as testing.with_documents([], resources)
}

test_passes[note] if {
	some note, resources in {
		"with a boundary": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"conditions": [
							{"operator": "StringEquals", "key": "iam:PermissionsBoundary", "values": ["arn"]},
						],
						"grants": [
							{"action": "iam:PutRolePolicy", "via": "exact", "resources": "any", "denied": "no"},
						],
					},
				],
			),
		],
		"one role": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[{"grants": [{"action": "iam:PutRolePolicy", "via": "exact", "resources": "some", "denied": "no"}]}],
			),
		],
		"administrator, whom another rule reports": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"admin": true,
						"grants": [
							{"action": "iam:PutRolePolicy", "via": "wildcard", "resources": "any", "denied": "no"},
						],
					},
				],
			),
		],
	}
	count(rule.examined) > 0 with input as testing.with_documents([], resources)
	count(rule.deny) == 0 with input as testing.with_documents([], resources)
	count(rule.undecided) == 0 with input as testing.with_documents([], resources)
}

test_undecided[note] if {
	some note, resources in {
		"document unknown": [
			object.union(
				testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
				{"unknown": "var.policy has no value"},
			),
		],
		"perhaps denied": [
			testing.document(
				"identity",
				testing.resource("aws_iam_policy", "p", {}),
				[
					{
						"grants": [
							{"action": "iam:PutRolePolicy", "via": "exact", "resources": "any", "denied": "unknown"},
						],
					},
				],
			),
		],
	}
	count(rule.deny) == 0 with input as testing.with_documents([], resources)
	count(rule.undecided) == 1 with input as testing.with_documents([], resources)
}

_boundary(actions) := testing.document("boundary", testing.resource("aws_iam_policy", "limit", {}), [{
	"actions": actions,
	"grants": [{"action": action, "via": "exact", "resources": "any", "denied": "no"} | some action in actions],
}])

_under(value) := testing.document("identity", testing.resource("aws_iam_policy", "p", {}), [{
	"conditions": [{"operator": "StringEquals", "key": "iam:PermissionsBoundary", "values": [value]}],
	"resources": ["*"],
	"grants": [{"action": "iam:PutRolePolicy", "via": "exact", "resources": "any", "denied": "no"}],
}])

_limit := testing.resource("aws_iam_policy", "limit", {"name": "limit", "path": "/teams/"})

test_capped[note] if {
	some note, value in {
		"by reference": "${aws_iam_policy.limit.arn}",
		"by name": "arn:aws:iam::111122223333:policy/teams/limit",
	}
	documents := [_boundary(["s3:GetObject"]), _under(value)]
	count(rule.deny) == 1 with input as testing.with_documents([_limit], documents)
	every denial in rule.deny { denial.severity == "low" } with input as testing.with_documents([_limit], documents)
}

test_capped_by_boundaries_of_one_name if {
	other := testing.resource("aws_iam_policy", "other", {"name": "limit", "path": "/teams/"})
	boundary := object.union(_boundary(["s3:GetObject"]), {"holder": {"type": "aws_iam_policy", "id": other.id}})
	documents := [_boundary(["s3:GetObject"]), boundary, _under("arn:aws:iam::111122223333:policy/teams/limit")]
	count(rule.deny) == 1 with input as testing.with_documents([_limit, other], documents)
}

test_not_known_to_be_capped[note] if {
	some note, documents in {
		"the boundary gives access": [_boundary(["rds:ModifyDBInstance"]), _under("${aws_iam_policy.limit.arn}")],
		"the boundary is elsewhere": [_boundary(["s3:GetObject"]), _under("arn:aws:iam::111122223333:policy/limit")],
		"nobody demands it": [_boundary(["s3:GetObject"])],
	}
	count(rule.deny) == 0 with input as testing.with_documents([_limit], documents)
}
