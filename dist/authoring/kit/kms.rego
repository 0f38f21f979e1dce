# METADATA
# title: KMS keys
# description: >-
#   Whose key an attribute names. A key that a reference names is a customer's; the aliases of AWS begin with `alias/aws/`.
package kit.kms

import data.kit.attribute
import data.kit.link

# True when the attribute names a key that AWS manages, by its alias or through a data source that looks the alias up.
is_aws_managed(resource, path) if _is_aws_alias(attribute.text(resource, path))

is_aws_managed(resource, path) if {
	some found in _looked_up(resource, path)
	some name in ["key_id", "name"]
	_is_aws_alias(attribute.text(found, [name]))
}

# True when it cannot be known whose key the attribute names.
is_unknown(resource, path) if {
	attribute.is_unknown(resource, path)
	not _is_reference(resource, path)
	not _is_one_of_references(resource, path)
	count(_looked_up(resource, path)) == 0
}

is_unknown(resource, path) if {
	some found in _looked_up(resource, path)
	some name in ["key_id", "name"]
	attribute.is_unknown(found, [name])
	not _is_reference(found, [name])
}

# A reference to a resource of the files: what they manage is the customer's.
_is_reference(resource, path) if {
	text := attribute.computed(resource, path)
	not contains(text, "data.")
}

# Which of several keys it is does not matter when all are customers'.
_is_one_of_references(resource, path) if {
	every choice in attribute.choices(resource, path) {
		is_string(choice)
		startswith(choice, "${")
		not contains(choice, "data.")
	}
}

# Data sources that the attribute takes the key from.
_looked_up(resource, path) := [found |
	some role in _roles[path[0]]
	some found in link.targets(resource, role)
	found.mode == "data"
]

_roles := {
	"kms_key_id": ["kms_key", "kms_alias"],
	"performance_insights_kms_key_id": ["performance_insights_kms_key", "performance_insights_kms_alias"],
	"master_user_secret_kms_key_id": ["master_user_secret_key", "master_user_secret_alias"],
}

_is_aws_alias(name) if startswith(name, "alias/aws/")

_is_aws_alias(name) if contains(name, ":alias/aws/")
