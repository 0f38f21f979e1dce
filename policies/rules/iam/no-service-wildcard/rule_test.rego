package rules.iam["no-service-wildcard_test"]

import data.kit.testing
import data.rules.iam["no-service-wildcard"] as rule

_documents(action) := [testing.document("identity", testing.resource("aws_iam_policy", "p", {}), [{
	"actions": [action],
	"grants": [{"action": "rds-db:connect", "via": "wildcard", "resources": "any", "denied": "no"}],
}])]

test_denied[note] if {
	some note, action in {"star": "rds*:Con*", "question mark": "rd?:*", "first": "*:Connect"}
	count(rule.deny) == 1 with input as testing.with_documents([], _documents(action))
}

test_passes[note] if {
	some note, action in {"name": "rds-db:con*", "everything": "*", "everything of every service": "*:*"}
	document := testing.with_documents([], _documents(action))
	count(rule.examined) == 1 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}
