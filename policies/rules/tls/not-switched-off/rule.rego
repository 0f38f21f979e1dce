# METADATA
# title: Parameter group switches TLS enforcement off
# description: >-
#   A parameter group that switches the requirement of TLS off also does so where the engine's newer versions require TLS by
#   default. No database of these files uses the group, but it is there to be used.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation: >-
#     Set the value of the parameter to "1".
#   resources: [aws_db_parameter_group, aws_rds_cluster_parameter_group]
#   joins: [aws_db_instance, aws_rds_cluster]
#   aliases:
#     control: [TLS-08]
package rules.tls["not-switched-off"]

import data.kit.attribute
import data.kit.finding
import data.kit.link
import data.kit.parameter_group
import data.kit.tls

# METADATA
# description: the parameter is there, and off
# scope: rule
deny contains finding.with_fix(denial, {attribute.dotted(setting.path): "1"}) if {
	some group in _unused_groups
	some name in tls.parameters
	setting := parameter_group.setting(group, name)
	setting.state == "set"
	parameter_group.is_off(setting.value)
	message := $"{group.address} lets clients connect without TLS: {name} is {setting.value}"
	denial := finding.about(group, setting.path, message)
}

undecided contains finding.undecided(group, setting.path) if {
	some group in _unused_groups
	some name in tls.parameters
	setting := parameter_group.setting(group, name)
	setting.state == "unknown"
	setting.path[2] == "value"
}

examined contains finding.examined(group) if some group in _unused_groups

# The group of a database is judged there.
_unused_groups[[group.type, id]] := group if {
	some type in ["aws_db_parameter_group", "aws_rds_cluster_parameter_group"]
	some id, group in input.resources[type]
	group.mode == "managed"
	not _is_used(group)
}

_is_used(group) if {
	some role in ["instances", "clusters"]
	some user in link.targets(group, role)
	user.type in {"aws_db_instance", "aws_rds_cluster"}
}
