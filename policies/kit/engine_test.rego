package kit.engine_test

import data.kit.engine

test_version_numbers[text] if {
	some text, expected in {
		"16.3": [16, 3],
		"8.0.mysql_aurora.3.05.2": [8, 0],
		"15.00.4316.3.v1": [15, 0, 4316, 3],
		"17": [17],
	}
	engine.version_numbers(text) == expected
}

test_no_version_numbers if not engine.version_numbers("latest")

test_families[family] if {
	some family, expected in {
		"postgres16": {"name": "postgres", "version": [16]},
		"aurora-mysql8.0": {"name": "aurora-mysql", "version": [8, 0]},
		"sqlserver-ex-15.0": {"name": "sqlserver-ex", "version": [15, 0]},
		"mariadb10.11": {"name": "mariadb", "version": [10, 11]},
	}
	engine.of_family(family) == expected
}

test_tls_defaults[note] if {
	some note, case in {
		"PostgreSQL 14": {"name": "postgres", "version": [14, 12], "default": "off"},
		"PostgreSQL 15": {"name": "postgres", "version": [15], "default": "on"},
		"Aurora PostgreSQL 16": {"name": "aurora-postgresql", "version": [16, 2], "default": "off"},
		"Aurora PostgreSQL 17": {"name": "aurora-postgresql", "version": [17, 4], "default": "on"},
		"MySQL 8.4": {"name": "mysql", "version": [8, 4, 3], "default": "off"},
		"MySQL 9.7": {"name": "mysql", "version": [9, 7], "default": "on"},
		"MySQL 5.6": {"name": "mysql", "version": [5, 6], "default": "none"},
		"MariaDB 11.4": {"name": "mariadb", "version": [11, 4], "default": "off"},
		"MariaDB 11.8": {"name": "mariadb", "version": [11, 8], "default": "on"},
		"MariaDB 10.3": {"name": "mariadb", "version": [10, 3], "default": "none"},
		"Aurora MySQL": {"name": "aurora-mysql", "version": [], "default": "off"},
		"SQL Server": {"name": "sqlserver-se", "version": [], "default": "off"},
	}
	engine.tls_default(case.name, case.version) == case.default
}

test_tls_default_depends_on_a_version_that_is_not_said[name] if {
	some name in ["postgres", "aurora-postgresql", "mysql", "mariadb"]
	not engine.tls_default(name, [])
}

test_iam_authentication[note] if {
	some note, case in {
		"PostgreSQL": {"name": "postgres", "version": []},
		"Aurora MySQL": {"name": "aurora-mysql", "version": []},
		"MariaDB 10.11": {"name": "mariadb", "version": [10, 11]},
	}
	engine.has_iam_authentication(case.name, case.version)
	not engine.lacks_iam_authentication(case.name, case.version)
}

test_no_iam_authentication[note] if {
	some note, case in {
		"Oracle": {"name": "oracle-ee", "version": []},
		"SQL Server": {"name": "sqlserver-se", "version": []},
		"Db2": {"name": "db2-se", "version": []},
		"MariaDB 10.6": {"name": "mariadb", "version": [10, 6]},
	}
	engine.lacks_iam_authentication(case.name, case.version)
	not engine.has_iam_authentication(case.name, case.version)
}

test_mariadb_of_any_version_is_neither if {
	not engine.has_iam_authentication("mariadb", [])
	not engine.lacks_iam_authentication("mariadb", [])
}

test_versions_without_standard_support[note] if {
	some note, case in {
		"PostgreSQL 12": {"name": "postgres", "version": [12, 9]},
		"Aurora MySQL 2": {"name": "aurora-mysql", "version": [5, 7]},
		"Aurora MySQL 1": {"name": "aurora", "version": []},
		"MariaDB 10.5": {"name": "mariadb", "version": [10, 5, 12]},
	}
	engine.lost_standard_support(case.name, case.version)
}

test_versions_with_standard_support[note] if {
	some note, case in {
		"PostgreSQL 16": {"name": "postgres", "version": [16]},
		"MySQL 8.0": {"name": "mysql", "version": [8, 0, 35]},
		"MariaDB of any version": {"name": "mariadb", "version": [10]},
		"an engine that it knows nothing of": {"name": "oracle-se2", "version": [11]},
	}
	not engine.lost_standard_support(case.name, case.version)
}
