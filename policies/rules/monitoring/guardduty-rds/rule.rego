# METADATA
# title: GuardDuty does not look at logins to databases
# description: >-
#   RDS Protection of GuardDuty learns who logs in to a database, and tells of guessed passwords and of logins that
#   are not like the others. A detector has it on unless it is switched off.
# related_resources:
#   - ref: https://docs.aws.amazon.com/guardduty/latest/ug/rds-protection.html
#   - ref: https://docs.aws.amazon.com/guardduty/latest/ug/guardduty-features-activation-model.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set status = "ENABLED" for the feature RDS_LOGIN_EVENTS, and auto_enable = "ALL" in an organisation.
#     cloudformation: >-
#       Set Status: ENABLED for the feature RDS_LOGIN_EVENTS.
#   resources: [aws_guardduty_detector_feature, aws_guardduty_organization_configuration_feature]
#   aliases:
#     config: [guardduty-rds-protection-enabled]
#     prowler: [guardduty_rds_protection_enabled]
#     sechub: [GuardDuty.9]
#     control: [MON-10]
package rules.monitoring["guardduty-rds"]

import data.kit.attribute
import data.kit.finding

# METADATA
# description: the feature is switched off
# scope: rule
deny contains finding.with_fix(denial, {path[0]: on}) if {
	some feature in _features
	{"path": path, "on": on, "off": off} := _switches[feature.type]
	attribute.is_one_of(feature, path, off)
	value := attribute.text(feature, path)
	message := $"{feature.address} keeps GuardDuty from looking at logins: {attribute.label(feature, path)} is {value}"
	denial := finding.about(feature, path, message)
}

undecided contains finding.undecided(feature, path) if {
	some feature in _features
	path := _switches[feature.type].path
	attribute.is_unknown(feature, path)
}

examined contains finding.examined(feature) if some feature in _features

_switches := {
	"aws_guardduty_detector_feature": {"path": ["status"], "on": "ENABLED", "off": {"disabled"}},
	"aws_guardduty_organization_configuration_feature": {"path": ["auto_enable"], "on": "ALL", "off": {"none"}},
}

_features[[type, id]] := feature if {
	some type, _ in _switches
	some id, feature in input.resources[type]
	attribute.is_one_of(feature, ["name"], {"rds_login_events"})
}
