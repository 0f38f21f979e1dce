package rules.iam["no-access-of-users_test"]

import data.kit.testing
import data.rules.iam["no-access-of-users"] as rule

_user := testing.resource("aws_iam_user", "amy", {})

_connects(holder, grants) := testing.with_connects(testing.document("identity", holder, []), grants)

_own := testing.resource("aws_iam_user_policy", "p", {})

_managed := testing.resource("aws_iam_policy", "p", {})

test_denied[note] if {
	some note, document in {
		"policy of its own": testing.attached(_connects(_own, [{}]), _user),
		"managed policy": testing.attached(_connects(_managed, [{}]), _user),
		"user that is not in the files": _connects(_own, [{}]),
		"reads secrets": testing.attached(
			testing.document("identity", _own, [{"grants": [{
				"action": "secretsmanager:GetSecretValue",
				"via": "exact",
				"resources": "any",
				"denied": "no",
			}]}]),
			_user,
		),
	}
	count(rule.deny) == 1 with input as testing.with_documents([], [document])
	count(rule.undecided) == 0 with input as testing.with_documents([], [document])
}

test_passes if {
	documents := [testing.attached(testing.document("identity", _own, [{}]), _user)]
	count(rule.examined) == 1 with input as testing.with_documents([], documents)
	count(rule.deny) == 0 with input as testing.with_documents([], documents)
	count(rule.undecided) == 0 with input as testing.with_documents([], documents)
}

test_others_are_not_examined[note] if {
	some note, identity in {
		"role": testing.resource("aws_iam_role", "r", {}),
		"group": testing.resource("aws_iam_group", "g", {}),
	}
	documents := [testing.attached(_connects(_managed, [{}]), identity)]
	count(rule.examined) == 0 with input as testing.with_documents([], documents)
	count(rule.deny) == 0 with input as testing.with_documents([], documents)
}

test_undecided[note] if {
	some note, document in {
		"document unknown": object.union(testing.document("identity", _own, []), {"unknown": "var.policy has no value"}),
		"perhaps denied": testing.attached(_connects(_own, [{"denied": "unknown"}]), _user),
	}
	count(rule.deny) == 0 with input as testing.with_documents([], [document])
	count(rule.undecided) == 1 with input as testing.with_documents([], [document])
}
