# METADATA
# title: Audit log of MySQL or MariaDB is exported and empty
# description: >-
#   RDS exports the audit log, but what writes it is the option MARIADB_AUDIT_PLUGIN. Without it, or with events that
#   leave out connections, the log group is there, everybody believes in it, and it is empty on the day it is needed.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.MySQL.Options.AuditPlugin.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.MariaDB.Options.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation: >-
#     Give the instance an option group with the option MARIADB_AUDIT_PLUGIN, and leave SERVER_AUDIT_EVENTS at its
#     default or set it to CONNECT,QUERY_DDL,QUERY_DCL.
#   resources: [aws_db_instance]
#   joins:
#     - aws_db_option_group
#     - aws_rds_cluster
#     - aws_db_snapshot
#     - aws_db_snapshot_copy
#     - aws_db_cluster_snapshot
#     - aws_rds_cluster_snapshot_copy
#   aliases:
#     control: [LOG-10]
package rules.logging["audit-plugin"]

import data.kit.database
import data.kit.finding
import data.kit.option_group

_option := "mariadb_audit_plugin"

# METADATA
# description: the option is not in force
# scope: rule
deny contains finding.with_related(denial, option_group.related(found, "MARIADB_AUDIT_PLUGIN belongs here")) if {
	some instance in _instances
	found := option_group.option(instance, _option)
	found.state == "absent"
	message := $"{instance.address} exports an audit log that nothing writes: it has no option MARIADB_AUDIT_PLUGIN"
	denial := finding.about(instance, option_group.path, message)
}

# METADATA
# description: the events leave out connections
# scope: rule
deny contains finding.with_related(denial, [related]) if {
	some instance in _instances
	found := option_group.option(instance, _option)
	events := _events(found)
	events.state == "set"
	not contains(events.value, "connect")
	message := $"{instance.address} does not record who connects: SERVER_AUDIT_EVENTS is {upper(events.value)}"
	denial := finding.about(instance, option_group.path, message)
	related := finding.related(found.group, events.path, "CONNECT belongs here")
}

undecided contains option_group.undecided(instance, option_group.option(instance, _option)) if some instance in _instances

undecided contains finding.undecided_at(instance, option_group.path, found.group, events.path) if {
	some instance in _instances
	found := option_group.option(instance, _option)
	events := _events(found)
	events.state == "unknown"
}

examined contains finding.examined(instance) if some instance in _instances

_events(found) := option_group.setting(found, "server_audit_events") if found.state == "present"

# Instances that export the log. Aurora has parameters in place of the option.
_instances[id] := instance if {
	some id, instance in database.instances
	database.engine_name(instance) in {"mysql", "mariadb"}
	some name in instance.values.enabled_cloudwatch_logs_exports
	lower(name) == "audit"
	option_group.option(instance, _option).state != "source"
}
