package rules.network["no-classic-security-group_test"]

import data.kit.testing
import data.rules.network["no-classic-security-group"] as rule

test_denied[note] if {
	some note, resources in {
		"Terraform": [testing.resource("aws_db_security_group", "main", {})],
		"template": [testing.template("AWS::RDS::DBSecurityGroup", "Main", {})],
		"used by an instance": [
			object.union(
				testing.template("aws_db_instance", "Main", {}),
				{"native": {"DBSecurityGroups": ["classic"]}},
			),
		],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"VPC groups": [testing.resource("aws_db_instance", "main", {"vpc_security_group_ids": ["sg-0123"]})],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}
