package rules.iam["managed-policy-exists_test"]

import data.kit.testing
import data.rules.iam["managed-policy-exists"] as rule

_attached(arn) := testing.document_of([testing.resource("aws_iam_role_policy_attachment", "a", {"policy_arn": arn})])

test_denied[note] if {
	some note, [name, meant] in {
		"without its path": ["AWSLambdaBasicExecutionRole", "service-role/AWSLambdaBasicExecutionRole"],
		"in another path": ["service-role/AmazonRDSFullAccess", "AmazonRDSFullAccess"],
		"in another case": ["AmazonRdsReadOnlyAccess", "AmazonRDSReadOnlyAccess"],
		"without its underscore": ["AWSLambdaFullAccess", "AWSLambda_FullAccess"],
	}
	some denial in rule.deny with input as _attached($"arn:aws:iam::aws:policy/{name}")
	denial.fix.replace.to == $"policy/{meant}"
}

test_passes[note] if {
	some note, arn in {
		"there is one": "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
		"newer than what is known": "arn:aws:iam::aws:policy/AmazonRDSTomorrowAccess",
		"policy of the account": "arn:aws:iam::111122223333:policy/AWSLambdaBasicExecutionRole",
		"another partition": "arn:aws-cn:iam::aws:policy/AWSLambdaBasicExecutionRole",
	}
	count(rule.examined) == 1 with input as _attached(arn)
	count(rule.deny) == 0 with input as _attached(arn)
}

test_passes_names_that_sam_resolves if {
	role := testing.template("aws_iam_role", "FnRole", {
		"managed_policy_arns": ["arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole"],
	})
	document := testing.document_of([object.union(role, {"native_type": "AWS::Serverless::Function"})])
	count(rule.deny) == 0 with input as document
}

test_each_member_of_a_list if {
	role := testing.template("aws_iam_role", "Role", {"managed_policy_arns": [
		"arn:aws:iam::aws:policy/AdministratorAccess",
		"arn:aws:iam::aws:policy/AmazonRDSEnhancedMonitoringRole",
		"arn:aws:iam::aws:policy/DatabaseAdministrator",
	]})
	document := testing.document_of([role])
	{denial.path[1] | some denial in rule.deny} == {1, 2} with input as document
}

test_undecided if {
	count(rule.undecided) == 1 with input as _attached("?var.policy has no value")
	count(rule.deny) == 0 with input as _attached("?var.policy has no value")
}
