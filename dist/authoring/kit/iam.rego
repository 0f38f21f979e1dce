# METADATA
# title: Policy documents
# description: >-
#   What identities are granted and whom roles trust. The host has matched the patterns of statements and taken off what
#   statements that deny cover; rules read its answers and never the raw JSON.
package kit.iam

import data.kit.finding

# Documents that give permissions to identities. Boundaries and organisation policies only limit them.
identity_documents := [document |
	some document in input.iam.documents
	document.kind == "identity"
	not _is_for_service(document)
]

# AWS managed policies that are written for roles of a service: where nobody else may assume the role, they are not a way to a
# database (https://docs.aws.amazon.com/aws-backup/latest/devguide/iam-service-roles.html).
_is_for_service(document) if {
	document.managed_policy in _of_services
	every principal in document.principals { not [principal.type, principal.id] in _admit_others }
}

_of_services := {"AWSBackupServiceRolePolicyForBackup", "AWSElasticBeanstalkRoleRDS", "AWSOpsWorksRole"}

_admit_others contains [document.holder.type, document.holder.id] if {
	some document in trust_documents
	some statement in document.statements
	some principal in array.concat(statement.principals, statement.not_principals)
	principal.type != "Service"
}

# What identities are allowed, as `[document, statement]`: statements that grant something which rules look at.
granting := [[document, statement] |
	some document in identity_documents
	some statement in document.statements
	count(statement.grants) > 0
	statement.effect == "Allow"
]

# Those of them that may grant something on every resource.
granting_widely := [[document, statement] |
	some [document, statement] in granting
	_grants_widely(statement)
]

_grants_widely(statement) if {
	some grant in statement.grants
	grant.resources != "some"
}

# Trust policies of roles.
trust_documents := [document | some document in input.iam.documents; document.kind == "trust"]

# The document's place as an argument of `finding.about`: the resource that holds it, when it is in the input.
holder(document) := resource if {
	resource := input.resources[document.holder.type][document.holder.id]
} else := document.holder

# A denial about a document at a path in its holder. When it is not certain that the document is there, the denial says so.
about(document, path, message) := object.union(denial, {"uncertain": document.uncertain}) if {
	denial := finding.about(holder(document), path, message)
} else := finding.about(holder(document), path, message)

# The rule could not judge a document at a path in its holder, for the reasons given.
undecided_because(document, path, reasons) := finding.undecided_because(holder(document), path, reasons)

# Documents of identities that cannot be read: no rule can judge them.
unreadable contains undecided_because(document, document.path, [document.unknown]) if {
	some document in identity_documents
	document.unknown
}

# What keeps rules from judging which actions identities are granted: documents that cannot be read, and statements on more than
# single resources whose actions are not known.
doubts contains entry if some entry in unreadable

doubts contains undecided_because(document, statement.path, reasons) if {
	some document in identity_documents
	some statement in document.statements
	count(statement.unknown) > 0
	statement.effect == "Allow"
	not statement.admin
	_is_wide(statement)
	reasons := unknown_actions(statement)
	count(reasons) > 0
}

_is_wide(statement) if {
	some resource in statement.resources
	regex.match(`[*?]`, resource)
}

_is_wide(statement) if count(statement.not_resources) > 0

_is_wide(statement) if count(unknown_resources(statement)) > 0

# The rule has looked at a document.
examined(document) := finding.examined(document.holder)

# The path of an element of a statement, such as `Action`. Policy document blocks are written as the JSON that they make.
element_path(statement, element) := array.concat(statement.path, [element])

# The path of the action pattern of a statement that grants something; of all of them when it is not one alone.
granting_path(statement) := element_path(statement, "NotAction") if {
	count(statement.actions) == 0
} else := element_path(statement, "Action")

# The path of an action pattern, in lower case.
action_path(statement, pattern) := _path_of_action(statement, positions[0]) if {
	positions := [position | some position, action in statement.actions; lower(action) == pattern]
	count(positions) > 0
} else := granting_path(statement)

# What a condition adds to a statement does not stand where its position says.
_path_of_action(statement, position) := statement.action_paths[position]

_path_of_action(statement, position) := array.concat(element_path(statement, "Action"), [position]) if {
	not statement.action_paths
}

# Reasons why it is not known which actions a statement is about; empty when it is.
unknown_actions(statement) := [reason |
	some path, reason in statement.unknown
	first := split(path, ".")[0]
	first in {"", "Action", "NotAction", "Effect"}
]

