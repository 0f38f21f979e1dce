# METADATA
# title: Settings of workloads
# description: >-
#   What programs are told by name: the environment of functions and containers, and parameters. Their values may be secrets, and
#   are never part of a message.
package kit.workload

import data.kit.attribute

# Groups of settings that one program sees together: `{"resource": …, "settings": [{"name": …, "path": […], "text": …}]}`. The
# text is the known part of a value that is not wholly known, holes as `${…}`; empty when nothing of it is known.
groups := array.concat(_of_functions, array.concat(_of_containers, _of_parameters))

_of_functions := [{"resource": resource, "settings": settings} |
	some resource in input.resources.aws_lambda_function
	resource.mode == "managed"
	settings := [_setting(resource, name, array.concat(_variables, [name])) | some name in _names(resource)]
	count(settings) > 0
]

_variables := ["environment", 0, "variables"]

_names(resource) := {name | some name, _ in object.get(resource.values, _variables, {})} | {name |
	some path, _ in resource.unknown
	startswith(path, "environment.0.variables.")
	name := trim_prefix(path, "environment.0.variables.")
}

_of_containers := [{"resource": resource, "settings": settings} |
	some resource in input.resources.aws_ecs_task_definition
	resource.mode == "managed"
	some position, container in _containers(resource)
	settings := [_setting(resource, variable.name, path) |
		some number, variable in container.environment
		is_string(variable.name)
		path := ["container_definitions", position, "environment", number, "value"]
	]
	count(settings) > 0
]

_containers(resource) := resource.documents.container_definitions if {
	is_array(resource.documents.container_definitions)
} else := resource.values.container_definitions if {
	is_array(resource.values.container_definitions)
} else := []

_of_parameters := [{"resource": resource, "settings": [_setting(resource, name, [attribute_name])]} |
	some resource in input.resources.aws_ssm_parameter
	resource.mode == "managed"
	some attribute_name in ["value", "insecure_value", "value_wo"]
	attribute.is_assigned(resource, [attribute_name])
	steps := split(object.get(resource.values, "name", ""), "/")
	name := replace(steps[count(steps) - 1], "-", "_")
]

_setting(resource, name, path) := {"name": name, "path": path, "text": _text(resource, path)}

# The value of the setting at `path` of a resource as far as it is known.
_text(resource, path) := $"{value}" if {
	value := object.get(_root(resource, path), path, null)
	value != null
} else := text if {
	text := attribute.known_part(resource, path)
} else := ""

_root(resource, path) := resource.documents if {
	resource.documents[path[0]]
} else := resource.values
