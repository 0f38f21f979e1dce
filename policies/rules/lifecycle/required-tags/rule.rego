# METADATA
# title: Database lacks a required tag
# description: >-
#   Retention, access and alerts go by tags: without an environment and a data classification, nobody and no rule
#   knows how much protection the database needs.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Add the tag to tags of the database, or to default_tags of the provider.
#     cloudformation: >-
#       Add the tag to Tags of the database, or to the tags of the stack.
#   resources: [aws_db_instance, aws_rds_cluster, aws_db_snapshot, aws_db_subnet_group]
#   opt_in: true
#   parameters:
#     tags:
#       description: >-
#         Keys of the tags that have to be there; upper and lower case do not matter.
#       default: ["Environment", "DataClassification"]
#   aliases:
#     kics: [e38a8e0a]
#     sechub: [RDS.28, RDS.30, RDS.32, RDS.33]
#     control: [TAG-01]
package rules.lifecycle["required-tags"]

import data.kit.finding
import data.kit.tags

# METADATA
# description: a tag is not there, or empty
# scope: rule
deny contains finding.about(resource, ["tags"], message) if {
	some resource in _resources
	some key in data.params["lifecycle/required-tags"].tags
	count(tags.values(resource, {lower(key)}) - {""}) == 0
	not tags.unknown(resource, {lower(key)})
	message := $"{resource.address} has no tag {key}"
}

undecided contains finding.undecided_at(resource, ["tags"], resource, path) if {
	some resource in _resources
	some key in data.params["lifecycle/required-tags"].tags
	count(tags.values(resource, {lower(key)}) - {""}) == 0
	path := tags.unknown(resource, {lower(key)})
}

examined contains finding.examined(resource) if some resource in _resources

_resources[[type, id]] := resource if {
	some type in ["aws_db_instance", "aws_rds_cluster", "aws_db_snapshot", "aws_db_subnet_group"]
	some id, resource in input.resources[type]
	resource.mode == "managed"
}
