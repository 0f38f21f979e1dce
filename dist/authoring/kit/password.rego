# METADATA
# title: Master passwords
# description: The arguments by which a database is given its master password. Their values are never part of a message.
package kit.password

import data.kit.attribute
import data.kit.database

# Stand-alone instances and clusters.
databases := database.primaries

# Arguments that take a password; the `wo` ones are kept out of the state, but not out of the source.
paths(resource) := [["master_password"], ["master_password_wo"]] if resource.type == "aws_rds_cluster"

paths(resource) := [["password"], ["password_wo"]] if resource.type == "aws_db_instance"

# Where types beside those of RDS take a password.
elsewhere := {
	"aws_dms_endpoint": "password",
	"aws_docdb_cluster": "master_password",
	"aws_redshift_cluster": "master_password",
}

# The argument that sets a password, in whatever way; undefined when none does.
set_path(resource) := found[0] if {
	found := [path | some path in paths(resource); attribute.is_assigned(resource, path)]
}

# True when the source says the password. A dynamic reference of CloudFormation is looked up when the stack is deployed.
is_plaintext(resource, path) if {
	_is_password(attribute.known(resource, path))
}

# A password in one branch of an undecided condition is in the source, whichever branch is taken.
is_plaintext(resource, path) if {
	some choice in attribute.choices(resource, path)
	choice != null
	not contains($"{choice}", "${")
	_is_password(choice)
}

_is_password(value) if {
	value != ""
	not contains($"{value}", "{{resolve:")
}

# True for what stands where a password belongs: nothing, a reference, or words that ask for it.
is_placeholder("")

is_placeholder(value) if regex.match(`^(\$\{.*|\{\{resolve:.*|<.*>|\*+|x+)$`, lower(value))

is_placeholder(value) if regex.match(`(change|replace|rotate|set)[ _-]?(me|it|this)`, lower(value))

is_placeholder(value) if regex.match(`place[ _-]?holder|^(dummy|todo|tbd)$`, lower(value))
