package rules.network["endpoint-service_test"]

import data.kit.testing
import data.rules.network["endpoint-service"] as rule

test_services[note] if {
	some note, case in {
		"accepts of itself": {"values": {"acceptance_required": false}, "deny": 1, "undecided": 0},
		"not set": {"values": {}, "deny": 1, "undecided": 0},
		"accepted by somebody": {
			"values": {"acceptance_required": true, "allowed_principals": ["arn:aws:iam::111122223333:root"]},
			"deny": 0,
			"undecided": 0,
		},
		"everybody": {
			"values": {"acceptance_required": true, "allowed_principals": ["arn:aws:iam::111122223333:root", "*"]},
			"deny": 1,
			"undecided": 0,
		},
		"unknown acceptance": {"values": {"acceptance_required": "?var.accept has no value"}, "deny": 0, "undecided": 1},
		"unknown principals": {
			"values": {"acceptance_required": true, "allowed_principals": "?var.principals has no value"},
			"deny": 0,
			"undecided": 1,
		},
	}
	document := testing.document_of([testing.resource("aws_vpc_endpoint_service", "main", case.values)])
	count(rule.deny) == case.deny with input as document
	count(rule.undecided) == case.undecided with input as document
	count(rule.examined) == 1 with input as document
}

test_permissions_of_their_own[note] if {
	some note, case in {
		"everybody": {"resource": _principal({"principal_arn": "*"}), "deny": 1, "undecided": 0},
		"one account": {"resource": _principal({"principal_arn": "arn:aws:iam::111122223333:root"}), "deny": 0, "undecided": 0},
		"unknown": {"resource": _principal({"principal_arn": "?var.partner has no value"}), "deny": 0, "undecided": 1},
		"a role of the files": {
			"resource": testing.with_computed(_principal({}), "principal_arn", "aws_iam_role.app.arn"),
			"deny": 0,
			"undecided": 0,
		},
		"everybody, in a template": {
			"resource": testing.template("AWS::EC2::VPCEndpointServicePermissions", "P", {"AllowedPrincipals": ["*"]}),
			"deny": 1,
			"undecided": 0,
		},
	}
	document := testing.document_of([case.resource])
	count(rule.deny) == case.deny with input as document
	count(rule.undecided) == case.undecided with input as document
}

_principal(values) := testing.resource("aws_vpc_endpoint_service_allowed_principal", "main", values)
