# METADATA
# title: Tags
# description: What the tags of a resource say, those that the provider adds to all resources included.
package kit.tags

import data.kit.attribute

# Tag keys, in lower case, that name the environment.
environment_keys := {"environment", "env", "stage"}

is_production(resource) if resource.environment == "production"

# True when neither a tag nor the configuration says which environment a resource is in.
is_unspecified(resource) if {
	not resource.environment
	not unknown_environment(resource)
}

# The path of a tag, or of all of them, that may say that a resource is in production, and is not known; undefined when the
# environment is known, or no tag says it.
unknown_environment(resource) := path if {
	not resource.environment
	path := unknown(resource, environment_keys)
}

# Values, in lower case, of the tags with one of some keys.
values(resource, keys) := {lower(value) |
	some attributes in ["tags", "tags_all"]
	some key, value in resource.values[attributes]
	lower(key) in keys
	is_string(value)
}

# The class of the data, as a tag with one of some keys says it: the first of some classes, all in lower case. Undefined
# when it is none of these, or not known.
class(resource, keys, classes) := sort(found)[0] if {
	found := {class | some class in values(resource, keys); class in classes}
	count(found) > 0
}

# The path of a tag that has one of some keys, or may have it, and is not known; undefined when there is none.
unknown(resource, keys) := paths[0] if {
	count(resource.unknown) > 0
	paths := array.concat(
		[["tags", key] |
			some name, _ in resource.unknown
			startswith(name, "tags.")
			key := trim_prefix(name, "tags.")
			lower(key) in keys
		],
		[[name] |
			some name in ["tags", "tags_all"]
			attribute.is_unknown(resource, [name])
		],
	)
	count(paths) > 0
}
