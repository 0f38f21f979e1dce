# METADATA
# title: Engine version is out of support
# description: >-
#   The community fixes no more flaws in this major version. AWS patches some of them in paid Extended Support, for a
#   while, and then upgrades the database by itself; until then known holes stay open.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.VersionMgmt.ReleaseCalendar.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MySQL.Concepts.VersionMgmt.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.VersionPolicy.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Upgrade to a major version that is supported: set engine_version, and allow_major_version_upgrade = true, tried
#       on a restored snapshot first.
#     cloudformation: >-
#       Upgrade to a major version that is supported: set EngineVersion, and of an instance AllowMajorVersionUpgrade:
#       true, tried on a restored snapshot first.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins: [aws_rds_cluster_instance, aws_db_snapshot, aws_db_cluster_snapshot]
#   aliases:
#     config: [rds-global-cluster-aurora-mysql-supported-version]
#     prowler: [rds_instance_deprecated_engine_version]
#     control: [RES-08]
package rules.lifecycle["supported-version"]

import data.kit.attribute
import data.kit.database
import data.kit.engine
import data.kit.finding

_path := ["engine_version"]

# METADATA
# description: the major version is out of standard support
# scope: rule
deny contains finding.about(resource, _path, message) if {
	some resource in database.primaries
	name := database.engine_name(resource)
	engine.lost_standard_support(name, database.engine_version(resource))
	message := $"{resource.address} runs {name} {_shown(resource)}, which gets no community fixes any more"
}

undecided contains finding.undecided(resource, _path) if {
	some resource in database.primaries
	database.engine_name(resource) in _dated
	attribute.is_unknown(resource, _path)
}

undecided contains finding.undecided_at(resource, _path, resource, ["engine"]) if {
	some resource in database.primaries
	attribute.is_unknown(resource, ["engine"])
	not database.engine_name(resource)
	attribute.known(resource, _path)
}

examined contains finding.examined(resource) if some resource in database.primaries

_dated := {"postgres", "aurora-postgresql", "mysql", "aurora-mysql", "mariadb"}

_shown(resource) := attribute.known(resource, _path)

_shown(resource) := "5.6" if attribute.is_unset(resource, _path)
