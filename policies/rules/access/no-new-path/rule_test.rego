package rules.access["no-new-path_test"]

import data.kit.testing
import data.rules.access["no-new-path"] as rule

_params := {"access/no-new-path": {"severity": "medium"}}

_role := testing.resource("aws_iam_role", "api", {})

_input(paths) := object.union(
	testing.document_of([_role]),
	{"access": {"paths": [testing.access_path(_role, path) | some path in paths], "cut": 0}},
)

_other_place := {"type": "aws_iam_role", "id": "aws_iam_role.api", "path": ["policy"]}

test_denied[note] if {
	some note, path in {
		"new": {"change": "new"},
		"widened": {"change": "widened"},
		"a guard is lost on a critical one": {"change": "guard_lost", "severity": "critical"},
		"medium": {"change": "new", "severity": "medium"},
		"it may be": {"change": "new", "certainty": "may", "because": ["var.account has no value"]},
	}
	count(rule.deny) == 1 with input as _input([path]) with data.params as _params
	count(rule.undecided) == 0 with input as _input([path]) with data.params as _params
}

test_passes[note] if {
	some note, path in {
		"nothing is compared": {},
		"existing": {"change": "existing", "severity": "critical"},
		"low": {"change": "new", "severity": "low"},
		"a guard is lost": {"change": "guard_lost", "severity": "high"},
	}
	count(rule.deny) == 0 with input as _input([path]) with data.params as _params
	count(rule.undecided) == 0 with input as _input([path]) with data.params as _params
}

test_somebody_who_is_not_known_is_undecided if {
	path := {"change": "new", "source": "${var.account}", "source_kind": "unresolved", "because": ["var.account has no value"]}
	count(rule.deny) == 0 with input as _input([path]) with data.params as _params
	{"var.account has no value"} == {reason |
		some entry in rule.undecided
		some reason in entry.because
	} with input as _input([path])
		with data.params as _params
}

test_says_what_is_open[note] if {
	some note, case in {
		"new": {
			"path": {"change": "new", "user": "app"},
			"message": concat("", [
				"account:999988887777 can now log in to aws_db_instance.orders as app",
				", through assume:role/api",
			]),
		},
		"widened": {
			"path": {"change": "widened", "via": [], "user": "*", "database": "*", "certainty": "may"},
			"message": concat("", [
				"account:999988887777 can perhaps now log in to any database as any user",
				", which is more than before",
			]),
		},
	}
	{case.message} == {denial.message | some denial in rule.deny} with input as _input([case.path])
		with data.params as _params
}

test_is_said_once_for_each_place_and_source if {
	paths := [
		{"change": "new", "id": "1", "severity": "critical"},
		{"change": "new", "id": "2", "database": "aws_db_instance.other"},
		{"change": "new", "id": "3", "source": "user/dev"},
		{"change": "new", "id": "4", "place": _other_place},
	]
	{[denial.severity, denial.key, denial.access_paths] | some denial in rule.deny} == {
		["critical", "account:999988887777", ["1", "2"]],
		["high", "user/dev", ["3"]],
		["high", "account:999988887777", ["4"]],
	} with input as _input(paths)
		with data.params as _params
}

test_names_the_other_places if {
	related := {"type": "aws_iam_role", "id": "aws_iam_role.api", "path": ["policy"], "message": "allows it"}
	own := {"type": "aws_iam_role", "id": "aws_iam_role.api", "path": ["assume_role_policy"], "message": "trusts it"}
	path := {"change": "new", "evidence": [own, related]}
	{entry | some denial in rule.deny; some entry in denial.related} == {related} with input as _input([path])
		with data.params as _params
}

_grant := {"type": "aws_iam_role", "id": "aws_iam_role.api", "path": ["policy", "Statement", 0, "Resource"]}

_any_database := {"change": "new", "database": "*", "user": "app", "place": _grant}

_database := testing.resource("aws_db_instance", "orders", {})

_input_with(databases, path) := object.union(
	testing.document_of(array.concat([_role], databases)),
	{"access": {"paths": [testing.access_path(_role, path)], "cut": 0}},
)

test_offers_the_one_database_in_place_of_any if {
	{denial.fix.replace | some denial in rule.deny} == {{
		"path": _grant.path,
		"from": "dbuser:*/",
		"to": "dbuser:${aws_db_instance.orders.resource_id}/",
	}} with input as _input_with([_database], _any_database)
		with data.params as _params
}

test_offers_nothing[note] if {
	some note, case in {
		"two databases": {"databases": [_database, testing.resource("aws_rds_cluster", "b", {})], "path": {}},
		"no database": {"databases": [], "path": {}},
		"any user": {"databases": [_database], "path": {"user": "*"}},
		"the trust is what changed": {"databases": [_database], "path": {"place": _other_place}},
		"a part of them": {"databases": [_database], "path": {"database": "db-A*"}},
		"another module": {
			"databases": [object.union(_database, {"address": "module.a.aws_db_instance.orders"})],
			"path": {},
		},
	}
	path := object.union(_any_database, case.path)
	count([denial | some denial in rule.deny; not denial.fix]) == 1 with input as _input_with(case.databases, path)
		with data.params as _params
}
