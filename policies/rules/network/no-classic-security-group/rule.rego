# METADATA
# title: EC2-Classic DB security group
# description: >-
#   DB security groups belong to EC2-Classic, which no longer exists. Left in code they protect nothing, and hide that
#   the database's VPC security groups decide.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html
#   - ref: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsecuritygroup.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Remove the DB security group, and give the database VPC security groups in vpc_security_group_ids.
#     cloudformation: >-
#       Remove the DB security group, and give the database VPC security groups in VPCSecurityGroups.
#   resources: [aws_db_security_group, "AWS::RDS::DBSecurityGroup", "AWS::RDS::DBSecurityGroupIngress", aws_db_instance]
#   aliases:
#     checkov: [CKV_AWS_198]
#     config: [rds-db-security-group-not-allowed]
#     controltower: [CT.RDS.PR.15]
#     kics: ["1e0ef61b", f0d8781f, "4f615f3e", "9564406d", "0104165b"]
#     sechub: [RDS.31]
#     terrascan: [AC_AWS_0065]
#     control: [NET-19]
package rules.network["no-classic-security-group"]

import data.kit.attribute
import data.kit.finding

# METADATA
# description: the group, or a rule of one, is there
# scope: rule
deny contains finding.about(group, [], message) if {
	some group in _groups
	message := $"{group.address} is an EC2-Classic security group, which protects nothing"
}

# METADATA
# description: a DB instance of a template is given one
# scope: rule
deny contains finding.about(instance, ["native", "DBSecurityGroups"], message) if {
	some instance in _instances
	count(instance.native.DBSecurityGroups) > 0
	message := $"{instance.address} names EC2-Classic security groups, which protect nothing"
}

# METADATA
# description: a DB instance of an old Terraform configuration is given one
# scope: rule
deny contains finding.about(instance, ["security_group_names"], message) if {
	some instance in _instances

	# What a macro adds to a template is not known, but it cannot be this.
	instance.format == "terraform"
	attribute.is_assigned(instance, ["security_group_names"])
	message := $"{instance.address} names EC2-Classic security groups, which protect nothing"
}

undecided := set()

examined contains finding.examined(group) if some group in _groups

examined contains finding.examined(instance) if some instance in _instances

_groups[[group.type, id]] := group if {
	some type in ["aws_db_security_group", "AWS::RDS::DBSecurityGroup", "AWS::RDS::DBSecurityGroupIngress"]
	some id, group in input.resources[type]
	group.mode == "managed"
}

_instances[id] := instance if {
	some id, instance in input.resources.aws_db_instance
	instance.mode == "managed"
}
