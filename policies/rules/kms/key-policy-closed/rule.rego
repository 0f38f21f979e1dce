# METADATA
# title: Policy of a database key admits everyone
# description: >-
#   A key policy that names every principal, without a condition that ties it to an account or an organisation, lets
#   any AWS account use the key: encryption with it protects nothing from whoever gets a copy of the data.
# related_resources:
#   - ref: https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-overview.html
# custom:
#   severity: critical
#   since: "0.1.0"
#   remediation: >-
#     Name the account's root or single roles as principals, or add a condition on kms:CallerAccount or
#     aws:PrincipalOrgID.
#   resources: [aws_kms_key, aws_kms_key_policy, aws_kms_replica_key]
#   joins:
#     - aws_kms_alias
#     - aws_db_instance
#     - aws_rds_cluster
#     - aws_rds_cluster_instance
#     - aws_db_snapshot_copy
#     - aws_rds_cluster_snapshot_copy
#     - aws_secretsmanager_secret
#     - aws_db_instance_automated_backups_replication
#     - aws_rds_cluster_activity_stream
#     - aws_rds_export_task
#   iam: true
#   aliases:
#     cfn_nag: [F76]
#     checkov: [CKV_AWS_33]
#     guard: [KMS_NO_WILDCARD_PRINCIPAL]
#     kics: ["7ebc9038", da905474, f6049677]
#     prowler: [kms_key_not_publicly_accessible]
#     regula: [FG_R00252]
#     sechub: [KMS.5]
#     terrascan: [AC_AWS_0482, AC_AWS_0162]
#     control: [KMS-02]
package rules.kms["key-policy-closed"]

import data.kit.iam
import data.kit.key_policy
import data.kit.resource_policy

# METADATA
# description: a statement admits every principal, or every one but some, without a guard
# scope: rule
deny contains denial if {
	some document in key_policy.documents
	some denial in resource_policy.open_to_everyone(document, "use the key")
}

undecided contains doubt if {
	some document in key_policy.documents
	some doubt in resource_policy.doubts(document)
}

examined contains iam.examined(document) if some document in key_policy.documents
