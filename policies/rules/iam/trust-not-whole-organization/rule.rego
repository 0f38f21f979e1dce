# METADATA
# title: Role with database access trusts the whole organisation
# description: >-
#   Every identity of every account of the organisation may assume the role and reach the database: those of
#   sandboxes, of suppliers, and of accounts that join it later. The weakest of them decides how well the
#   database is protected.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalorgid
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation: >-
#     Name the accounts or roles in Principal, or add a condition on aws:PrincipalArn, aws:PrincipalAccount or
#     aws:PrincipalOrgPaths.
#   resources: [aws_iam_role]
#   iam: true
#   aliases:
#     control: [trust-any-principal]
package rules.iam["trust-not-whole-organization"]

import data.kit.iam
import data.kit.trust

# METADATA
# description: any principal, with no other condition than the organisation
# scope: rule
deny contains iam.about(document, principal.path, message) if {
	some [document, access] in iam.trusted_with_access
	some statement in document.statements
	_trusts_organization(statement)
	count(iam.unknown_conditions(statement)) == 0
	some principal in statement.principals
	iam.is_everyone(principal)
	message := $"{document.holder.id} can be assumed by every identity of the organisation, and may {access}"
}

undecided contains iam.undecided_because(document, iam.element_path(statement, "Condition"), reasons) if {
	some [document, _] in iam.trusted_with_access
	some statement in document.statements
	_trusts_organization(statement)
	some principal in statement.principals
	iam.is_everyone(principal)
	reasons := iam.unknown_conditions(statement)
	count(reasons) > 0
}

examined contains iam.examined(document) if {
	some [document, _] in iam.trusted_with_access
}

# Without any condition it is the matter of iam/trust-closed.
_trusts_organization(statement) if {
	trust.admits(statement)
	guards := trust.guards_of_everyone(statement)
	count(guards) > 0
	every guard in guards { lower(guard.key) == "aws:principalorgid" }
}
