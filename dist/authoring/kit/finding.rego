# METADATA
# title: Findings
# description: >-
#   What a rule reports. The host adds rule, position and fingerprint; it finds the place of an attribute path itself, and
#   takes the resource's first line for an attribute that is not there.
package kit.finding

# A denial of `resource` because of the attribute at `path`. When it is not certain that the resource exists, the denial says
# so, and the host reports it as undecided: it would hold only if the resource existed.
about(resource, path, message) := denial if {
	not resource.uncertain
	denial := _about(resource, path, message)
} else := object.union(_about(resource, path, message), {"uncertain": resource.uncertain})

_about(resource, path, message) := {"type": resource.type, "id": resource.id, "path": path, "message": message}

# The same denial with the attributes of its resource that mend it when they are set.
with_fix(denial, set) := object.union(denial, {"fix": {"set": set}})

# The same denial with other places that belong to it; build them with `related`.
with_related(denial, places) := object.union(denial, {"related": places})

# The same denial with a piece of an attribute's text that mends it when it is written in another way: `{"path": …, "from": …,
# "to": …}`, as the file writes it. It is offered where the piece is there once.
with_replacement(denial, replacement) := object.union(denial, {"fix": {"replace": replacement}})

# The same denial with a severity of its own in place of the rule's. What configuration gives the rule wins.
with_severity(denial, severity) := object.union(denial, {"severity": severity})

# The same denial with what tells it from others about the resource: it is the same finding wherever in it that is shown.
with_key(denial, key) := object.union(denial, {"key": key})

# The same denial with the access paths that it is about, by their ids.
with_access_paths(denial, ids) := object.union(denial, {"access_paths": ids})

# Another place that belongs to a denial: what it has to do with it is the message.
related(resource, path, message) := _about(resource, path, message)

# `resource` could not be judged because the attribute at `path` is unknown.
undecided(resource, path) := {"type": resource.type, "id": resource.id, "path": path}

# `resource` could not be judged at `path`, for reasons that are not an unknown attribute of it.
undecided_because(resource, path, reasons) := object.union(undecided(resource, path), {"because": reasons})

# `resource` could not be judged at `path` because the attribute at `place` of `other` is unknown.
undecided_at(resource, path, other, place) := object.union(undecided(resource, path), {"at": undecided(other, place)})

# `resource` could not be judged at `path` because of a doubt: `{"resource": …, "path": …, "because": […]}`, the place that is not
# known, and the reasons if they are not those of that place.
undecided_for(resource, path, doubt) := undecided_because(resource, path, doubt.because) if {
	count(doubt.because) > 0
} else := undecided_at(resource, path, doubt.resource, doubt.path)

# The rule has looked at `resource`.
examined(resource) := {"type": resource.type, "id": resource.id}
