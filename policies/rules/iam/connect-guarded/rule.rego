# METADATA
# title: Login to a database depends on no condition
# description: >-
#   Everybody in the account whom a policy lets assume the role logs in with it, from anywhere and at any time,
#   with keys that leaked as well. IAM database authentication does not evaluate conditions on the network, so
#   what limits the login has to be in the trust policy of the role (MFA, the principal, where it is assumed
#   from) or in conditions on the principal here. A role that only services, single principals or bound web
#   identities can assume is limited by that.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation: >-
#     Add a condition to the trust policy of the role: Bool aws:MultiFactorAuthPresent for people, ArnLike
#     aws:PrincipalArn for the principals that are meant; or name those in Principal in place of the account. In
#     the grant, conditions on aws:PrincipalTag or aws:CurrentTime hold.
#   resources:
#     - aws_iam_policy
#     - aws_iam_role
#     - aws_iam_user
#     - aws_iam_group
#     - aws_iam_role_policy
#     - aws_iam_user_policy
#     - aws_iam_group_policy
#     - aws_iam_policy_document
#     - aws_iam_role_policy_attachment
#     - aws_iam_user_policy_attachment
#     - aws_iam_group_policy_attachment
#     - aws_iam_policy_attachment
#     - aws_ssoadmin_permission_set
#     - aws_ssoadmin_permission_set_inline_policy
#     - aws_ssoadmin_managed_policy_attachment
#     - iam_policy_document
#   iam: true
#   aliases:
#     control: [IAM-06]
package rules.iam["connect-guarded"]

import data.kit.connect
import data.kit.finding
import data.kit.iam
import data.kit.trust

# METADATA
# description: the whole account may be let in, and no condition limits the trust or the grant
# scope: rule
deny contains finding.with_related(iam.about(document, grant.path, message), related) if {
	some document in connect.documents
	some grant in _unlimited(document)
	some principal in document.principals
	some entry in _open[[principal.type, principal.id]]
	count(iam.unknown_conditions(entry.statement)) == 0
	message := $"{document.holder.id} lets whoever may assume {principal.id} log in: neither it nor the trust has a condition"
	related := [finding.related(iam.holder(entry.document), entry.path, "trusts the whole account")]
}

undecided contains iam.undecided_because(entry.document, iam.element_path(entry.statement, "Condition"), reasons) if {
	some document in connect.documents
	count(_unlimited(document)) > 0
	some principal in document.principals
	some entry in _open[[principal.type, principal.id]]
	reasons := iam.unknown_conditions(entry.statement)
	count(reasons) > 0
}

examined contains iam.examined(document) if {
	some document in connect.documents
	count(document.connect) > 0
}

# Grants of a document that let everybody in who has it. A policy variable is another value for each, which is a limit, too.
_unlimited(document) := [grant |
	some grant in document.connect
	iam.is_effective(document, grant)
	grant.denied == "no"
	grant.user != "variable"
	some statement in document.statements
	array.slice(grant.path, 0, count(statement.path)) == statement.path
	not _is_limited(statement)
]

# Conditions that are not evaluated limit nothing: iam/connect-conditions-evaluated reports them.
_is_limited(statement) if {
	unsupported := {condition.key | some condition in object.get(statement, "unsupported_conditions", [])}
	some condition in statement.conditions
	not condition.key in unsupported
	not startswith(lower(condition.operator), "null")
}

_is_limited(statement) if count(iam.unknown_conditions(statement)) > 0

# Statements by which a role trusts the whole of its own account. Other accounts are the matter of
# iam/trust-guarded-across-accounts.
_open[[document.holder.type, document.holder.id]] contains entry if {
	some document in iam.trust_documents
	some statement in document.statements
	trust.admits(statement)
	count(trust.guards(statement)) == 0
	count(iam.conditions_on(statement, _places)) == 0
	some principal in statement.principals
	_is_own_account(principal)
	entry := {"document": document, "statement": statement, "path": principal.path}
}

# What limits from where, or how long, a role is assumed.
_places := {
	"aws:currenttime",
	"aws:multifactorauthage",
	"aws:principaltype",
	"aws:sourceip",
	"aws:sourcevpc",
	"aws:sourcevpce",
	"aws:userid",
	"aws:username",
	"sts:rolesessionname",
	"sts:sourceidentity",
}

_is_own_account(principal) if {
	principal.type == "AWS"
	_is_root(principal.value)
	trust.is_own(principal)
}

_is_own_account(principal) if {
	principal.type == "AWS"
	_is_root(principal.value)
	principal.account in trust.own_accounts
}

_is_root(value) if endswith(value, ":root")

_is_root(value) if regex.match(`^([0-9]{12}|\$\{[^}]*\})$`, value)
