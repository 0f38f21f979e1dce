# METADATA
# title: Web identity trust of a role with database access is not bound to a subject
# description: >-
#   An identity provider such as GitHub Actions vouches for everybody who uses it. Without a condition on the subject,
#   any repository of anybody, or any pod of the cluster, may assume the role and reach the database.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html
#   - ref: https://docs.github.com/en/actions/security-for-github-actions/security-hardening-your-deployments/about-security-hardening-with-openid-connect
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation: >-
#     Add a condition on the provider's :sub (token.actions.githubusercontent.com:sub =
#     repo:ORG/REPO:ref:refs/heads/main; system:serviceaccount:NAMESPACE:NAME for EKS), without wildcards for whole
#     organisations or clusters.
#   resources: [aws_iam_role]
#   iam: true
#   aliases:
#     checkov: [CKV_AWS_358]
#     control:
#       - IAM-21
#       - trust-oidc-missing-sub
#       - trust-oidc-missing-aud
#       - trust-oidc-wildcard-sub
#       - trust-forallvalues-allow
package rules.iam["web-identity-bound"]

import data.kit.finding
import data.kit.iam
import data.kit.trust

# METADATA
# description: no condition on the subject, or a wildcard in it
# scope: rule
deny contains finding.with_severity(iam.about(document, principal.path, message), severity) if {
	some [document, access] in iam.trusted_with_access
	some statement in document.statements
	trust.admits(statement)
	some principal in statement.principals
	trust.is_web_identity(principal, statement)
	count(iam.unknown_conditions(statement)) == 0
	state := trust.unbound(principal, statement)
	severity := trust.unbound_severity(principal, statement)
	message := $"{document.holder.id} can be assumed by {state} of {trust.provider(principal)}, and may {access}"
}

undecided contains iam.undecided_because(document, iam.element_path(statement, "Condition"), reasons) if {
	some [document, _] in iam.trusted_with_access
	some statement in document.statements
	trust.admits(statement)
	some principal in statement.principals
	trust.is_web_identity(principal, statement)
	reasons := trust.unknown_subjects(principal, statement)
	count(reasons) > 0
	not trust.is_bound(principal, statement)
}

undecided contains iam.undecided_because(document, document.path, [document.unknown]) if {
	some [document, _] in iam.trusted_with_access
	document.unknown
}

examined contains iam.examined(document) if {
	some [document, _] in iam.trusted_with_access
}
