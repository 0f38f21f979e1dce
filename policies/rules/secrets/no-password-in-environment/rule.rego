# METADATA
# title: Database password is in the environment of a function
# description: >-
#   Whoever may look at the function, at its deployment or at the state that this is kept in reads the password, and it
#   stays in the history of the repository when it is changed.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
#   - ref: https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_lambda.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation: >-
#     Change the password, keep the new one in Secrets Manager, and give the function its ARN; or let it log in with IAM
#     authentication, without any password.
#   resources: [aws_lambda_function]
#   aliases:
#     checkov: [CKV_AWS_45]
#     control: [SEC-11]
package rules.secrets["no-password-in-environment"]

import data.kit.attribute
import data.kit.finding

# METADATA
# description: a variable whose name says password holds a literal
# scope: rule
deny contains finding.about(function, path, message) if {
	some function in _functions
	some name, value in _variables(function)
	_is_literal(value)
	_names_password(name)
	path := _path(name)
	message := $"{function.address} has a database password in its environment: {name} is a literal"
}

# METADATA
# description: a connection string with user and password
# scope: rule
deny contains finding.about(function, path, message) if {
	some function in _functions
	some name, value in _variables(function)
	not _names_password(name)
	_has_credentials(value)
	path := _path(name)
	message := $"{function.address} has a database password in its environment: {name} is a connection string with one"
}

undecided contains finding.undecided(function, path) if {
	some function in _functions
	some path in _unknown_paths(function)
}

examined contains finding.examined(function) if some function in _functions

_functions[id] := function if {
	some id, function in input.resources.aws_lambda_function
	function.mode == "managed"
	attribute.is_assigned(function, ["environment"])
}

_path(name) := ["environment", 0, "variables", name]

_variables(function) := object.get(function.values, ["environment", 0, "variables"], {})

# Variables that are named so and that nothing is known of: a reference to a password is one, too.
_unknown_paths(function) := {_path(name) |
	some dotted, _ in function.unknown
	startswith(dotted, "environment.0.variables.")
	name := trim_prefix(dotted, "environment.0.variables.")
	_names_password(name)
	not attribute.is_computed(function, _path(name))
} | {["environment"] |
	some dotted in ["environment", "environment.0", "environment.0.variables"]
	function.unknown[dotted]
}

_names_password(name) if regex.match(`(?i)(^|_)(db|database|pg|postgres|postgresql|mysql|mariadb|rds|aurora|master|sql)[a-z0-9_]*(password|passwd|pwd|pass)$`, name)

_names_password(name) if lower(name) in {"pgpassword", "mysql_pwd", "dbpassword", "dbpass"}

# What a service resolves at deployment or at run time is no literal.
_is_literal(value) if {
	is_string(value)
	count(value) > 0
	not contains(value, "{{resolve:")
	not startswith(value, "arn:")
}

_has_credentials(value) if {
	is_string(value)
	regex.match(`(?i)^(?:jdbc:)?(?:postgres(?:ql)?|mysql|mariadb|sqlserver|oracle)(?:\+[a-z]+)?://[^/\s:@]+:[^/\s@{}$]+@`, value)
}
