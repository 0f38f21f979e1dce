package rules.iam["web-identity-bound_test"]

import data.kit.testing
import data.rules.iam["web-identity-bound"] as rule

test_denied[note] if {
	some note, resources in {
		"audience only": {
			"actions": ["sts:AssumeRoleWithWebIdentity"],
			"principals": [_github],
			"conditions": _when("StringEquals", "token.actions.githubusercontent.com:aud", "sts.amazonaws.com"),
		},
		"everything": {
			"actions": ["sts:AssumeRoleWithWebIdentity"],
			"principals": [_github],
			"conditions": _when("StringLike", "token.actions.githubusercontent.com:sub", "*"),
		},
		"organisation": {
			"actions": ["sts:AssumeRoleWithWebIdentity"],
			"principals": [_github],
			"conditions": _when("StringLike", "token.actions.githubusercontent.com:sub", "repo:acme/*"),
		},
		"any organisation": {
			"actions": ["sts:AssumeRoleWithWebIdentity"],
			"principals": [_github],
			"conditions": _when("StringLike", "token.actions.githubusercontent.com:sub", "repo:*/app:*"),
		},
		"Cognito guests": {
			"actions": ["sts:AssumeRoleWithWebIdentity"],
			"principals": [_principal("Federated", "cognito-identity.amazonaws.com")],
			"conditions": _when("StringEquals", "cognito-identity.amazonaws.com:aud", "eu-west-1:1234"),
		},
		"Cognito guests by name": {
			"actions": ["sts:AssumeRoleWithWebIdentity"],
			"principals": [_principal("Federated", "cognito-identity.amazonaws.com")],
			"conditions": array.concat(
				_when("StringEquals", "cognito-identity.amazonaws.com:aud", "eu-west-1:1234"),
				_when("ForAnyValue:StringLike", "cognito-identity.amazonaws.com:amr", "unauthenticated"),
			),
		},
		"for all values": {
			"actions": ["sts:AssumeRoleWithWebIdentity"],
			"principals": [_github],
			"conditions": _when(
				"ForAllValues:StringEquals",
				"token.actions.githubusercontent.com:sub",
				"repo:acme/app:ref:refs/heads/main",
			),
		},
		"service accounts of a namespace": {
			"actions": ["sts:AssumeRoleWithWebIdentity"],
			"principals": [_provider("oidc.eks.eu-west-1.amazonaws.com/id/AB")],
			"conditions": _when(
				"StringLike",
				"oidc.eks.eu-west-1.amazonaws.com/id/AB:sub",
				"system:serviceaccount:shop:*",
			),
		},
	}
	count(rule.deny) == 1 with input as testing.with_documents([], _documents(resources))
	count(rule.undecided) == 0 with input as testing.with_documents([], _documents(resources))
}

test_passes[note] if {
	some note, resources in {
		"branch": {
			"actions": ["sts:AssumeRoleWithWebIdentity"],
			"principals": [_github],
			"conditions": _when(
				"StringEquals",
				"token.actions.githubusercontent.com:sub",
				"repo:acme/app:ref:refs/heads/main",
			),
		},
		"Cognito users": {
			"actions": ["sts:AssumeRoleWithWebIdentity"],
			"principals": [_principal("Federated", "cognito-identity.amazonaws.com")],
			"conditions": array.concat(
				_when("StringEquals", "cognito-identity.amazonaws.com:aud", "eu-west-1:1234"),
				_when("ForAnyValue:StringLike", "cognito-identity.amazonaws.com:amr", "authenticated"),
			),
		},
		"repository": {
			"actions": ["sts:AssumeRoleWithWebIdentity"],
			"principals": [_github],
			"conditions": _when("StringLike", "token.actions.githubusercontent.com:sub", "repo:acme/app:*"),
		},
		"literal star": {
			"actions": ["sts:AssumeRoleWithWebIdentity"],
			"principals": [_github],
			"conditions": _when("StringEquals", "token.actions.githubusercontent.com:sub", "repo:acme/*"),
		},
		"SAML": {
			"actions": ["sts:AssumeRoleWithSAML"],
			"principals": [_principal("Federated", "arn:aws:iam::111122223333:saml-provider/okta")],
		},
	}
	count(rule.examined) > 0 with input as testing.with_documents([], _documents(resources))
	count(rule.deny) == 0 with input as testing.with_documents([], _documents(resources))
	count(rule.undecided) == 0 with input as testing.with_documents([], _documents(resources))
}

