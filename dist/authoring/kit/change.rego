# METADATA
# title: Changes
# description: >-
#   What a resource was before the change that is judged. Without a comparison nothing has a past. Rules that use this have
#   `base` in their METADATA.
package kit.change

import data.kit.attribute

# The resource as it was in the base, whatever it was called there; undefined when it is new.
before(resource) := input.base.resources[resource.previous.type][resource.previous.id]

# True when the change may have given the attribute another value: it is written in another way, or unknown for another reason.
may_differ(resource, path) if _written(resource, path) != _written(before(resource), path)

_written(resource, path) := {
	"value": object.get(resource.values, path, null),
	"reason": object.get(resource.unknown, attribute.dotted(path), null),
	"text": object.get(object.get(resource, "texts", {}), attribute.dotted(path), null),
	"choices": object.get(object.get(resource, "choices", {}), attribute.dotted(path), null),
}
