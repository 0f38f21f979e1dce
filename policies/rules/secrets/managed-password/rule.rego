# METADATA
# title: Master password is not managed by RDS
# description: >-
#   A master password that a pipeline sets is kept in state files, variables or templates, and is rotated when
#   somebody thinks of it. RDS can make it, keep it in Secrets Manager and rotate it every seven days.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/rds-secrets-manager.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Remove the password, and set manage_master_user_password = true.
#     cloudformation: >-
#       Remove the password, and set ManageMasterUserPassword: true.
#   resources: [aws_db_instance, aws_rds_cluster]
#   aliases:
#     control: [SEC-02]
package rules.secrets["managed-password"]

import data.kit.attribute
import data.kit.database
import data.kit.finding
import data.kit.password

_flag := ["manage_master_user_password"]

# METADATA
# description: a password is given, and management is not switched on
# scope: rule
deny contains finding.about(resource, path, message) if {
	some resource in _databases
	not attribute.is_true(resource, _flag)
	not attribute.is_unknown(resource, _flag)
	path := password.set_path(resource)
	label := attribute.label(resource, path)
	message := $"The master password of {resource.address} is not managed by RDS: it is set by {label}"
}

undecided contains finding.undecided(resource, _flag) if {
	some resource in _databases
	attribute.is_unknown(resource, _flag)
}

examined contains finding.examined(resource) if some resource in _databases

# A replica has the password of its source.
_databases := database.originals
