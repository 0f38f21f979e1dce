package rules.access["risk-score_test"]

import data.kit.testing
import data.rules.access["risk-score"] as rule

_params := {"access/risk-score": {"score": 65}}

_role := testing.resource("aws_iam_role", "api", {})

_input(paths) := object.union(
	testing.document_of([_role]),
	{"access": {"paths": [testing.access_path(_role, path) | some path in paths], "cut": 0}},
)

_chain := ["assume:role/a", "assume:role/b"]

test_denied[note] if {
	some note, path in {
		"a chain": {"via": _chain},
		"a chain that was there before": {"via": _chain, "change": "existing"},
		"a toxic combination": {"access": "admin", "method": "rds-iam-auth-takeover"},
		"escalation from outside": {"access": "escalate", "external": true},
		"compute that runs as another identity": {"via": ["assume:role/ci", "passrole:lambda:role/fn"]},
	}
	count(rule.deny) == 1 with input as _input([path]) with data.params as _params
}

test_passes[note] if {
	some note, path in {
		"a single statement": {},
		"a chain with a low score": {"via": _chain, "score": 64},
		"a member of a group": {"via": ["member:group/dba", "assume:role/api"]},
		"a combination that is limited": {"method": "rds-iam-auth-takeover", "severity": "medium"},
		"escalation from inside": {"access": "escalate", "external": false},
		"what the change opens, of which another rule speaks": {"via": _chain, "change": "new"},
	}
	count(rule.deny) == 0 with input as _input([path]) with data.params as _params
}

test_is_said_once_for_each_place if {
	paths := [
		{"id": "1", "via": _chain, "user": "app"},
		{"id": "2", "via": _chain, "source": "user/dev"},
		{"id": "3", "via": _chain, "source": "user/ops"},
	]
	{[denial.message, denial.access_paths] | some denial in rule.deny} == {[
		concat("", [
			"account:999988887777 can log in to aws_db_instance.orders as app, through assume:role/a, assume:role/b",
			", and 2 others can, too (score 75 of 100, as it leads through several identities)",
		]),
		["1", "2", "3"],
	]} with input as _input(paths)
		with data.params as _params
}
