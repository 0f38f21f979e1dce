# METADATA
# title: RDS Proxy
package kit.proxy

import data.kit.attribute
import data.kit.link

# Proxies, by id.
proxies[id] := resource if {
	some id, resource in input.resources.aws_db_proxy
	resource.mode == "managed"
}

# Everything of proxies that has an address in a network: the proxies, and their further endpoints, by type and id.
listeners[[resource.type, id]] := resource if some id, resource in proxies

listeners[[endpoint.type, id]] := endpoint if {
	some id, endpoint in input.resources.aws_db_proxy_endpoint
	endpoint.mode == "managed"
}

# The port that a proxy and its endpoints listen on, the default one of the engine; undefined when that is not known.
# https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-setup.html
port(listener) := _ports[attribute.word(_proxy_of(listener), ["engine_family"])]

_ports := {"mysql": 3306, "postgresql": 5432, "sqlserver": 1433}

_proxy_of(listener) := listener if listener.type == "aws_db_proxy"

_proxy_of(listener) := link.targets(listener, "proxy")[0] if listener.type == "aws_db_proxy_endpoint"
