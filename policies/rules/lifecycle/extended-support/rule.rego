# METADATA
# title: Database is in paid Extended Support
# description: >-
#   The major version is past its standard support. Unless it is told otherwise, RDS goes on with it for an hourly price that
#   rises each year, and the upgrade that would bring the fixes is put off until AWS forces it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/extended-support.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Upgrade the major version. To be upgraded at the end of standard support in any case, set
#       engine_lifecycle_support = "open-source-rds-extended-support-disabled".
#     cloudformation: >-
#       Upgrade the major version. To be upgraded at the end of standard support in any case, set EngineLifecycleSupport:
#       open-source-rds-extended-support-disabled.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins: [aws_rds_cluster_instance, aws_db_snapshot, aws_db_cluster_snapshot]
#   aliases:
#     prowler: [rds_instance_extended_support]
#     control: [RES-09]
package rules.lifecycle["extended-support"]

import data.kit.attribute
import data.kit.database
import data.kit.engine
import data.kit.finding

_path := ["engine_lifecycle_support"]

_declined := "open-source-rds-extended-support-disabled"

# METADATA
# description: the version needs Extended Support, which is not declined
# scope: rule
deny contains finding.with_fix(denial, {"engine_lifecycle_support": _declined}) if {
	some resource in database.primaries
	_needs(resource)
	state := _accepts(resource)
	label := attribute.label(resource, _path)
	message := $"{resource.address} is in paid Extended Support: {label} is {state}"
	denial := finding.about(resource, _path, message)
}

undecided contains finding.undecided(resource, _path) if {
	some resource in database.primaries
	_needs(resource)
	attribute.is_unknown(resource, _path)
}

undecided contains finding.undecided_at(resource, _path, resource, ["engine_version"]) if {
	some resource in database.primaries
	database.engine_name(resource) in {"postgres", "aurora-postgresql", "mysql", "aurora-mysql"}
	attribute.is_unknown(resource, ["engine_version"])
	_accepts(resource)
}

examined contains finding.examined(resource) if some resource in database.primaries

_needs(resource) if {
	engine.needs_extended_support(database.engine_name(resource), database.engine_version(resource))
}

_accepts(resource) := value if {
	value := attribute.word(resource, _path)
	value != _declined
}

_accepts(resource) := "not set, and that enrolls it" if attribute.is_unset(resource, _path)