# True for a grant of `rds-db:connect` that can let somebody in: not dead, not denied, and without a condition that is never met.
is_effective(document, grant) if {
	not grant.dead
	grant.denied != "yes"
	every condition in grant.unsupported_conditions { condition.effect != "never_matches" }
	not is_capped(document, "rds-db:connect")
}

# True when nobody who has the document can use what it grants of an action: each has a permissions boundary without it, or
# another policy that denies it everywhere.
is_capped(document, action) if {
	_are_some_limited
	count(document.principals) > 0
	every principal in document.principals { _is_capped(principal, action) }
}

_is_capped(principal, action) if {
	some position in boundaries[[principal.type, principal.id]]
	boundary := input.iam.documents[position]
	not boundary.unknown
	not boundary.uncertain
	not _grants_action(boundary, action)
}

_is_capped(principal, action) if {
	some position in _denying[[principal.type, principal.id]]
	some statement in input.iam.documents[position].statements
	_denies_everywhere(statement, action)
}

_are_some_limited if count(boundaries) > 0

_are_some_limited if count(_denying) > 0

# Positions of the boundaries of each identity.
boundaries[[principal.type, principal.id]] contains position if {
	some position, document in input.iam.documents
	document.kind == "boundary"
	some principal in document.principals
}

# Positions of the policies of each identity that deny something everywhere.
_denying[[principal.type, principal.id]] contains position if {
	some position, document in input.iam.documents
	document.kind == "identity"
	not document.uncertain
	_has_denial_everywhere(document)
	some principal in document.principals
	not is_perhaps_of(document, principal)
}

_has_denial_everywhere(document) if {
	some statement in document.statements
	_is_denial_everywhere(statement)
}

_grants_action(document, action) if {
	some statement in document.statements
	some grant in statement.grants
	grant.action == action
	grant.denied != "yes"
}

_denies_everywhere(statement, action) if {
	_is_denial_everywhere(statement)
	_is_about(statement, lower(action))
}

_is_denial_everywhere(statement) if {
	statement.effect == "Deny"
	count(statement.conditions) == 0
	"*" in statement.resources
}

_is_about(statement, action) if {
	some pattern in statement.actions
	glob.match(lower(pattern), null, action)
}

_is_about(statement, action) if {
	count(statement.not_actions) > 0
	every pattern in statement.not_actions { not glob.match(lower(pattern), null, action) }
}

# Identities with access to the data of databases: they may log in, run SQL, read a database's secret, take its snapshots
# elsewhere, or reset its password. As `[type, id]`, with the access in words.
database_access[identity] contains access if {
	some identity, accesses in _accesses
	some access, reasons in accesses
	"" in reasons
}

# The same for access that they have in one case only, with what has to hold for it.
perhaps_database_access[identity] contains [access, reason] if {
	some identity, accesses in _accesses
	some access, reasons in accesses
	not "" in reasons
	some reason in reasons
}

# What has to hold for each access of an identity; nothing for what it has in any case.
_accesses[[principal.type, principal.id]][access] contains reason if {
	some [document, statement] in granting
	some access in _access_of(document, statement)
	some principal in document.principals
	reason := needed(document, principal)
}

_accesses[[principal.type, principal.id]]["log in"] contains reason if {
	some document in identity_documents
	_may_log_in(document)
	some principal in document.principals
	reason := needed(document, principal)
}

# What has to hold for somebody to have a document, in words; empty when they have it in any case.
needed(document, principal) := concat("; ", array.concat(whole, attached)) if {
	document.uncertain
	whole := [document.uncertain]
	attached := _attached_if(document, principal)
} else := concat("; ", _attached_if(document, principal)) if {
	document.uncertain_principals
} else := ""

_attached_if(document, principal) := [each.because |
	some each in document.uncertain_principals
	each.type == principal.type
	each.id == principal.id
]

# True when a principal of a document has it in one case only.
is_perhaps_of(document, principal) if {
	document.uncertain_principals
	count(_attached_if(document, principal)) > 0
}

_access_of(document, statement) := {access |
	some grant in statement.grants
	access := _access_by_action[grant.action]
	grant.denied != "yes"
	_reaches_database(grant, statement)
	not is_capped(document, grant.action)
}

_may_log_in(document) if {
	some grant in document.connect
	grant.denied == "no"
	is_effective(document, grant)
}

