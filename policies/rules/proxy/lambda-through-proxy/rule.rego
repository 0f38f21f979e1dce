# METADATA
# title: Lambda function connects to the database without a proxy
# description: >-
#   Every concurrent run of a function opens connections of its own: a burst of requests exhausts those of the database and
#   locks everybody out. RDS Proxy shares connections, keeps the password to itself, and can require IAM authentication.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/services-rds.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Put an aws_db_proxy in front of the database, give the function its endpoint, and admit the function's security
#       group at the proxy and only the proxy's at the database.
#     cloudformation: >-
#       Put an AWS::RDS::DBProxy in front of the database, give the function its endpoint, and admit the function's
#       security group at the proxy and only the proxy's at the database.
#   resources: [aws_lambda_function]
#   joins:
#     - aws_db_instance
#     - aws_rds_cluster
#     - aws_db_proxy
#     - aws_security_group
#     - aws_default_security_group
#     - aws_security_group_rule
#     - aws_vpc_security_group_ingress_rule
#   aliases:
#     control: [PRX-07]
package rules.proxy["lambda-through-proxy"]

import data.kit.attribute
import data.kit.database
import data.kit.engine
import data.kit.finding
import data.kit.link
import data.kit.proxy
import data.kit.security_group

# METADATA
# description: an environment variable holds the address of a database
# scope: rule
deny contains denial if {
	some function in _functions
	named := _named(function)
	count(named) > 0
	{"path": path, "database": found} := named[0]
	message := $"{function.address} connects to {found.address} without a proxy: it is given its address"
	denial := finding.about(function, path, message)
}

# METADATA
# description: a database admits the security group of the function
# scope: rule
deny contains finding.with_related(denial, related) if {
	some function in _functions
	count(_named(function)) == 0
	not _uses_proxy(function)
	admitting := _admitting(function)
	count(admitting) > 0
	names := concat(", ", sort({found.address | some found in admitting}))
	message := $"{function.address} connects to {names} without a proxy: its security group is admitted there"
	denial := finding.about(function, ["vpc_config"], message)
	related := [finding.related(found, ["vpc_security_group_ids"], "admits the function") | some found in admitting]
}

undecided contains finding.undecided(function, _own_groups_path) if {
	some function in _functions
	count(_named(function)) == 0
	not _uses_proxy(function)
	attribute.is_unknown(function, _own_groups_path)
	some found in _databases
	found.stack == function.stack
	count(_sources(found)) > 0
}

examined contains finding.examined(function) if some function in _functions

# Functions that run in a VPC.
_functions[id] := function if {
	some id, function in input.resources.aws_lambda_function
	function.mode == "managed"
	attribute.is_assigned(function, ["vpc_config"])
}

# Databases that RDS Proxy can stand before.
_databases[key] := resource if {
	some key, resource in database.primaries
	not database.is_serverless_v1(resource)
	_has_proxies(database.engine_name(resource))
}

_has_proxies(name) if engine.is_postgres(name)

_has_proxies(name) if engine.is_mysql(name)

_has_proxies(name) if {
	engine.is_sql_server(name)
	not engine.is_custom(name)
}

# Environment variables that hold the address of a database, in the order of their names.
_named(function) := [{"path": ["environment", 0, "variables", name], "database": found} |
	some name in sort([name | some name in _variables(function)])
	text := attribute.computed(function, ["environment", 0, "variables", name])
	some found in _databases
	found.stack == function.stack
	some endpoint in ["address", "endpoint", "reader_endpoint"]
	_mentions(text, $"{found.address}.{endpoint}")
]

_variables(function) := {trim_prefix(path, _prefix) |
	some path, _ in function.computed
	startswith(path, _prefix)
}

_prefix := "environment.0.variables."

_mentions(text, reference) if text == reference

_mentions(text, reference) if contains(text, concat("", ["${", reference, "}"]))

_uses_proxy(function) if {
	some name in _variables(function)
	text := attribute.computed(function, ["environment", 0, "variables", name])
	some found in proxy.proxies
	found.stack == function.stack
	_mentions(text, $"{found.address}.endpoint")
}

_uses_proxy(function) if {
	some found in proxy.proxies
	some source in _sources(found)
	source in _own_groups(function)
}

_admitting(function) := [found |
	some found in _databases
	count(_sources(found) & _own_groups(function)) > 0
]

_own_groups_path := ["vpc_config", 0, "security_group_ids"]

_own_groups(function) := {group.id | some group in link.targets(function, "security_groups")}

# Security groups that those of a resource admit.
_sources(resource) := {source.id |
	some group in link.targets(resource, "security_groups")
	some source in group.links.source_security_groups
} | {source.id |
	some group in link.targets(resource, "security_groups")
	some rule in security_group.ingress(group)
	some source in rule.resource.links.source_security_groups
}
