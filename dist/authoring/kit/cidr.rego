# METADATA
# title: Address ranges
# description: Which CIDR blocks are the internet, or a large part of it.
package kit.cidr

# Number of fixed bits: `24` of `10.0.0.0/24`.
prefix(block) := to_number(split(block, "/")[1])

# The family of an address range.
family(block) := "ipv6" if contains(block, ":")

family(block) := "ipv4" if not contains(block, ":")

# Ranges that are not routed on the internet (RFC 1918, 6598, 3927, 1122, 4193, 4291), by family.
_private := {
	"ipv4": [
		"10.0.0.0/8",
		"172.16.0.0/12",
		"192.168.0.0/16",
		"100.64.0.0/10",
		"169.254.0.0/16",
		"127.0.0.0/8",
	],
	"ipv6": [
		"fc00::/7",
		"fe80::/10",
	],
}

is_private(block) if {
	prefix(block) > 0
	some range in _private[family(block)]
	net.cidr_contains(range, block)
}

# True for a public range with fewer fixed bits than a network of its own has: everything from `0.0.0.0/0` and its halves to
# blocks of whole providers.
is_internet(block, least) if {
	prefix(block) < least[family(block)]
	not is_private(block)
}
