# METADATA
# title: No backup plan covers the database
# description: >-
#   Automated backups live in RDS and go with it; AWS Backup keeps recovery points for years, in vaults that others look after,
#   and shows what is not covered. A database that no selection takes in is missing there.
# related_resources:
#   - ref: https://docs.aws.amazon.com/aws-backup/latest/devguide/assigning-resources.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/AutomatedBackups.AWSBackup.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Name the ARN of the database in resources of an aws_backup_selection, or give it the tag that one asks for.
#     cloudformation: >-
#       Name the ARN of the database in Resources of an AWS::Backup::BackupSelection, or give it the tag that one asks
#       for.
#   resources: [aws_db_instance, aws_rds_cluster]
#   joins: [aws_backup_selection, aws_backup_plan]
#   opt_in: true
#   aliases:
#     checkov: [CKV2_AWS_8]
#     config: [rds-in-backup-plan, rds-resources-protected-by-backup-plan, aurora-resources-protected-by-backup-plan]
#     prowler: [rds_instance_protected_by_backup_plan, rds_cluster_protected_by_backup_plan]
#     sechub: [RDS.26]
#     control: [BKP-06]
package rules.backup["in-backup-plan"]

import data.kit.backup
import data.kit.backup_plan
import data.kit.finding

# METADATA
# description: no selection takes it in
# scope: rule
deny contains finding.about(resource, [], message) if {
	some key, resource in backup.databases
	coverage := backup_plan.coverage[key]
	count(coverage.covering) == 0
	count(coverage.doubtful) == 0
	message := $"{resource.address} is in no backup plan: no selection names it or one of its tags"
}

undecided contains finding.undecided_for(resource, [], coverage.doubtful[0]) if {
	some key, resource in backup.databases
	coverage := backup_plan.coverage[key]
	count(coverage.covering) == 0
}

examined contains finding.examined(resource) if some resource in backup.databases
