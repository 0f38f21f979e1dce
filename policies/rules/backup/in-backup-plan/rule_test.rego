package rules.backup["in-backup-plan_test"]

import data.kit.testing
import data.rules.backup["in-backup-plan"] as rule

_database(attributes) := testing.resource("aws_db_instance", "orders", object.union({"identifier": "orders"}, attributes))

_selection(attributes) := testing.resource("aws_backup_selection", "s", attributes)

# Selected, or excluded, by a reference.
_named(database) := object.union(database, {"links": {"backup_selections": [_link]}})

_link := {"type": "aws_backup_selection", "id": "aws_backup_selection.s"}

_naming(attribute, role) := object.union(
	testing.with_computed(
		_selection({attribute: [null]}),
		$"{attribute}.0",
		"aws_db_instance.orders.arn",
	),
	{"links": {role: [{"type": "aws_db_instance", "id": "aws_db_instance.orders"}]}},
)

_tagged(tags) := _database({"tags": tags})

_condition(operator, value) := _selection({"resources": ["*"], "condition": [{operator: [{
	"key": "aws:ResourceTag/backup",
	"value": value,
}]}]})

test_passes[note] if {
	some note, resources in {
		"named": [_named(_database({})), _naming("resources", "databases")],
		"everything": [_database({}), _selection({"resources": ["*"]})],
		"everything of RDS": [_database({}), _selection({"resources": ["arn:aws:rds:*"]})],
		"every instance": [_database({}), _selection({"resources": ["arn:aws:rds:*:*:db:*"]})],
		"pattern": [_database({}), _selection({"resources": ["arn:aws:rds:*:*:db:ord*"]})],
		"pattern with holes": [_database({}), object.union(_selection({"resources": [null]}), {
			"unknown": {"resources.0": "data.aws_caller_identity.me is read from outside"},
			"texts": {"resources.0": "arn:aws:rds:*:${…}:db:*"},
		})],
		"nothing chosen": [_database({}), _selection({})],
		"tag": [_tagged({"backup": "daily"}), _selection({"selection_tag": [{"key": "backup", "value": "daily"}]})],
		"default tag": [
			_database({"tags_all": {"backup": "daily"}}),
			_selection({"selection_tag": [{"key": "backup", "value": "daily"}]}),
		],
		"condition": [_tagged({"backup": "daily"}), _condition("string_equals", "daily")],
		"condition with a wildcard": [_tagged({"backup": "daily"}), _condition("string_like", "d*")],
		"condition on another value": [_tagged({"backup": "daily"}), _condition("string_not_equals", "none")],
		"condition on no such value": [_database({}), _condition("string_not_like", "n*")],
		"cluster": [
			testing.resource("aws_rds_cluster", "orders", {"cluster_identifier": "orders"}),
			_selection({"resources": ["arn:aws:rds:*:*:cluster:orders*"]}),
		],
	}
	count(rule.examined) == 1 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_denied[note] if {
	some note, resources in {
		"no selection": [_database({})],
		"another resource": [_database({}), _selection({"resources": ["arn:aws:dynamodb:eu-west-1:1:table/t"]})],
		"another kind": [_database({}), _selection({"resources": ["arn:aws:rds:*:*:cluster:*"]})],
		"another name": [_database({}), _selection({"resources": ["arn:aws:rds:*:*:db:reports*"]})],
		"another tag": [_tagged({"backup": "no"}), _selection({"selection_tag": [{"key": "backup", "value": "daily"}]})],
		"condition not met": [_tagged({"backup": "no"}), _condition("string_equals", "daily")],
		"excluded": [
			_database({}),
			object.union(_naming("not_resources", "excluded"), {"values": {"resources": ["*"]}}),
		],
		"excluded by pattern": [_database({}), _selection({"resources": ["*"], "not_resources": ["arn:aws:rds:*:*:db:o*"]})],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"list": [_database({}), _selection({"resources": "?var.arns has no value"})],
		"item": [_database({}), object.union(_selection({"resources": [null]}), {
			"unknown": {"resources.0": "var.arn has no value"},
		})],
		"name": [
			testing.resource("aws_db_instance", "orders", {}),
			_selection({"resources": ["arn:aws:rds:*:*:db:ord*"]}),
		],
		"name with a hole": [_database({}), object.union(_selection({"resources": [null]}), {
			"unknown": {"resources.0": "var.name has no value"},
			"texts": {"resources.0": "arn:aws:rds:*:*:db:${…}*"},
		})],
		"tags of the database": [
			_database({"tags": "?var.tags has no value"}),
			_selection({"selection_tag": [{"key": "backup", "value": "daily"}]}),
		],
		"tag that is asked for": [_tagged({"backup": "daily"}), object.union(
			_selection({"selection_tag": [{"key": "backup"}]}),
			{"unknown": {"selection_tag.0.value": "var.plan has no value"}},
		)],
		"list of tags": [_database({}), _selection({"selection_tag": "?var.tags has no value"})],
		"conditions": [_database({}), _selection({"resources": ["*"], "condition": "?var.conditions has no value"})],
		"condition": [_database({"tags": "?var.tags has no value"}), _condition("string_equals", "daily")],
		"exclusion": [_database({}), _selection({"resources": ["*"], "not_resources": "?var.others has no value"})],
		"resources or tags": [
			_database({}),
			_selection({"resources": ["*"], "selection_tag": [{"key": "backup", "value": "daily"}]}),
		],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}

test_replica_is_not_judged if {
	resource := _database({"replicate_source_db": "main"})
	count(rule.examined) == 0 with input as testing.document_of([resource])
	count(rule.deny) == 0 with input as testing.document_of([resource])
}