_reaches_database(grant, _) if grant.action != "secretsmanager:GetSecretValue"

_reaches_database(grant, _) if grant.resources == "any"

_reaches_database(_, statement) if {
	some resource in statement.resources
	contains(resource, ":secret:rds!")
}

_access_by_action := {
	"rds-data:ExecuteStatement": "run SQL through the Data API",
	"rds-data:BatchExecuteStatement": "run SQL through the Data API",
	"rds-data:ExecuteSql": "run SQL through the Data API",
	"secretsmanager:GetSecretValue": "read database secrets",
	"rds:ModifyDBInstance": "reset master passwords",
	"rds:ModifyDBCluster": "reset master passwords",
	"rds:ModifyDBSnapshotAttribute": "share snapshots",
	"rds:ModifyDBClusterSnapshotAttribute": "share snapshots",
	"rds:StartExportTask": "export snapshots",
}

# The access to databases that a document gives, in words, and the first place that gives it; undefined when it gives none.
access_given(document) := {"path": _giving_path(document), "words": concat(", ", sort(accesses))} if {
	accesses := _access(document)
	count(accesses) > 0
}

_access(document) := {access |
	some statement in document.statements
	statement.effect == "Allow"
	some access in _access_of(document, statement)
} | {"log in" | _may_log_in(document)}

_giving_path(document) := document.path if {
	document.managed_policy
} else := granting_path(statements[0]) if {
	statements := [statement |
		some statement in document.statements
		count(_access_of(document, statement)) > 0
	]
	count(statements) > 0
} else := paths[0] if {
	paths := [grant.path | some grant in document.connect; is_effective(document, grant); grant.denied == "no"]
}

# Trust policies of roles with access to databases, as `[document, access]`: what the role may do with them, in words.
trusted_with_access := array.concat(
	[[document, access] |
		some document in trust_documents
		access := _access_in_words[[document.holder.type, document.holder.id]]
	],
	[[object.union(document, {"uncertain": reason}), access] |
		some document in trust_documents
		identity := [document.holder.type, document.holder.id]
		not database_access[identity]
		accesses := perhaps_database_access[identity]
		access := concat(", ", sort({access | some [access, _] in accesses}))
		reason := concat("; ", sort({reason | some [_, reason] in accesses}))
	],
)

_access_in_words[identity] := concat(", ", sort(accesses)) if some identity, accesses in database_access

# True when a principal is everybody.
is_everyone(principal) if principal.type == "*"

is_everyone(principal) if {
	principal.type == "AWS"
	principal.value == "*"
}

# Conditions of a statement on one of the keys, that hold only when the key has one of the values.
conditions_on(statement, keys) := [condition |
	some condition in statement.conditions
	lower(condition.key) in keys
	is_restricting(condition.operator)
]

# Operators that a request without the key, or with any other value, does not satisfy.
is_restricting(operator) if {
	name := lower(operator)
	not startswith(name, "forallvalues:")
	not endswith(name, "ifexists")
	not contains(name, "not")
	name != "null"
}

# Values that stand for more than a few.
is_wildcard(value) if trim(value, "*?") == ""

# True when it cannot be known that a principal is not everybody: nothing of it is literal.
may_be_everyone(principal) if {
	principal.unknown
	principal.type in {"AWS", "unknown"}
	regex.match(`^\$\{[^}]*\}$`, principal.value)
}

# The path of the first pattern that takes in one of the actions.
wildcard_path(statement, actions) := _path_of_action(statement, positions[0]) if {
	positions := [position |
		some position, pattern in statement.actions
		some action in actions
		glob.match(lower(pattern), null, lower(action))
	]
	count(positions) > 0
} else := granting_path(statement)

# True when an action pattern of a statement names a service.
names_service(statement, service) if {
	some action in array.concat(statement.actions, statement.not_actions)
	startswith(lower(action), $"{service}:")
}

# Reasons why it is not known which resources a statement is about.
unknown_resources(statement) := [reason |
	some path, reason in statement.unknown
	first := split(path, ".")[0]
	first in {"Resource", "NotResource"}
]

# Reasons why it is not known on which conditions a statement depends; empty when it is.
unknown_conditions(statement) := [reason |
	some path, reason in statement.unknown
	parts := split(path, ".")
	parts[0] in {"", "Condition"}
	count(parts) < 3
]
