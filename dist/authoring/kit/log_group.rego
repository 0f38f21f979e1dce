# METADATA
# title: Log groups of databases
package kit.log_group

import data.kit.attribute
import data.kit.link

# Log groups that RDS, Aurora and RDS Proxy write to, by id.
of_databases[id] := group if {
	some id, group in input.resources.aws_cloudwatch_log_group
	group.mode == "managed"
	is_name(name(group, ["name"]))
}

# The name of a log group at a path, holes as `${…}` where parts of it are not known; undefined when nothing of it is.
name(resource, path) := attribute.text(resource, path) if {
	attribute.text(resource, path)
} else := attribute.known_part(resource, path)

# https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Procedural.UploadtoCloudWatch.html
is_name(text) if startswith(text, "/aws/rds/")

# Whether the log group that an attribute names is one of a database: `yes`, `no` or `unknown`.
belongs(resource, path, database) := "yes" if {
	some holder in array.concat([resource], link.targets(resource, "log_group"))
	some linked in holder.links.databases
	linked in _itself(database)
} else := "yes" if {
	some text in _texts(resource, path)
	_owner(text) in _names(database)
} else := "unknown" if {
	attribute.is_unknown(resource, path)
	not resource.links.log_group
	not resource.links.databases
} else := "unknown" if {
	some text in _texts(resource, path)
	is_name(text)
	attribute.is_unknown(database, _identifier(database))
} else := "no"

_texts(resource, path) := {text | text := name(resource, path)} | {name(group, ["name"]) |
	some group in link.targets(resource, "log_group")
}

# `orders` of `/aws/rds/instance/orders/postgresql`.
_owner(text) := lower(split(text, "/")[4])

_itself(database) := {{"type": database.type, "id": database.id}} | {member | some member in database.links.members}

_names(database) := {attribute.word(one, _identifier(one)) |
	some one in array.concat([database], link.targets(database, "members"))
}

_identifier(database) := ["cluster_identifier"] if database.type == "aws_rds_cluster"

_identifier(database) := ["identifier"] if database.type != "aws_rds_cluster"
