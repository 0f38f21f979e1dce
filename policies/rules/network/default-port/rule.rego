# METADATA
# title: Database listens on the default port of its engine
# description: >-
#   Scanners try the default ports first. Another port keeps nobody out who looks, but fewer find the database by chance.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html
#   - ref: https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-23
# custom:
#   severity: info
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set port to another number, and the port of the security group's rules and of the clients with it. RDS restarts
#       the database.
#     cloudformation: >-
#       Set Port to another number, and the port of the security group's rules and of the clients with it. RDS restarts
#       the database.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins: [aws_db_snapshot, aws_db_snapshot_copy, aws_db_cluster_snapshot]
#   opt_in: true
#   aliases:
#     cdknag: [AwsSolutions-RDS11]
#     kics: [bca7cc4d, "1fe9d958"]
#     prowler: [rds_instance_non_default_port, rds_cluster_non_default_port]
#     sechub: [RDS.23]
#     steampipe: [rds_db_instance_and_cluster_no_default_port]
#     control: [NET-20]
package rules.network["default-port"]

import data.kit.attribute
import data.kit.database
import data.kit.engine
import data.kit.finding

_path := ["port"]

# METADATA
# description: the port is the default one, set or not
# scope: rule
deny contains finding.about(resource, _path, message) if {
	some resource in _databases
	name := database.engine_name(resource)
	number := engine.default_port(name)
	state := _state(resource, number)
	message := $"{resource.address} listens on the default port of {name}: {attribute.label(resource, _path)} is {state}"
}

undecided contains finding.undecided(resource, _path) if {
	some resource in _databases
	attribute.is_unknown(resource, _path)
}

undecided contains finding.undecided_at(resource, _path, resource, ["engine"]) if {
	some resource in _databases
	attribute.is_unknown(resource, ["engine"])
	not attribute.is_unknown(resource, _path)
	not database.engine_name(resource)
}

examined contains finding.examined(resource) if some resource in _databases

_state(resource, number) := $"{number}" if attribute.number(resource, _path) == number

_state(resource, number) := $"not set, and {number} by default" if attribute.is_unset(resource, _path)

# A replica or restored database that names no port has that of where it comes from.
_databases[key] := resource if {
	some key, resource in database.primaries
	not _inherits(resource)
}

_inherits(resource) if {
	database.origin(resource)
	attribute.is_unset(resource, _path)
}
