package rules.logging["activity-stream_test"]

import data.kit.testing
import data.rules.logging["activity-stream"] as rule

_params := {"logging/activity-stream": {"tags": ["dataclassification"], "classes": ["restricted", "pci"]}}

_cluster(attributes) := testing.resource("aws_rds_cluster", "main", object.union(
	{"engine": "aurora-postgresql", "tags": {"DataClassification": "restricted"}},
	attributes,
))

_stream := testing.resource("aws_rds_cluster_activity_stream", "main", {"mode": "async"})

_streamed(stream) := [stream, testing.with_link(_cluster({}), "activity_streams", [stream])]

test_denied[note] if {
	some note, resources in {
		"no stream": [_cluster({})],
		"stream of another cluster": [
			_cluster({}),
			testing.with_link(_stream, "cluster", [testing.resource("aws_rds_cluster", "other", {})]),
		],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 0 with input as testing.document_of(resources) with data.params as _params
}

test_stream_passes if {
	document := testing.document_of(_streamed(_stream))
	count(rule.examined) == 1 with input as document with data.params as _params
	count(rule.deny) == 0 with input as document with data.params as _params
	count(rule.undecided) == 0 with input as document with data.params as _params
}

test_undecided[note] if {
	some note, resources in {
		"stream that may not exist": _streamed(testing.maybe(_stream)),
		"stream of an unknown cluster": [
			_cluster({}),
			testing.resource("aws_rds_cluster_activity_stream", "main", {"resource_arn": "?var.cluster has no value"}),
		],
		"class unknown": [_cluster({"tags": "?var.tags has no value"})],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 1 with input as testing.document_of(resources) with data.params as _params
}

test_not_examined[note] if {
	some note, attributes in {
		"other data": {"tags": {"DataClassification": "public"}},
		"Serverless v1": {"engine_mode": "serverless"},
		"Serverless v2": {"serverlessv2_scaling_configuration": [{"max_capacity": 4}]},
		"Multi-AZ DB cluster": {"engine": "postgres"},
		"template": {"format": "cloudformation"},
	}
	cluster := object.union(_cluster(attributes), {"format": object.get(attributes, "format", "terraform")})
	count(rule.examined) == 0 with input as testing.document_of([cluster]) with data.params as _params
	count(rule.deny) == 0 with input as testing.document_of([cluster]) with data.params as _params
}
