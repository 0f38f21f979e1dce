# METADATA
# title: Master user has a name that everybody tries
# description: >-
#   Whoever guesses passwords begins with admin, postgres and root. Another name keeps them from the first half of what they
#   need.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.MasterAccounts.html
#   - ref: https://docs.aws.amazon.com/config/latest/developerguide/rds-instance-default-admin-check.html
# custom:
#   severity: info
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set username, of a cluster master_username, to a name of your own. This replaces a database that exists.
#     cloudformation: >-
#       Set MasterUsername to a name of your own. This replaces a database that exists.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins: [aws_rds_cluster_instance, aws_db_snapshot, aws_db_snapshot_copy, aws_db_cluster_snapshot]
#   opt_in: true
#   parameters:
#     names:
#       description: >-
#         Names, in lower case, that the master user may not have.
#       default: [admin, administrator, awsuser, master, mysql, oracle, postgres, root, sa, superuser, user]
#   aliases:
#     config: [rds-instance-default-admin-check, rds-cluster-default-admin-check]
#     prowler: [rds_instance_default_admin, rds_cluster_default_admin]
#     sechub: [RDS.24, RDS.25]
#     control: [SEC-06]
package rules.secrets["admin-username"]

import data.kit.attribute
import data.kit.database
import data.kit.engine
import data.kit.finding

# METADATA
# description: the name is one of those
# scope: rule
deny contains finding.about(resource, path, message) if {
	some resource in _databases
	path := _path(resource)
	attribute.is_one_of(resource, path, _names(resource))
	message := $"The master user of {resource.address} has a name that everybody tries ({attribute.label(resource, path)})"
}

undecided contains finding.undecided(resource, path) if {
	some resource in _databases
	path := _path(resource)
	attribute.is_unknown(resource, path)
}

examined contains finding.examined(resource) if some resource in _databases

_path(resource) := ["master_username"] if resource.type == "aws_rds_cluster"

_path(resource) := ["username"] if resource.type == "aws_db_instance"

# `admin` is what SQL Server and Oracle are set up with, since they reserve the names of their own administrators.
_names(resource) := {name | some name in data.params["secrets/admin-username"].names} - _conventional(resource)

_conventional(resource) := {"admin"} if {
	_has_reserved_names(database.engine_name(resource))
} else := set()

_has_reserved_names(name) if engine.is_sql_server(name)

_has_reserved_names(name) if startswith(name, "oracle")

# A replica or restored database has the users of its source.
_databases[key] := resource if {
	some key, resource in database.originals
	not database.is_restored(resource)
}
