# METADATA
# title: TLS enforcement
# description: Whether a parameter group, or the default of an engine, makes clients use TLS.
package kit.tls

import data.kit.database
import data.kit.engine
import data.kit.parameter_group

parameters := {"rds.force_ssl", "require_secure_transport"}

# True for databases whose engine enforces TLS in another way than by a parameter (Oracle and Db2, by option groups).
has_no_parameter(resource) if {
	name := database.engine_name(resource)
	not engine.tls_parameter(name)
}

# What is in force at each database whose engine has such a parameter, by type and id; a replica has its source's group. Beside
# what `of_group` and `by_default` say there are the states `differ` (one of several groups is in force, and they differ) and
# `elsewhere` (the group is not known, `because` of something or of the attribute).
verdicts[key] := verdict if {
	some key, origin in parameter_group.origins
	origin.from != "source"
	resource := database.primaries[key]
	not has_no_parameter(resource)
	verdict := _verdict(resource, origin)
}

_verdict(_, origin) := by_default(origin.engine) if origin.from == "default"

_verdict(_, origin) := {"state": "elsewhere", "because": origin.because} if origin.from == "elsewhere"

_verdict(resource, origin) := _agreed([verdict |
	some group in origin.groups
	verdict := object.union(of_group(group, resource), {"group": group})
]) if {
	origin.from == "groups"
}

_agreed(candidates) := candidates[0] if {
	every candidate in candidates { candidate.state == candidates[0].state }
} else := {"state": "on"} if {
	every candidate in candidates { candidate.state in {"on", "none"} }
} else := {"state": "differ"}

# What a group does at a database that uses it: `{"state": "on" | "off" | "none" | "unknown", "parameter": …, "path": …}`, with
# the `reason` in words unless the parameter's own value is unknown.
of_group(group, resource) := verdict if {
	found := parameter_group.engine_of_group(group, resource)
	parameter := engine.tls_parameter(found.name)
	setting := parameter_group.setting(group, parameter)
	verdict := _of_setting(setting, parameter, group, found)
} else := {"state": "none"} if {
	found := parameter_group.engine_of_group(group, resource)
	found.name != ""
} else := {
	"state": "unknown",
	"parameter": "TLS",
	"path": ["family"],
	"reason": "the engine decides which parameter enforces TLS, and is not known",
}

_of_setting(setting, parameter, group, found) := {
	"state": state,
	"parameter": parameter,
	"path": setting.path,
	"reason": $"{group.address} sets {parameter} to {setting.value}",
} if {
	setting.state == "set"
	state := _state(setting.value)
} else := {"state": "unknown", "parameter": parameter, "path": setting.path} if {
	setting.state == "unknown"
} else := object.union(verdict, {"path": ["parameter"], "reason": reason}) if {
	setting.state == "absent"
	verdict := by_default(found)
	reason := $"{group.address} does not set {parameter}, and {verdict.reason}"
}

_state(value) := "on" if {
	parameter_group.is_on(value)
} else := "off"

# What the engine does on its own, as `of_group`.
by_default(found) := {"state": state, "parameter": parameter, "reason": reason} if {
	parameter := engine.tls_parameter(found.name)
	state := engine.tls_default(found.name, found.version)
	reason := $"{parameter} is {state} by default in {_title(found)}"
} else := {"state": "unknown", "parameter": parameter, "reason": reason} if {
	parameter := engine.tls_parameter(found.name)
	reason := $"the default of {parameter} depends on the version of {found.name}, which the files do not say"
} else := {"state": "none"} if {
	found.name != ""
} else := {
	"state": "unknown",
	"parameter": "TLS",
	"reason": "the engine decides which parameter enforces TLS, and is not known",
}

_title(found) := $"{found.name} {concat(".", [$"{number}" | some number in found.version])}" if {
	count(found.version) > 0
} else := found.name
