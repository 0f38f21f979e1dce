# METADATA
# title: RDS Proxy has no secret to log in with
# description: >-
#   A proxy logs in to its database with secrets from Secrets Manager, or end to end with IAM. An auth block that names no
#   secret leaves it to whoever mends the proxy at night, and that is often a password in the clear.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-secrets-arns.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-iam-setup.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Name a secret in every auth block (secret_arn), or set default_auth_scheme = "IAM_AUTH", with which no password
#       is needed at all.
#     cloudformation: >-
#       Name a secret in every item of Auth (SecretArn), or set DefaultAuthScheme: IAM_AUTH, with which no password is
#       needed at all.
#   resources: [aws_db_proxy]
#   aliases:
#     control: [PRX-03]
package rules.proxy.credentials

import data.kit.attribute
import data.kit.finding
import data.kit.proxy

# METADATA
# description: an auth block names no secret, and the proxy does not log in with IAM
# scope: rule
deny contains finding.about(resource, ["auth", position], message) if {
	some resource in _with_secrets
	some position in _blocks_without_secret(resource)
	not attribute.is_unknown(resource, ["default_auth_scheme"])
	label := attribute.label(resource, ["auth", "secret_arn"])
	message := $"{resource.address} has nothing to log in with: {label} is not set"
}

undecided contains finding.undecided(resource, ["default_auth_scheme"]) if {
	some resource in _with_secrets
	count(_blocks_without_secret(resource)) > 0
	attribute.is_unknown(resource, ["default_auth_scheme"])
}

examined contains finding.examined(resource) if some resource in proxy.proxies

_blocks_without_secret(resource) := [position |
	some position, block in resource.values.auth
	block != null
	attribute.is_unset(resource, ["auth", position, "secret_arn"])
]

_with_secrets[id] := resource if {
	some id, resource in proxy.proxies
	not attribute.is_one_of(resource, ["default_auth_scheme"], {"iam_auth"})
}
