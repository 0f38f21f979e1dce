# METADATA
# title: Role with database access trusts everyone
# description: >-
#   Every AWS account, anybody's, may assume the role and reach the database with it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
# custom:
#   severity: critical
#   since: "0.1.0"
#   remediation: >-
#     Name the roles, services or accounts that need it in Principal; for a whole organisation add a condition on
#     aws:PrincipalOrgID.
#   resources: [aws_iam_role]
#   iam: true
#   aliases:
#     cfn_nag: [F2, F6]
#     checkov: [CKV_AWS_60, CKV_AWS_61]
#     guard: [IAM_ROLE_NO_FULL_ACCESS_ON_TRUST_POLICY]
#     kics: ["12b7e704", bcdcbdc6, f80e3aa7, e835bd0d]
#     regula: [FG_R00219]
#     control: [IAM-18, trust-any-principal]
package rules.iam["trust-closed"]

import data.kit.iam
import data.kit.trust

# METADATA
# description: any principal, without a condition on who it is
# scope: rule
deny contains iam.about(document, principal.path, message) if {
	some [document, access] in iam.trusted_with_access
	some statement in document.statements
	trust.admits(statement)
	some principal in statement.principals
	iam.is_everyone(principal)
	count(trust.guards_of_everyone(statement)) == 0
	count(iam.unknown_conditions(statement)) == 0
	message := $"{document.holder.id} can be assumed by every AWS account, and may {access}"
}

# METADATA
# description: any principal but some
# scope: rule
deny contains iam.about(document, iam.element_path(statement, "NotPrincipal"), message) if {
	some [document, access] in iam.trusted_with_access
	some statement in document.statements
	trust.admits(statement)
	count(statement.not_principals) > 0
	count(trust.guards_of_everyone(statement)) == 0
	count(iam.unknown_conditions(statement)) == 0
	message := $"{document.holder.id} can be assumed by every AWS account but some, and may {access}"
}

undecided contains iam.undecided_because(document, principal.path, [principal.unknown]) if {
	some [document, _] in iam.trusted_with_access
	some statement in document.statements
	trust.admits(statement)
	some principal in statement.principals
	iam.may_be_everyone(principal)
	count(trust.guards_of_everyone(statement)) == 0
}

undecided contains iam.undecided_because(document, iam.element_path(statement, "Condition"), reasons) if {
	some [document, _] in iam.trusted_with_access
	some statement in document.statements
	trust.admits(statement)
	some principal in statement.principals
	iam.is_everyone(principal)
	count(trust.guards_of_everyone(statement)) == 0
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
