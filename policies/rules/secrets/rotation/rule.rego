# METADATA
# title: Secret of a database does not rotate, or seldom
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
#       Add an aws_secretsmanager_secret_rotation for the secret that rotates it often enough, or let RDS manage the
#       password.
#     cloudformation: >-
#       Add an AWS::SecretsManager::RotationSchedule for the secret that rotates it often enough, or let RDS manage the
#       password.
#   resources: [aws_secretsmanager_secret, aws_secretsmanager_secret_rotation]
#   joins:
#     - aws_secretsmanager_secret_version
#     - aws_db_proxy
#     - aws_db_instance
#     - aws_rds_cluster
#     - "AWS::SecretsManager::SecretTargetAttachment"
#   parameters:
#     days:
#       description: >-
#         Most number of days between two rotations.
#       default: 90
#   aliases:
#     cdknag: [AwsSolutions-SMG4]
#     checkov: [CKV2_AWS_57, CKV_AWS_304]
#     config: [secretsmanager-rotation-enabled-check, secretsmanager-secret-periodic-rotation]
#     guard: [SECRETSMANAGER_ROTATION_ENABLED_CHECK]
#     prowler: [secretsmanager_automatic_rotation_enabled]
#     sechub: [SecretsManager.1, SecretsManager.4]
#     control: [SEC-08]
package rules.secrets.rotation

import data.kit.attribute
import data.kit.finding
import data.kit.secret

# METADATA
# description: nothing rotates it
# scope: rule
deny contains finding.about(resource, [], $"{resource.address} holds a database password that does not rotate") if {
	some resource in secret.database_secrets
	count(secret.rotations(resource)) == 0
}

# METADATA
# description: it rotates after more days than are allowed
# scope: rule
deny contains finding.with_fix(denial, {attribute.dotted(_days_path): _most_days}) if {
	some resource in secret.database_secrets
	some rotation in secret.rotations(resource)
	days := attribute.number(rotation, _days_path)
	days > _most_days
	denial := finding.about(rotation, _days_path, _seldom(resource, days))
}

# METADATA
# description: its schedule says so
# scope: rule
deny contains finding.about(rotation, _schedule_path, _seldom(resource, days)) if {
	some resource in secret.database_secrets
	some rotation in secret.rotations(resource)
	[[_, digits]] := regex.find_all_string_submatch_n(`^rate\((\d+) days?\)$`, attribute.word(rotation, _schedule_path), 1)
	days := to_number(digits)
	days > _most_days
}

undecided contains finding.undecided(rotation, path) if {
	some resource in secret.database_secrets
	some rotation in secret.rotations(resource)
	some path in [_days_path, _schedule_path]
	attribute.is_unknown(rotation, path)
}

undecided contains finding.undecided_because(resource, [], because) if {
	some resource in secret.database_secrets
	rotations := secret.rotations(resource)
	count(rotations) > 0
	every rotation in rotations { rotation.uncertain }
	because := [rotation.uncertain | some rotation in rotations]
}

_most_days := data.params["secrets/rotation"].days

_days_path := ["rotation_rules", 0, "automatically_after_days"]

_schedule_path := ["rotation_rules", 0, "schedule_expression"]

_seldom(resource, days) := $"{resource.address} holds a database password that rotates every {days} days only"

examined contains finding.examined(resource) if some resource in secret.database_secrets
