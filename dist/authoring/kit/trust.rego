# METADATA
# title: Trust policies
# description: Whom a role trusts, and what the trust is bound to.
package kit.trust

import data.kit.iam

# True for a statement that lets somebody assume the role.
admits(statement) if {
	statement.effect == "Allow"
	some action in statement.actions
	_assumes(lower(action))
}

_assumes(action) if startswith(action, "sts:assumerole")

_assumes(action) if action in {"*", "*:*", "sts:*", "sts:assume*"}

# Conditions on who assumes the role that only some can meet.
guards(statement) := [condition |
	some condition in iam.conditions_on(statement, _guard_keys | {"aws:multifactorauthpresent"})
	_is_demanding(condition)
]

# The same for a statement that names everybody: that somebody has used MFA says nothing about who it is.
guards_of_everyone(statement) := [condition |
	some condition in iam.conditions_on(statement, _guard_keys)
	_is_demanding(condition)
]

_guard_keys := {
	"sts:externalid",
	"aws:principalorgid",
	"aws:principalorgpaths",
	"aws:principalarn",
	"aws:principalaccount",
	"aws:sourceaccount",
	"aws:sourcearn",
}

# Nobody knows the value, but there is one; or it is more than a wildcard.
_is_demanding(condition) if condition.unknown

_is_demanding(condition) if {
	some value in condition.values
	not iam.is_wildcard(value)
	lower(value) != "false"
}

# Accounts that the files tell to be one's own: those of provider configurations, of the databases that policies name, and of
# identity providers, which a role can only trust in its own account.
own_accounts contains account if some account in input.iam.accounts

own_accounts contains account if {
	some document in iam.trust_documents
	some statement in document.statements
	some principal in statement.principals
	principal.type == "Federated"
	account := split(principal.value, ":")[4]
	regex.match(`^[0-9]{12}$`, account)
}

own_accounts contains account if {
	some document in iam.identity_documents
	some grant in document.connect
	parts := split(grant.pattern, ":")
	parts[2] == "rds-db"
	account := parts[4]
	regex.match(`^[0-9]{12}$`, account)
}

# A reference to the account that the files are deployed in.
is_own(principal) if contains(principal.value, "data.aws_caller_identity.")

is_own(principal) if contains(principal.value, "AWS::AccountId")

# A principal that logs in with a token of an OpenID Connect provider.
is_web_identity(principal, statement) if {
	principal.type == "Federated"
	not contains(principal.value, ":saml-provider/")
	some action in statement.actions
	lower(action) in {"sts:assumerolewithwebidentity", "sts:assumerole*", "sts:*", "*"}
}

# The provider as conditions call it: `token.actions.githubusercontent.com`.
provider(principal) := parts[count(parts) - 1] if {
	parts := split(principal.value, ":oidc-provider/")
}

# Who may assume the role, in words, when the trust is not bound to a subject; undefined when it is, or when that is unknown.
unbound(principal, statement) := "everybody" if {
	count(_bonds(principal, statement)) == 0
} else := "guests" if {
	_admits_guests(principal, statement)
} else := "many identities" if {
	every bond in _bonds(principal, statement) { _is_wide(bond) }
}

# How bad it is that a trust is not bound: anybody of a provider that everybody uses is critical, one organisation or namespace
# medium.
unbound_severity(principal, statement) := "high" if {
	some condition in statement.conditions
	startswith(lower(condition.operator), "forallvalues:")
	_is_subject(lower(condition.key), lower(provider(principal)))
} else := "critical" if {
	unbound(principal, statement) in {"everybody", "guests"}
	_is_shared(lower(provider(principal)))
} else := "medium" if {
	unbound(principal, statement) == "many identities"
	every bond in _bonds(principal, statement) { _is_of_one_owner(bond) }
} else := "critical" if {
	_is_shared(lower(provider(principal)))
} else := "high"

# Identity providers in which anybody can have an account
# (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html).
_is_shared(name) if {
	name in {
		"accounts.google.com",
		"agent.buildkite.com",
		"api.bitbucket.org",
		"app.terraform.io",
		"cognito-identity.amazonaws.com",
		"gitlab.com",
		"graph.facebook.com",
		"oidc.vercel.com",
		"token.actions.githubusercontent.com",
		"www.amazon.com",
	}
}

_is_shared(name) if regex.match(`^(oidc\.circleci\.com|api\.bitbucket\.org|token\.actions\.githubusercontent\.com)/`, name)

# `repo:ORG/*`, `system:serviceaccount:NAMESPACE:*`
_is_of_one_owner(bond) if {
	every value in bond.values { regex.match(`^(repo:[^*?/]+/|system:serviceaccount:[^*?:]+:)`, value) }
}

# Identity pools of Cognito give identities to guests who have not logged in; `amr` tells them apart
# (https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html).
_admits_guests(principal, statement) if {
	provider(principal) == "cognito-identity.amazonaws.com"
	bonds := _bonds(principal, statement)
	every bond in bonds {
		not bond.unknown
		not endswith(lower(bond.key), ":sub")
	}
	methods := [bond | some bond in bonds; endswith(lower(bond.key), ":amr")]
	every method in methods { "unauthenticated" in method.values }
}

# Reasons why it is not known what the trust is bound to.
unknown_subjects(principal, statement) := array.concat(iam.unknown_conditions(statement), [bond.unknown |
	some bond in _bonds(principal, statement)
	bond.unknown
])

# True when a condition certainly binds the trust to a subject, whatever the others do.
is_bound(principal, statement) if {
	not _admits_guests(principal, statement)
	some bond in _bonds(principal, statement)
	not bond.unknown
	not _is_wide(bond)
}

# Conditions on keys that say who the token was issued to.
_bonds(principal, statement) := [condition |
	some condition in statement.conditions
	not startswith(lower(condition.operator), "forallvalues:")
	not contains(lower(condition.operator), "not")
	lower(condition.operator) != "null"
	_is_subject(lower(condition.key), lower(provider(principal)))
]

_is_subject(key, _) if {
	some suffix in [":sub", ":repository", ":repository_id", ":job_workflow_ref", ":actor_id", ":oaud", ":amr"]
	endswith(key, suffix)
}

# The audience of these providers is the application, not the service that checks the token.
_is_subject(key, name) if {
	name in {"accounts.google.com", "graph.facebook.com", "www.amazon.com", "cognito-identity.amazonaws.com"}
	some suffix in [":aud", ":app_id"]
	endswith(key, suffix)
}

# A value with a wildcard in the place of the repository, the service account or everything, where wildcards count.
_is_wide(condition) if {
	not condition.unknown
	contains(lower(condition.operator), "like")
	some value in condition.values
	_is_wide_value(value)
}

_is_wide_value(value) if iam.is_wildcard(value)

# `repo:*`, `repo:ORG/*`, `repo:ORG*`.
_is_wide_value(value) if {
	startswith(value, "repo:")
	repository := split(trim_prefix(value, "repo:"), ":")[0]
	regex.match(`[*?]`, repository)
}

# `*:ref:refs/heads/main`
_is_wide_value(value) if regex.match(`^[*?]`, value)

# `system:serviceaccount:*:*`, `system:serviceaccount:NAMESPACE:*`
_is_wide_value(value) if {
	startswith(value, "system:serviceaccount:")
	some part in split(trim_prefix(value, "system:serviceaccount:"), ":")
	iam.is_wildcard(part)
}
