package rules.snapshot["private-export-bucket_test"]

import data.kit.testing
import data.rules.snapshot["private-export-bucket"] as rule

_task := testing.with_link(
	testing.resource("aws_rds_export_task", "main", {"s3_bucket_name": "exports"}),
	"bucket",
	[testing.resource("aws_s3_bucket", "exports", {})],
)

_bucket(attributes, links) := object.union(
	testing.resource("aws_s3_bucket", "exports", attributes),
	{"links": {role: [{"type": target.type, "id": target.id}] | some role, target in links}},
)

_blocked := {
	"block_public_acls": true,
	"block_public_policy": true,
	"ignore_public_acls": true,
	"restrict_public_buckets": true,
}

_block(attributes) := [
	_task,
	_bucket({}, {"public_access_block": testing.resource("aws_s3_bucket_public_access_block", "exports", {})}),
	testing.resource("aws_s3_bucket_public_access_block", "exports", object.union(_blocked, attributes)),
]

_acl(acl) := [
	_task,
	_bucket({}, {"acl": testing.resource("aws_s3_bucket_acl", "exports", {})}),
	testing.resource("aws_s3_bucket_acl", "exports", {"acl": acl}),
]

_policy := testing.with_link(
	testing.resource("aws_s3_bucket_policy", "exports", {}),
	"bucket",
	[testing.resource("aws_s3_bucket", "exports", {})],
)

_admitting(holder, principal) := testing.with_documents(
	[_task, _bucket({}, {}), _policy],
	[testing.document("resource", holder, [{"principals": [principal]}])],
)

_everyone := {"type": "*", "value": "*", "path": ["policy", "Statement", 0, "Principal"]}

_role := {"type": "AWS", "value": "arn:aws:iam::1:role/r", "path": ["policy", "Statement", 0, "Principal", "AWS", 0]}

test_denied[note] if {
	some note, document in {
		"setting false": testing.document_of(_block({"block_public_policy": false})),
		"setting not set": testing.document_of(_block({"restrict_public_buckets": null})),
		"public ACL": testing.document_of(_acl("public-read")),
		"public ACL of the bucket": testing.document_of([_task, _bucket({"acl": "public-read"}, {})]),
		"policy for everybody": _admitting(_policy, _everyone),
		"policy in the bucket": _admitting(_bucket({}, {}), _everyone),
	}
	count(rule.deny) == 1 with input as document
	count(rule.undecided) == 0 with input as document
}

test_passes[note] if {
	some note, document in {
		"all blocked": testing.document_of(_block({})),
		"nothing said": testing.document_of([_task, _bucket({}, {})]),
		"private ACL": testing.document_of(_acl("private")),
		"policy for a role": _admitting(_policy, _role),
	}
	count(rule.examined) == 1 with input as document
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 0 with input as document
}

test_undecided[note] if {
	some note, document in {
		"setting": testing.document_of(_block({"block_public_acls": "?var.block has no value"})),
		"ACL": testing.document_of(_acl("?var.acl has no value")),
		"bucket elsewhere": testing.document_of([testing.resource("aws_rds_export_task", "main", {"s3_bucket_name": "exports"})]),
		"bucket unknown": testing.document_of([testing.resource("aws_rds_export_task", "main", {"s3_bucket_name": "?var.bucket has no value"})]),
		"policy": testing.with_documents([_task, _bucket({}, {}), _policy], [object.union(
			testing.document("resource", _policy, []),
			{"unknown": "var.policy has no value"},
		)]),
	}
	count(rule.deny) == 0 with input as document
	count(rule.undecided) == 1 with input as document
}

test_bucket_without_exports_is_not_judged if {
	document := testing.document_of([testing.resource("aws_s3_bucket", "site", {"acl": "public-read"})])
	count(rule.deny) == 0 with input as document
	count(rule.examined) == 0 with input as document
}
