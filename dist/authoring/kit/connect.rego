# METADATA
# title: Grants of rds-db:connect
# description: >-
#   How much of the space of databases and users a grant covers, as the host has found it, and how to speak of it.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html
package kit.connect

import data.kit.iam

# Documents that give permissions to identities.
documents := iam.identity_documents

# Every user on every database.
is_open(grant) if {
	grant.user == "any"
	is_any_database(grant)
}

# Every database, or every one of a kind (instances, clusters, proxies).
is_any_database(grant) if grant.database in {"any", "kind"}

# The databases of a pattern, in words.
databases(grant) := "every database" if grant.database == "any"

databases(grant) := "every database of a kind" if grant.database == "kind"

# How a grant comes about, when it does not say so itself.
by(grant) := " (a wildcard in the actions includes rds-db:connect)" if grant.via == "wildcard"

by(grant) := " (NotAction does not leave out rds-db:connect)" if grant.via == "not_action"

by(grant) := "" if grant.via == "exact"

# The rule could not judge a grant because a part of it, or of a statement that denies, is unknown.
undecided(document, grant) := iam.undecided_because(document, grant.path, _because(grant))

_because(grant) := grant.because if {
	count(grant.because) > 0
} else := ["a statement beside it may deny it"]
