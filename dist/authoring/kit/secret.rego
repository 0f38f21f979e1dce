# METADATA
# title: Database secrets
# description: Secrets that hold the password of a database, and what rotates them.
package kit.secret

import data.kit.attribute
import data.kit.link

# Secrets that a proxy or database uses, that are attached to a database, that hold a database's address or password, or that
# are named after one, by id.
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

_is_of_database(resource) if {
	some version in link.targets(resource, "versions")
	some source in version.links.password_source
	_password_sources[[source.type, source.id]]
}

_is_of_database(resource) if {
	some name in ["name", "name_prefix"]
	words := split(replace(replace(attribute.word(resource, [name]), "/", "-"), "_", "-"), "-")
	some word in words
	word in _database_words
}

_database_words := {
	"aurora",
	"database",
	"databases",
	"db",
	"mariadb",
	"mysql",
	"postgres",
	"postgresql",
	"rds",
}

# What makes the passwords of databases, as `[type, id]`.
_password_sources contains [source.type, source.id] if {
	some type in ["aws_db_instance", "aws_rds_cluster"]
	some database in input.resources[type]
	some source in database.links.password_source
}

_used contains [secret.type, secret.id] if {
	some proxy in input.resources.aws_db_proxy
	some secret in proxy.links.secrets
}

_used contains key if {
	some key in _password_sources
	key[0] == "aws_secretsmanager_secret"
}

_used contains [secret.type, secret.id] if {
	some source in _password_sources
	source[0] == "aws_secretsmanager_secret_version"
	some secret in input.resources.aws_secretsmanager_secret_version[source[1]].links.secret
}

_used contains [secret.type, secret.id] if {
	some attachment in input.resources["AWS::SecretsManager::SecretTargetAttachment"]
	some secret in attachment.links.secret
}

# What rotates a secret. Old versions of the Terraform provider have it in the secret itself.
rotations(resource) := array.concat(
	link.targets(resource, "rotation"),
	[resource |
		some name in ["rotation_lambda_arn", "rotation_rules"]
		attribute.is_assigned(resource, [name])
	],
)
