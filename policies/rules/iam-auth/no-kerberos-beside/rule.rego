# METADATA
# title: PostgreSQL has IAM authentication and Kerberos at once
# description: >-
#   A user of PostgreSQL authenticates in one way: the role rds_iam wins over Kerberos. With both switched on it depends
#   on grants inside of the database who is asked for what, and users of the directory may find another way in than the
#   one that is watched.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html#UsingWithRDS.IAMDBAuth.Limitations
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/postgresql-kerberos.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Decide on one of them: remove domain, or set iam_database_authentication_enabled = false.
#     cloudformation: >-
#       Decide on one of them: remove Domain, or set EnableIAMDatabaseAuthentication: false.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins: [aws_rds_cluster_instance, aws_db_snapshot, aws_db_cluster_snapshot]
#   aliases:
#     control: [IAU-06]
package rules["iam-auth"]["no-kerberos-beside"]

import data.kit.attribute
import data.kit.database
import data.kit.engine
import data.kit.finding

_iam := ["iam_database_authentication_enabled"]

# METADATA
# description: IAM authentication beside a directory
# scope: rule
deny contains finding.with_related(denial, related) if {
	some resource in _databases
	attribute.is_true(resource, _iam)
	some path in _directories
	attribute.is_assigned(resource, path)
	not attribute.is_unknown(resource, path)
	message := $"{resource.address} has IAM authentication and a directory, of which PostgreSQL takes only one for a user"
	denial := finding.about(resource, _iam, message)
	related := [finding.related(resource, path, "joins the directory")]
}

# METADATA
# description: IAM authentication beside a directory of the files
# scope: rule
deny contains finding.with_related(denial, related) if {
	some resource in _databases
	attribute.is_true(resource, _iam)
	some path in _directories
	attribute.is_computed(resource, path)
	message := $"{resource.address} has IAM authentication and a directory, of which PostgreSQL takes only one for a user"
	denial := finding.about(resource, _iam, message)
	related := [finding.related(resource, path, "joins the directory")]
}

undecided contains finding.undecided(resource, _iam) if {
	some resource in _databases
	attribute.is_unknown(resource, _iam)
	_joins_directory(resource)
}

undecided contains finding.undecided_at(resource, _iam, resource, path) if {
	some resource in _databases
	attribute.is_true(resource, _iam)
	some path in _directories
	attribute.is_unknown(resource, path)
	not attribute.is_computed(resource, path)
}

examined contains finding.examined(resource) if some resource in _databases

# A directory of AWS, or one of one's own.
_directories := [["domain"], ["domain_fqdn"]]

_joins_directory(resource) if {
	some path in _directories
	attribute.is_assigned(resource, path)
}

_databases[key] := resource if {
	some key, resource in database.primaries
	engine.is_postgres(database.engine_name(resource))
}
