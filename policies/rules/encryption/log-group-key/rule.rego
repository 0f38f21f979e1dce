# METADATA
# title: Logs of a database are not encrypted with a key of your own
# description: >-
#   CloudWatch encrypts all logs, with a key that nobody can restrict or withdraw. Logs of databases hold statements
#   and the data in them: with a key of your own, a permission to read logs alone does not read these.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
# custom:
#   severity: low
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set kms_key_id to the ARN of a key whose policy lets logs.REGION.amazonaws.com use it for the log group.
#     cloudformation: >-
#       Set KmsKeyId to the ARN of a key whose policy lets logs.REGION.amazonaws.com use it for the log group.
#   resources: [aws_cloudwatch_log_group]
#   opt_in: true
#   aliases:
#     checkov: [CKV_AWS_158]
#     config: [cloudwatch-log-group-encrypted]
#     guard: [CLOUDWATCH_LOG_GROUP_ENCRYPTED]
#     kics: ["0afbcfe9"]
#     regula: [FG_R00068]
#     trivy: [AWS-0017]
#     control: [ENC-13]
package rules.encryption["log-group-key"]

import data.kit.attribute
import data.kit.finding
import data.kit.log_group

_path := ["kms_key_id"]

# METADATA
# description: no key is named
# scope: rule
deny contains finding.about(group, _path, message) if {
	some group in log_group.of_databases
	attribute.is_unset(group, _path)
	message := $"{group.address} has no key of its own: {attribute.label(group, _path)} is not set"
}

# A key that another resource makes is a key, whatever its ARN.
undecided contains finding.undecided(group, _path) if {
	some group in log_group.of_databases
	attribute.is_unknown(group, _path)
	not attribute.is_computed(group, _path)
}

examined contains finding.examined(group) if some group in log_group.of_databases
