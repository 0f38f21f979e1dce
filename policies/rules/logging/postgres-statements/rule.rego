# METADATA
# title: PostgreSQL does not log changes of the schema
# description: >-
#   Without log_statement = ddl, changes of tables and rights leave no trace in the log.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Concepts.PostgreSQL.Query_Logging.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation: >-
#     Set log_statement to ddl in the parameter group of the database; all also logs the data in statements.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins:
#     - aws_db_parameter_group
#     - aws_rds_cluster_parameter_group
#     - aws_db_snapshot
#     - aws_db_snapshot_copy
#     - aws_db_cluster_snapshot
#   opt_in: true
#   aliases:
#     checkov: [CKV2_AWS_30, CKV2_AWS_27]
#     control: [LOG-07]
package rules.logging["postgres-statements"]

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

_demands := {{
	"parameter": "log_statement",
	"accepts": `^(ddl|mod|all)$`,
	"lack": "does not log changes of the schema",
}}
