# METADATA
# title: PostgreSQL does not log connections
# description: >-
#   Without log_connections and log_disconnections nobody can tell afterwards who was connected to the database, from
#   where and for how long.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Concepts.PostgreSQL.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation: >-
#     Set log_connections and log_disconnections to 1 in the parameter group of the database.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins:
#     - aws_db_parameter_group
#     - aws_rds_cluster_parameter_group
#     - aws_db_snapshot
#     - aws_db_snapshot_copy
#     - aws_db_cluster_snapshot
#   opt_in: true
#   aliases:
#     control: [LOG-06]
package rules.logging["postgres-connections"]

import data.kit.demand
import data.kit.finding

# METADATA
# description: the parameter group in force, or the default, does not say it
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

_demands := {
	{
		"parameter": "log_connections",
		# From version 18 on it is a list of what to log.
		"accepts": `^(1|on|true|yes|all|.*(receipt|authentication|authorization|setup_durations).*)$`,
		"lack": "does not log who connects",
	},
	{
		"parameter": "log_disconnections",
		"accepts": `^(1|on|true|yes)$`,
		"lack": "does not log who disconnects",
	},
}
