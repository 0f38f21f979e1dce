# METADATA
# title: Role with database access trusts somebody who is gone
# description: >-
#   IAM writes the unique id of a principal (AROA…, AIDA…) into a trust policy when the role or user is deleted.
#   Nobody can use it any more: one that is created again with the same name has another id. Who copies such a
#   policy keeps a trust that nobody can read.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
# custom:
#   severity: info
#   since: "0.1.0"
#   remediation: >-
#     Remove the principal from the trust policy, or name the ARN of the role or user that is meant.
#   resources: [aws_iam_role]
#   iam: true
#   aliases:
#     control: [trust-stale-principal]
package rules.iam["trust-principal-exists"]

import data.kit.iam
import data.kit.trust

# METADATA
# description: the principal is a unique id
# scope: rule
deny contains iam.about(document, principal.path, message) if {
	some [document, _] in iam.trusted_with_access
	some statement in document.statements
	trust.admits(statement)
	some principal in statement.principals
	regex.match(`^A(ROA|IDA|GPA)[A-Z0-9]{12,}$`, principal.value)
	message := $"{document.holder.id} trusts {principal.value}, the id of a principal that does not exist any more"
}

undecided := set()

examined contains iam.examined(document) if {
	some [document, _] in iam.trusted_with_access
}
