# METADATA
# title: Option groups
# description: >-
#   The options that are in force at a DB instance: those of the group it names. The default group has none, and a group that
#   is named but not in the files may have any.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithOptionGroups.html
package kit.option_group

import data.kit.attribute
import data.kit.database
import data.kit.finding
import data.kit.link

path := ["option_group_name"]

# What is known of an option, named in lower case, at a database:
# `{"state": "present", "group": …, "position": …}`; `{"state": "absent"}`, with the `group` when one is named;
# `{"state": "unknown", "group": …, "path": …}` the place in the group that is not known;
# `{"state": "source"}` the database that it replicates has it or not, and is judged itself;
# `{"state": "elsewhere", "because": […]}` the group is not in the files, for the reasons given, or for that of the attribute.
option(resource, name) := _in_group(group, name) if {
	group := link.certain(resource, path, "option_group")
	group.mode == "managed"
} else := {"state": "absent"} if {
	startswith(attribute.word(resource, path), "default:")
} else := {"state": "elsewhere", "because": [because]} if {
	group := attribute.text(resource, path)
	because := $"the option group {group} is not in the files"
} else := {"state": "elsewhere", "because": []} if {
	attribute.is_unknown(resource, path)
} else := {"state": "source"} if {
	database.source(resource)
} else := {"state": "elsewhere", "because": [because]} if {
	database.origin(resource)
	because := "a replica or restored database takes the option group of its source, which is not in the files"
} else := {"state": "absent"}

_in_group(group, name) := {"state": "present", "group": group, "position": positions[0]} if {
	positions := [position |
		some position, _ in group.values.option
		attribute.word(group, ["option", position, "option_name"]) == name
	]
	count(positions) > 0
} else := {"state": "unknown", "group": group, "path": ["option"]} if {
	attribute.is_unknown(group, ["option"])
} else := {"state": "unknown", "group": group, "path": unknown[0]} if {
	unknown := [place |
		some position, _ in group.values.option
		place := ["option", position, "option_name"]
		attribute.is_unknown(group, place)
	]
	count(unknown) > 0
} else := {"state": "absent", "group": group}

# What an option that is present says about a setting, as `parameter_group.setting` does; values are in lower case.
setting(found, name) := {"state": "set", "value": attribute.word(found.group, place), "path": place} if {
	place := array.concat(_settings(found), [_positions(found, name)[0], "value"])
	attribute.text(found.group, place)
} else := {"state": "unknown", "path": place} if {
	place := array.concat(_settings(found), [_positions(found, name)[0], "value"])
} else := {"state": "unknown", "path": _settings(found)} if {
	attribute.is_unknown(found.group, _settings(found))
} else := {"state": "absent", "path": ["option", found.position]}

_settings(found) := ["option", found.position, "option_settings"]

_positions(found, name) := [position |
	some position, entry in object.get(found.group.values, _settings(found), [])
	lower(entry.name) == name
]

# A database of which it is not known what option is in force; undefined when it is.
undecided(resource, found) := finding.undecided_at(resource, path, found.group, found.path) if {
	found.state == "unknown"
} else := finding.undecided_because(resource, path, found.because) if {
	found.state == "elsewhere"
	count(found.because) > 0
} else := finding.undecided(resource, path) if {
	found.state == "elsewhere"
}

# The place in its group that belongs to a denial about an option.
related(found, message) := [finding.related(found.group, place, message)] if {
	place := object.get(found, "path", ["option"])
} else := []
