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
import data.kit.tags

path := ["backup_retention_period"]

# Databases with backups of their own: a member has its cluster's, a replica its source's.
databases := database.originals

# More days than any backup is kept.
ever := 100000

# True when backups are certainly kept for a number of days from `least` on, and below `limit`.
is_kept(resource, least, limit) if {
	count(possible_days(resource)) > 0
	every days in possible_days(resource) { _is_between(days, least, limit) }
}

_is_between(days, least, limit) if {
	days >= least
	days < limit
}

# Numbers of days that backups may be kept: one when it is known, none when it may be any.
possible_days(resource) := {number} if {
	number := attribute.number(resource, path)
} else := {_default_days(resource)} if {
	attribute.is_unset(resource, path)
	not keeps_retention_of_origin(resource)
} else := {_days(resource, choice) | some choice in attribute.choices(resource, path)} if {
	every choice in attribute.choices(resource, path) { _days(resource, choice) }
} else := set()

_days(resource, null) := _default_days(resource) if not database.is_restored(resource)

_days(_, choice) := to_number(choice) if {
	choice != null
	regex.match(`^[0-9]+$`, $"{choice}")
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

# What keeps a rule that objects to days from `least` on, and below `limit`, from judging; undefined when nothing does.
undecided(resource, least, limit) := finding.undecided(resource, path) if {
	attribute.is_unknown(resource, path)
	not is_kept(resource, least, limit)
	not _is_never(resource, least, limit)
} else := finding.undecided_because(resource, path, [_of_origin]) if {
	keeps_retention_of_origin(resource)
}

# The same denial with a fix that ends the matter: the days that the strictest of the rules that are judged asks of this
# database, or a week. A rule that is not judged has no parameters.
with_fix(denial, resource) := finding.with_fix(denial, {"backup_retention_period": _days_asked(resource)})

_days_asked(resource) := max(asked) if {
	asked := {rule.days | some rule in _asking(resource)}
	count(asked) > 0
} else := 7

_asking(resource) := {rule |
	some id in ["backup/retention", "backup/production-retention", "backup/classified-retention"]
	rule := data.params[id]
	_is_for(id, resource)
}

_is_for("backup/retention", _)

_is_for("backup/production-retention", resource) if tags.is_production(resource)

_is_for("backup/classified-retention", resource) if class(resource)

# The class of the data of a database, where backup/classified-retention knows it.
class(resource) := tags.class(resource, classified.tags, classified.classes) if {
	classified := data.params["backup/classified-retention"]
}

_is_never(resource, least, limit) if {
	count(possible_days(resource)) > 0
	every days in possible_days(resource) { not _is_between(days, least, limit) }
}

_of_origin := "it is restored and keeps the retention of what it is restored from"

# Why backups are kept as long as they are, in words.
reason(resource) := $"{attribute.label(resource, path)} is not set, and {_default_days(resource)} by default" if {
	attribute.is_unset(resource, path)
} else := $"{attribute.label(resource, path)} is {days}" if {
	days := concat(" or ", [$"{number}" | some number in sort(possible_days(resource))])
}
