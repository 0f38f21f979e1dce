# METADATA
# title: Bucket of exported snapshots can be public
# description: >-
#   An export is the whole database as files. A bucket whose Block Public Access is switched off, or whose policy or ACL
#   admits everybody, gives them to whoever finds it. A bucket that says nothing is closed: S3 blocks public access by default.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ExportSnapshot.html
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation: >-
#     Set all four settings of aws_s3_bucket_public_access_block to true, use the ACL "private" or none, and name principals in
#     the policy of the bucket.
#   resources:
#     - aws_rds_export_task
#     - aws_s3_bucket
#     - aws_s3_bucket_public_access_block
#     - aws_s3_bucket_acl
#     - aws_s3_bucket_policy
#   iam: true
#   aliases:
#     control: [ENC-11]
package rules.snapshot["private-export-bucket"]

import data.kit.attribute
import data.kit.finding
import data.kit.link
import data.kit.resource_policy

_path := ["s3_bucket_name"]

_settings := ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"]

_public_acls := {"public-read", "public-read-write", "authenticated-read"}

# METADATA
# description: a setting of Block Public Access is off
# scope: rule
deny contains finding.with_fix(denial, {name: true}) if {
	some access_block in _linked("public_access_block")
	some name in _settings
	_is_off(access_block, [name])
	label := attribute.label(access_block, [name])
	message := $"{access_block.address} lets a bucket of exported snapshots be public: {label} is not true"
	denial := finding.about(access_block, [name], message)
}

# METADATA
# description: an ACL admits everybody
# scope: rule
deny contains finding.with_fix(denial, {"acl": "private"}) if {
	some holder in _holders_of_acl
	attribute.is_one_of(holder, ["acl"], _public_acls)
	message := $"{holder.address} opens a bucket of exported snapshots to everybody: acl is {holder.values.acl}"
	denial := finding.about(holder, ["acl"], message)
}

# METADATA
# description: the policy admits everybody
# scope: rule
deny contains denial if {
	some document in _documents
	some denial in resource_policy.open_to_everyone(document, "at exported snapshots")
}

undecided contains finding.undecided(resource, path) if {
	some resource in array.concat(_linked("public_access_block"), _holders_of_acl)
	some name in array.concat(_settings, ["acl"])
	path := [name]
	attribute.is_unknown(resource, path)
}

undecided contains doubt if {
	some document in _documents
	some doubt in resource_policy.doubts(document)
}

undecided contains finding.undecided_because(task, _path, _why(task)) if {
	some task in _tasks
	not _bucket(task)
}

examined contains finding.examined(task) if some task in _tasks

_tasks[id] := task if {
	some id, task in input.resources.aws_rds_export_task
	task.mode == "managed"
}

_bucket(task) := bucket if {
	bucket := link.certain(task, _path, "bucket")
	bucket.mode == "managed"
}

# The reasons of an unknown name are told with it.
_why(task) := [$"the bucket {name} is not in the files"] if {
	name := attribute.text(task, _path)
} else := []

_buckets[bucket.id] := bucket if {
	some task in _tasks
	bucket := _bucket(task)
}

_linked(role) := [resource |
	some bucket in _buckets
	some resource in link.targets(bucket, role)
	resource.mode == "managed"
]

# Old versions of the provider have the ACL in the bucket itself.
_holders_of_acl := array.concat(_linked("acl"), [bucket | some bucket in _buckets])

_is_off(access_block, path) if attribute.is_false(access_block, path)

_is_off(access_block, path) if attribute.is_unset(access_block, path)

# Policies of the buckets, by what holds them: the bucket, or a resource of its own.
_documents := [document |
	count(_buckets) > 0
	some document in input.iam.documents
	document.kind == "resource"
	_is_of_bucket(document.holder)
]

_is_of_bucket(holder) if {
	holder.type == "aws_s3_bucket"
	_buckets[holder.id]
}

_is_of_bucket(holder) if {
	holder.type == "aws_s3_bucket_policy"
	some bucket in input.resources.aws_s3_bucket_policy[holder.id].links.bucket
	_buckets[bucket.id]
}
