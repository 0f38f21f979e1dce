# METADATA
# title: Backup plans
# description: Which plans of AWS Backup cover a database, and where they keep what they take of it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html
package kit.backup_plan

import data.kit.attribute
import data.kit.backup
import data.kit.link
import data.kit.tags

# For each database with backups of its own, by type and id: the selections that certainly cover it (`covering`), and those that
# may (`doubtful`), as `{"selection": …, "resource": …, "path": […], "because": […]}` with the place that is not known.
coverage[key] := {
	"covering": [found.selection | some found in decided; found.decision == "yes"],
	"doubtful": [object.union({"selection": found.selection}, _doubt(found.selection, found.path, database)) |
		some found in decided
		found.decision == "unknown"
	],
} if {
	some key, database in backup.databases
	decided := [object.union({"selection": selection}, _decision(selection, database)) |
		some selection in array.concat(_listing(database), _wide)
	]
}

# What is not known of a selection, or else of the tags of a database.
_doubt(selection, path, database) := {"resource": selection, "path": path, "because": []} if {
	some name, _ in selection.unknown
	startswith(name, path[0])
	not selection.computed[name]
} else := {"resource": database, "path": [name], "because": []} if {
	some name in ["tags", "tags_all"]
	attribute.is_unknown(database, [name])
} else := {"resource": selection, "path": path, "because": [because]} if {
	because := $"whether {selection.address} takes it in is not known"
}

# The plan of a selection, when it is in the files.
plan(selection) := found if {
	found := link.certain(selection, ["plan_id"], "plan")
	found.mode == "managed"
}

# Selections that name a database, and nothing else that would have to be matched.
_listing(database) := [selection |
	some selection in link.targets(database, "backup_selections")
	not _is_wide(selection)
	selection.mode == "managed"
]

# Selections that have to be held against every database; there are few, as each is for many.
_wide := [selection |
	some selection in input.resources.aws_backup_selection
	selection.mode == "managed"
	_is_wide(selection)
]

_is_wide(selection) if {
	some name in ["selection_tag", "condition", "not_resources"]
	attribute.is_assigned(selection, [name])
}

_is_wide(selection) if attribute.is_unset(selection, ["resources"])

_is_wide(selection) if selection.unknown.resources

_is_wide(selection) if {
	some position, _ in selection.values.resources
	not _is_single(_written(selection, ["resources", position]))
}

# The ARN of one resource, which is linked when it is that of a database of the files.
_is_single(pattern) if not regex.match(`[*]|^$`, pattern)

# Whether a selection takes a database in, and what is not known of that.
_decision(selection, database) := {"decision": "no"} if {
	_excludes(selection, database) == "yes"
} else := {"decision": "no"} if {
	_conditions(selection, database) == "no"
} else := {"decision": "no"} if {
	"no" in _chosen(selection, database)
	not "yes" in _chosen(selection, database)
	not "unknown" in _chosen(selection, database)
} else := {"decision": "unknown", "path": ["not_resources"]} if {
	_excludes(selection, database) == "unknown"
} else := {"decision": "unknown", "path": ["condition"]} if {
	_conditions(selection, database) == "unknown"
} else := {"decision": "yes"} if {
	every decision in _chosen(selection, database) { decision == "yes" }
} else := {"decision": "unknown", "path": ["selection_tag"]} if {
	attribute.is_assigned(selection, ["selection_tag"])
} else := {"decision": "unknown", "path": ["resources"]}

# What the list of resources, and that of tags, say, if they are there. Without both, all that AWS Backup supports is taken.
_chosen(selection, database) := array.concat(
	[_listed(selection, "resources", database) | attribute.is_assigned(selection, ["resources"])],
	[_tagged(selection, database) | attribute.is_assigned(selection, ["selection_tag"])],
)

_excludes(selection, database) := "no" if {
	attribute.is_unset(selection, ["not_resources"])
} else := _listed(selection, "not_resources", database)

