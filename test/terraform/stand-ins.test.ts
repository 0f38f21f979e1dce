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
  ])("is known by its repository, too: %s", (source) => {
    expect(addressesOf(evaluate(call('  identifier = "x"\n', source)))).toContain(INSTANCE);
  });

  it.each(['"terraform-aws-modules/rds/aws//modules/db_option_group"', '"app.terraform.io/acme/rds/aws"'])(
    "is not taken for another one: %s",
    (source) => {
      expect(diagnosticsOf(evaluate(call("", source)))).toEqual(["warning terraform-module-missing main.tf:2"]);
    },
  );
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
    [undefined, undefined],
  ])("%s is %s", (constraints, expected) => {
    expect(majorVersion(constraints)).toBe(expected);
  });
});
