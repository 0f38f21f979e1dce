# METADATA
# title: Database password is in the source
# description: >-
#   A password in the source is known to everybody who can read the repository, its history, its clones and its build
#   logs, and stays valid until somebody changes it by hand.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html
#   - ref: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html#creds
# custom:
#   severity: critical
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Remove the password, and set manage_master_user_password = true; generate what another secret holds. Change the
#       password that was there, since the history of the repository keeps it.
#     cloudformation: >-
#       Remove the password, and set ManageMasterUserPassword: true; generate what another secret holds. Change the
#       password that was there, since the history of the repository keeps it.
#   resources:
#     - aws_db_instance
#     - aws_rds_cluster
#     - aws_secretsmanager_secret_version
#     - aws_dms_endpoint
#     - aws_docdb_cluster
#     - aws_redshift_cluster
#   joins:
#     - aws_secretsmanager_secret
#     - aws_db_proxy
#     - "AWS::SecretsManager::SecretTargetAttachment"
#   aliases:
#     cfn_nag: [F23, F34, F37, F55]
#     guard:
#       - RDS_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD
#       - RDS_CLUSTER_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD
#       - DMS_NO_PLAINTEXT_PASSWORD
#     kics: [a88baa34, "5f700072", f988a17f]
#     control: [SEC-01, SEC-12]
package rules.secrets["no-plaintext-password"]

import data.kit.attribute
import data.kit.finding
import data.kit.link
import data.kit.password
import data.kit.secret

# METADATA
# description: the value is known from the source
# scope: rule
deny contains finding.about(resource, path, message) if {
	some resource in password.databases
	some path in password.paths(resource)
	password.is_plaintext(resource, path)
	message := $"The master password of {resource.address} is in the source ({attribute.label(resource, path)})"
}

# METADATA
# description: the value is known from the source, for another service that logs in to databases
# scope: rule
deny contains finding.about(resource, [name], message) if {
	some type, name in password.elsewhere
	some resource in input.resources[type]
	resource.mode == "managed"
	password.is_plaintext(resource, [name])
	message := $"The password of {resource.address} is in the source ({attribute.label(resource, [name])})"
}

# METADATA
# description: the value of a secret is known from the source, and holds one
# scope: rule
deny contains finding.about(version, path, message) if {
	some version in _versions
	some path in [["secret_string"], ["secret_string_wo"]]
	_holds_password(version, path)
	message := $"The password in {version.address} is in the source ({attribute.label(version, path)})"
}

undecided := set()

examined contains finding.examined(resource) if some resource in password.databases

examined contains finding.examined(version) if some version in _versions

examined contains finding.examined(resource) if {
	some type, _ in password.elsewhere
	some resource in input.resources[type]
}

_versions[id] := version if {
	some id, version in input.resources.aws_secretsmanager_secret_version
	version.mode == "managed"
}

# A member of the JSON that is called password, whether or not the others are known.
_holds_password(version, path) if {
	some [_, _, _, value] in regex.find_all_string_submatch_n(_password_member, _text(version, path), -1)
	not password.is_placeholder(value)
}

# The whole text, when the secret is that of a database and no JSON.
_holds_password(version, path) if {
	value := attribute.text(version, path)
	not json.is_valid(value)
	not contains(value, "{{resolve:")
	not password.is_placeholder(value)
	some holder in link.targets(version, "secret")
	secret.database_secrets[holder.id]
}

_text(version, path) := attribute.text(version, path)

_text(version, path) := attribute.known_part(version, path)

_password_member := `(?i)"([a-z0-9]+[_-]?)*(password|passwd|pwd)"\s*:\s*"([^"]*)"`
