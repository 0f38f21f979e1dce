# METADATA
# title: CA certificate has expired
# description: >-
#   rds-ca-2015 and rds-ca-2019 have expired: clients that check the server's certificate, as they should, cannot
#   connect, and are tempted to stop checking.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL-certificate-rotation.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set ca_cert_identifier, of a cluster ca_certificate_identifier, to rds-ca-rsa2048-g1, or leave it out; clients
#       need the new bundle first.
#     cloudformation: >-
#       Set CACertificateIdentifier to rds-ca-rsa2048-g1, or leave it out; clients need the new bundle first.
#   resources: [aws_db_instance, aws_rds_cluster_instance, aws_rds_cluster]
#   parameters:
#     expired:
#       description: >-
#         Identifiers of CA certificates that must not be used.
#       default: ["rds-ca-2015", "rds-ca-2019"]
#   aliases:
#     checkov: [CKV_AWS_211]
#     prowler: [rds_instance_certificate_expiration]
#     steampipe: [rds_db_instance_uses_recent_ca_certificate]
#     terrascan: [AC_AWS_0057]
#     control: [TLS-10]
package rules.tls["ca-certificate"]

import data.kit.attribute
import data.kit.database
import data.kit.finding

# METADATA
# description: an expired certificate is named
# scope: rule
deny contains finding.with_fix(denial, {name: "rds-ca-rsa2048-g1"}) if {
	some resource in _resources
	name := _attribute(resource)
	certificates := attribute.possible_words(resource, [name])
	every certificate in certificates { certificate in _expired }
	named := concat(" or ", sort(certificates))
	denial := finding.about(resource, [name], $"{resource.address} uses the expired CA certificate {named}")
}

undecided contains finding.undecided(resource, [name]) if {
	some resource in _resources
	name := _attribute(resource)
	attribute.is_unknown(resource, [name])
	not _is_decided(resource, name)
}

_is_decided(resource, name) if {
	certificates := attribute.possible_words(resource, [name])
	count(certificates & _expired) in {0, count(certificates)}
}

_expired := {certificate | some certificate in data.params["tls/ca-certificate"].expired}

examined contains finding.examined(resource) if some resource in _resources

_attribute(resource) := "ca_certificate_identifier" if resource.type == "aws_rds_cluster"

_attribute(resource) := "ca_cert_identifier" if resource.type != "aws_rds_cluster"

_resources[key] := resource if some key, resource in database.running

_resources[[cluster.type, id]] := cluster if some id, cluster in database.clusters
