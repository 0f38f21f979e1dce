# METADATA
# title: PostgreSQL has no audit log
# description: >-
#   pgaudit records who read and changed what. Both are needed: the library in shared_preload_libraries, which takes a
#   restart, and the classes of statements in pgaudit.log.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.PostgreSQL.CommonDBATasks.pgaudit.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation: >-
#     Add pgaudit to shared_preload_libraries and set pgaudit.log to ddl,role,write in the parameter group, restart the
#     database, and run CREATE EXTENSION pgaudit in it.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins:
#     - aws_db_parameter_group
#     - aws_rds_cluster_parameter_group
#     - aws_db_snapshot
#     - aws_db_snapshot_copy
#     - aws_db_cluster_snapshot
#   opt_in: true
#   aliases:
#     control: [LOG-09]
package rules.logging.pgaudit

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
		"parameter": "shared_preload_libraries",
		"accepts": `(^|[ ,])pgaudit($|[ ,])`,
		"lack": "does not load pgaudit",
	},
	{
		"parameter": "pgaudit.log",
		"accepts": `ddl|role|write|read|all|misc|function`,
		"lack": "does not say what pgaudit records",
	},
}
