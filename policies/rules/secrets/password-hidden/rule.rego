# METADATA
# title: Database password is shown by the stack
# description: >-
#   The value of a template's parameter without NoEcho is in the console, and in the answer of DescribeStacks, for
#   everybody who may look at the stack; one in Parameter Store of type String is there in the clear as well.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html
#   - ref: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation: >-
#     Remove the password and set ManageMasterUserPassword: true, or name it by {{resolve:secretsmanager:…}} or
#     {{resolve:ssm-secure:…}}. A parameter that has to take it needs NoEcho: true.
#   resources:
#     - aws_db_instance
#     - aws_rds_cluster
#     - aws_dms_endpoint
#     - aws_docdb_cluster
#     - aws_redshift_cluster
#   aliases:
#     cfn_nag: [F23, F34, F37, F55]
#     guard:
#       - RDS_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD
#       - RDS_CLUSTER_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD
#       - DMS_NO_PLAINTEXT_PASSWORD
#     control: [SEC-04]
package rules.secrets["password-hidden"]

import data.kit.attribute
import data.kit.finding
import data.kit.password

# METADATA
# description: a parameter without NoEcho gives the password
# scope: rule
deny contains finding.about(resource, path, message) if {
	some [resource, path] in _passwords
	parameter := resource.shown[attribute.dotted(path)]
	label := attribute.label(resource, path)
	message := $"The stack shows the password of {resource.address}: parameter {parameter} of {label} lacks NoEcho"
}

# METADATA
# description: Parameter Store keeps the password in the clear
# scope: rule
deny contains finding.about(resource, path, message) if {
	some [resource, path] in _passwords
	_is_in_the_clear(resource, path)
	label := attribute.label(resource, path)
	message := $"Parameter Store keeps the password of {resource.address} in the clear: {label} is a reference of type ssm"
}

undecided := set()

examined contains finding.examined(resource) if some [resource, _] in _passwords

_is_in_the_clear(resource, path) if startswith(attribute.text(resource, path), "{{resolve:ssm:")

_is_in_the_clear(resource, path) if startswith(attribute.known_part(resource, path), "{{resolve:ssm:")

# Passwords that are set in templates, with the resource that they are for.
_passwords contains [resource, path] if {
	some resource in password.databases
	resource.format == "cloudformation"
	some path in password.paths(resource)
	attribute.is_assigned(resource, path)
}

_passwords contains [resource, [name]] if {
	some type, name in password.elsewhere
	some resource in input.resources[type]
	resource.format == "cloudformation"
	attribute.is_assigned(resource, [name])
}
