# METADATA
# title: Links between resources
# description: >-
#   References are resolved by the host: `links` names the resources that an attribute means. Several are linked when the
#   source leaves open which one it is.
package kit.link

import data.kit.attribute

# The resources that `resource` is linked with under a role.
targets(resource, role) := [target |
	some link in resource.links[role]
	target := input.resources[link.type][link.id]
]

# The one resource that the attribute at `path` certainly means, by the link `role`. An unknown attribute is certain when it is
# a reference (`computed`), or unknown for the same reason as the name of the resource that it is linked with.
certain(resource, path, role) := found[0] if {
	found := targets(resource, role)
	count(found) == 1
	_is_certain(resource, path, found[0])
}

_is_certain(resource, path, _) if not attribute.is_unknown(resource, path)

_is_certain(resource, path, _) if attribute.is_computed(resource, path)

_is_certain(resource, path, target) if {
	why := attribute.reason(resource, path)
	some name in _names
	attribute.reason(target, [name]) == why
}

# Attributes by which resources are called.
_names := [
	"name",
	"identifier",
	"cluster_identifier",
	"global_cluster_identifier",
	"db_snapshot_identifier",
	"db_cluster_snapshot_identifier",
	"target_db_snapshot_identifier",
	"target_db_cluster_snapshot_identifier",
	"id",
	"arn",
]
