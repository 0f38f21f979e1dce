# METADATA
# title: Database password is in the state of Terraform
# description: >-
#   Terraform writes every argument into its state in the clear, also those that are sensitive, made by random_password or
#   read from a secret. Whoever reads the state, or an old version of it, has the password.
# related_resources:
#   - ref: https://developer.hashicorp.com/terraform/language/manage-sensitive-data/write-only
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation: >-
#     Let RDS manage the password (manage_master_user_password = true), or give it in the write-only argument:
#     password_wo with password_wo_version, master_password_wo, secret_string_wo, from an ephemeral resource
#     (Terraform 1.11 or later).
#   resources: [aws_db_instance, aws_rds_cluster, aws_secretsmanager_secret_version]
#   joins:
#     - aws_secretsmanager_secret
#     - aws_db_proxy
#     - aws_rds_cluster_instance
#     - aws_db_snapshot
#     - aws_db_snapshot_copy
#     - aws_db_cluster_snapshot
#     - "AWS::SecretsManager::SecretTargetAttachment"
#   parameters:
#     always:
#       description: >-
#         Whether to ask for that where the files use no write-only argument at all, for which Terraform may be too old.
#       default: false
#   aliases:
#     control: [SEC-05]
package rules.secrets["kept-out-of-state"]

import data.kit.attribute
import data.kit.database
import data.kit.finding
import data.kit.link
import data.kit.secret

# METADATA
# description: an argument that is written to the state holds it
# scope: rule
deny contains finding.about(resource, path, message) if {
	some resource in _resources
	path := _path(resource)
	_is_set(resource, path)
	message := $"The password of {resource.address} is in the state: {path[0]} is written there"
}

undecided contains finding.undecided(resource, path) if {
	some resource in _resources
	path := _path(resource)
	_may_be_set(resource, path)
}

examined contains finding.examined(resource) if some resource in _resources

_path(resource) := {
	"aws_db_instance": ["password"],
	"aws_rds_cluster": ["master_password"],
	"aws_secretsmanager_secret_version": ["secret_string"],
}[resource.type]

# A literal is in the source as well, which secrets/no-plaintext-password reports.
_is_set(resource, path) if {
	attribute.is_unknown(resource, path)
	not _may_be_set(resource, path)
}

_may_be_set(resource, path) if {
	some choice in attribute.choices(resource, path)
	choice in {null, ""}
}

_may_be_set(resource, path) if {
	attribute.is_unknown(resource, path)
	attribute.is_unknown(resource, ["manage_master_user_password"])
}

# Write-only arguments need Terraform 1.11: one in the files proves that there is it.
_is_asked if {
	some type, names in {
		"aws_db_instance": ["password_wo"],
		"aws_rds_cluster": ["master_password_wo"],
		"aws_secretsmanager_secret_version": ["secret_string_wo"],
	}
	some resource in input.resources[type]
	some name in names
	attribute.is_assigned(resource, [name])
}

_is_asked if data.params["secrets/kept-out-of-state"].always

_resources[key] := resource if {
	_is_asked
	some key, resource in database.originals
	resource.format == "terraform"
	not attribute.is_true(resource, ["manage_master_user_password"])
}

# Versions of the secrets of databases.
_resources[[version.type, id]] := version if {
	_is_asked
	some id, version in input.resources.aws_secretsmanager_secret_version
	version.mode == "managed"
	version.format == "terraform"
	some holder in link.targets(version, "secret")
	secret.database_secrets[holder.id]
}
