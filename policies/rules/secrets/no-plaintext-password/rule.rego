# METADATA
# title: Master password is in the source
# description: >-
#   A password in the source is known to everybody who can read the repository, its history, its clones and its build
#   logs, and stays valid until somebody changes it by hand.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html
#   - ref: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html#creds
# custom:
#   severity: critical
#   since: "0.1.0"
#   remediation: >-
#     Remove the password and set manage_master_user_password = true (ManageMasterUserPassword: true); change the
#     password that was there, since the history of the repository keeps it.
#   resources: [aws_db_instance, aws_rds_cluster]
#   aliases:
#     cfn_nag: [F23, F34]
#     guard: [RDS_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD, RDS_CLUSTER_MASTER_USER_PASSWORD_NO_PLAINTEXT_PASSWORD]
#     kics: [a88baa34]
#     control: [SEC-01, SEC-04]
package rules.secrets["no-plaintext-password"]

import data.kit.attribute
import data.kit.finding
import data.kit.password

# METADATA
# description: the value is known from the source
# scope: rule
deny contains finding.about(resource, path, message) if {
	some resource in password.databases
	some path in password.paths(resource)
	password.is_plaintext(resource, path)
	message := $"The master password of {resource.address} is in the source ({attribute.label(resource, path)})"
}

undecided := set()

examined contains finding.examined(resource) if some resource in password.databases
