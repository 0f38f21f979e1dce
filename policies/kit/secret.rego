# METADATA
# title: Database secrets
# description: Secrets that hold the password of a database, and what rotates them.
package kit.secret

import data.kit.link

# Secrets that a proxy or database uses, that are attached to a database, or that hold a database's address, by id.
database_secrets[id] := resource if {
	some id, resource in input.resources.aws_secretsmanager_secret
	resource.mode == "managed"
	_is_of_database(resource)
}

_is_of_database(resource) if [resource.type, resource.id] in _used

_is_of_database(resource) if {
	some version in link.targets(resource, "versions")
	count(version.links.databases) > 0
}

_used contains [secret.type, secret.id] if {
	some proxy in input.resources.aws_db_proxy
	some secret in proxy.links.secrets
}

_used contains [secret.type, secret.id] if {
	some type in ["aws_db_instance", "aws_rds_cluster"]
	some database in input.resources[type]
	some source in database.links.password_source
	some secret in _secret_of(source)
}

_used contains [secret.type, secret.id] if {
	some attachment in input.resources["AWS::SecretsManager::SecretTargetAttachment"]
	some secret in attachment.links.secret
}

_secret_of(source) := [source] if source.type == "aws_secretsmanager_secret"

_secret_of(source) := object.get(input.resources, ["aws_secretsmanager_secret_version", source.id, "links", "secret"], []) if {
	source.type == "aws_secretsmanager_secret_version"
}

# What rotates a secret.
rotations(resource) := link.targets(resource, "rotation")
