package rules.iam["connect-pattern-narrow_test"]

import data.kit.testing
import data.rules.iam["connect-pattern-narrow"] as rule

_documents(grant) := [testing.with_connects(
	testing.document("identity", testing.resource("aws_iam_policy", "p", {}), []),
	[grant],
)]

test_denied[note] if {
	some note, expected in {
		"user": [{"user": "partial"}, "low"],
		"database": [{"database": "partial"}, "low"],
		"both": [{"user": "partial", "database": "partial"}, "medium"],
	}
	denials := rule.deny with input as testing.with_documents([], _documents(expected[0]))
	[denial.severity | some denial in denials] == [expected[1]]
	count(rule.undecided) == 0 with input as testing.with_documents([], _documents(expected[0]))
}

test_passes[note] if {
	some note, grant in {
		"one user of one database": {},
		"variable": {"user": "variable"},
		"privileged user, which another rule reports": {"user": "partial", "privileged_users": ["admin"]},
		"any database, which another rule reports": {"user": "partial", "database": "any"},
		"any user, which another rule reports": {"user": "any", "database": "partial"},
		"denied": {"user": "partial", "denied": "yes"},
		"never matches": {"user": "partial", "dead": "no resource id"},
	}
	count(rule.examined) == 1 with input as testing.with_documents([], _documents(grant))
	count(rule.deny) == 0 with input as testing.with_documents([], _documents(grant))
	count(rule.undecided) == 0 with input as testing.with_documents([], _documents(grant))
}

test_perhaps_denied_is_undecided if {
	documents := _documents({"user": "partial", "denied": "unknown"})
	count(rule.deny) == 0 with input as testing.with_documents([], documents)
	count(rule.undecided) == 1 with input as testing.with_documents([], documents)
}
