# METADATA
# title: PostgreSQL does not log slow queries
# description: >-
#   A query that reads a whole table takes long. Without log_min_duration_statement nobody can tell afterwards which
#   statements did, and who sent them.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Concepts.PostgreSQL.Query_Logging.html
# custom:
#   severity: info
#   since: "0.1.0"
#   remediation: >-
#     Set log_min_duration_statement to a number of milliseconds, 1000 say, in the parameter group of the database.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins:
#     - aws_db_parameter_group
#     - aws_rds_cluster_parameter_group
#     - aws_db_snapshot
#     - aws_db_snapshot_copy
#     - aws_db_cluster_snapshot
#   opt_in: true
#   aliases:
#     control: [LOG-08]
package rules.logging["postgres-slow-queries"]

import data.kit.demand
import data.kit.finding

# METADATA
# description: the parameter group in force, or the default, sets no threshold
# scope: rule
deny contains denial if {
	some resource in demand.postgres_databases
	some denial in demand.denials(resource, _demands)
}

undecided contains entry if {
	some resource in demand.postgres_databases
	some entry in demand.undecided(resource, _demands)
}

examined contains finding.examined(resource) if some resource in demand.postgres_databases

# -1 logs none; it is the default.
_demands := {{
	"parameter": "log_min_duration_statement",
	"accepts": `^[0-9]+$`,
	"lack": "does not log slow queries",
}}
