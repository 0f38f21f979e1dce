# METADATA
# title: Access paths
# description: >-
#   Who can reach which database, as the host has found it: paths are in the order of their scores, the highest first. Rules say
#   which of them matter, once for each place and not once for each database.
package kit.access

import data.kit.finding

# The place of a path as an argument of `finding.about`: the resource when it is in the input.
holder(path) := resource if {
	resource := input.resources[path.place.type][path.place.id]
} else := {"type": path.place.type, "id": path.place.id}

# A denial about a group of paths at the place of the worst: of its severity, known by a key and not by the line, with what makes
# it. `positions` are of `input.access.paths`.
about(positions, key, message) := denial if {
	worst := worst_of(positions)
	place := finding.about(holder(worst), worst.place.path, message)
	ids := [input.access.paths[position].id | some position in sort(positions)]
	denial := object.union_n([
		finding.with_related(place, evidence(worst)),
		{"severity": worst.severity, "key": key, "access_paths": ids},
	])
}

# The path with the highest score.
worst_of(positions) := input.access.paths[min(positions)]

# The places that make a path, but the one where it is spoken of.
evidence(path) := [entry |
	some entry in path.evidence
	object.remove(entry, ["message"]) != path.place
]

# Whether a path is in a comparison and the change opens it: it is new, more than it was, or has lost what limited it and is
# critical.
is_opened(path) if path.change in {"new", "widened"}

is_opened(path) if {
	path.change == "guard_lost"
	path.severity == "critical"
}

# Whether a severity is that bad, or worse.
is_at_least(severity, least) if _ranks[severity] >= _ranks[least]

_ranks := {"info": 0, "low": 1, "medium": 2, "high": 3, "critical": 4}

# What can be done at the end of a path, in words that go after `can`.
words(path) := $"{_verbs[path.access]} {_database(path)}{_user(path)}"

_verbs := {
	"connect": "log in to",
	"secret": "read a password of",
	"sql": "run SQL on",
	"admin": "take over",
	"exfil": "carry away the data of",
	"escalate": "give itself access to",
	"weaken": "weaken the protection of",
	"destroy": "destroy",
	"leak": "read pieces of the data of",
	"unknown": "do what the files do not tell to",
}

_database(path) := "any database" if {
	path.database == "*"
} else := path.database

_user(path) := "" if {
	not path.user
} else := " as any user" if {
	path.user == "*"
} else := $" as {path.user}"

# The hops of a path, in words that go after what can be done.
way(path) := "" if {
	count(path.via) == 0
} else := $", through {concat(", ", path.via)}"

# What a certainty is in words that go before what can be done.
perhaps(path) := "perhaps " if {
	path.certainty == "may"
} else := ""

# How many more there are than one, in words that go at the end.
more(positions, one, several) := "" if {
	count(positions) == 1
} else := $", and {one}" if {
	count(positions) == 2
} else := $", and {count(positions) - 1} {several}"

# What to write in place of any database in the grant of a path, where it can only mean one: as `{"from": …, "to": …}`, in the
# language of the file. `databases` are all that the files have.
exact_database(path, databases) := {"from": "dbuser:*/", "to": $"dbuser:{reference}/"} if {
	path.access == "connect"
	path.database == "*"
	path.user != "*"
	"Resource" in path.place.path
	[database] := [each | some each in databases]
	reference := _resource_id(database)
	holder(path).stack == database.stack
}

# Of another module or instance there is no such reference.
_resource_id(database) := concat("", ["${", database.address, ".", _ids.terraform[database.type], "}"]) if {
	database.format == "terraform"
	database.address == $"{database.type}.{database.name}"
} else := concat("", ["${", database.address, ".", _ids.cloudformation[database.type], "}"]) if {
	database.format == "cloudformation"
	not contains(database.address, "/")
}

_ids := {
	"terraform": {"aws_db_instance": "resource_id", "aws_rds_cluster": "cluster_resource_id"},
	"cloudformation": {"aws_db_instance": "DbiResourceId", "aws_rds_cluster": "DBClusterResourceId"},
}
