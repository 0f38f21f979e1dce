# METADATA
# title: Log groups of databases
package kit.log_group

import data.kit.attribute

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
