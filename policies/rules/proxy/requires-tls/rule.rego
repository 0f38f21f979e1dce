# METADATA
# title: RDS Proxy accepts connections without TLS
# description: >-
#   A proxy does not take over what its database requires: unless it requires TLS itself, clients may send passwords
#   and data to it in the clear.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.howitworks.html#rds-proxy-security.tls
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set require_tls = true.
#     cloudformation: >-
#       Set RequireTLS: true.
#   resources: [aws_db_proxy]
#   aliases:
#     config: [rds-proxy-tls-encryption]
#     sechub: [RDS.43]
#     steampipe: [rds_db_proxy_tls_encryption_enabled]
#     control: [PRX-01]
package rules.proxy["requires-tls"]

import data.kit.attribute
import data.kit.finding
import data.kit.proxy

_path := ["require_tls"]

# METADATA
# description: switched off, or not set and off by default
# scope: rule
deny contains finding.with_fix(denial, {"require_tls": true}) if {
	some resource in proxy.proxies
	state := _off(resource)
	message := $"{resource.address} accepts connections without TLS: {attribute.label(resource, _path)} is {state}"
	denial := finding.about(resource, _path, message)
}

undecided contains finding.undecided(resource, _path) if {
	some resource in proxy.proxies
	attribute.is_unknown(resource, _path)
}

examined contains finding.examined(resource) if some resource in proxy.proxies

_off(resource) := "false" if attribute.is_false(resource, _path)

_off(resource) := "not set, and off by default" if attribute.is_unset(resource, _path)
