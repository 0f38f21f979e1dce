# METADATA
# title: RDS Proxy logs SQL statements
# description: >-
#   With debug logging the proxy writes the text of SQL statements, with the personal data and secrets in them, to
#   CloudWatch Logs, where many more people can read them. It switches itself off after 24 hours, but every deployment
#   switches it on again.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-managing.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set debug_logging = false, or remove the line.
#     cloudformation: >-
#       Set DebugLogging: false, or remove the line.
#   resources: [aws_db_proxy]
#   aliases:
#     control: [PRX-04]
package rules.proxy["debug-logging"]

import data.kit.attribute
import data.kit.finding
import data.kit.proxy

_path := ["debug_logging"]

# METADATA
# description: switched on
# scope: rule
deny contains finding.with_fix(denial, {"debug_logging": false}) if {
	some resource in proxy.proxies
	attribute.is_true(resource, _path)
	message := $"{resource.address} logs SQL statements: {attribute.label(resource, _path)} is true"
	denial := finding.about(resource, _path, message)
}

undecided contains finding.undecided(resource, _path) if {
	some resource in proxy.proxies
	attribute.is_unknown(resource, _path)
}

examined contains finding.examined(resource) if some resource in proxy.proxies
