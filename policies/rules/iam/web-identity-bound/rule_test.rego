package rules.iam["web-identity-bound_test"]

import data.kit.testing
import data.rules.iam["web-identity-bound"] as rule

test_denied[note] if {
	some note, resources in {
		"audience only": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRoleWithWebIdentity"], "principals": [{"type": "Federated", "value": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com", "path": ["assume_role_policy", "Statement", 0, "Principal"]}], "conditions": [{"operator": "StringEquals", "key": "token.actions.githubusercontent.com:aud", "values": ["sts.amazonaws.com"]}]}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
		"everything": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRoleWithWebIdentity"], "principals": [{"type": "Federated", "value": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com", "path": ["assume_role_policy", "Statement", 0, "Principal"]}], "conditions": [{"operator": "StringLike", "key": "token.actions.githubusercontent.com:sub", "values": ["*"]}]}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
		"organisation": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRoleWithWebIdentity"], "principals": [{"type": "Federated", "value": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com", "path": ["assume_role_policy", "Statement", 0, "Principal"]}], "conditions": [{"operator": "StringLike", "key": "token.actions.githubusercontent.com:sub", "values": ["repo:acme/*"]}]}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
		"any organisation": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRoleWithWebIdentity"], "principals": [{"type": "Federated", "value": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com", "path": ["assume_role_policy", "Statement", 0, "Principal"]}], "conditions": [{"operator": "StringLike", "key": "token.actions.githubusercontent.com:sub", "values": ["repo:*/app:*"]}]}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
		"for all values": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRoleWithWebIdentity"], "principals": [{"type": "Federated", "value": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com", "path": ["assume_role_policy", "Statement", 0, "Principal"]}], "conditions": [{"operator": "ForAllValues:StringEquals", "key": "token.actions.githubusercontent.com:sub", "values": ["repo:acme/app:ref:refs/heads/main"]}]}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
		"service accounts of a namespace": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRoleWithWebIdentity"], "principals": [{"type": "Federated", "value": "arn:aws:iam::111122223333:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/AB", "path": ["assume_role_policy", "Statement", 0, "Principal"]}], "conditions": [{"operator": "StringLike", "key": "oidc.eks.eu-west-1.amazonaws.com/id/AB:sub", "values": ["system:serviceaccount:shop:*"]}]}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
	}
	count(rule.deny) == 1 with input as testing.with_documents([], resources)
	count(rule.undecided) == 0 with input as testing.with_documents([], resources)
}

test_passes[note] if {
	some note, resources in {
		"branch": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRoleWithWebIdentity"], "principals": [{"type": "Federated", "value": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com", "path": ["assume_role_policy", "Statement", 0, "Principal"]}], "conditions": [{"operator": "StringEquals", "key": "token.actions.githubusercontent.com:sub", "values": ["repo:acme/app:ref:refs/heads/main"]}]}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
		"repository": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRoleWithWebIdentity"], "principals": [{"type": "Federated", "value": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com", "path": ["assume_role_policy", "Statement", 0, "Principal"]}], "conditions": [{"operator": "StringLike", "key": "token.actions.githubusercontent.com:sub", "values": ["repo:acme/app:*"]}]}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
		"literal star": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRoleWithWebIdentity"], "principals": [{"type": "Federated", "value": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com", "path": ["assume_role_policy", "Statement", 0, "Principal"]}], "conditions": [{"operator": "StringEquals", "key": "token.actions.githubusercontent.com:sub", "values": ["repo:acme/*"]}]}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
		"Cognito pool": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRoleWithWebIdentity"], "principals": [{"type": "Federated", "value": "cognito-identity.amazonaws.com", "path": ["assume_role_policy", "Statement", 0, "Principal"]}], "conditions": [{"operator": "StringEquals", "key": "cognito-identity.amazonaws.com:aud", "values": ["eu-west-1:1234"]}]}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
		"SAML": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRoleWithSAML"], "principals": [{"type": "Federated", "value": "arn:aws:iam::111122223333:saml-provider/okta", "path": ["assume_role_policy", "Statement", 0, "Principal"]}], "conditions": []}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
	}
	count(rule.examined) > 0 with input as testing.with_documents([], resources)
	count(rule.deny) == 0 with input as testing.with_documents([], resources)
	count(rule.undecided) == 0 with input as testing.with_documents([], resources)
}

test_undecided[note] if {
	some note, resources in {
		"subject unknown": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRoleWithWebIdentity"], "principals": [{"type": "Federated", "value": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com", "path": ["assume_role_policy", "Statement", 0, "Principal"]}], "conditions": [{"operator": "StringLike", "key": "token.actions.githubusercontent.com:sub", "values": [], "unknown": "var.subject has no value"}]}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
	}
	count(rule.deny) == 0 with input as testing.with_documents([], resources)
	count(rule.undecided) == 1 with input as testing.with_documents([], resources)
}

test_not_examined[note] if {
	some note, resources in {
		"role without access": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRoleWithWebIdentity"], "principals": [{"type": "Federated", "value": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com", "path": ["assume_role_policy", "Statement", 0, "Principal"]}], "conditions": []}]), testing.document("identity", testing.resource("aws_iam_policy", "p", {}), [])],
	}
	count(rule.examined) == 0 with input as testing.with_documents([], resources)
	count(rule.deny) == 0 with input as testing.with_documents([], resources)
}
