# METADATA
# title: Event subscriptions
# description: >-
#   What RDS tells a topic. A subscription without categories is one to all of them, and several of one kind tell
#   together what each of them tells.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Events.Messages.html
package kit.event_subscription

import data.kit.attribute

categories_path := ["event_categories"]

# Subscriptions to events of a kind of source, in lower case, by id; those that name no kind are to all of them.
of(source_type) := {id: subscription |
	some id, subscription in _subscriptions
	_is_of(subscription, source_type)
}

# Subscriptions that name a kind of source.
named(source_type) := {id: subscription |
	some id, subscription in of(source_type)
	attribute.is_assigned(subscription, ["source_type"])
}

# Categories that no subscription of the same stack to the same kind of source tells, in the order given; undefined when one of
# them is not known, or tells all.
missing(source_type, subscription, categories) := [category |
	some category in categories
	not category in _told(source_type, subscription.stack)
] if {
	every other in of(source_type) { _is_known(other, subscription) }
}

# A subscription that is switched off says what somebody meant to hear, and tells nothing.
_is_known(other, subscription) if other.stack != subscription.stack

_is_known(other, _) if attribute.is_false(other, ["enabled"])

_is_known(other, _) if {
	not attribute.is_unknown(other, categories_path)
	attribute.known(other, categories_path)
	not null in other.values.event_categories
}

_told(source_type, stack) := {lower(category) |
	some other in of(source_type)
	other.stack == stack
	not attribute.is_false(other, ["enabled"])
	some category in other.values.event_categories
	category != null
}

# Paths of the categories that are not known; none when nothing else is wanted than what is listed.
unknown_categories(subscription, categories) := [path |
	count(_wanting(subscription, categories)) > 0
	some path in _unknown(subscription)
]

_wanting(subscription, categories) := {category | some category in categories} - {lower(category) |
	some category in subscription.values.event_categories
	category != null
}

_unknown(subscription) := array.concat(
	[categories_path | attribute.is_unknown(subscription, categories_path)],
	[path |
		some position, null in subscription.values.event_categories
		path := array.concat(categories_path, [position])
		attribute.is_unknown(subscription, path)
	],
)

_is_of(subscription, source_type) if attribute.is_one_of(subscription, ["source_type"], {source_type})

_is_of(subscription, _) if attribute.is_unset(subscription, ["source_type"])

_subscriptions[id] := subscription if {
	some id, subscription in input.resources.aws_db_event_subscription
	subscription.mode == "managed"
}
