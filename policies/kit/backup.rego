# METADATA
# title: Automated backups
# description: >-
#   How long automated backups are kept. The default is 0 days, that is none, for a DB instance of Terraform, and 1 day for
#   clusters and in templates.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance
#   - ref: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html
package kit.backup

import data.kit.attribute
import data.kit.database
import data.kit.finding

path := ["backup_retention_period"]

# Databases with backups of their own: a member has its cluster's, a replica its source's.
databases := database.originals

# Days that backups are kept; undefined when that cannot be known.
days(resource) := number if {
	number := attribute.number(resource, path)
} else := number if {
	attribute.is_unset(resource, path)
	not keeps_retention_of_origin(resource)
	number := _default_days(resource)
}

_default_days(resource) := 0 if {
	resource.type == "aws_db_instance"
	resource.format == "terraform"
} else := 1

# A restored DB instance keeps the retention of what it is restored from, unless it sets its own.
keeps_retention_of_origin(resource) if {
	resource.type == "aws_db_instance"
	attribute.is_unset(resource, path)
	database.is_restored(resource)
}

# What keeps a rule from judging how long backups are kept; undefined when that is known.
undecided(resource) := finding.undecided(resource, path) if {
	attribute.is_unknown(resource, path)
} else := finding.undecided_because(resource, path, [_of_origin]) if {
	keeps_retention_of_origin(resource)
}

_of_origin := "it is restored and keeps the retention of what it is restored from"

# Why backups are kept as long as they are, in words.
reason(resource) := $"{attribute.label(resource, path)} is {attribute.number(resource, path)}" if {
	attribute.number(resource, path)
} else := $"{attribute.label(resource, path)} is not set, and {_default_days(resource)} by default"
