# METADATA
# title: Three-valued attributes
# description: >-
#   An attribute is known, unknown, or not set. Each test below holds only when that is certain, so `not is_true(...)` is not
#   the same as `is_false(...)`. Booleans and numbers may be written as text, as Terraform and CloudFormation both accept it.
package kit.attribute

# The value of an attribute that is known; undefined when it is unknown or not set.
known(resource, path) := value if {
	value := object.get(resource.values, path, null)
	value != null
	value != []
}

# A number that is known, also when it is written as text.
number(resource, path) := value if {
	value := known(resource, path)
	is_number(value)
}

number(resource, path) := to_number(value) if {
	value := known(resource, path)
	is_string(value)
}

# A text that is known and not empty.
text(resource, path) := value if {
	value := known(resource, path)
	is_string(value)
	value != ""
}

# A text that is known, as RDS compares it: without regard to case.
word(resource, path) := lower(text(resource, path))

# True when the attribute certainly is one of some words, given in lower case.
is_one_of(resource, path, words) if word(resource, path) in words

# True when the attribute, or something on the way to it, cannot be known from the source.
is_unknown(resource, path) if reason(resource, path)

# Why the attribute is unknown. It is known when all that it may be comes to the same.
reason(resource, path) := why if {
	why := _reason(resource, path)
	not _is_agreed(resource, path)
}

# What the source lists is known, even when there may be more than is listed.
_reason(resource, path) := why if {
	why := resource.unknown[path[0]]
	not _is_listed(resource, path, 1)
} else := whys[0] if {
	count(path) > 1
	count(resource.unknown) > 0
	whys := [why |
		some position, _ in path
		position > 0
		why := resource.unknown[dotted(array.slice(path, 0, position + 1))]
		not _is_listed(resource, path, position + 1)
	]
	count(whys) > 0
} else := why if {
	# What a macro adds to all that is set may be anything.
	why := resource.unknown[""]
	not _is_listed(resource, path, 0)
}

_is_listed(resource, path, length) if {
	count(path) > length
	object.get(resource.values, array.slice(path, 0, length + 1), null) != null
}

# True when the source fixes the attribute by naming another resource's, though its value is known only after apply.
is_computed(resource, path) if computed(resource, path)

# The attribute of another resource that the value is, as `aws_kms_key.main.arn`.
computed(resource, path) := resource.computed[dotted(path)]

# All that an unknown attribute may be, when the source says it: the branches of an undecided condition, say. `null` is not
# set, and `${aws_kms_key.main.arn}` what another resource fixes.
choices(resource, path) := found if {
	count(resource.choices) > 0
	found := resource.choices[dotted(path)]
}

# All words that an attribute may be, in lower case, `""` for not set; undefined when it may be any.
possible_words(resource, path) := {word(resource, path)} if {
	word(resource, path)
} else := {""} if {
	is_unset(resource, path)
} else := {_choice_word(choice) | some choice in choices(resource, path)} if {
	every choice in choices(resource, path) { _choice_word(choice) }
}

# All that an attribute may be is true, or false, or nothing.
_is_agreed(resource, path) if {
	every choice in choices(resource, path) { means_true(choice) }
}

_is_agreed(resource, path) if {
	every choice in choices(resource, path) { means_false(choice) }
}

_is_agreed(resource, path) if {
	every choice in choices(resource, path) { _is_nothing(choice) }
}

_choice_word(null) := ""

_choice_word(choice) := lower(choice) if {
	is_string(choice)
	not contains(choice, "${")
}

# What is known of an unknown text, holes as `${…}`.
known_part(resource, path) := computed(resource, path)

known_part(resource, path) := resource.texts[dotted(path)]

# True when the source certainly does not set the attribute. Empty lists, blocks that are not there, and empty texts, which
# Terraform's provider does not send, count as not set.
is_unset(resource, path) if {
	_is_nothing(object.get(resource.values, path, null))
	not _reason(resource, path)
} else if {
	every choice in choices(resource, path) { _is_nothing(choice) }
}

_is_nothing(null)

_is_nothing([])

_is_nothing("")

# True when the source sets the attribute, whether or not its value can be known.
is_assigned(resource, path) if not is_unset(resource, path)

is_true(resource, path) if means_true(known(resource, path))

is_true(resource, path) if {
	every choice in choices(resource, path) { means_true(choice) }
}

is_false(resource, path) if means_false(known(resource, path))

is_false(resource, path) if {
	every choice in choices(resource, path) { means_false(choice) }
}

# The ways to write a boolean.
means_true(true)

means_true(1)

means_true(value) if lower(value) == "true"

means_true("1")

means_false(false)

means_false(0)

means_false(value) if lower(value) == "false"

means_false("0")

# What the file calls an attribute: `StorageEncrypted` in a template, `storage_encrypted` in Terraform. Indexes of lists are
# left out.
label(resource, path) := object.get(input.labels, [resource.format, resource.type, name], name) if {
	name := dotted([step | some step in path; is_string(step)])
}

# `parameter.0.value`
dotted(path) := path[0] if {
	count(path) == 1
} else := concat(".", [_text(step) | some step in path])

_text(step) := step if is_string(step)

_text(step) := format_int(step, 10) if is_number(step)
