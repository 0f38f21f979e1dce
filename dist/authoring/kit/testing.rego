# METADATA
# title: Documents for tests
# description: Builds graph documents in the tests of rules.
package kit.testing

# A document with some resources.
document_of(resources) := with_documents(resources, [])

# A document with some resources and policy documents.
with_documents(resources, documents) := {
	"schema_version": "1.0",
	"resources": {type: {resource.id: resource | some resource in resources; resource.type == type} |
		some type in {resource.type | some resource in resources}
	},
	"iam": {"documents": documents},
	"access": {"paths": [], "cut": 0},
	"labels": {"cloudformation": {"aws_db_instance": {"storage_encrypted": "StorageEncrypted"}}},
}

# A document with some resources, compared with others: the same address is the same resource.
compared(before, after) := object.union(
	document_of([_continued(before, resource) | some resource in after]),
	{"base": document_of(before)},
)

_continued(before, resource) := object.union(resource, {"previous": {"type": resource.type, "id": resource.id}}) if {
	some other in before
	other.id == resource.id
} else := resource

# A Terraform resource with some attributes; unknown ones are texts that begin with `?` and say why.
resource(type, name, attributes) := {
	"id": $"{type}.{name}",
	"address": $"{type}.{name}",
	"type": type,
	"native_type": type,
	"name": name,
	"format": "terraform",
	"mode": "managed",
	"stack": ".",
	"values": {key: value | some key, value in attributes; not _is_unknown(value)},
	"unknown": {key: trim_prefix(value, "?") | some key, value in attributes; _is_unknown(value)},
	"computed": {},
	"links": {},
	"native": {},
}

_is_unknown(value) if {
	is_string(value)
	startswith(value, "?")
}

# The same resource in a template.
template(type, name, attributes) := object.union(
	resource(type, name, attributes),
	{"format": "cloudformation", "id": name, "address": name},
)

# The same resource as a data source.
data_source(type, name, attributes) := object.union(
	resource(type, name, attributes),
	{"mode": "data", "id": $"data.{type}.{name}", "address": $"data.{type}.{name}"},
)

# The resource with an attribute that another resource fixes.
with_computed(resource, path, reference) := object.union(resource, {
	"unknown": {path: $"{reference} is known only after apply"},
	"computed": {path: reference},
})

# The resource with an attribute that is one of several values.
with_choices(resource, path, choices) := object.union(resource, {
	"unknown": {path: "a condition is not decided"},
	"choices": {path: choices},
})

# The resource linked with others.
with_link(resource, role, targets) := object.union(resource, {"links": {role: [{"type": target.type, "id": target.id} |
	some target in targets
]}})

# The resource of which it is not known whether it exists.
maybe(resource) := object.union(resource, {"uncertain": "var.create has no value"})

# A policy document of an identity or role: `kind` is `identity`, `trust` or `resource`.
document(kind, holder, statements) := {
	"holder": {"type": holder.type, "id": holder.id},
	"path": ["policy"],
	"kind": kind,
	"principals": [],
	"version": "2012-10-17",
	"statements": [object.union(
		{
			"index": index,
			"effect": "Allow",
			"path": ["policy", "Statement", index],
			"actions": [],
			"not_actions": [],
			"resources": [],
			"not_resources": [],
			"principals": [],
			"not_principals": [],
			"conditions": [],
			"grants": [],
			"admin": false,
			"unknown": {},
		},
		statement,
	) |
		some index, statement in statements
	],
	"connect": [],
}

# The document with grants of `rds-db:connect`; each says what differs from one on one database and one user.
with_connects(document, grants) := object.union(document, {"connect": [object.union(
	{
		"path": ["policy", "Statement", 0, "Resource"],
		"via": "exact",
		"pattern": "arn:aws:rds-db:eu-west-1:111122223333:dbuser:db-ABCDEFGHIJKLMNOPQRSTUVWXYZ/app",
		"database": "one",
		"user": "one",
		"privileged_users": [],
		"privileged_unknown": false,
		"denied": "no",
		"unsupported_conditions": [],
		"because": [],
	},
	grant,
) |
	some grant in grants
]})

# The document attached to an identity.
attached(document, identity) := object.union(document, {"principals": [{"type": identity.type, "id": identity.id}]})

# An access path that is spoken of at a resource; it says what differs from one of a foreign account to one database.
access_path(resource, path) := object.union(
	{
		"id": "0123456789abcdef",
		"source": "account:999988887777",
		"source_kind": "account",
		"exposure": "untrusted-account",
		"external": true,
		"via": ["assume:role/api"],
		"access": "connect",
		"method": "connect-exact-user",
		"database": "aws_db_instance.orders",
		"user_privileged": false,
		"certainty": "must",
		"score": 75,
		"severity": "high",
		"cross_account": true,
		"guards": [],
		"because": [],
		"why": "it trusts the account",
		"stack": ".",
		"place": {"type": resource.type, "id": resource.id, "path": ["assume_role_policy"]},
		"evidence": [],
	},
	path,
)
