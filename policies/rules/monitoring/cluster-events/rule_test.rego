package rules.monitoring["cluster-events_test"]

import data.kit.testing
import data.rules.monitoring["cluster-events"] as rule

_params := {"monitoring/cluster-events": {"categories": ["failure", "maintenance"]}}

_subscription(name, attributes) := testing.resource(
	"aws_db_event_subscription",
	name,
	object.union({"source_type": "db-cluster"}, attributes),
)

_alone(attributes) := testing.document_of([_subscription("main", attributes)])

test_denied[note] if {
	some note, attributes in {
		"switched off": {"enabled": false},
		"one category left out": {"event_categories": ["failure"]},
		"all left out": {"event_categories": ["creation"]},
	}
	count(rule.deny) == 1 with input as _alone(attributes) with data.params as _params
	count(rule.undecided) == 0 with input as _alone(attributes) with data.params as _params
}

test_passes[note] if {
	some note, attributes in {
		"everything": {},
		"both": {"event_categories": ["Maintenance", "failure", "creation"]},
	}
	count(rule.examined) == 1 with input as _alone(attributes) with data.params as _params
	count(rule.deny) == 0 with input as _alone(attributes) with data.params as _params
	count(rule.undecided) == 0 with input as _alone(attributes) with data.params as _params
}

test_two_tell_together if {
	one := _subscription("one", {"event_categories": ["failure"]})
	two := _subscription("two", {"event_categories": ["maintenance"]})
	count(rule.deny) == 0 with input as testing.document_of([one, two]) with data.params as _params
	off := object.union(two, {"values": {"enabled": false}})
	count(rule.deny) == 2 with input as testing.document_of([one, off]) with data.params as _params
	elsewhere := object.union(two, {"stack": "other"})
	count(rule.deny) == 2 with input as testing.document_of([one, elsewhere]) with data.params as _params
}

test_undecided[note] if {
	some note, subscription in {
		"categories": _subscription("main", {"event_categories": "?var.categories has no value"}),
		"one category": object.union(
			_subscription("main", {"event_categories": ["failure", null]}),
			{"unknown": {"event_categories.1": "var.category has no value"}},
		),
		"switch": _subscription("main", {"enabled": "?var.loud has no value"}),
	}
	document := testing.document_of([subscription])
	count(rule.deny) == 0 with input as document with data.params as _params
	count(rule.undecided) == 1 with input as document with data.params as _params
}

test_other_sources_are_not_examined if {
	count(rule.examined) == 0 with input as _alone({"source_type": "db-snapshot"}) with data.params as _params
}
