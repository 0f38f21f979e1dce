# METADATA
# title: RDS Proxy lets clients log in with passwords
# description: >-
#   The proxy holds the passwords of its database. If it does not require IAM authentication, clients need, keep and
#   pass on such a password themselves, and IAM says nothing about who connects.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-setup.html#rds-proxy-iam-setup
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set iam_auth = "REQUIRED" in every auth block ("ENABLED" for SQL Server), or default_auth_scheme = "IAM_AUTH".
#     cloudformation: >-
#       Set IAMAuth: REQUIRED in every item of Auth (ENABLED for SQL Server), or DefaultAuthScheme: IAM_AUTH.
#   resources: [aws_db_proxy]
#   aliases:
#     control: [PRX-02]
package rules.proxy["requires-iam"]

import data.kit.attribute
import data.kit.finding
import data.kit.proxy

# METADATA
# description: an auth block does not require it
# scope: rule
deny contains finding.with_fix(denial, {attribute.dotted(path): _required(resource)}) if {
	some resource in _proxies
	not attribute.is_unknown(resource, ["default_auth_scheme"])
	some position, _ in resource.values.auth
	path := ["auth", position, "iam_auth"]
	state := _off(resource, path)
	message := $"{resource.address} lets clients log in with passwords: {attribute.label(resource, path)} is {state}"
	denial := finding.about(resource, path, message)
}

# METADATA
# description: there is no auth block at all
# scope: rule
deny contains finding.about(resource, ["auth"], message) if {
	some resource in _proxies
	attribute.is_unset(resource, ["auth"])
	not attribute.is_unknown(resource, ["default_auth_scheme"])
	message := $"{resource.address} does not require IAM authentication: it has no {attribute.label(resource, ["auth"])}"
}

undecided contains finding.undecided(resource, path) if {
	some resource in _proxies
	some path in _unknown_modes(resource)
}

# IAM end to end would make the blocks irrelevant.
undecided contains finding.undecided(resource, ["default_auth_scheme"]) if {
	some resource in _proxies
	attribute.is_unknown(resource, ["default_auth_scheme"])
	count(_unknown_modes(resource)) == 0
	_admits_passwords(resource)
}

examined contains finding.examined(resource) if some resource in proxy.proxies

_admits_passwords(resource) if attribute.is_unset(resource, ["auth"])

_admits_passwords(resource) if {
	some position, _ in resource.values.auth
	_off(resource, ["auth", position, "iam_auth"])
}

_unknown_modes(resource) := array.concat(
	[["auth"] | attribute.is_unknown(resource, ["auth"])],
	[path |
		some position, _ in resource.values.auth
		path := ["auth", position, "iam_auth"]
		attribute.is_unknown(resource, path)
	],
)

_off(resource, path) := "not set, and DISABLED by default" if {
	attribute.is_unset(resource, path)
} else := mode if {
	mode := upper(attribute.text(resource, path))
	enough := _enough(resource)
	not mode in enough
}

# SQL Server clients that cannot use tokens are let in beside those that can.
_enough(resource) := {"REQUIRED", "ENABLED"} if {
	attribute.is_one_of(resource, ["engine_family"], {"sqlserver"})
} else := {"REQUIRED"}

_required(resource) := "ENABLED" if {
	attribute.is_one_of(resource, ["engine_family"], {"sqlserver"})
} else := "REQUIRED"

_proxies[id] := resource if {
	some id, resource in proxy.proxies
	not attribute.is_one_of(resource, ["default_auth_scheme"], {"iam_auth"})
}
