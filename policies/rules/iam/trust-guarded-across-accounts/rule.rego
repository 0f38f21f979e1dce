# METADATA
# title: Foreign account reaches a database through a role
# description: >-
#   Another account may assume a role that reaches a database, and nothing in the trust policy ties it to a purpose:
#   not an external id, not your organisation, not MFA. Whoever is confused or compromised over there has your data.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/tutorial_cross-account-with-roles.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation: >-
#     Add a condition on sts:ExternalId (for a third party) or aws:PrincipalOrgID (for an account of yours), and name
#     single roles in place of the account; accounts that need no guard go into the parameter trusted_accounts.
#   resources: [aws_iam_role]
#   iam: true
#   parameters:
#     own_accounts:
#       description: >-
#         Ids of your accounts, beside those that the files tell.
#       default: []
#     trusted_accounts:
#       description: >-
#         Ids of accounts of others that need no guard.
#       default: []
#   aliases:
#     kics: ["09c35abf", "85138beb"]
#     regula: [FG_R00255]
#     control: [IAM-19, IAM-20, trust-external-account, trust-unresolved-principal]
package rules.iam["trust-guarded-across-accounts"]

import data.kit.iam
import data.kit.trust

_params := data.params["iam/trust-guarded-across-accounts"]

# METADATA
# description: an account that is not known as one's own or trusted, without a guard
# scope: rule
deny contains iam.about(document, principal.path, message) if {
	some [document, access] in iam.trusted_with_access
	some statement in document.statements
	trust.admits(statement)
	count(trust.guards(statement)) == 0
	count(iam.unknown_conditions(statement)) == 0
	some principal in statement.principals
	principal.type == "AWS"
	account := principal.account
	not account in _known_accounts
	message := $"The account {account} can assume {document.holder.id} without a guard, and may {access}"
}

undecided contains iam.undecided_because(document, principal.path, [principal.unknown]) if {
	some [document, _] in iam.trusted_with_access
	some statement in document.statements
	trust.admits(statement)
	count(trust.guards(statement)) == 0
	some principal in statement.principals
	principal.type in {"AWS", "unknown"}
	principal.unknown
	not trust.is_own(principal)
}

undecided contains iam.undecided_because(document, iam.element_path(statement, "Condition"), reasons) if {
	some [document, _] in iam.trusted_with_access
	some statement in document.statements
	trust.admits(statement)
	count(trust.guards(statement)) == 0
	reasons := iam.unknown_conditions(statement)
	count(reasons) > 0
}

undecided contains iam.undecided_because(document, document.path, [document.unknown]) if {
	some [document, _] in iam.trusted_with_access
	document.unknown
}

examined contains iam.examined(document) if {
	some [document, _] in iam.trusted_with_access
}

_known_accounts := trust.own_accounts | {$"{account}" |
	some list in [_params.own_accounts, _params.trusted_accounts]
	some account in list
}
