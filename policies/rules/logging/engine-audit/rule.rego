# METADATA
# title: Auditing of SQL Server or Oracle is off
# description: >-
#   What SQL Server and Oracle audit themselves says which account read and changed what. It is there only if it was
#   on before the incident.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.SQLServer.Options.Audit.html
#   - ref: https://aws.amazon.com/blogs/database/part-1-security-auditing-in-amazon-rds-for-oracle
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation: >-
#     SQL Server: add the option SQLSERVER_AUDIT, with a bucket and a role, to the option group, and create an audit
#     specification in the database. Oracle: remove audit_trail = NONE from the parameter group, or set it to DB or
#     XML,EXTENDED.
#   resources: [aws_db_instance]
#   joins:
#     - aws_db_option_group
#     - aws_db_parameter_group
#     - aws_rds_cluster
#     - aws_rds_cluster_parameter_group
#     - aws_db_snapshot
#     - aws_db_snapshot_copy
#     - aws_db_cluster_snapshot
#     - aws_rds_cluster_snapshot_copy
#   parameters:
#     tags:
#       description: >-
#         Tag keys, in lower case, that hold the classification of data.
#       default: ["dataclassification", "data_classification", "data-classification", "classification"]
#     classes:
#       description: >-
#         Values, in lower case, of data for which SQL Server has to audit outside of production, too.
#       default: ["restricted", "confidential", "pci", "hipaa", "phi", "pii"]
#   aliases:
#     control: [LOG-11]
package rules.logging["engine-audit"]

import data.kit.database
import data.kit.engine
import data.kit.finding
import data.kit.option_group
import data.kit.parameter_group
import data.kit.tags

_params := data.params["logging/engine-audit"]

# METADATA
# description: SQL Server in production, or with classified data, has no option for it
# scope: rule
deny contains finding.with_related(denial, option_group.related(found, "SQLSERVER_AUDIT belongs here")) if {
	some instance in _sql_servers
	_matters(instance)
	found := option_group.option(instance, "sqlserver_audit")
	found.state == "absent"
	message := $"{instance.address} does not audit: it has no option SQLSERVER_AUDIT"
	denial := finding.about(instance, option_group.path, message)
}

# METADATA
# description: the parameter group of Oracle switches it off
# scope: rule
deny contains finding.with_related(denial, [related]) if {
	some instance in _oracles
	some group in parameter_group.origin(instance).groups
	setting := parameter_group.setting(group, "audit_trail")
	setting.state == "set"
	setting.value == "none"
	message := $"{instance.address} does not audit: audit_trail is NONE"
	denial := finding.about(instance, parameter_group.path(instance), message)
	related := finding.related(group, setting.path, "is set here")
}

undecided contains option_group.undecided(instance, option_group.option(instance, "sqlserver_audit")) if {
	some instance in _sql_servers
	_matters(instance)
}

# Tags that nobody knows may say that it matters.
undecided contains finding.undecided_at(instance, option_group.path, instance, tag) if {
	some instance in _sql_servers
	not _matters(instance)
	option_group.option(instance, "sqlserver_audit").state == "absent"
	some tag in _unknown_tags(instance)
}

undecided contains finding.undecided_at(instance, parameter_group.path(instance), group, setting.path) if {
	some instance in _oracles
	some group in parameter_group.origin(instance).groups
	setting := parameter_group.setting(group, "audit_trail")
	setting.state == "unknown"
}

examined contains finding.examined(instance) if some instance in _oracles

examined contains finding.examined(instance) if {
	some instance in _sql_servers
	_matters(instance)
}

_unknown_tags(instance) := {tag | tag := tags.unknown_environment(instance)} | {tag |
	tag := tags.unknown(instance, _params.tags)
}

_matters(instance) if tags.is_production(instance)

_matters(instance) if tags.class(instance, _params.tags, _params.classes)

_sql_servers[id] := instance if {
	some id, instance in database.instances
	engine.is_sql_server(database.engine_name(instance))
	option_group.option(instance, "sqlserver_audit").state != "source"
}

_oracles[id] := instance if {
	some id, instance in database.instances
	startswith(database.engine_name(instance), "oracle")
}
