# METADATA
# title: Database is publicly accessible
# description: >-
#   A publicly accessible database has a public IP address and a name that resolves to it from everywhere: one
#   security group rule is all that stands between it and the internet. In a template that does not say so, RDS makes
#   an instance public when its VPC has an internet gateway. The same flag of Neptune, Redshift and the instances of
#   Database Migration Service, which log in to databases, is judged, too.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html#USER_VPC.Hiding
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
#   - ref: https://docs.aws.amazon.com/dms/latest/APIReference/API_CreateReplicationInstance.html
# custom:
#   severity: critical
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set publicly_accessible = false; it takes effect at once, without replacement. Reach the database through a VPN,
#       a bastion with Session Manager, or RDS Proxy.
#     cloudformation: >-
#       Set PubliclyAccessible: false; it takes effect at once, without replacement. Reach the database through a VPN, a
#       bastion with Session Manager, or RDS Proxy.
#   resources:
#     - aws_db_instance
#     - aws_rds_cluster_instance
#     - aws_rds_cluster
#     - aws_rds_shard_group
#     - aws_neptune_cluster_instance
#     - aws_redshift_cluster
#     - aws_dms_replication_instance
#   joins:
#     - aws_db_subnet_group
#     - aws_subnet
#     - aws_vpc
#     - aws_default_subnet
#     - aws_default_vpc
#     - aws_internet_gateway
#     - aws_internet_gateway_attachment
#   aliases:
#     cfn_nag: [F22, W91]
#     checkov: [CKV_AWS_17, CKV_AWS_87, CKV_AWS_89, CKV_AWS_102]
#     cis: ["aws-5.0:2.2.3", "aws-6.0:3.2.3", "aws-7.0:3.2.3"]
#     config: [rds-instance-public-access-check, dms-replication-not-public]
#     guard: [RDS_INSTANCE_PUBLIC_ACCESS_CHECK, DMS_REPLICATION_NOT_PUBLIC]
#     kics: ["35113e6f", de38e1d5, "030d3b18", "5864fb39", "9ba198e0", af173fde]
#     prowler: [rds_instance_no_public_access, dms_instance_no_public_access, redshift_cluster_public_access]
#     regula: [FG_R00278]
#     sechub: [RDS.2, DMS.1, Redshift.1]
#     steampipe: [rds_db_instance_prohibit_public_access]
#     terrascan: [AC_AWS_0054, AC_AWS_0192]
#     trivy: [AWS-0180]
#     control: [NET-01, NET-02, NET-03, NET-04, NET-26, ADJ-02, ADJ-09]
package rules.network["no-public-access"]

import data.kit.attribute
import data.kit.database
import data.kit.finding
import data.kit.network

_path := ["publicly_accessible"]

# METADATA
# description: switched on in so many words
# scope: rule
deny contains finding.with_fix(denial, {"publicly_accessible": false}) if {
	some resource in _flagged
	attribute.is_true(resource, _path)
	message := $"{resource.address} is publicly accessible: {attribute.label(resource, _path)} is true"
	denial := finding.about(resource, _path, message)
}

# METADATA
# description: not set in a template, and its VPC has an internet gateway
# scope: rule
deny contains finding.with_fix(denial, {"publicly_accessible": false}) if {
	some resource in _resources
	network.default_access(resource) == "public"
	label := attribute.label(resource, _path)
	message := $"{resource.address} is publicly accessible: {label} is not set, and its VPC has an internet gateway"
	denial := finding.about(resource, _path, message)
}

# METADATA
# description: an instance of Database Migration Service of a template does not say it, which AWS takes for true
# scope: rule
deny contains finding.with_fix(denial, {"publicly_accessible": false}) if {
	some resource in input.resources.aws_dms_replication_instance
	resource.format == "cloudformation"
	attribute.is_unset(resource, _path)
	label := attribute.label(resource, _path)
	message := $"{resource.address} is publicly accessible: {label} is not set, and true by default"
	denial := finding.about(resource, _path, message)
}

# METADATA
# description: a Multi-AZ DB cluster of a template is switched to public
# scope: rule
deny contains finding.about(cluster, ["native", "PubliclyAccessible"], message) if {
	some cluster in _multi_az_clusters
	attribute.means_true(cluster.native.PubliclyAccessible)
	message := $"{cluster.address} is publicly accessible: PubliclyAccessible is true"
}

undecided contains finding.undecided(resource, _path) if {
	some resource in _flagged
	attribute.is_unknown(resource, _path)
}

undecided contains finding.undecided_because(resource, _path, [because]) if {
	some resource in _resources
	network.default_access(resource) == "unknown"
	label := attribute.label(resource, _path)
	because := $"{label} is not set, and the default depends on whether the VPC has an internet gateway"
}

undecided contains finding.undecided(cluster, ["native", "PubliclyAccessible"]) if {
	some cluster in _multi_az_clusters
	cluster.unknown["native.PubliclyAccessible"]
}

examined contains finding.examined(resource) if some resource in _flagged

_resources[key] := resource if some key, resource in database.running

_resources[[group.type, id]] := group if {
	some id, group in input.resources.aws_rds_shard_group
	group.mode == "managed"
}

_resources[[cluster.type, id]] := cluster if some id, cluster in _multi_az_clusters

# All that have the flag.
_flagged[key] := resource if some key, resource in _resources

_flagged[[type, id]] := resource if {
	some type in ["aws_neptune_cluster_instance", "aws_redshift_cluster", "aws_dms_replication_instance"]
	some id, resource in input.resources[type]
	resource.mode == "managed"
}

# Only Multi-AZ DB clusters have the flag on the cluster, and only CloudFormation can set it there.
_multi_az_clusters[id] := cluster if {
	some id, cluster in database.clusters
	cluster.format == "cloudformation"
	not database.is_aurora(cluster)
}
