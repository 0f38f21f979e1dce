# METADATA
# title: RDS Proxy takes passwords by an outdated exchange
# description: >-
#   MD5 of PostgreSQL and the native password of MySQL send what can be replayed or guessed offline from one recorded login.
#   SCRAM and the caching SHA-2 exchange do not.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_UserAuthConfig.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-creating.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set client_password_auth_type to POSTGRES_SCRAM_SHA_256 or MYSQL_CACHING_SHA2_PASSWORD, or require IAM
#       authentication, with which no password is exchanged.
#     cloudformation: >-
#       Set ClientPasswordAuthType to POSTGRES_SCRAM_SHA_256 or MYSQL_CACHING_SHA2_PASSWORD, or require IAM
#       authentication, with which no password is exchanged.
#   resources: [aws_db_proxy]
#   aliases:
#     control: [PRX-05]
package rules.proxy["password-hash"]

import data.kit.attribute
import data.kit.finding
import data.kit.proxy

_stronger := {
	"postgres_md5": "POSTGRES_SCRAM_SHA_256",
	"mysql_native_password": "MYSQL_CACHING_SHA2_PASSWORD",
}

# METADATA
# description: an auth block asks for MD5 or the native password
# scope: rule
deny contains finding.with_fix(denial, {attribute.dotted(path): stronger}) if {
	some resource in proxy.proxies
	some path in _paths(resource)
	exchange := attribute.word(resource, path)
	stronger := _stronger[exchange]
	label := attribute.label(resource, path)
	message := $"{resource.address} takes passwords by an outdated exchange: {label} is {upper(exchange)}"
	denial := finding.about(resource, path, message)
}

undecided contains finding.undecided(resource, path) if {
	some resource in proxy.proxies
	some path in _paths(resource)
	attribute.is_unknown(resource, path)
}

examined contains finding.examined(resource) if some resource in proxy.proxies

# Where IAM is required no password is exchanged.
_paths(resource) := [["auth", position, "client_password_auth_type"] |
	some position, block in resource.values.auth
	block != null
	not attribute.is_one_of(resource, ["auth", position, "iam_auth"], {"required"})
]
