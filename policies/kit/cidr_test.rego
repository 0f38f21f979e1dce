package kit.cidr_test

import data.kit.cidr

_least := {"ipv4": 24, "ipv6": 48}

test_internet[block] if {
	some block in ["0.0.0.0/0", "128.0.0.0/1", "52.0.0.0/10", "203.0.112.0/23", "10.0.0.0/0", "::/0", "2000::/3"]
	cidr.is_internet(block, _least)
}

test_not_the_internet[block] if {
	some block in [
		"10.0.0.0/8",
		"172.16.0.0/12",
		"192.168.1.0/24",
		"100.64.0.0/10",
		"203.0.113.0/24",
		"fd00::/8",
		"2001:db8::/48",
	]
	not cidr.is_internet(block, _least)
}
