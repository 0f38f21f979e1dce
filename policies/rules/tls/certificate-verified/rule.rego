# METADATA
# title: Clients do not verify the certificate of the database
# description: >-
#   TLS protects from somebody in between only when the client checks whom it talks to. With sslmode=disable or prefer,
#   useSSL=false, trustServerCertificate=true and the like, whoever can redirect the connection reads the password and the data;
#   sslmode=require encrypts, but for anybody.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html
#   - ref: https://www.postgresql.org/docs/current/libpq-ssl.html
#   - ref: https://dev.mysql.com/doc/refman/8.4/en/connection-options.html
# custom:
#   severity: medium
#   since: "0.1.0"
#   remediation: >-
#     Give the client the certificate bundle of RDS (https://truststore.pki.rds.amazonaws.com/global/global-bundle.pem) and set
#     sslmode=verify-full (PostgreSQL), sslMode=VERIFY_IDENTITY (MySQL), encrypt=true with trustServerCertificate=false (SQL
#     Server).
#   resources: [aws_lambda_function, aws_ecs_task_definition, aws_ssm_parameter]
#   aliases:
#     control: [TLS-12]
package rules.tls["certificate-verified"]

import data.kit.attribute
import data.kit.finding
import data.kit.workload

# METADATA
# description: a setting of that name switches TLS or the check off
# scope: rule
deny contains _denial(group, setting, what, fault) if {
	some group in workload.groups
	some setting in group.settings
	regex.match(`(?i)ssl|tls`, setting.name)
	fault := _named_fault(setting, group)
	what := $"{setting.name} is {setting.text}"
}

# METADATA
# description: a connection string switches TLS or the check off, or does not ask for it
# scope: rule
deny contains _denial(group, setting, what, fault) if {
	some group in workload.groups
	some setting in group.settings
	fault := _written_faults(setting.text)[0]
	what := $"{setting.name} has {fault.from}"
}

undecided contains finding.undecided(group.resource, setting.path) if {
	some group in workload.groups
	some setting in group.settings
	setting.text == ""
	regex.match(_mode_name, setting.name)
	attribute.is_unknown(group.resource, setting.path)
}

examined contains finding.examined(group.resource) if some group in workload.groups

_denial(group, setting, what, fault) := _with_fix(denial, setting, fault) if {
	message := $"Clients with the settings of {group.resource.address} {_lacks[fault.lack]}: {what}"
	denial := finding.with_severity(finding.about(group.resource, setting.path, message), _severities[fault.lack])
}

_lacks := {
	"tls": "may talk to the database without TLS",
	"check": "do not verify the certificate of the database",
	"identity": "encrypt, but do not verify the certificate of the database",
}

_severities := {"tls": "medium", "check": "medium", "identity": "low"}

_with_fix(denial, setting, fault) := finding.with_replacement(
	denial,
	{"path": setting.path, "from": fault.from, "to": fault.to},
) if {
	fault.to
} else := denial

_database := `(?:pg|db|database|postgres|postgresql|mysql|mariadb|sql|rds|aurora)`

_mode_name := $`(?i)^(?:.*_)?{_database}_?ssl_?mode$`

_switch_name := $`(?i)^(?:.*_)?{_database}_?(?:use_|enable_|require_)?(?:ssl|tls)(?:_enabled|_required|_verify|_reject_unauthorized)?$`

_opposite_name := $`(?i)^(?:.*_)?{_database}_?(?:(?:disable|skip)_(?:ssl|tls)(?:_verify|_verification)?|(?:ssl|tls)_(?:skip_verify|insecure|disabled?))$`

_named_fault(setting, group) := {"lack": lack, "from": setting.text, "to": _strict[setting.text]} if {
	regex.match(_mode_name, setting.name)
	lack := _lack_of_mode(setting.text, concat(" ", [other.name | some other in group.settings]))
} else := {"lack": "tls", "from": setting.text} if {
	regex.match(_switch_name, setting.name)
	lower(setting.text) in {"false", "0", "no", "off", "disable", "disabled"}
} else := {"lack": "check", "from": setting.text} if {
	regex.match(_opposite_name, setting.name)
	lower(setting.text) in {"true", "1", "yes", "on"}
} else := {"lack": "check", "from": setting.text} if {
	# It is for all connections of the program, so that it matters where one is to a database.
	setting.name == "NODE_TLS_REJECT_UNAUTHORIZED"
	setting.text == "0"
	_is_client(group)
}