_roles := {"resources": "databases", "not_resources": "excluded"}

_listed(selection, name, database) := "yes" if {
	some target in selection.links[_roles[name]]
	target.id == database.id
	target.type == database.type
} else := "yes" if {
	"yes" in _matches(selection, name, database)
} else := "unknown" if {
	selection.unknown[name]
} else := "unknown" if {
	"unknown" in _matches(selection, name, database)
} else := "no"

_matches(selection, name, database) := {_match(_written(selection, [name, position]), database) |
	some position, _ in selection.values[name]
}

# An item of a list as far as it is known; empty when nothing of it is.
_written(selection, path) := text if {
	text := attribute.text(selection, path)
} else := text if {
	text := attribute.known_part(selection, path)
} else := ""

_match("", _) := "unknown"

_match(pattern, database) := _match_of_kind(pattern, database) if pattern != ""

_match_of_kind(pattern, database) := "yes" if {
	regex.match(`^(\*|arn:(\*|[^:]+:\*|[^:]+:(rds|\*):\*|[^:]+:(rds|\*):[^:]*:\*|[^:]+:(rds|\*):[^:]*:[^:]*:\*))$`, pattern)
} else := _match_of_name(parts[6], database) if {
	parts := split(pattern, ":")
	count(parts) == 7
	parts[2] in {"rds", "*"}
	parts[5] in {_kinds[database.type], "*"}
} else := "no"

_kinds := {"aws_db_instance": "db", "aws_rds_cluster": "cluster"}

_identifiers := {"aws_db_instance": ["identifier"], "aws_rds_cluster": ["cluster_identifier"]}

_match_of_name("*", _) := "yes"

_match_of_name(name, database) := _match_of_identifier(name, database, _identifiers[database.type]) if name != "*"

_match_of_identifier(name, database, path) := "unknown" if {
	contains(name, "${")
} else := "yes" if {
	glob.match(lower(name), null, attribute.word(database, path))
} else := "no" if {
	attribute.text(database, path)
} else := "unknown"

# ListOfTags and selection_tag: one is enough.
_tagged(selection, database) := "yes" if {
	"yes" in _tag_matches(selection, database)
} else := "unknown" if {
	selection.unknown.selection_tag
} else := "unknown" if {
	"unknown" in _tag_matches(selection, database)
} else := "no"

_tag_matches(selection, database) := {_asked(selection, ["selection_tag", position], "string_equals", database) |
	some position, _ in selection.values.selection_tag
}

# Conditions: all have to be met.
_conditions(selection, database) := "no" if {
	"no" in _condition_matches(selection, database)
} else := "unknown" if {
	selection.unknown.condition
} else := "unknown" if {
	"unknown" in _condition_matches(selection, database)
} else := "yes"

_condition_matches(selection, database) := {_asked(selection, ["condition", 0, operator, position], operator, database) |
	some block in selection.values.condition
	some operator, asked in block
	some position, _ in asked
}

# Whether a database has the tag that a block at a path of a selection asks for.
_asked(selection, path, operator, database) := _compare(operator, value, _tag(database, key)) if {
	key := trim_prefix(attribute.text(selection, array.concat(path, ["key"])), "aws:ResourceTag/")
	not _is_tag_unknown(database, key)
	value := attribute.text(selection, array.concat(path, ["value"]))
} else := "unknown"

_is_tag_unknown(database, key) if {
	_tag(database, key) == ""
	tags.unknown(database, {lower(key)})
}

# Empty when it has none.
_tag(database, key) := object.get(database.values, ["tags", key], object.get(database.values, ["tags_all", key], ""))

_compare(operator, value, tag) := "yes" if {
	_holds(operator, value, tag)
} else := "no"

_holds("string_equals", value, tag) if value == tag

_holds("string_not_equals", value, tag) if value != tag

_holds("string_like", value, tag) if glob.match(value, [], tag)

_holds("string_not_like", value, tag) if not glob.match(value, [], tag)
