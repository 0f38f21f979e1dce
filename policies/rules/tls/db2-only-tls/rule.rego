# METADATA
# title: Db2 accepts unencrypted connections
# description: >-
#   As long as db2comm has TCPIP, clients may connect without TLS: passwords and data can be read and changed on the
#   way.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Db2.Concepts.SSL.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation: >-
#     Set db2comm to SSL, and ssl_svcename to a port, in the parameter group of the database, and connect to that port.
#   resources: [aws_db_instance]
#   joins:
#     - aws_rds_cluster
#     - aws_rds_cluster_instance
#     - aws_db_parameter_group
#     - aws_rds_cluster_parameter_group
#     - aws_db_snapshot
#     - aws_db_cluster_snapshot
#   aliases:
#     control: [TLS-07]
package rules.tls["db2-only-tls"]

import data.kit.database
import data.kit.demand
import data.kit.finding
import data.kit.parameter_group

# METADATA
# description: the parameter group in force, or the default, accepts unencrypted connections
# scope: rule
deny contains denial if {
	some resource in _databases
	some denial in demand.denials(resource, _demands)
}

undecided contains entry if {
	some resource in _databases
	some entry in demand.undecided(resource, _demands)
}

examined contains finding.examined(resource) if some resource in _databases

_databases[key] := resource if {
	some key, resource in database.primaries
	startswith(database.engine_name(resource), "db2")
	parameter_group.origins[key].from != "source"
}

# https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Db2.Concepts.SSL.html
_demands := {{
	"parameter": "db2comm",
	"accepts": `^\s*ssl\s*$`,
	"lack": "accepts unencrypted connections",
}}
