# METADATA
# title: Nobody may log in with IAM
# description: >-
#   IAM authentication is on, and no policy of the files grants rds-db:connect to this database. People and services then go on
#   with passwords, or a policy elsewhere grants it that nobody sees in review.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html
# custom:
#   severity: info
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Grant rds-db:connect on arn:aws:rds-db:REGION:ACCOUNT:dbuser:RESOURCE_ID/DB_USER to the roles that log in;
#       RESOURCE_ID is resource_id of the instance, or cluster_resource_id of the cluster.
#     cloudformation: >-
#       Grant rds-db:connect on arn:aws:rds-db:REGION:ACCOUNT:dbuser:RESOURCE_ID/DB_USER to the roles that log in;
#       RESOURCE_ID is !GetAtt X.DbiResourceId of the instance, or !GetAtt X.DBClusterResourceId of the cluster.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins: [aws_rds_cluster_instance]
#   iam: true
#   opt_in: true
#   aliases:
#     control: [IAU-05]
package rules["iam-auth"].granted

import data.kit.attribute
import data.kit.connect
import data.kit.database
import data.kit.finding
import data.kit.iam

_path := ["iam_database_authentication_enabled"]

# METADATA
# description: no grant may be meant for the database
# scope: rule
deny contains finding.about(resource, _path, message) if {
	count(_doubts) == 0
	some resource in _databases
	not _is_granted(resource)
	message := $"IAM authentication of {resource.address} is on, and no policy grants rds-db:connect to it"
}

undecided contains finding.undecided_because(resource, _path, because) if {
	because := [sort(_doubts)[0]]
	some resource in _databases
	not _is_granted(resource)
}

examined contains finding.examined(resource) if some resource in _databases

_databases[key] := resource if {
	some key, resource in database.primaries
	attribute.is_true(resource, _path)
}

_grants contains grant if {
	some document in connect.documents
	some grant in document.connect
	iam.is_effective(document, grant)
}

_is_granted(_) if {
	some grant in _grants
	connect.is_any_database(grant)
}

_is_granted(resource) if {
	some grant in _grants
	grant.database_link.id == resource.id
	grant.database_link.type == resource.type
}

# Grants that may be meant for any database: the files do not say the ids that RDS gives.
_doubts contains $"the grant on {grant.pattern} may be meant for it" if {
	some grant in _grants
	not connect.is_any_database(grant)
	not grant.database_link
}

_doubts contains document.unknown if {
	some document in connect.documents
	document.unknown
}
