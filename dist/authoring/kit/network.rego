# METADATA
# title: Reach from the internet
# description: What stands between a database and the internet.
package kit.network

import data.kit.attribute
import data.kit.subnet

# What RDS makes of an instance or Multi-AZ DB cluster whose template does not say whether it is public: `public` when its VPC
# has an internet gateway, `private` when it has none, `unknown` when the VPC is not in the files. Undefined where the file
# says, and in Terraform, which says `false`.
# https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
default_access(resource) := access if {
	resource.format == "cloudformation"
	attribute.is_unset(resource, ["publicly_accessible"])
	object.get(resource.native, "PubliclyAccessible", null) == null
	not resource.unknown["native.PubliclyAccessible"]
	access := _access_in_vpc(resource)
}

_access_in_vpc(resource) := "public" if {
	subnet.has_internet_gateway(subnet.vpc(resource))
} else := "private" if {
	subnet.vpc(resource)
} else := "unknown"
