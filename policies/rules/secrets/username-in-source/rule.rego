# METADATA
# title: Name of the master user is in the template
# description: >-
#   A user name is no secret, but who keeps it with the password in Secrets Manager can change both together, and says
#   neither to whoever reads the repository.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html
# custom:
#   severity: info
#   since: "0.1.0"
#   remediation: >-
#     Write MasterUsername as a dynamic reference, "{{resolve:secretsmanager:orders:SecretString:username}}", or as a
#     parameter with NoEcho and without Default.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins: [aws_rds_cluster_instance, aws_db_snapshot, aws_db_snapshot_copy, aws_db_cluster_snapshot]
#   opt_in: true
#   aliases:
#     cfn_nag: [F24]
#     guard: [RDS_MASTER_USER_NAME_NO_PLAINTEXT_PASSWORD]
#     control: [SEC-07]
package rules.secrets["username-in-source"]

import data.kit.attribute
import data.kit.database
import data.kit.finding

# METADATA
# description: the name is known from the template
# scope: rule
deny contains finding.about(resource, path, message) if {
	some resource in _databases
	path := _path(resource)
	not contains(attribute.text(resource, path), "{{resolve:")
	message := $"The name of the master user of {resource.address} is in the template ({attribute.label(resource, path)})"
}

undecided := set()

examined contains finding.examined(resource) if some resource in _databases

_path(resource) := ["master_username"] if resource.type == "aws_rds_cluster"

_path(resource) := ["username"] if resource.type == "aws_db_instance"

# Terraform has the name in its state in any case.
_databases[key] := resource if {
	some key, resource in database.originals
	resource.format == "cloudformation"
}
