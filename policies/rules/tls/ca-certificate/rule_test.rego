package rules.tls["ca-certificate_test"]

import data.kit.testing
import data.rules.tls["ca-certificate"] as rule

_params := {"tls/ca-certificate": {"expired": ["rds-ca-2015", "rds-ca-2019"]}}

test_denied[note] if {
	some note, resources in {
		"2019": [testing.resource("aws_db_instance", "main", {"ca_cert_identifier": "rds-ca-2019"})],
		"member": [testing.resource("aws_rds_cluster_instance", "main", {"ca_cert_identifier": "rds-ca-2015"})],
		"cluster": [testing.resource("aws_rds_cluster", "main", {"ca_certificate_identifier": "rds-ca-2019"})],
	}
	count(rule.deny) == 1 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 0 with input as testing.document_of(resources) with data.params as _params
}

test_passes[note] if {
	some note, resources in {
		"current": [testing.resource("aws_db_instance", "main", {"ca_cert_identifier": "rds-ca-rsa2048-g1"})],
		"not set": [testing.resource("aws_db_instance", "main", {})],
	}
	count(rule.examined) > 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.deny) == 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 0 with input as testing.document_of(resources) with data.params as _params
}

test_choices[note] if {
	some note, [choices, denied, open] in {
		"none is expired": [["rds-ca-rsa2048-g1", null], 0, 0],
		"all are expired": [["rds-ca-2015", "RDS-CA-2019"], 1, 0],
		"one is expired": [["rds-ca-2019", null], 0, 1],
		"one is another resource's": [["rds-ca-rsa2048-g1", "${data.aws_rds_certificate.this.id}"], 0, 1],
	}
	instance := testing.with_choices(testing.resource("aws_db_instance", "main", {}), "ca_cert_identifier", choices)
	document := testing.document_of([instance])
	count(rule.deny) == denied with input as document with data.params as _params
	count(rule.undecided) == open with input as document with data.params as _params
}

test_undecided[note] if {
	some note, resources in {
		"unknown": [testing.resource("aws_db_instance", "main", {"ca_cert_identifier": "?var.ca has no value"})],
	}
	count(rule.deny) == 0 with input as testing.document_of(resources) with data.params as _params
	count(rule.undecided) == 1 with input as testing.document_of(resources) with data.params as _params
}
