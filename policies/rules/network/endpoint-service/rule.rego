# METADATA
# title: Everybody may connect to the endpoint service
# description: >-
#   An endpoint service leads from other accounts into your VPC, to the load balancer in front of the database. Without
#   acceptance every account that is allowed connects by itself, and with * as principal that is every account of AWS.
# related_resources:
#   - ref: https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation:
#     terraform: >-
#       Set acceptance_required = true, and name the accounts or roles that may connect in allowed_principals.
#     cloudformation: >-
#       Set AcceptanceRequired: true, and name the accounts or roles that may connect in AllowedPrincipals of an
#       AWS::EC2::VPCEndpointServicePermissions.
#   resources:
#     - aws_vpc_endpoint_service
#     - aws_vpc_endpoint_service_allowed_principal
#     - AWS::EC2::VPCEndpointServicePermissions
#   aliases:
#     checkov: [CKV_AWS_123]
#     control: [NET-22]
package rules.network["endpoint-service"]

import data.kit.attribute
import data.kit.finding

_acceptance := ["acceptance_required"]

# METADATA
# description: connections are not accepted by somebody
# scope: rule
deny contains finding.with_fix(denial, {"acceptance_required": true}) if {
	some service in _services
	state := _unguarded(service)
	message := $"{service.address} accepts connections by itself: {attribute.label(service, _acceptance)} is {state}"
	denial := finding.about(service, _acceptance, message)
}

# METADATA
# description: every account may ask for a connection
# scope: rule
deny contains finding.about(resource, path, message) if {
	some resource in _resources
	some path in _principal_paths(resource)
	attribute.text(resource, path) == "*"
	message := $"{resource.address} lets every AWS account connect: {attribute.label(resource, path)} is *"
}

undecided contains finding.undecided(service, _acceptance) if {
	some service in _services
	attribute.is_unknown(service, _acceptance)
}

undecided contains finding.undecided(resource, path) if {
	some resource in _resources
	some path in _principal_paths(resource)
	attribute.is_unknown(resource, path)
	not attribute.known_part(resource, path)
}

examined contains finding.examined(resource) if some resource in _resources

_unguarded(service) := "false" if attribute.is_false(service, _acceptance)

_unguarded(service) := "not set" if attribute.is_unset(service, _acceptance)

_services[id] := service if {
	some id, service in input.resources.aws_vpc_endpoint_service
	service.mode == "managed"
}

_resources[[type, id]] := resource if {
	some type, _ in _principals
	some id, resource in input.resources[type]
	resource.mode == "managed"
}

# What names those who may connect.
_principals := {
	"aws_vpc_endpoint_service": "allowed_principals",
	"aws_vpc_endpoint_service_allowed_principal": "principal_arn",
	"AWS::EC2::VPCEndpointServicePermissions": "AllowedPrincipals",
}

# The attribute, and the members that it lists.
_principal_paths(resource) := array.concat(
	[[name]],
	[[name, position] | is_array(resource.values[name]); some position, _ in resource.values[name]],
) if {
	name := _principals[resource.type]
}
