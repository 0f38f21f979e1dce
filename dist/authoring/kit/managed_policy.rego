# METADATA
# title: AWS managed policies by name
# description: >-
#   Whether an ARN names one. Names are unique whatever their path and case, so that one in another path or case is none.
# related_resources:
#   - ref: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
package kit.managed_policy

import data.kit.managed_policy_names

# Path and name in the ARN of an AWS managed policy, in the partition of most Regions or in one that is not known.
name(arn) := matches[0][1] if {
	matches := regex.find_all_string_submatch_n(`^arn:(?:aws|\$\{[^}]*\}):iam::aws:policy/([\w+=,.@/-]+)$`, arn, 1)
}

# The policy that is meant by path and name which no policy has: it has the same letters and digits, in another path or case, or
# with other signs between them. Undefined for a name that there is, and for one that is like none.
meant(wrong) := right if {
	not _exists(wrong)
	right := _by_letters[_letters(wrong)]
}

_exists(name) if {
	parts := split(name, "/")
	last := count(parts) - 1
	path := concat("/", array.concat(array.slice(parts, 0, last), [""]))
	some known in [path, $"/{path}"]
	contains(managed_policy_names.names[known], $"|{parts[last]}|")
}

_by_letters[_letters(name)] := trim_prefix($"{path}{name}", "/") if {
	some path, lines in managed_policy_names.names
	some line in split(lines, "\n")
	some name in split(line, "|")
	name != ""
}

_letters(name) := replace(replace(lower(parts[count(parts) - 1]), "_", ""), "-", "") if parts := split(name, "/")