_is_client(group) if {
	some other in group.settings
	regex.match($`(?i)^(?:.*_)?{_database}_?(?:host|hostname|url|uri|endpoint|address|dsn|name|user|username)$`, other.name)
}

# What a mode leaves out. A list of certificates beside it makes PostgreSQL check them.
_lack_of_mode(mode, _) := "tls" if lower(mode) in {"disable", "disabled", "allow", "prefer", "preferred", "none"}

_lack_of_mode(mode, beside) := "identity" if {
	lower(mode) in {"require", "required"}
	not regex.match(`(?i)ssl[-_ ]?(?:root|ca)`, beside)
}

# How the clients of PostgreSQL, of MySQL and of .NET spell the strictest mode, by how they spell the others.
_strict := {
	"disable": "verify-full",
	"allow": "verify-full",
	"prefer": "verify-full",
	"require": "verify-full",
	"DISABLED": "VERIFY_IDENTITY",
	"PREFERRED": "VERIFY_IDENTITY",
	"REQUIRED": "VERIFY_IDENTITY",
	"None": "VerifyFull",
	"Disable": "VerifyFull",
	"Prefer": "VerifyFull",
	"Preferred": "VerifyFull",
	"Require": "VerifyFull",
	"Required": "VerifyFull",
}

# What a connection string says: in a URL, in words with `=`, or in JSON.
_written_faults(text) := [fault |
	some fault in array.concat(_mode_faults(text), _option_faults(text))
] if {
	regex.match(`(?i)ssl|tls=|encrypt|trust ?server|verifyserver|rejectunauthorized`, text)
	not regex.match(`(?i)(?:@|//|host=|server=)(?:localhost|127\.0\.0\.1|\[::1\])`, text)
} else := []

_mode_faults(text) := [object.union({"lack": lack, "from": from}, _stricter(found[2], found[3])) |
	some found in regex.find_all_string_submatch_n(`(?i)(?:^|[?&;\s"'])((ssl[-_ ]?mode=)([a-z]+))(?:$|[&;\s"'])`, text, 1)
	from := found[1]
	lack := _lack_of_mode(found[3], text)
]

_stricter(name, mode) := {"to": concat("", [name, _strict[mode]])} if {
	_strict[mode]
} else := {}

_option_faults(text) := [object.union({"lack": option.lack, "from": found[1]}, object.filter(option, ["to"])) |
	some option in _options
	some found in regex.find_all_string_submatch_n($`(?i)(?:^|[?&;\s"'])({option.pattern})(?:$|[&;,\s"'\}])`, text, 1)
	regex.match(option.beside, text)
]

_mysql := `(?i)(?:mysql|mariadb)(?:\+[a-z]+)?:|@tcp\(`

_sql_server := `(?i)(?:sqlserver|mssql):|(?:server|data source|addr)=`

_any_database := `(?i)postgres|mysql|mariadb|sqlserver|mssql|oracle|\.rds\.amazonaws\.com`

# Options beside the mode, and what has to stand beside them for them to be about a database.
_options := [
	{"pattern": `usessl=false`, "beside": _mysql, "lack": "tls", "to": "sslMode=VERIFY_IDENTITY"},
	{"pattern": `tls=(?:false|preferred)`, "beside": _mysql, "lack": "tls", "to": "tls=true"},
	{"pattern": `tls=skip-verify`, "beside": _mysql, "lack": "check", "to": "tls=true"},
	{"pattern": `verifyservercertificate=false`, "beside": _mysql, "lack": "check", "to": "verifyServerCertificate=true"},
	{"pattern": `encrypt=(?:false|no|0|optional)`, "beside": _sql_server, "lack": "tls", "to": "encrypt=true"},
	{
		"pattern": `trust ?server ?certificate=(?:true|yes|1)`,
		"beside": `=`,
		"lack": "check",
		"to": "trustServerCertificate=false",
	},
	{"pattern": `ssl=(?:false|0)`, "beside": `(?i)(?:postgres(?:ql)?|mysql|mariadb)(?:\+[a-z]+)?://`, "lack": "tls", "to": "ssl=true"},
	{"pattern": `sslaccept=accept_invalid_certs`, "beside": _any_database, "lack": "check", "to": "sslaccept=strict"},
	{"pattern": `sslfactory=[a-z.]*nonvalidatingfactory`, "beside": _any_database, "lack": "check"},
	{"pattern": `rejectunauthorized["']?\s*[:=]\s*["']?(?:false|0)`, "beside": _any_database, "lack": "check"},
]