test_undecided[note] if {
	some note, resources in {
		"subject unknown": {
			"actions": ["sts:AssumeRoleWithWebIdentity"],
			"principals": [_github],
			"conditions": [
				{
					"operator": "StringLike",
					"key": "token.actions.githubusercontent.com:sub",
					"values": [],
					"unknown": "var.subject has no value",
				},
			],
		},
		"condition unknown": {
			"actions": ["sts:AssumeRoleWithWebIdentity"],
			"principals": [_github],
			"unknown": {"Condition.StringEquals": "the issuer is known only after apply"},
		},
	}
	count(rule.deny) == 0 with input as testing.with_documents([], _documents(resources))
	count(rule.undecided) == 1 with input as testing.with_documents([], _documents(resources))
}

test_role_without_access_is_not_examined[note] if {
	some note, grants in {
		"none": [],
		"denied": [{"denied": "yes"}],
		"dead": [{"dead": "no resource id"}],
	}
	documents := [
		testing.document("trust", _role, [{"actions": ["sts:AssumeRoleWithWebIdentity"], "principals": [_github]}]),
		_access(grants),
	]
	count(rule.examined) == 0 with input as testing.with_documents([], documents)
	count(rule.deny) == 0 with input as testing.with_documents([], documents)
}

test_unreadable_document_is_undecided if {
	unreadable := object.union(testing.document("trust", _role, []), {"unknown": "var.policy has no value"})
	count(rule.undecided) == 1 with input as testing.with_documents([], [unreadable, _access([{}])])
}

_role := testing.resource("aws_iam_role", "api", {})

# The trust policy with a statement, and a policy by which the role may log in to a database.
_documents(statement) := [testing.document("trust", _role, [statement]), _access([{}])]

_access(grants) := testing.attached(
	testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), grants),
	_role,
)

_principal(type, value) := {
	"type": type,
	"value": value,
	"path": ["assume_role_policy", "Statement", 0, "Principal"],
}

_provider(name) := _principal("Federated", $"arn:aws:iam::111122223333:oidc-provider/{name}")

_github := _provider("token.actions.githubusercontent.com")

_when(operator, key, value) := [{"operator": operator, "key": key, "values": [value]}]

test_severity_is_that_of_who_is_let_in[note] if {
	some note, expected in {
		"nothing": [_github, [], "critical"],
		"all values": [_github, _when("ForAllValues:StringLike", "token.actions.githubusercontent.com:sub", "repo:a/*"), "high"],
		"any organisation": [_github, _when("StringLike", "token.actions.githubusercontent.com:sub", "repo:*/app:*"), "critical"],
		"one organisation": [_github, _when("StringLike", "token.actions.githubusercontent.com:sub", "repo:acme/*"), "medium"],
		"cluster of one's own": [_provider("oidc.eks.eu-west-1.amazonaws.com/id/AB"), [], "high"],
		"every namespace": [
			_provider("oidc.eks.eu-west-1.amazonaws.com/id/AB"),
			_when("StringLike", "oidc.eks.eu-west-1.amazonaws.com/id/AB:sub", "system:serviceaccount:*:*"),
			"high",
		],
		"one namespace": [
			_provider("oidc.eks.eu-west-1.amazonaws.com/id/AB"),
			_when("StringLike", "oidc.eks.eu-west-1.amazonaws.com/id/AB:sub", "system:serviceaccount:shop:*"),
			"medium",
		],
		"organisation of a provider for all": [_provider("oidc.circleci.com/org/1"), [], "critical"],
	}
	statement := {
		"actions": ["sts:AssumeRoleWithWebIdentity"],
		"principals": [expected[0]],
		"conditions": expected[1],
	}
	document := testing.with_documents([], _documents(statement))
	{denial.severity | some denial in rule.deny} == {expected[2]} with input as document
}
