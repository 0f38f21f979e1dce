import { describe, expect, it } from "vitest";
import type { Value } from "../../src/graph/value.js";
import { isStandInPath, majorVersion } from "../../src/terraform/stand-ins/index.js";
import { addressesOf, diagnosticsOf, evaluate, placeOf, resourceIn, valueOf } from "./evaluate.js";

const call = (body: string, source = '"terraform-aws-modules/rds/aws"'): string =>
  `module "db" {\n  source = ${source}\n${body}}\n`;

const INSTANCE = "module.db.module.db_instance.aws_db_instance.this[0]";

describe("a published module that is not in the judged files", () => {
  const stack = evaluate(`variable "key" {
  default = "arn:aws:kms:eu-west-1:111122223333:key/1"
}
variable "open" {
  type = bool
}
${call(`  identifier           = "orders"
  engine               = "postgres"
  family               = "postgres16"
  deletion_protection  = false
  publicly_accessible  = var.open
  kms_key_id           = var.key
  tags = {
    Name = "x"
  }
  parameters = [{ name = "rds.force_ssl", value = "0" }]
`)}
resource "t" "user" {
  arn   = module.db.db_instance_arn
  other = module.db.cloudwatch_log_groups
}
`);
  const attributeOf = (name: string): Value => {
    const value = resourceIn(stack, INSTANCE).attributes.entries.get(name);
    if (value === undefined) throw new Error(`no ${name}`);
    return value;
  };

  it("is said to be judged by its call", () => {
    expect(diagnosticsOf(stack)).toEqual(["note terraform-module-stand-in main.tf:7"]);
  });

  it("has its resources at their real addresses", () => {
    expect(addressesOf(stack)).toContain(INSTANCE);
    expect(addressesOf(stack)).toContain("module.db.module.db_parameter_group.aws_db_parameter_group.this[0]");
    expect(addressesOf(stack)).not.toContain("module.db.module.db_subnet_group.aws_db_subnet_group.this[0]");
    expect(resourceIn(stack, INSTANCE).calls.map(({ address }) => address)).toEqual([
      "module.db",
      "module.db.module.db_instance",
    ]);
  });

  it("takes the arguments of the call, and its own defaults", () => {
    const values = ["deletion_protection", "storage_encrypted", "manage_master_user_password", "password"];
    expect(values.map((name) => valueOf(stack, INSTANCE, name))).toEqual([false, true, true, null]);
    expect(valueOf(stack, INSTANCE, "publicly_accessible")).toBe("? var.open has no value");
    const group = "module.db.module.db_parameter_group.aws_db_parameter_group.this[0]";
    expect(valueOf(stack, group, "parameter")).toEqual([{ name: "rds.force_ssl", value: "0", apply_method: null }]);
    expect(valueOf(stack, INSTANCE, "parameter_group_name")).toBe(`\${${group}.id}`);
  });

  it("has its attributes where the call gives them, and at its header what it decides itself", () => {
    expect(placeOf(resourceIn(stack, INSTANCE).header)).toBe("main.tf:7:1-7:14");
    expect(placeOf(resourceIn(stack, INSTANCE).span)).toBe("main.tf:7:1-19:2");
    expect(placeOf(attributeOf("deletion_protection").span)).toBe("main.tf:12:3-12:31");
    expect(placeOf(attributeOf("storage_encrypted").span)).toBe("main.tf:7:1-7:14");
    const key = attributeOf("kms_key_id");
    expect([placeOf(key.span), ...(key.via ?? []).map(placeOf)]).toEqual(["main.tf:14:3-14:33", "main.tf:2:3-2:55"]);
    const tags = attributeOf("tags");
    const name = tags.kind === "map" ? tags.entries.get("Name") : undefined;
    expect(name && placeOf(name.span)).toBe("main.tf:16:5-16:15");
  });

  it("has outputs, as far as they are known", () => {
    expect(valueOf(stack, "t.user", "arn")).toBe(`\${${INSTANCE}.arn}`);
    expect(valueOf(stack, "t.user", "other")).toMatch(/^\? module\.db\.cloudwatch_log_groups is an output of/);
  });

  it("leaves no place outside of the judged files", () => {
    const paths = JSON.stringify(stack, (_, value: unknown) => (value instanceof Map ? [...value] : value));
    expect([...paths.matchAll(/"path":"([^"]*)"/g)].map(([, path = ""]) => path).filter(isStandInPath)).toEqual([]);
    expect(stack.files).toEqual(["./", ".terraform/modules/modules.json", "main.tf"]);
  });
});

describe("what a published module makes", () => {
  it.each([
    ["terraform-aws-modules/rds/aws", '  identifier = "x"\n  engine = "mysql"\n'],
    [
      "terraform-aws-modules/rds-aurora/aws",
      '  name = "x"\n  engine = "aurora-postgresql"\n  instances = { a = {}, b = { promotion_tier = 2 } }\n',
    ],
    [
      "terraform-aws-modules/rds/aws//modules/db_instance",
      '  identifier = "x"\n  engine = "mysql"\n  password = "y"\n',
    ],
    ["terraform-aws-modules/rds/aws//modules/db_parameter_group", '  family = "mysql8.0"\n'],
    ["terraform-aws-modules/rds/aws//modules/db_option_group", '  engine_name = "mysql"\n'],
    ["terraform-aws-modules/rds/aws//modules/db_subnet_group", '  name = "x"\n  subnet_ids = ["subnet-1"]\n'],
    ["terraform-aws-modules/rds-proxy/aws", '  name = "x"\n  auth = { main = { secret_arn = "arn:x" } }\n'],
    [
      "cloudposse/rds/aws",
      '  name = "x"\n  engine = "mysql"\n  database_port = 3306\n  security_group_ids = ["sg-1"]\n',
    ],
  ])("of %s is evaluated without a mistake, with many arguments or few", (source, body) => {
    for (const arguments_ of [body, '  identifier = "x"\n']) {
      expect(diagnosticsOf(evaluate(call(arguments_, `"${source}"`)))).toEqual([
        "note terraform-module-stand-in main.tf:1",
      ]);
    }
  });

  it("needs the arguments that the module requires", () => {
    expect(diagnosticsOf(evaluate(call("")))).toContain("error terraform-missing-argument main.tf:1");
  });

  it("of an Aurora module are a cluster, its members and what may reach them", () => {
    const stack = evaluate(
      call(
        `  name      = "orders"
  engine    = "aurora-mysql"
  instances = { one = {}, two = { publicly_accessible = true } }
  security_group_rules = {
    all = { cidr_blocks = ["0.0.0.0/0"] }
  }
`,
        '"terraform-aws-modules/rds-aurora/aws"',
      ),
    );
    expect(addressesOf(stack)).toEqual([
      "module.db.aws_rds_cluster.this[0]",
      'module.db.aws_rds_cluster_instance.this["one"]',
      'module.db.aws_rds_cluster_instance.this["two"]',
      "module.db.aws_security_group.this[0]",
      'module.db.aws_security_group_rule.this["all"]',
    ]);
    const member = 'module.db.aws_rds_cluster_instance.this["two"]';
    expect(valueOf(stack, member, "publicly_accessible")).toBe(true);
    expect(valueOf(stack, member, "cluster_identifier")).toBe("${module.db.aws_rds_cluster.this[0].id}");
    expect(valueOf(stack, 'module.db.aws_security_group_rule.this["all"]', "from_port")).toBe(3306);
  });

  it("of a replica has no credentials of its own", () => {
    const stack = evaluate(call('  identifier = "r"\n  replicate_source_db = "primary"\n  password = "x"\n'));
    expect(["engine", "username", "password"].map((name) => valueOf(stack, INSTANCE, name))).toEqual([
      null,
      null,
      null,
    ]);
  });

  it.each([
    ['  version = "~> 6.0"\n', true],
    ['  version = "~> 5.9"\n', null],
    ['  version = ">= 5.0, < 6.0.0"\n', null],
    ['  version = ">= 5.0"\n', true],
    ["", true],
  ])("follows the version that is asked for: %j", (version, managed) => {
    const stack = evaluate(call(`${version}  identifier = "x"\n`));
    expect(valueOf(stack, INSTANCE, "manage_master_user_password")).toBe(managed);
  });

  it.each([
    '"registry.terraform.io/terraform-aws-modules/rds/aws"',
    '"git::https://github.com/terraform-aws-modules/terraform-aws-rds.git?ref=v6.1.0"',
    '"github.com/terraform-aws-modules/terraform-aws-rds"',
    '"git@github.com:terraform-aws-modules/terraform-aws-rds.git?ref=v6.1.0"',
    '"git::ssh://git@github.com/terraform-aws-modules/terraform-aws-rds.git?depth=1&ref=refs/tags/v6.1.0"',
  ])("is known by its repository, too: %s", (source) => {
    expect(addressesOf(evaluate(call('  identifier = "x"\n', source)))).toContain(INSTANCE);
  });

  it.each(['"terraform-aws-modules/rds/aws//modules/db_cluster"', '"app.terraform.io/acme/rds/aws"'])(
    "is not taken for another one: %s",
    (source) => {
      expect(diagnosticsOf(evaluate(call("", source)))).toEqual(["warning terraform-module-missing main.tf:2"]);
    },
  );
});

describe("a module within a published package", () => {
  const at = (source: string, body: string): ReturnType<typeof evaluate> => evaluate(call(body, `"${source}"`));

  it.each([
    "terraform-aws-modules/rds/aws//modules/db_instance",
    "git::https://github.com/terraform-aws-modules/terraform-aws-rds.git//modules/db_instance?ref=v6.1.0",
  ])("makes its resources itself: %s", (source) => {
    const stack = at(source, '  identifier = "x"\n  publicly_accessible = true\n  parameter_group_name = "own"\n');
    const instance = "module.db.aws_db_instance.this[0]";
    expect(["publicly_accessible", "storage_encrypted"].map((name) => valueOf(stack, instance, name))).toEqual([
      true,
      true,
    ]);
    expect(valueOf(stack, instance, "parameter_group_name")).toBe("own");
  });

  it("is linked by its outputs", () => {
    const stack = evaluate(
      `module "parameters" {
  source     = "terraform-aws-modules/rds/aws//modules/db_parameter_group"
  name       = "orders"
  family     = "postgres16"
  parameters = [{ name = "rds.force_ssl", value = 0 }]
}
resource "aws_db_instance" "main" {
  parameter_group_name = module.parameters.db_parameter_group_id
}
`,
    );
    const group = "module.parameters.aws_db_parameter_group.this[0]";
    expect(valueOf(stack, group, "parameter")).toEqual([{ name: "rds.force_ssl", value: "0", apply_method: null }]);
    expect(valueOf(stack, "aws_db_instance.main", "parameter_group_name")).toBe(`\${${group}.id}`);
  });
});

describe("what a published module is called with", () => {
  it("and does not take is reported at the call", () => {
    const stack = evaluate(call('  name = "x"\n  instances = "three"\n', '"terraform-aws-modules/rds-aurora/aws"'));
    expect(new Set(diagnosticsOf(stack))).toEqual(
      new Set(["note terraform-module-stand-in main.tf:1", "error terraform-expression main.tf:1"]),
    );
    expect(stack.diagnostics[1]?.message).toMatch(
      /^module\.db gives terraform-aws-modules\/rds-aurora\/aws an argument/,
    );
  });

  it.each([
    ["7.0.0", true],
    ["~> 6.10", false],
    ["", true],
  ])("has the defaults of its version: copy_tags_to_snapshot of rds %s is %s", (version, expected) => {
    const stack = evaluate(call(`${version === "" ? "" : `  version = "${version}"\n`}  identifier = "x"\n`));
    expect(valueOf(stack, INSTANCE, "copy_tags_to_snapshot")).toBe(expected);
  });

  it.each([
    ["~> 9.0", null, "02:00-03:00", null],
    ["~> 7.7", null, "02:00-03:00", 7],
    ["10.2.0", true, null, null],
  ])("has the defaults of its version: rds-aurora %s", (version, copyTags, window, retention) => {
    const source = '"terraform-aws-modules/rds-aurora/aws"';
    const stack = evaluate(call(`  version = "${version}"\n  name = "x"\n`, source));
    const names = ["copy_tags_to_snapshot", "preferred_backup_window", "backup_retention_period"];
    expect(names.map((name) => valueOf(stack, "module.db.aws_rds_cluster.this[0]", name))).toEqual([
      copyTags,
      window,
      retention,
    ]);
  });

  it("may have the names of either version of the Aurora module", () => {
    const groups = [
      `  create_db_cluster_parameter_group     = true
  db_cluster_parameter_group_family     = "aurora-postgresql16"
  db_cluster_parameter_group_parameters = [{ name = "rds.force_ssl", value = 0, apply_method = "immediate" }]
  instance_class                        = "db.r8g.large"
`,
      `  cluster_parameter_group = {
    family     = "aurora-postgresql16"
    parameters = [{ name = "rds.force_ssl", value = 0 }]
  }
  cluster_instance_class = "db.r8g.large"
`,
    ];
    for (const group of groups) {
      const stack = evaluate(
        call(`  name = "x"\n  instances = { one = {} }\n${group}`, '"terraform-aws-modules/rds-aurora/aws"'),
      );
      expect(valueOf(stack, "module.db.aws_rds_cluster_parameter_group.this[0]", "parameter")).toEqual([
        { name: "rds.force_ssl", value: "0", apply_method: "immediate" },
      ]);
      expect(valueOf(stack, 'module.db.aws_rds_cluster_instance.this["one"]', "instance_class")).toBe("db.r8g.large");
    }
  });

  it("decides which resources the Aurora module makes beside the cluster", () => {
    const stack = evaluate(
      call(
        `  name = "x"
  create_security_group = false
  monitoring_interval   = 30
  shard_group           = { identifier = "s", max_acu = 16, publicly_accessible = true }
  role_associations     = { s3Export = { role_arn = "arn:aws:iam::111122223333:role/export" } }
  cluster_activity_stream = { mode = "async", kms_key_id = "k" }
`,
        '"terraform-aws-modules/rds-aurora/aws"',
      ),
    );
    expect(addressesOf(stack).filter((address) => !address.includes("data."))).toEqual([
      "module.db.aws_rds_cluster.this[0]",
      "module.db.aws_rds_shard_group.this[0]",
      'module.db.aws_rds_cluster_role_association.this["s3Export"]',
      "module.db.aws_rds_cluster_activity_stream.this[0]",
      "module.db.aws_iam_role.rds_enhanced_monitoring[0]",
      "module.db.aws_iam_role_policy_attachment.rds_enhanced_monitoring[0]",
    ]);
    expect(valueOf(stack, "module.db.aws_rds_shard_group.this[0]", "publicly_accessible")).toBe(true);
  });

  it("decides what a proxy asks of its clients", () => {
    const stack = evaluate(
      `module "db" {
  source     = "terraform-aws-modules/rds-aurora/aws"
  name       = "x"
}
module "proxy" {
  source                = "terraform-aws-modules/rds-proxy/aws"
  name                  = "orders"
  require_tls           = false
  auth                  = { main = { iam_auth = "DISABLED", secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:main" } }
  target_db_cluster     = true
  db_cluster_identifier = module.db.cluster_id
}
`,
    );
    const proxy = "module.proxy.aws_db_proxy.this[0]";
    expect(valueOf(stack, proxy, "require_tls")).toBe(false);
    expect(valueOf(stack, proxy, "auth")).toMatchObject([{ auth_scheme: "SECRETS", iam_auth: "DISABLED" }]);
    expect(valueOf(stack, "module.proxy.aws_db_proxy_target.db_cluster[0]", "db_cluster_identifier")).toBe(
      "${module.db.aws_rds_cluster.this[0].id}",
    );
    const json = resourceIn(stack, "module.proxy.aws_iam_role_policy.this[0]").attributes.entries.get("policy");
    expect(JSON.stringify(json, (_, value: unknown) => (value instanceof Map ? [...value] : value))).toContain(
      "secretsmanager:GetSecretValue",
    );
  });

  it("names the environment in the tags that the labels of cloudposse make", () => {
    const stack = evaluate(
      call('  namespace = "eg"\n  stage = "prod"\n  name = "app"\n  tags = { Team = "a" }\n', '"cloudposse/rds/aws"'),
    );
    expect(valueOf(stack, "module.db.aws_db_instance.default[0]", "tags")).toEqual({
      Name: "eg-prod-app",
      Namespace: "eg",
      Stage: "prod",
      Team: "a",
    });
    expect(addressesOf(stack)).not.toContain("module.db.aws_db_subnet_group.default[0]");
  });

  it("has the key that a call of cloudposse's module names", () => {
    const stack = evaluate(
      `${call('  name = "app"\n  kms_key_arn = aws_kms_key.db.arn\n', '"cloudposse/rds/aws"')}\nresource "aws_kms_key" "db" {}\n`,
    );
    const key = resourceIn(stack, "module.db.aws_db_instance.default[0]").attributes.entries.get("kms_key_id");
    expect(key).toMatchObject({ kind: "unknown", text: [{ reference: { address: "aws_kms_key.db" } }] });
  });
});

describe("the greatest major version of constraints", () => {
  it.each([
    ["6.1.0", 6],
    ["v5.0.0", 5],
    ["= 5.1", 5],
    ["~> 5.1", 5],
    ["~> 5", undefined],
    ["< 6.0", 5],
    ["< 6.2", 6],
    ["<= 6.0", 6],
    [">= 5.0, < 7.0", 6],
    [">= 5.0", undefined],
    ["main", undefined],
    ["5e6f0c1d", undefined],
    ["6.1.0-beta1", 6],
    [undefined, undefined],
  ])("%s is %s", (constraints, expected) => {
    expect(majorVersion(constraints)).toBe(expected);
  });
});
