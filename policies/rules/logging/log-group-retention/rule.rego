# METADATA
# title: Logs of a database are kept too short, or for ever
# description: >-
#   An intrusion is often noticed after weeks: logs that are gone by then tell nothing. Logs that nobody ever drops
#   cost more each month, and keep personal data longer than it may be kept.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html#SettingLogRetention
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set retention_in_days to at least 90, or to 0 where they are to be kept for ever.
#     cloudformation: >-
#       Set RetentionInDays to at least 90; where they are to be kept for ever, waive this finding.
#   resources: [aws_cloudwatch_log_group]
#   parameters:
#     days:
#       description: >-
#         Least number of days that logs of databases are kept.
#       default: 90
#   aliases:
#     checkov: [CKV_AWS_66, CKV_AWS_338]
#     config: [cw-loggroup-retention-period-check]
#     guard: [CW_LOGGROUP_RETENTION_PERIOD_CHECK]
#     control: [LOG-14]
package rules.logging["log-group-retention"]

import data.kit.attribute
import data.kit.finding
import data.kit.log_group

_path := ["retention_in_days"]

_least := data.params["logging/log-group-retention"].days

# METADATA
# description: logs are kept for fewer days than demanded
# scope: rule
deny contains finding.with_fix(denial, {"retention_in_days": _least}) if {
	some group in log_group.of_databases
	days := attribute.number(group, _path)
	days > 0
	days < _least
	message := $"Database logs are dropped after {days} days: {attribute.label(group, _path)} of {group.address}"
	denial := finding.about(group, _path, message)
}

# METADATA
# description: logs are kept for ever, and nobody decided it
# scope: rule
deny contains finding.with_fix(denial, {"retention_in_days": _least}) if {
	some group in log_group.of_databases
	attribute.is_unset(group, _path)
	message := $"Database logs are never dropped: {attribute.label(group, _path)} of {group.address} is not set"
	denial := finding.about(group, _path, message)
}

undecided contains finding.undecided(group, _path) if {
	some group in log_group.of_databases
	attribute.is_unknown(group, _path)
}

examined contains finding.examined(group) if some group in log_group.of_databases
