# METADATA
# title: Oracle accepts unencrypted connections
# description: >-
#   Oracle has no parameter that enforces TLS. Without the option SSL or native network encryption that is required of the
#   client, passwords, queries and data of everybody who does not ask for more can be read and changed on the way.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Oracle.Concepts.RestrictedDBAPrivileges.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.Oracle.Options.SSL.html
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Oracle.Options.NNE.Options.html
# custom:
#   severity: high
#   since: "0.1.0"
#   remediation: >-
#     Give the instance an option group with the option SSL (and admit only its port, 2484, in the security group), or with
#     NATIVE_NETWORK_ENCRYPTION and SQLNET.ENCRYPTION_SERVER = REQUIRED, without DES, 3DES and RC4 among
#     SQLNET.ENCRYPTION_TYPES_SERVER.
#   resources: [aws_db_instance]
#   joins:
#     - aws_db_option_group
#     - aws_rds_cluster
#     - aws_db_snapshot
#     - aws_db_snapshot_copy
#     - aws_db_cluster_snapshot
#     - aws_rds_cluster_snapshot_copy
#   aliases:
#     control: [TLS-06]
package rules.tls["oracle-encrypted"]

import data.kit.database
import data.kit.finding
import data.kit.option_group

# METADATA
# description: its option group has neither of the two options, or there is none
# scope: rule
deny contains finding.with_related(denial, option_group.related(encryption, "one of the options belongs here")) if {
	some instance in _instances
	option_group.option(instance, "ssl").state == "absent"
	encryption := option_group.option(instance, "native_network_encryption")
	encryption.state == "absent"
	message := $"{instance.address} accepts unencrypted connections: it has neither the option SSL nor NATIVE_NETWORK_ENCRYPTION"
	denial := finding.about(instance, option_group.path, message)
}

# METADATA
# description: native network encryption is there, and a client may do without it
# scope: rule
deny contains finding.with_related(denial, [related]) if {
	some instance in _instances
	mode := _mode(instance)
	state := _optional(mode.setting)
	message := $"{instance.address} lets clients do without encryption: SQLNET.ENCRYPTION_SERVER is {state}"
	denial := finding.about(instance, option_group.path, message)
	related := finding.related(mode.group, mode.setting.path, "REQUIRED belongs here")
}

# METADATA
# description: native network encryption lets clients choose a broken cipher
# scope: rule
deny contains finding.with_related(denial, [related]) if {
	some instance in _instances
	ciphers := _ciphers(instance)
	weak := _weak(ciphers.setting)
	message := $"{instance.address} lets clients choose a broken cipher: SQLNET.ENCRYPTION_TYPES_SERVER lists {weak}"
	denial := finding.about(instance, option_group.path, message)
	related := finding.related(ciphers.group, ciphers.setting.path, "lists it")
}

undecided contains option_group.undecided(instance, found) if {
	some instance in _instances
	ssl := option_group.option(instance, "ssl")
	ssl.state != "present"
	some found in [ssl, option_group.option(instance, "native_network_encryption")]
}

undecided contains finding.undecided_at(instance, option_group.path, found.group, found.setting.path) if {
	some instance in _instances
	some found in [_mode(instance), _ciphers(instance)]
	found.setting.state == "unknown"
}

examined contains finding.examined(instance) if some instance in _instances

_mode(instance) := _setting(instance, "sqlnet.encryption_server")

_ciphers(instance) := _setting(instance, "sqlnet.encryption_types_server")

# A setting of native network encryption. It cannot be had beside SSL, which encrypts on a port of its own.
_setting(instance, name) := {"group": found.group, "setting": option_group.setting(found, name)} if {
	found := option_group.option(instance, "native_network_encryption")
	found.state == "present"
}

_optional(setting) := upper(setting.value) if {
	setting.state == "set"
	setting.value != "required"
}

_optional(setting) := "not set, and REQUESTED by default" if setting.state == "absent"

# The broken ciphers of a list, in words; undefined when there are none.
_weak(setting) := concat(", ", sort(weak)) if {
	setting.state == "set"
	weak := {upper(cipher) |
		some cipher in split(replace(setting.value, " ", ""), ",")
		regex.match(`^(des|3des|rc4)`, cipher)
	}
	count(weak) > 0
}

_instances[id] := instance if {
	some id, instance in database.instances
	startswith(database.engine_name(instance), "oracle")
	option_group.option(instance, "ssl").state != "source"
}
