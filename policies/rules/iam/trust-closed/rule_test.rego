package rules.iam["trust-closed_test"]

import data.kit.testing
import data.rules.iam["trust-closed"] as rule

test_denied[note] if {
	some note, resources in {
		"star": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRole"], "principals": [{"type": "*", "value": "*", "path": ["assume_role_policy", "Statement", 0, "Principal"]}], "conditions": []}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
		"AWS star": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRole"], "principals": [{"type": "AWS", "value": "*", "path": ["assume_role_policy", "Statement", 0, "Principal"]}], "conditions": []}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
		"MFA is no identity": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRole"], "principals": [{"type": "AWS", "value": "*", "path": ["assume_role_policy", "Statement", 0, "Principal"]}], "conditions": [{"operator": "Bool", "key": "aws:MultiFactorAuthPresent", "values": ["true"]}]}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
		"organisation that may be missing": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRole"], "principals": [{"type": "AWS", "value": "*", "path": ["assume_role_policy", "Statement", 0, "Principal"]}], "conditions": [{"operator": "StringEqualsIfExists", "key": "aws:PrincipalOrgID", "values": ["o-abc"]}]}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
		"NotPrincipal": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRole"], "not_principals": [{"type": "AWS", "value": "arn:aws:iam::999988887777:root", "path": ["assume_role_policy", "Statement", 0, "Principal"], "account": "999988887777"}]}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
	}
	count(rule.deny) == 1 with input as testing.with_documents([], resources)
	count(rule.undecided) == 0 with input as testing.with_documents([], resources)
}

test_passes[note] if {
	some note, resources in {
		"service": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRole"], "principals": [{"type": "Service", "value": "lambda.amazonaws.com", "path": ["assume_role_policy", "Statement", 0, "Principal"]}], "conditions": []}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
		"organisation": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRole"], "principals": [{"type": "AWS", "value": "*", "path": ["assume_role_policy", "Statement", 0, "Principal"]}], "conditions": [{"operator": "StringEquals", "key": "aws:PrincipalOrgID", "values": ["o-abc"]}]}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
		"account": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRole"], "principals": [{"type": "AWS", "value": "999988887777", "path": ["assume_role_policy", "Statement", 0, "Principal"], "account": "999988887777"}], "conditions": []}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
	}
	count(rule.examined) > 0 with input as testing.with_documents([], resources)
	count(rule.deny) == 0 with input as testing.with_documents([], resources)
	count(rule.undecided) == 0 with input as testing.with_documents([], resources)
}

test_undecided[note] if {
	some note, resources in {
		"principal unknown": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRole"], "principals": [{"type": "AWS", "value": "${var.reader}", "path": ["assume_role_policy", "Statement", 0, "Principal"], "unknown": "var.reader has no value"}], "conditions": []}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
		"document unknown": [object.union(testing.document("trust", testing.resource("aws_iam_role", "api", {}), []), {"unknown": "var.policy has no value"}), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
		"condition unknown": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRole"], "principals": [{"type": "*", "value": "*", "path": ["assume_role_policy", "Statement", 0, "Principal"]}], "unknown": {"Condition": "var.condition has no value"}}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{}]), testing.resource("aws_iam_role", "api", {}))],
	}
	count(rule.deny) == 0 with input as testing.with_documents([], resources)
	count(rule.undecided) == 1 with input as testing.with_documents([], resources)
}

test_not_examined[note] if {
	some note, resources in {
		"role without access": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRole"], "principals": [{"type": "*", "value": "*", "path": ["assume_role_policy", "Statement", 0, "Principal"]}], "conditions": []}]), testing.document("identity", testing.resource("aws_iam_policy", "p", {}), [])],
		"access that is denied": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRole"], "principals": [{"type": "*", "value": "*", "path": ["assume_role_policy", "Statement", 0, "Principal"]}], "conditions": []}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{"denied": "yes"}]), testing.resource("aws_iam_role", "api", {}))],
		"access that is dead": [testing.document("trust", testing.resource("aws_iam_role", "api", {}), [{"actions": ["sts:AssumeRole"], "principals": [{"type": "*", "value": "*", "path": ["assume_role_policy", "Statement", 0, "Principal"]}], "conditions": []}]), testing.attached(testing.with_connects(testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []), [{"dead": "no"}]), testing.resource("aws_iam_role", "api", {}))],
	}
	count(rule.examined) == 0 with input as testing.with_documents([], resources)
	count(rule.deny) == 0 with input as testing.with_documents([], resources)
}
