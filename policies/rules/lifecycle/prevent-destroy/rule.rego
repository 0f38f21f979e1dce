# METADATA
# title: Terraform may destroy the database
# description: >-
#   Without deletion protection and without prevent_destroy, a destroy, a renamed resource or a change that replaces it deletes
#   the database, and a key that is deleted takes all with it that it has encrypted.
# related_resources:
#   - ref: https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation: >-
#     Add lifecycle { prevent_destroy = true } to the resource; it has to be a literal.
#   resources: [aws_db_instance, aws_rds_cluster, aws_kms_key]
#   joins: [aws_rds_cluster_instance]
#   opt_in: true
#   aliases:
#     control: [RES-06]
package rules.lifecycle["prevent-destroy"]

import data.kit.attribute
import data.kit.database
import data.kit.finding

_protection := ["deletion_protection"]

# METADATA
# description: a database with neither of the two protections
# scope: rule
deny contains finding.about(resource, _protection, message) if {
	some resource in _databases
	not _may_be_protected(resource)
	message := $"Terraform may destroy {resource.address}: it has no deletion protection, and no prevent_destroy"
}

# METADATA
# description: a key of a database without prevent_destroy
# scope: rule
deny contains finding.about(key, ["native", "lifecycle", "prevent_destroy"], message) if {
	some key in _keys
	message := $"Terraform may destroy {key.address}, which encrypts a database: it has no prevent_destroy"
}

undecided contains finding.undecided(resource, _protection) if {
	some resource in _databases
	attribute.is_unknown(resource, _protection)
}

examined contains finding.examined(resource) if some resource in _databases

examined contains finding.examined(key) if some key in _keys

_may_be_protected(resource) if attribute.is_true(resource, _protection)

_may_be_protected(resource) if attribute.is_unknown(resource, _protection)

_databases[key] := resource if {
	some key, resource in database.originals
	_is_destroyable(resource)
}

_keys[id] := key if {
	some id, key in input.resources.aws_kms_key
	key.mode == "managed"
	_is_destroyable(key)
	count(key.links.databases) > 0
}

# CloudFormation has policies in its place, which snapshot/final-snapshot judges.
_is_destroyable(resource) if {
	resource.format == "terraform"
	not resource.native.lifecycle.prevent_destroy == true
}
