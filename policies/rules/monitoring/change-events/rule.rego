# METADATA
# title: Nobody is told when parameter groups, security groups or snapshots of databases change
# description: >-
#   Whoever wants to weaken a database changes its parameter group; whoever wants its data makes a snapshot. RDS reports both
#   to those who subscribe.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.Messages.html
# custom:
#   severity: info
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Add an aws_db_event_subscription for each kind of source. One that another repository manages is a reason to
#       waive this finding.
#     cloudformation: >-
#       Add an AWS::RDS::EventSubscription for each kind of source. One that another repository manages is a reason to
#       waive this finding.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins:
#     - aws_db_event_subscription
#     - aws_rds_cluster_instance
#     - aws_db_snapshot
#     - aws_db_snapshot_copy
#     - aws_db_cluster_snapshot
#     - aws_rds_cluster_snapshot_copy
#   opt_in: true
#   parameters:
#     source_types:
#       description: >-
#         Kinds of sources that somebody has to be told about.
#       default: [db-parameter-group, db-security-group, db-snapshot]
#   aliases:
#     controltower: [CT.RDS.PR.18, CT.RDS.PR.19]
#     prowler: [rds_instance_event_subscription_parameter_groups, rds_instance_event_subscription_security_groups]
#     sechub: [RDS.21, RDS.22]
#     control: [MON-09]
package rules.monitoring["change-events"]

import data.kit.attribute
import data.kit.database
import data.kit.event_subscription
import data.kit.finding

# METADATA
# description: no subscription in the files is for a kind of source; said once for each stack
# scope: rule
deny contains finding.about(resource, [], message) if {
	count(_doubts) == 0
	count(_missing) > 0
	some resource in _first_databases
	message := $"{resource.address} has no event subscription beside it for {concat(", ", _missing)}"
}

undecided contains finding.undecided_at(resource, [], doubt.resource, doubt.path) if {
	count(_missing) > 0
	some resource in _first_databases
	some doubt in _doubts
}

examined contains finding.examined(resource) if some resource in _first_databases

_missing := [source_type |
	some source_type in data.params["monitoring/change-events"].source_types
	count(_enabled(source_type)) == 0
]

_enabled(source_type) := {id |
	some id, subscription in event_subscription.of(source_type)
	not attribute.is_false(subscription, ["enabled"])
	not attribute.is_unknown(subscription, ["enabled"])
}

# Subscriptions of which it is not known what they are for, or whether they tell anything.
_doubts contains {"resource": subscription, "path": path} if {
	some subscription in input.resources.aws_db_event_subscription
	some path in [["source_type"], ["enabled"]]
	attribute.is_unknown(subscription, path)
}

# A subscription is for the account: one database of each stack stands for all.
_first_databases[stack] := databases[0] if {
	some stack in {resource.stack | some resource in database.primaries}
	ids := sort([[resource.type, resource.id] | some resource in database.primaries; resource.stack == stack])
	databases := [database.primaries[ids[0]]]
}
