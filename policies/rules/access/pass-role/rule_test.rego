package rules.access["pass-role_test"]

import data.kit.testing
import data.rules.access["pass-role"] as rule

_role := testing.resource("aws_iam_role", "api", {})

_input(paths) := object.union(
	testing.document_of([_role]),
	{"access": {"paths": [testing.access_path(_role, path) | some path in paths], "cut": 0}},
)

_passed := ["passrole:lambda:role/fn"]

test_denied[note] if {
	some note, path in {
		"login": {"via": _passed},
		"of a group": {"via": array.concat(["member:group/dev"], _passed)},
		"secret": {"via": _passed, "access": "secret", "severity": "medium"},
	}
	count(rule.deny) == 1 with input as _input([path])
	count(rule.examined) == 1 with input as _input([path])
	count(rule.undecided) == 0 with input as _input([path])
}

test_passes[note] if {
	some note, path in {
		"assumed": {"via": ["assume:role/api"]},
		"low": {"via": _passed, "severity": "low"},
		"chain, which another rule reports": {"via": array.concat(["assume:role/ci"], _passed)},
		"opened by the change, which another rule reports": {"via": _passed, "change": "new"},
		"weakens": {"via": _passed, "access": "weaken"},
	}
	count(rule.deny) == 0 with input as _input([path])
}

test_is_said_once_for_each_source if {
	paths := [
		{"id": "1", "via": _passed, "source": "user/dev", "user": "app"},
		{"id": "2", "via": _passed, "source": "user/dev", "user": "report"},
		{"id": "3", "via": _passed, "source": "user/ops"},
	]
	count(rule.deny) == 2 with input as _input(paths)
}
