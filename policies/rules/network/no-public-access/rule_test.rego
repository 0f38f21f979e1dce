package rules.network["no-public-access_test"]

import data.kit.testing
import data.rules.network["no-public-access"] as rule

test_denied[note] if {
	some note, resources in {
		"on": [testing.resource("aws_db_instance", "main", {"publicly_accessible": true})],
		"on at a member": [testing.resource("aws_rds_cluster_instance", "main", {"publicly_accessible": true})],
		"Neptune": [testing.resource("aws_neptune_cluster_instance", "main", {"publicly_accessible": true})],
		"shard group": [testing.resource("aws_rds_shard_group", "main", {"publicly_accessible": true})],
		"Redshift": [testing.resource("aws_redshift_cluster", "main", {"publicly_accessible": true})],
		"Database Migration Service": [
			testing.resource("aws_dms_replication_instance", "main", {"publicly_accessible": true}),
		],
		"Database Migration Service by default": [testing.template("aws_dms_replication_instance", "Main", {})],
		"on as text": [testing.template("aws_db_instance", "Main", {"publicly_accessible": "true"})],
		"replica": [
			testing.resource("aws_db_instance", "main", {"replicate_source_db": "main", "publicly_accessible": true}),
		],
		"template default with a gateway": [
			testing.resource("aws_vpc", "main", {}),
			testing.with_link(
				testing.resource("aws_subnet", "a", {}),
				"vpc",
				[testing.resource("aws_vpc", "main", {})],
			),
			testing.with_link(
				testing.resource("aws_db_subnet_group", "main", {}),
				"subnets",
				[testing.resource("aws_subnet", "a", {})],
			),
			testing.with_link(
				testing.resource("aws_internet_gateway_attachment", "main", {"internet_gateway_id": "igw"}),
				"vpc",
				[testing.resource("aws_vpc", "main", {})],
			),
			testing.with_link(
				testing.template("aws_db_instance", "Main", {"db_subnet_group_name": "main"}),
				"subnet_group",
				[testing.resource("aws_db_subnet_group", "main", {})],
			),
		],
		"Multi-AZ cluster": [
			object.union(
				testing.template("aws_rds_cluster", "Main", {"engine": "mysql"}),
				{"native": {"PubliclyAccessible": true}},
			),
		],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_passes[note] if {
	some note, resources in {
		"Multi-AZ cluster that says no": [object.union(
			testing.template("aws_rds_cluster", "Main", {"engine": "mysql"}),
			{"native": {"PubliclyAccessible": false}},
		)],
		"off": [testing.resource("aws_db_instance", "main", {"publicly_accessible": false})],
		"Database Migration Service in Terraform": [testing.resource("aws_dms_replication_instance", "main", {})],
		"Redshift in a template": [testing.template("aws_redshift_cluster", "Main", {})],
		"not set in Terraform": [testing.resource("aws_db_instance", "main", {})],
		"template default without a gateway": [
			testing.resource("aws_vpc", "main", {}),
			testing.with_link(
				testing.resource("aws_subnet", "a", {}),
				"vpc",
				[testing.resource("aws_vpc", "main", {})],
			),
			testing.with_link(
				testing.resource("aws_db_subnet_group", "main", {}),
				"subnets",
				[testing.resource("aws_subnet", "a", {})],
			),
			testing.with_link(
				testing.template("aws_db_instance", "Main", {"db_subnet_group_name": "main"}),
				"subnet_group",
				[testing.resource("aws_db_subnet_group", "main", {})],
			),
		],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources)
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 0 with input as testing.document_of(resources)
}

test_undecided[note] if {
	some note, resources in {
		"Multi-AZ cluster of a template that does not say": [testing.template(
			"aws_rds_cluster",
			"Main",
			{"engine": "mysql"},
		)],
		"unknown": [testing.resource("aws_db_instance", "main", {"publicly_accessible": "?var.public has no value"})],
		"not set in a template": [testing.template("aws_db_instance", "Main", {})],
		"not set, group elsewhere": [
			testing.template("aws_db_instance", "Main", {"db_subnet_group_name": "platform"}),
		],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources)
	count(rule.undecided) == 1 with input as testing.document_of(resources)
}

test_uncertain_instance_is_marked if {
	resources := [testing.maybe(testing.resource("aws_db_instance", "main", {"publicly_accessible": true}))]
	some denial in rule.deny with input as testing.document_of(resources)
	denial.uncertain == "var.create has no value"
}

test_unknown_flag_of_a_multi_az_cluster_is_undecided if {
	cluster := object.union(
		testing.template("aws_rds_cluster", "Main", {"engine": "mysql"}),
		{"unknown": {"native.PubliclyAccessible": "the parameter Public has no default"}},
	)
	count(rule.deny) == 0 with input as testing.document_of([cluster])
	count(rule.undecided) == 1 with input as testing.document_of([cluster])
}
