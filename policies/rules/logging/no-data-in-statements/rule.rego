# METADATA
# title: Every statement is logged, with the data and passwords in it
# description: >-
#   A log of all statements holds what they hold: names, card numbers, the password of ALTER ROLE. Whoever may read
#   the log group, often many more than may read the database, reads these too.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Concepts.PostgreSQL.Query_Logging.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.PostgreSQL.CommonDBATasks.pgaudit.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.MySQL.Generallog.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation: >-
#     Set log_statement to ddl, general_log to 0, pgaudit.log_parameter to 0, in the parameter group; record access
#     with pgaudit or the audit plugin, which can leave out the data.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins:
#     - aws_db_parameter_group
#     - aws_rds_cluster_parameter_group
#     - aws_db_snapshot
#     - aws_db_snapshot_copy
#     - aws_db_cluster_snapshot
#   opt_in: true
#   aliases:
#     control: [LOG-12]
package rules.logging["no-data-in-statements"]

import data.kit.database
import data.kit.engine
import data.kit.finding
import data.kit.parameter_group

# METADATA
# description: a parameter of its group has the data logged
# scope: rule
deny contains finding.with_related(denial, [related]) if {
	some [resource, group] in _uses
	some parameter, logs_data in _parameters(resource)
	setting := parameter_group.setting(group, parameter)
	setting.state == "set"
	regex.match(logs_data, setting.value)
	message := $"{resource.address} logs the data in statements: {parameter} is {setting.value}"
	denial := finding.about(resource, parameter_group.path(resource), message)
	related := finding.related(group, setting.path, "is set here")
}

undecided contains finding.undecided_at(resource, parameter_group.path(resource), group, setting.path) if {
	some [resource, group] in _uses
	some parameter, _ in _parameters(resource)
	setting := parameter_group.setting(group, parameter)
	setting.state == "unknown"
}

undecided contains parameter_group.undecided(resource, origin.because) if {
	some key, origin in parameter_group.origins
	origin.from == "elsewhere"
	resource := database.primaries[key]
	_parameters(resource)
}

examined contains finding.examined(resource) if {
	some resource in database.primaries
	_parameters(resource)
}

# Databases with the groups that they use, or one of which they use. By default no statement is logged.
_uses contains [resource, group] if {
	some key, origin in parameter_group.origins
	resource := database.primaries[key]
	some group in origin.groups
}

# By parameter what it is when it has the data logged.
_parameters(resource) := {"log_statement": `^all$`, "pgaudit.log_parameter": `^(1|on|true|yes)$`} if {
	engine.is_postgres(database.engine_name(resource))
}

_parameters(resource) := {"general_log": `^(1|on|true|yes)$`} if engine.is_mysql(database.engine_name(resource))
