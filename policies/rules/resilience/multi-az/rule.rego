# METADATA
# title: DB instance is not Multi-AZ
# description: >-
#   A DB instance in one Availability Zone is gone when that zone, its host or its storage fails, until a backup has
#   been restored. With Multi-AZ, a standby takes over within minutes.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZSingleStandby.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set multi_az = true; it is changed without replacement.
#     cloudformation: >-
#       Set MultiAZ: true; it is changed without replacement.
#   resources: [aws_db_instance]
#   aliases:
#     cdknag: [AwsSolutions-RDS3]
#     checkov: [CKV_AWS_157]
#     cis: ["aws-5.0:2.2.4", "aws-6.0:3.2.4", "aws-7.0:3.2.4"]
#     config: [rds-multi-az-support]
#     controltower: [CT.RDS.PR.1]
#     guard: [RDS_MULTI_AZ_SUPPORT]
#     kics: ["2b1d4935"]
#     prowler: [rds_instance_multi_az]
#     regula: [FG_R00251]
#     sechub: [RDS.5]
#     control: [RES-04]
package rules.resilience["multi-az"]

import data.kit.attribute
import data.kit.database
import data.kit.finding
import data.kit.tags

_path := ["multi_az"]

# METADATA
# description: switched off, or not set and off by default
# scope: rule
deny contains finding.with_fix(denial, {"multi_az": true}) if {
	some instance in _instances
	tags.is_production(instance)
	state := _off(instance)
	label := attribute.label(instance, _path)
	message := $"The production database {instance.address} has no standby: {label} is {state}"
	denial := finding.about(instance, _path, message)
}

# METADATA
# description: the same where nothing says which environment it is, which may be production
# scope: rule
deny contains finding.with_fix(finding.with_severity(denial, "info"), {"multi_az": true}) if {
	some instance in _instances
	tags.is_unspecified(instance)
	state := _off(instance)
	label := attribute.label(instance, _path)
	message := $"{instance.address} has no standby: {label} is {state}, and no tag says that it is no production"
	denial := finding.about(instance, _path, message)
}

undecided contains finding.undecided(instance, _path) if {
	some instance in _instances
	_may_be_production(instance)
	attribute.is_unknown(instance, _path)
}

# Tags that nobody knows may say that it is production.
undecided contains finding.undecided_at(instance, _path, instance, tag) if {
	some instance in _instances
	not attribute.is_true(instance, _path)
	tag := tags.unknown_environment(instance)
}

examined contains finding.examined(instance) if some instance in _instances

_may_be_production(instance) if tags.is_production(instance)

_may_be_production(instance) if tags.is_unspecified(instance)

_off(instance) := "false" if attribute.is_false(instance, _path)

_off(instance) := "not set, and off by default" if attribute.is_unset(instance, _path)

# Replicas are not what fails over; SQL Server Express and Web have no standby.
_instances[id] := instance if {
	some id, _ in database.instances
	instance := database.originals[["aws_db_instance", id]]
	not attribute.is_one_of(instance, ["engine"], {"sqlserver-ex", "sqlserver-web"})
}
