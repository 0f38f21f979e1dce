# METADATA
# title: RDS Proxy
package kit.proxy

# Proxies, by id.
proxies[id] := resource if {
	some id, resource in input.resources.aws_db_proxy
	resource.mode == "managed"
}
