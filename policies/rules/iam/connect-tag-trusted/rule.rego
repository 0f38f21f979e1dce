# METADATA
# title: Whoever logs in may choose the tag that names the database user
# description: >-
#   With ${aws:PrincipalTag/…} in the place of the database user, the tag decides as whom one logs in. It is no
#   limit for those who may set the tag: on roles or users with iam:TagRole and iam:TagUser, or on the session,
#   where a trust policy admits sts:TagSession without saying which tags.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation: >-
#     Take iam:TagRole and iam:TagUser out of the policy, or limit them by aws:TagKeys. In the trust policy,
#     demand the value of the session tag by a condition on aws:RequestTag, or let only an identity provider set
#     it.
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
#     control: [connect-identity-controlled-variable]
package rules.iam["connect-tag-trusted"]

import data.kit.connect
import data.kit.finding
import data.kit.iam

# METADATA
# description: the user is a tag of the principal, which the same principal may set
# scope: rule
deny contains iam.about(document, grant.path, message) if {
	some document in connect.documents
	some grant in _by_tag(document)
	grant.denied == "no"
	some principal in document.principals
	actions := _tagging[[principal.type, principal.id]]
	message := $"{principal.id} may choose as whom it logs in: it may set its tag by {sort(actions)[0]}"
}

# METADATA
# description: the user is a tag of the session, which whoever assumes the role may set
# scope: rule
deny contains finding.with_related(iam.about(document, grant.path, message), related) if {
	some document in connect.documents
	some grant in _by_tag(document)
	grant.denied == "no"
	some principal in document.principals
	some entry in _sessions[[principal.type, principal.id]]
	count(iam.unknown_conditions(entry.statement)) == 0
	message := $"Whoever assumes {principal.id} may choose as whom to log in: its trust admits sts:TagSession"
	related := [finding.related(iam.holder(entry.document), entry.path, "admits any session tag")]
}

undecided contains iam.undecided_because(entry.document, iam.element_path(entry.statement, "Condition"), reasons) if {
	some document in connect.documents
	count(_by_tag(document)) > 0
	some principal in document.principals
	some entry in _sessions[[principal.type, principal.id]]
	reasons := iam.unknown_conditions(entry.statement)
	count(reasons) > 0
}

undecided contains connect.undecided(document, grant) if {
	some document in connect.documents
	some grant in _by_tag(document)
	grant.denied == "unknown"
	some principal in document.principals
	_tagging[[principal.type, principal.id]]
}

examined contains iam.examined(document) if {
	some document in connect.documents
	count(_by_tag(document)) > 0
}

_by_tag(document) := [grant |
	some grant in document.connect
	grant.user == "variable"
	contains(lower(grant.pattern), "${aws:principaltag/")
	iam.is_effective(document, grant)
]

# By what identities may set tags of any role or user, and so their own.
_tagging[[principal.type, principal.id]] contains grant.action if {
	some [document, statement] in iam.granting_widely
	count(iam.conditions_on(statement, {"aws:tagkeys"})) == 0
	some grant in statement.grants
	some principal in document.principals
	grant.action == _tags_itself[principal.type]
	grant.resources == "any"
	grant.denied == "no"
	not iam.is_capped(document, grant.action)
}

_tags_itself := {"aws_iam_role": "iam:TagRole", "aws_iam_user": "iam:TagUser"}

# Statements by which roles admit any session tag of principals of AWS. Identity providers set them for those who log in.
_sessions[[document.holder.type, document.holder.id]] contains entry if {
	some document in iam.trust_documents
	some statement in document.statements
	statement.effect == "Allow"
	some action in statement.actions
	glob.match(lower(action), null, "sts:tagsession")
	not _demands_tag(statement)
	some principal in statement.principals
	principal.type in {"AWS", "*"}
	entry := {"document": document, "statement": statement, "path": principal.path}
}

_demands_tag(statement) if {
	some condition in statement.conditions
	startswith(lower(condition.key), "aws:requesttag/")
	iam.is_restricting(condition.operator)
}
