# METADATA
# title: Resource policies
# description: Whether the policy of a key or a secret admits everybody.
package kit.resource_policy

import data.kit.iam

# Denials for the statements of a document that admit every principal, or every one but some, without a guard. The purpose says in
# words what that lets them do.
open_to_everyone(document, purpose) := {iam.about(document, principal.path, message) |
	some statement in _unguarded(document)
	count(iam.unknown_conditions(statement)) == 0
	some principal in statement.principals
	iam.is_everyone(principal)
	message := $"The policy of {document.holder.id} lets every AWS principal {purpose}"
} | {iam.about(document, iam.element_path(statement, "NotPrincipal"), message) |
	some statement in _unguarded(document)
	count(iam.unknown_conditions(statement)) == 0
	count(statement.not_principals) > 0
	message := $"The policy of {document.holder.id} lets every AWS principal but some {purpose}"
}

# What keeps a document from being judged.
doubts(document) := {iam.undecided_because(document, document.path, [document.unknown]) | document.unknown} | {entry |
	some statement in _unguarded(document)
	some principal in statement.principals
	entry := _doubt(document, statement, principal)
}

_doubt(document, statement, principal) := iam.undecided_because(document, path, reasons) if {
	iam.is_everyone(principal)
	reasons := iam.unknown_conditions(statement)
	count(reasons) > 0
	path := iam.element_path(statement, "Condition")
}

_doubt(document, _, principal) := iam.undecided_because(document, principal.path, [principal.unknown]) if {
	iam.may_be_everyone(principal)
}

# Statements that let somebody in, and do not tie everybody to an account, an organisation, certain principals or a network.
_unguarded(document) := [statement |
	some statement in document.statements
	statement.effect == "Allow"
	count(iam.conditions_on(statement, _guard_keys)) == 0
]

_guard_keys := {
	"kms:calleraccount",
	"aws:principalaccount",
	"aws:principalarn",
	"aws:principalorgid",
	"aws:principalorgpaths",
	"aws:sourceaccount",
	"aws:sourcearn",
	"aws:sourceorgid",
	"aws:sourcevpc",
	"aws:sourcevpce",
	"aws:vpcsourceip",
}
