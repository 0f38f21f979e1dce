# METADATA
# title: Secret of a database does not rotate
# description: >-
#   A database password in Secrets Manager that never changes is as good to a thief in a year as today. Rotation
#   replaces it in the database and the secret together.
# related_resources:
#   - ref: https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Add an aws_secretsmanager_secret_rotation for the secret, or let RDS manage the password.
#     cloudformation: >-
#       Add an AWS::SecretsManager::RotationSchedule for the secret, or let RDS manage the password.
#   resources: [aws_secretsmanager_secret]
#   joins:
#     - aws_secretsmanager_secret_rotation
#     - aws_secretsmanager_secret_version
#     - aws_db_proxy
#     - aws_db_instance
#     - aws_rds_cluster
#     - "AWS::SecretsManager::SecretTargetAttachment"
#   aliases:
#     cdknag: [AwsSolutions-SMG4]
#     checkov: [CKV2_AWS_57, CKV_AWS_304]
#     guard: [SECRETSMANAGER_ROTATION_ENABLED_CHECK]
#     prowler: [secretsmanager_automatic_rotation_enabled]
#     sechub: [SecretsManager.1]
#     control: [SEC-08]
package rules.secrets.rotation

import data.kit.finding
import data.kit.secret

# METADATA
# description: nothing rotates it
# scope: rule
deny contains finding.about(resource, [], $"{resource.address} holds a database password that does not rotate") if {
	some resource in secret.database_secrets
	count(secret.rotations(resource)) == 0
}

undecided contains finding.undecided_because(resource, [], because) if {
	some resource in secret.database_secrets
	rotations := secret.rotations(resource)
	count(rotations) > 0
	every rotation in rotations { rotation.uncertain }
	because := [rotation.uncertain | some rotation in rotations]
}

examined contains finding.examined(resource) if some resource in secret.database_secrets
