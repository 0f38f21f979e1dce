# METADATA
# title: Address ranges
# description: Which CIDR blocks are the internet, or a large part of it.
package kit.cidr

# Number of fixed bits: `24` of `10.0.0.0/24`.
prefix(block) := to_number(split(block, "/")[1])

# 4 or 6, the version of IP.
version(block) := 6 if contains(block, ":")

version(block) := 4 if not contains(block, ":")

# Ranges that are not routed on the internet (RFC 1918, 6598, 3927, 1122, 4193, 4291).
_private := [
	"10.0.0.0/8",
	"172.16.0.0/12",
	"192.168.0.0/16",
	"100.64.0.0/10",
	"169.254.0.0/16",
	"127.0.0.0/8",
	"fc00::/7",
	"fe80::/10",
]

is_private(block) if {
	prefix(block) > 0
	some range in _private
	version(range) == version(block)
	net.cidr_contains(range, block)
}

# True for a public range with fewer fixed bits than a network of its own has: everything from `0.0.0.0/0` and its halves to
# blocks of whole providers.
is_internet(block, least) if {
	prefix(block) < _least(block, least)
	not is_private(block)
}

_least(block, least) := least.ipv6 if version(block) == 6

_least(block, least) := least.ipv4 if version(block) == 4

# Every address of a family.
is_everything(block) if prefix(block) == 0
