# METADATA
# title: PostgreSQL version lets users read files of its host
# description: >-
#   In these versions the extension log_fdw gives a user of the database files of the host, credentials of the service
#   among them (AWS-2022-004). AWS mended it in newer minor versions.
# related_resources:
#   - ref: https://aws.amazon.com/security/security-bulletins/AWS-2022-004/
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set engine_version to the mended minor version or a newer one; that is a minor upgrade.
#     cloudformation: >-
#       Set EngineVersion to the mended minor version or a newer one; that is a minor upgrade.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins: [aws_rds_cluster_instance, aws_db_snapshot, aws_db_cluster_snapshot]
#   aliases:
#     checkov: [CKV_AWS_250, CKV_AWS_388]
#     control: [RES-10]
package rules.lifecycle["log-fdw"]

import data.kit.attribute
import data.kit.database
import data.kit.engine
import data.kit.finding

_path := ["engine_version"]

# METADATA
# description: a version in which log_fdw reads files of the host
# scope: rule
deny contains finding.about(resource, _path, message) if {
	some resource in _databases
	version := database.engine_version(resource)
	major := _major(version)
	fixed := _fixes[database.engine_name(resource)][major]
	engine.below(version, fixed)
	names := {"shown": attribute.known(resource, _path), "fixed": concat(".", [$"{number}" | some number in fixed])}
	message := $"{resource.address} has the flaw AWS-2022-004: it runs {names.shown}, and {names.fixed} mends it"
}

undecided contains finding.undecided(resource, _path) if {
	some resource in _databases
	attribute.is_unknown(resource, _path)
}

examined contains finding.examined(resource) if some resource in _databases

_databases[key] := resource if {
	some key, resource in database.primaries
	database.engine_name(resource) in object.keys(_fixes)
}

# What the bulletin names as mended. https://aws.amazon.com/security/security-bulletins/AWS-2022-004/
_fixes := {
	"postgres": {"13": [13, 3], "12": [12, 7], "11": [11, 12], "10": [10, 17], "9.6": [9, 6, 22], "9": [9, 6]},
	"aurora-postgresql": {"11": [11, 9], "10": [10, 14]},
}

_major(version) := "9.6" if {
	version[0] == 9
	version[1] == 6
} else := format_int(version[0], 10)
