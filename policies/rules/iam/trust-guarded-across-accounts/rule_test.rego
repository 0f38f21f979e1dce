package rules.iam["trust-guarded-across-accounts_test"]

import data.kit.testing
import data.rules.iam["trust-guarded-across-accounts"] as rule

_params := {"iam/trust-guarded-across-accounts": {"own_accounts": [], "trusted_accounts": ["444455556666"]}}

test_denied[note] if {
	some note, resources in {
		"account": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRole"], "principals": [{"type": "AWS", "value": "arn:aws:iam::999988887777:root", "path": ["assume_role_policy", "Statement", 0, "Principal"], "account": "999988887777"}], "conditions": []}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
		"external id of anything": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRole"], "principals": [{"type": "AWS", "value": "arn:aws:iam::999988887777:root", "path": ["assume_role_policy", "Statement", 0, "Principal"], "account": "999988887777"}], "conditions": [{"operator": "StringLike", "key": "sts:ExternalId", "values": ["*"]}]}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
	}
	count(rule.deny) == 1 with input as testing.with_documents([], resources) with data.params as _params
	count(rule.undecided) == 0 with input as testing.with_documents([], resources) with data.params as _params
}

test_passes[note] if {
	some note, resources in {
		"external id": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRole"], "principals": [{"type": "AWS", "value": "arn:aws:iam::999988887777:root", "path": ["assume_role_policy", "Statement", 0, "Principal"], "account": "999988887777"}], "conditions": [{"operator": "StringEquals", "key": "sts:ExternalId", "values": ["7f3c"]}]}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
		"unknown external id": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRole"], "principals": [{"type": "AWS", "value": "arn:aws:iam::999988887777:root", "path": ["assume_role_policy", "Statement", 0, "Principal"], "account": "999988887777"}], "conditions": [{"operator": "StringEquals", "key": "sts:ExternalId", "values": [], "unknown": "var.id has no value"}]}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
		"own account": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRole"], "principals": [{"type": "AWS", "value": "111122223333", "path": ["assume_role_policy", "Statement", 0, "Principal"], "account": "111122223333"}], "conditions": []}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
		"trusted account": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRole"], "principals": [{"type": "AWS", "value": "444455556666", "path": ["assume_role_policy", "Statement", 0, "Principal"], "account": "444455556666"}], "conditions": []}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
		"service": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRole"], "principals": [{"type": "Service", "value": "lambda.amazonaws.com", "path": ["assume_role_policy", "Statement", 0, "Principal"]}], "conditions": []}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
		"caller": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRole"], "principals": [{"type": "AWS", "value": "arn:aws:iam::${data.aws_caller_identity.me.account_id}:root", "path": ["assume_role_policy", "Statement", 0, "Principal"]}], "conditions": []}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
	}
	count(rule.examined) > 0 with input as testing.with_documents([], resources) with data.params as _params
	count(rule.deny) == 0 with input as testing.with_documents([], resources) with data.params as _params
	count(rule.undecided) == 0 with input as testing.with_documents([], resources) with data.params as _params
}

test_undecided[note] if {
	some note, resources in {
		"unknown account": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRole"], "principals": [{"type": "AWS", "value": "arn:aws:iam::${var.partner}:root", "path": ["assume_role_policy", "Statement", 0, "Principal"], "unknown": "var.partner has no value"}], "conditions": []}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
	}
	count(rule.deny) == 0 with input as testing.with_documents([], resources) with data.params as _params
	count(rule.undecided) == 1 with input as testing.with_documents([], resources) with data.params as _params
}

test_not_examined[note] if {
	some note, resources in {
		"role without access": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRole"], "principals": [{"type": "AWS", "value": "arn:aws:iam::999988887777:root", "path": ["assume_role_policy", "Statement", 0, "Principal"], "account": "999988887777"}], "conditions": []}]), testing.document("identity", testing.resource("aws_iam_policy", "p", {}), [])],
	}
	count(rule.examined) == 0 with input as testing.with_documents([], resources) with data.params as _params
	count(rule.deny) == 0 with input as testing.with_documents([], resources) with data.params as _params
}
