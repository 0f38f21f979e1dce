# METADATA
# title: Database names no subnet group
# description: >-
#   Without a subnet group of its own, RDS puts the database into the default VPC, whose subnets are public and whose
#   address range it shares with everything that nobody placed anywhere.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html#USER_VPC.Subnets
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Create an aws_db_subnet_group of private subnets, and name it in db_subnet_group_name.
#     cloudformation: >-
#       Create an AWS::RDS::DBSubnetGroup of private subnets, and name it in DBSubnetGroupName.
#   resources: [aws_db_instance, aws_rds_cluster]
#   aliases:
#     checkov: [CKV_AWS_148]
#     controltower: [CT.RDS.PR.11]
#     prowler: [rds_instance_inside_vpc]
#     sechub: [RDS.18]
#     trivy: [AWS-0101]
#     control: [NET-07]
package rules.network["subnet-group"]

import data.kit.attribute
import data.kit.database
import data.kit.finding

_path := ["db_subnet_group_name"]

# METADATA
# description: not set
# scope: rule
deny contains finding.about(resource, _path, message) if {
	some resource in database.originals
	attribute.is_unset(resource, _path)
	message := $"{resource.address} is placed in the default VPC: {attribute.label(resource, _path)} is not set"
}

# METADATA
# description: the group of the default VPC is named
# scope: rule
deny contains finding.about(resource, _path, message) if {
	some resource in database.originals
	attribute.word(resource, _path) == "default"
	message := $"{resource.address} is placed in the default VPC: {attribute.label(resource, _path)} is default"
}

undecided contains finding.undecided(resource, _path) if {
	some resource in database.originals
	attribute.is_unknown(resource, _path)
	not attribute.is_computed(resource, _path)
	not resource.links.subnet_group
}

examined contains finding.examined(resource) if some resource in database.originals
