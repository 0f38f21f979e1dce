# METADATA
# title: Subscription to instance events leaves out what matters
# description: >-
#   A change of the configuration, a failure or a forced maintenance of an instance is the first sign of an attack or of data
#   at risk. Whoever subscribes to other events only believes that they are told.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.Messages.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Add the categories to event_categories, or leave it out to be told everything; leave enabled true.
#     cloudformation: >-
#       Add the categories to EventCategories, or leave it out to be told everything; leave Enabled true.
#   resources: [aws_db_event_subscription]
#   parameters:
#     categories:
#       description: >-
#         Categories of events that somebody has to be told, in lower case.
#       default: [configuration change, failure, maintenance]
#   aliases:
#     controltower: [CT.RDS.PR.17]
#     prowler: [rds_instance_critical_event_subscription]
#     sechub: [RDS.20]
#     steampipe: [rds_db_instance_events_subscription]
#     control: [MON-08]
package rules.monitoring["instance-events"]

import data.kit.attribute
import data.kit.event_subscription
import data.kit.finding

_categories := data.params["monitoring/instance-events"].categories

_enabled := ["enabled"]

# METADATA
# description: it is switched off
# scope: rule
deny contains finding.with_fix(denial, {"enabled": true}) if {
	some subscription in event_subscription.of("db-instance")
	attribute.is_false(subscription, _enabled)
	message := $"{subscription.address} tells nobody: {attribute.label(subscription, _enabled)} is false"
	denial := finding.about(subscription, _enabled, message)
}

# METADATA
# description: it lists categories without those that matter, and no other one has them
# scope: rule
deny contains finding.about(subscription, event_subscription.categories_path, message) if {
	some subscription in event_subscription.named("db-instance")
	not attribute.is_false(subscription, _enabled)
	missing := event_subscription.missing("db-instance", subscription, _categories)
	count(missing) > 0
	label := attribute.label(subscription, event_subscription.categories_path)
	message := $"{subscription.address} does not tell of {concat(", ", missing)} of instances: {label} leaves it out"
}

undecided contains finding.undecided(subscription, path) if {
	some subscription in event_subscription.named("db-instance")
	not attribute.is_false(subscription, _enabled)
	some path in event_subscription.unknown_categories(subscription, _categories)
}

undecided contains finding.undecided(subscription, _enabled) if {
	some subscription in event_subscription.of("db-instance")
	attribute.is_unknown(subscription, _enabled)
}

examined contains finding.examined(subscription) if some subscription in event_subscription.of("db-instance")
