# METADATA
# title: Snapshot is shared with everyone
# description: >-
#   A snapshot that is shared with all can be restored by every AWS account: its whole content is published, and was
#   copied before anybody notices.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html
# custom:
#   severity: critical
#   since: "0.1.0"
#   remediation: >-
#     Take all out of shared_accounts; share with single accounts, encrypted with a customer managed key.
#   resources: [aws_db_snapshot, aws_db_snapshot_copy, aws_db_cluster_snapshot, aws_rds_cluster_snapshot_copy]
#   aliases:
#     checkov: [CKV_AWS_302]
#     config: [rds-snapshots-public-prohibited]
#     kics: [f0d8781f-1991]
#     prowler: [rds_snapshots_public_access]
#     sechub: [RDS.1]
#     steampipe: [rds_db_snapshot_not_publicly_accesible]
#     control: [SNP-01, SNP-02, SNP-03, snapshot-shared-external]
package rules.snapshot["not-public"]

import data.kit.finding
import data.kit.snapshot

# METADATA
# description: shared_accounts contains all
# scope: rule
deny contains finding.about(resource, snapshot.account_path(position), message) if {
	some resource in snapshot.all_snapshots
	some position, account in snapshot.accounts(resource)
	account == "all"
	message := $"{resource.address} is shared with every AWS account"
}

undecided contains finding.undecided(resource, path) if {
	some resource in snapshot.all_snapshots
	not "all" in snapshot.accounts(resource)
	some path in snapshot.unknown_accounts(resource)
}

examined contains finding.examined(resource) if some resource in snapshot.all_snapshots
