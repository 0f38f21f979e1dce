import { describe, expect, it } from "vitest";
import type { Stack } from "../../../src/graph/resource.js";
import { addressesOf, diagnosticsOf, evaluate, placeOf, resourceIn, stackOf, valueOf } from "../evaluate.js";
import { NOT_GIVEN, type Change, withPlan } from "./plans.js";

/** An instance as hashicorp/aws plans it: defaults of the schema are values, what is not set is null. */
function instance(attributes: NonNullable<Change["after"]> = {}): NonNullable<Change["after"]> {
  return {
    allocated_storage: 20,
    apply_immediately: false,
    auto_minor_version_upgrade: true,
    copy_tags_to_snapshot: false,
    deletion_protection: null,
    engine: "postgres",
    identifier: "orders",
    instance_class: "db.t4g.micro",
    kms_key_id: null,
    publicly_accessible: false,
    skip_final_snapshot: false,
    storage_encrypted: null,
    tags: null,
    ...attributes,
  };
}

/** Values of unknown attributes are left out of a plan. */
function without(attributes: NonNullable<Change["after"]>, name: string): NonNullable<Change["after"]> {
  return Object.fromEntries(Object.entries(attributes).filter(([key]) => key !== name));
}

const DATABASE = `variable "encrypted" {
  type = bool
}

variable "password" {
  type = string
}

resource "aws_db_instance" "main" {
  identifier        = "orders"
  engine            = "postgres"
  storage_encrypted = var.encrypted
  password          = var.password
}
`;

function placeIn(stack: Stack, address: string, attribute: string): string {
  const value = resourceIn(stack, address).attributes.entries.get(attribute);
  return value === undefined ? "nowhere" : placeOf(value.span);
}

describe("an attribute that the source leaves open", () => {
  it("takes the value of the plan, at its place in the source", () => {
    const stack = withPlan(DATABASE, {
      changes: { "aws_db_instance.main": { after: instance({ storage_encrypted: false }) } },
    });
    expect(valueOf(stack, "aws_db_instance.main", "storage_encrypted")).toBe(false);
    expect(placeIn(stack, "aws_db_instance.main", "storage_encrypted")).toBe("main.tf:12:3-12:36");
    expect(stack.diagnostics).toEqual([]);
  });

  it("stays unknown where it is known only after apply, and says so", () => {
    const after = without(instance(), "storage_encrypted");
    const stack = withPlan(DATABASE, {
      changes: { "aws_db_instance.main": { after, unknown: { storage_encrypted: true } } },
    });
    expect(valueOf(stack, "aws_db_instance.main", "storage_encrypted")).toBe(
      "? aws_db_instance.main.storage_encrypted is known only after apply, as the plan says",
    );
  });

  it("stays unknown where the plan is silent", () => {
    const after = without(instance(), "storage_encrypted");
    const stack = withPlan(DATABASE, { changes: { "aws_db_instance.main": { after } } });
    expect(valueOf(stack, "aws_db_instance.main", "storage_encrypted")).toBe("? var.encrypted has no value");
  });

  it("keeps a sensitive value of the plan out, whether or not its variable is declared as sensitive", () => {
    const stack = withPlan(DATABASE, {
      variables: { encrypted: true, password: "opensesame" },
      changes: {
        "aws_db_instance.main": {
          after: instance({ storage_encrypted: true, password: "opensesame" }),
          sensitive: { password: true },
        },
      },
    });
    expect(valueOf(stack, "aws_db_instance.main", "password")).toBe(
      "? aws_db_instance.main.password is sensitive, so that its value is not taken from the plan",
    );
    expect(valueOf(stack, "aws_db_instance.main", "storage_encrypted")).toBe(true);
  });

  it("keeps a sensitive value that the source itself says", () => {
    const text = DATABASE.replace("var.password", '"opensesame"');
    const after = instance({ storage_encrypted: true, password: "opensesame" });
    const stack = withPlan(text, {
      changes: { "aws_db_instance.main": { after, sensitive: { password: true } } },
    });
    expect(valueOf(stack, "aws_db_instance.main", "password")).toBe("opensesame");
  });
});

describe("an attribute that the source does not set", () => {
  it("is not set by a default of the provider", () => {
    const stack = withPlan(DATABASE, {
      changes: { "aws_db_instance.main": { after: instance({ storage_encrypted: true }) } },
    });
    expect([...resourceIn(stack, "aws_db_instance.main").attributes.entries.keys()]).toEqual([
      "identifier",
      "engine",
      "storage_encrypted",
      "password",
    ]);
  });

  const RESTORED = `resource "aws_db_instance" "main" {
  identifier          = "orders"
  snapshot_identifier = "orders-before"
}
`;
  const restored = instance({
    snapshot_identifier: "orders-before",
    storage_encrypted: true,
    kms_key_id: "arn:aws:kms:eu-west-1:111122223333:key/1",
  });

  it("is known of a restored database that exists, at the header of its block", () => {
    const stack = withPlan(RESTORED, {
      changes: { "aws_db_instance.main": { before: restored, after: restored, actions: ["no-op"] } },
    });
    expect(valueOf(stack, "aws_db_instance.main", "storage_encrypted")).toBe(true);
    expect(placeIn(stack, "aws_db_instance.main", "kms_key_id")).toBe("main.tf:1:1-1:36");
    expect(valueOf(stack, "aws_db_instance.main", "publicly_accessible")).toBeUndefined();
  });

  it("is not known of a restored database that is still to be made", () => {
    const stack = withPlan(RESTORED, { changes: { "aws_db_instance.main": { after: restored } } });
    expect(valueOf(stack, "aws_db_instance.main", "storage_encrypted")).toBeUndefined();
  });

  it("is not known of one that is replaced", () => {
    const stack = withPlan(RESTORED, {
      changes: { "aws_db_instance.main": { before: restored, after: restored, actions: ["delete", "create"] } },
    });
    expect(valueOf(stack, "aws_db_instance.main", "storage_encrypted")).toBeUndefined();
  });
});

describe("a reference to a resource", () => {
  const KEYED = `resource "aws_kms_key" "main" {}

data "aws_kms_key" "other" {
  key_id = "alias/other"
}

resource "aws_db_instance" "main" {
  identifier = "orders"
  kms_key_id = aws_kms_key.main.arn
}

resource "aws_db_instance" "other" {
  identifier = "other"
  kms_key_id = data.aws_kms_key.other.arn
}
`;
  const key = "arn:aws:kms:eu-west-1:111122223333:key/1";
  const other = "arn:aws:kms:eu-west-1:444455556666:key/2";
  const stack = withPlan(KEYED, {
    changes: {
      "aws_kms_key.main": { before: { arn: key }, after: { arn: key }, actions: ["no-op"] },
      "aws_db_instance.main": { after: instance({ kms_key_id: key }) },
      "aws_db_instance.other": { after: instance({ identifier: "other", kms_key_id: other }) },
    },
    data: { "data.aws_kms_key.other": { values: { arn: other, key_id: "alias/other" } } },
  });

  it("of the source stays one, since it says which resource is meant", () => {
    expect(valueOf(stack, "aws_db_instance.main", "kms_key_id")).toBe("${aws_kms_key.main.arn}");
  });

  it("to a data source takes what that gave, and still names it", () => {
    expect(valueOf(stack, "aws_db_instance.other", "kms_key_id")).toBe(other);
    expect(resourceIn(stack, "aws_db_instance.other").attributes.entries.get("kms_key_id")?.references).toEqual([
      { address: "data.aws_kms_key.other", attribute: "arn" },
    ]);
  });
});

describe("nested blocks and collections", () => {
  const GROUP = `variable "cidr" {}
variable "office" {}
variable "rules" {}
variable "tags" {}

resource "aws_security_group" "main" {
  name = "database"
  tags = merge(var.tags, { Name = "database" })

  ingress {
    from_port   = 5432
    to_port     = 5432
    cidr_blocks = [var.cidr]
  }
  ingress {
    from_port   = 3306
    to_port     = 3306
    cidr_blocks = [var.office]
  }
  dynamic "egress" {
    for_each = var.rules
    content {
      from_port   = egress.value
      cidr_blocks = ["10.0.0.0/8"]
    }
  }
}
`;
  const rule = {
    description: "",
    ipv6_cidr_blocks: [],
    prefix_list_ids: [],
    protocol: "tcp",
    security_groups: [],
    self: false,
  };
  const stack = withPlan(GROUP, {
    changes: {
      "aws_security_group.main": {
        after: {
          name: "database",
          description: "Managed by Terraform",
          tags: { Name: "database", Team: "data" },
          // In the order of the provider's set.
          ingress: [
            { ...rule, from_port: 3306, to_port: 3306, cidr_blocks: ["192.0.2.0/24"] },
            { ...rule, from_port: 5432, to_port: 5432, cidr_blocks: ["0.0.0.0/0"] },
          ],
          egress: [{ ...rule, from_port: 443, to_port: 443, cidr_blocks: ["10.0.0.0/8"] }],
        },
      },
    },
  });

  it("of a set are told apart by what is known of them", () => {
    expect(valueOf(stack, "aws_security_group.main", "ingress")).toEqual([
      { from_port: 5432, to_port: 5432, cidr_blocks: ["0.0.0.0/0"] },
      { from_port: 3306, to_port: 3306, cidr_blocks: ["192.0.2.0/24"] },
    ]);
    const ingress = resourceIn(stack, "aws_security_group.main").attributes.entries.get("ingress");
    const [first] = ingress?.kind === "list" ? ingress.items : [];
    const cidrs = first?.kind === "map" ? first.entries.get("cidr_blocks") : undefined;
    expect(cidrs?.kind === "list" && cidrs.items[0] && placeOf(cidrs.items[0].span)).toBe("main.tf:13:20-13:28");
  });

  it("that a dynamic block makes come from the plan", () => {
    expect(valueOf(stack, "aws_security_group.main", "egress")).toEqual([
      { ...rule, from_port: 443, to_port: 443, cidr_blocks: ["10.0.0.0/8"] },
    ]);
  });

  it("with unknown further keys are complete", () => {
    expect(valueOf(stack, "aws_security_group.main", "tags")).toEqual({ Name: "database", Team: "data" });
  });
});

describe("a policy document", () => {
  const ROLE = `variable "actions" {}
variable "account" {}

resource "aws_iam_policy" "main" {
  name = "connect"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["rds:Describe*"], Resource = "*" },
      { Effect = "Allow", Action = var.actions, Resource = "arn:aws:rds-db:eu-west-1:\${var.account}:dbuser:*/*" },
    ]
  })
}
`;
  const document = {
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Action: ["rds:Describe*"], Resource: "*" },
      { Effect: "Allow", Action: "rds-db:connect", Resource: "arn:aws:rds-db:eu-west-1:111122223333:dbuser:*/*" },
    ],
  };

  it("keeps the lines of its statements", () => {
    const stack = withPlan(ROLE, {
      changes: { "aws_iam_policy.main": { after: { name: "connect", policy: JSON.stringify(document) } } },
    });
    expect(valueOf(stack, "aws_iam_policy.main", "policy")).toBe(JSON.stringify(document));
    const policy = resourceIn(stack, "aws_iam_policy.main").attributes.entries.get("policy");
    const json =
      policy?.kind === "known" && policy.json?.kind === "map" ? policy.json.entries.get("Statement") : undefined;
    const second = json?.kind === "list" ? json.items[1] : undefined;
    expect(second && placeOf(second.span)).toMatch(/^main\.tf:10:7-/);
    const action = second?.kind === "map" ? second.entries.get("Action") : undefined;
    expect(action).toMatchObject({ kind: "known", value: "rds-db:connect", span: { startLine: 10 } });
  });
});

describe("instances whose number the source leaves open", () => {
  const MANY = `variable "copies" {}
variable "names" {}
variable "create" {}

resource "aws_db_instance" "copy" {
  count      = length(data.aws_availability_zones.all.names)
  identifier = "copy-\${count.index}"
}

data "aws_availability_zones" "all" {}

resource "aws_db_instance" "named" {
  for_each   = toset(data.aws_availability_zones.all.names)
  identifier = each.key
}

resource "aws_db_instance" "none" {
  count = data.aws_availability_zones.all.id == "x" ? 1 : 0
}
`;

  it("are those of the plan", () => {
    const stack = withPlan(MANY, {
      changes: {
        "aws_db_instance.copy[0]": { after: instance({ identifier: "copy-0" }) },
        "aws_db_instance.copy[1]": { after: instance({ identifier: "copy-1" }) },
        'aws_db_instance.named["eu-west-1a"]': { after: instance({ identifier: "eu-west-1a" }) },
      },
    });
    expect(addressesOf(stack).filter((address) => address.startsWith("aws_"))).toEqual([
      "aws_db_instance.copy[0]",
      "aws_db_instance.copy[1]",
      'aws_db_instance.named["eu-west-1a"]',
    ]);
    expect(stack.resources.some(({ uncertain }) => uncertain !== undefined)).toBe(false);
    expect(stack.diagnostics).toEqual([]);
  });

  it("stay open where the plan is of a part only", () => {
    const stack = withPlan(MANY, {
      complete: false,
      changes: { "aws_db_instance.copy[0]": { after: instance({ identifier: "copy-0" }) } },
    });
    expect(addressesOf(stack)).toEqual(
      expect.arrayContaining(["aws_db_instance.copy[0]", "aws_db_instance.named", "aws_db_instance.none[0]"]),
    );
    expect(diagnosticsOf(stack)).toEqual([]);
  });
});

describe("a plan that does not fit the source", () => {
  const KNOWN = DATABASE.replace("var.encrypted", "true");

  it.each([
    ["lacks a resource", { changes: {} }, "aws_db_instance.main is in the source, but the plan"],
    [
      "removes one",
      { changes: { "aws_db_instance.main": { before: instance(), after: null, actions: ["delete"] } } },
      "aws_db_instance.main is in the source, but the plan",
    ],
    [
      "forgets one",
      { changes: { "aws_db_instance.main": { before: instance(), after: null, actions: ["forget"] } } },
      "aws_db_instance.main is in the source, but the plan",
    ],
    [
      "has one more",
      {
        changes: {
          "aws_db_instance.main": { after: instance({ storage_encrypted: true }) },
          "aws_db_instance.more": { after: instance() },
        },
      },
      'The plan "plan.json" has aws_db_instance.more, which is not in the source',
    ],
    [
      "has one of a module that is not called",
      {
        changes: {
          "aws_db_instance.main": { after: instance({ storage_encrypted: true }) },
          "module.db.aws_db_instance.main": { after: instance() },
        },
      },
      'The plan "plan.json" has module.db.aws_db_instance.main, which is not in the source',
    ],
    [
      "says another value",
      { changes: { "aws_db_instance.main": { after: instance({ storage_encrypted: false }) } } },
      'aws_db_instance.main.storage_encrypted is true in the source and false in the plan "plan.json"',
    ],
    [
      "says no value",
      { changes: { "aws_db_instance.main": { after: instance({ storage_encrypted: null }) } } },
      'aws_db_instance.main.storage_encrypted is true in the source and not set in the plan "plan.json"',
    ],
    [
      "says another name",
      { changes: { "aws_db_instance.main": { after: instance({ storage_encrypted: true, engine: "mysql" }) } } },
      'aws_db_instance.main.engine is "postgres" in the source and "mysql" in the plan "plan.json"',
    ],
  ])("is an error: it %s", (_, plan, message) => {
    const stack = withPlan(KNOWN, plan);
    expect(diagnosticsOf(stack).every((line) => line.startsWith("error terraform-plan-mismatch main.tf:"))).toBe(true);
    expect(stack.diagnostics.map((diagnostic) => diagnostic.message).join("\n")).toContain(message);
    expect(stack.diagnostics[0]?.message).toContain("make the plan from this commit");
  });

  it("is not used", () => {
    const stack = withPlan(DATABASE, {
      variables: { encrypted: false },
      changes: { "aws_db_instance.main": { after: instance({ storage_encrypted: false, engine: "mysql" }) } },
    });
    expect({ ...stack, diagnostics: [] }).toEqual(evaluate(DATABASE));
    expect(diagnosticsOf(stack)).toEqual(["error terraform-plan-mismatch main.tf:11"]);
  });

  it("does not tell what is sensitive", () => {
    const text = DATABASE.replace("var.password", '"opensesame"');
    const stack = withPlan(text, {
      changes: {
        "aws_db_instance.main": {
          after: instance({ storage_encrypted: true, password: "another" }),
          sensitive: { password: true },
        },
      },
    });
    const [diagnostic] = stack.diagnostics;
    expect(diagnostic?.message).toContain("aws_db_instance.main.password is not the same");
    expect(diagnostic?.message).not.toMatch(/opensesame|another/);
  });

  it("tells some of many differences, and how many there are", () => {
    const changes = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`aws_db_instance.extra${index}`, { after: instance() }] as const),
    );
    const stack = withPlan(KNOWN, {
      changes: { ...changes, "aws_db_instance.main": { after: instance({ storage_encrypted: true }) } },
    });
    expect(stack.diagnostics).toHaveLength(10);
    expect(stack.diagnostics.at(-1)?.message).toContain("(and 20 more differences)");
  });
});

describe("a plan that says the same otherwise", () => {
  it.each([
    ["a number in quotes", 'allocated_storage = "20"', { allocated_storage: 20 }],
    ["a boolean in quotes", 'publicly_accessible = "false"', { publicly_accessible: false }],
    ["nothing for an empty text", 'kms_key_id = ""', { kms_key_id: null }],
    ["a longer version", 'engine_version = "16"', { engine_version: "16.4" }],
    ["lower case", 'maintenance_window = "Mon:00:00-Mon:03:00"', { maintenance_window: "mon:00:00-mon:03:00" }],
    ["a write-only argument", 'password_wo = "opensesame"', { password_wo: null }],
    ["a default", "", { deletion_protection: false }],
  ])("fits: %s", (_, argument, after) => {
    const text = `resource "aws_db_instance" "main" {\n  identifier = "orders"\n  ${argument}\n}\n`;
    const stack = withPlan(text, { changes: { "aws_db_instance.main": { after: instance(after) } } });
    expect(stack).toEqual({ ...evaluate(text), planned: NOT_GIVEN });
  });

  it("fits where changes are ignored", () => {
    const text = `resource "aws_db_instance" "main" {
  allocated_storage = 20
  lifecycle {
    ignore_changes = [allocated_storage]
  }
}
`;
    const existing = instance({ allocated_storage: 100 });
    const stack = withPlan(text, {
      changes: { "aws_db_instance.main": { before: existing, after: existing, actions: ["no-op"] } },
    });
    expect(stack.diagnostics).toEqual([]);
  });

  it("fits with deposed objects beside", () => {
    const text = `resource "aws_db_instance" "main" {\n  identifier = "orders"\n}\n`;
    const stack = withPlan(text, {
      changes: {
        "aws_db_instance.main": { after: instance() },
        "aws_db_instance.gone": { before: instance(), after: null, actions: ["delete"], deposed: "1a2b3c4d" },
      },
    });
    expect(stack.diagnostics).toEqual([]);
  });
});

describe("variables", () => {
  const TEXT = `variable "stage" {
  default = "dev"
}

variable "size" {
  type    = number
  default = 20
}

resource "aws_db_instance" "main" {
  storage_encrypted = var.stage == "prod"
  allocated_storage = var.size
}
`;
  const after = instance({ storage_encrypted: true, allocated_storage: 20 });

  it("have the values that the plan was made with", () => {
    const stack = withPlan(TEXT, {
      variables: { stage: "prod", size: "20" },
      changes: { "aws_db_instance.main": { after } },
    });
    expect(valueOf(stack, "aws_db_instance.main", "storage_encrypted")).toBe(true);
    expect(stack.diagnostics).toEqual([]);
    const { entries } = resourceIn(stack, "aws_db_instance.main").attributes;
    expect(entries.get("storage_encrypted")?.decidedBy).toBe('the plan "plan.json"');
    expect(entries.get("allocated_storage")?.decidedBy).toBeUndefined();
  });

  it("that the plan says otherwise are told, since they come from elsewhere", () => {
    const stack = withPlan(TEXT, {
      variables: { stage: "prod", size: "20" },
      changes: { "aws_db_instance.main": { after } },
    });
    expect(stack.planned).toEqual({ variables: new Set(["stage"]) });
  });

  it("keep the places of the source where that gives the same", () => {
    const stack = withPlan(TEXT, {
      variables: { stage: "prod", size: "20" },
      changes: { "aws_db_instance.main": { after } },
    });
    const size = resourceIn(stack, "aws_db_instance.main").attributes.entries.get("allocated_storage");
    expect(size?.via?.map(placeOf)).toEqual(["main.tf:7:3-7:15"]);
  });
});

describe("a module whose files are not there", () => {
  const CALL = `variable "encrypted" {}

resource "aws_kms_key" "main" {}

module "db" {
  source  = "example/database/aws"
  version = "~> 1.0"

  encrypted = var.encrypted
  key       = aws_kms_key.main.arn
}
`;
  const configuration = {
    module_calls: {
      db: {
        source: "example/database/aws",
        expressions: {
          encrypted: { references: ["var.encrypted"] },
          key: { references: ["aws_kms_key.main.arn", "aws_kms_key.main"] },
        },
        module: {
          module_calls: {
            instance: {
              source: "./modules/instance",
              expressions: { encrypted: { references: ["var.encrypted"] }, key: { references: ["var.key"] } },
              module: {
                resources: [
                  {
                    address: "aws_db_instance.this",
                    mode: "managed",
                    type: "aws_db_instance",
                    name: "this",
                    expressions: {
                      engine: { constant_value: "postgres" },
                      storage_encrypted: { references: ["var.encrypted"] },
                      kms_key_id: { references: ["var.key"] },
                      parameter_group_name: {
                        references: ["aws_db_parameter_group.this.name", "aws_db_parameter_group.this"],
                      },
                    },
                  },
                ],
              },
            },
          },
        },
      },
    },
  };
  const after = without(instance({ storage_encrypted: false }), "kms_key_id");
  const address = "module.db.module.instance.aws_db_instance.this[0]";
  const stack = withPlan(CALL, {
    configuration,
    variables: { encrypted: false },
    changes: {
      "aws_kms_key.main": { after: {}, unknown: { arn: true } },
      [address]: { after, unknown: { kms_key_id: true, arn: true, parameter_group_name: true } },
    },
  });

  it("is judged by the plan", () => {
    expect(addressesOf(stack)).toContain(address);
    expect(diagnosticsOf(stack)).toEqual(["note terraform-module-planned main.tf:5"]);
    expect(resourceIn(stack, address).calls.map((call) => call.address)).toEqual([
      "module.db",
      "module.db.module.instance",
    ]);
  });

  it("has what its blocks set, where the call gives it", () => {
    expect([...resourceIn(stack, address).attributes.entries.keys()].sort()).toEqual([
      "engine",
      "kms_key_id",
      "parameter_group_name",
      "storage_encrypted",
    ]);
    expect(valueOf(stack, address, "storage_encrypted")).toBe(false);
    expect(placeIn(stack, address, "storage_encrypted")).toBe("main.tf:9:3-9:28");
    expect(placeIn(stack, address, "engine")).toBe("main.tf:5:1-5:14");
    expect(resourceIn(stack, address).attributes.entries.get("engine")?.decidedBy).toBe('the plan "plan.json"');
  });

  it("refers to the resources that decide its arguments", () => {
    expect(valueOf(stack, address, "kms_key_id")).toBe("${aws_kms_key.main.arn}");
    expect(valueOf(stack, address, "parameter_group_name")).toBe(
      "${module.db.module.instance.aws_db_parameter_group.this.name}",
    );
  });

  it("is not stood in for", () => {
    const text = CALL.replace("example/database/aws", "terraform-aws-modules/rds/aws").replace(
      / {2}(?:encrypted|key) .*\n/g,
      "",
    );
    expect(addressesOf(stackOf({ "main.tf": text })).length).toBeGreaterThan(2);
    const planned = withPlan(text, {
      configuration,
      variables: { encrypted: false },
      changes: { "aws_kms_key.main": { after: {} }, [address]: { after: instance() } },
    });
    expect(addressesOf(planned)).toEqual(["aws_kms_key.main", address]);
    expect(diagnosticsOf(planned)).toEqual(["note terraform-module-planned main.tf:5"]);
  });
});

describe("an edited commit", () => {
  const stack = withPlan(
    DATABASE.replace('"orders"', '"mended"').replace("var.encrypted", "true"),
    {
      changes: {
        "aws_db_instance.main": { after: instance({ storage_encrypted: false }) },
        "aws_db_instance.more": { after: instance() },
      },
    },
    { side: "edited" },
  );

  it("need not fit, and its own values count", () => {
    expect(stack.diagnostics).toEqual([]);
    expect(addressesOf(stack)).toEqual(["aws_db_instance.main"]);
    expect(valueOf(stack, "aws_db_instance.main", "storage_encrypted")).toBe(true);
  });
});

describe("the base of a comparison", () => {
  const plan = {
    variables: { encrypted: true },
    changes: {
      "aws_db_instance.main": {
        before: instance({ storage_encrypted: false }),
        after: instance({ storage_encrypted: true }),
      },
      "aws_db_instance.new": { after: instance() },
    },
  };

  it("has the values that exist where its source leaves them open", () => {
    const stack = withPlan(DATABASE, plan, { side: "base", variables: new Set() });
    expect(valueOf(stack, "aws_db_instance.main", "storage_encrypted")).toBe(false);
    expect(addressesOf(stack)).toEqual(["aws_db_instance.main"]);
    expect(stack.diagnostics).toEqual([]);
  });

  const STAGED = `variable "stage" {
  default = "dev"
}

resource "aws_db_instance" "main" {
  storage_encrypted = var.stage == "prod"
}

resource "aws_db_instance" "new" {
  storage_encrypted = var.stage == "prod"
}
`;

  it("has what exists, and not what the default of a variable that is given elsewhere would make", () => {
    const stack = withPlan(
      STAGED,
      {
        variables: { stage: "prod" },
        changes: {
          "aws_db_instance.main": {
            before: instance({ storage_encrypted: false }),
            after: instance({ storage_encrypted: true }),
          },
        },
      },
      { side: "base", variables: new Set(["stage"]) },
    );
    expect(valueOf(stack, "aws_db_instance.main", "storage_encrypted")).toBe(false);
    expect(valueOf(stack, "aws_db_instance.new", "storage_encrypted")).toBe(true);
  });

  it("leaves open what does not exist", () => {
    const stack = withPlan(
      DATABASE,
      { changes: { "aws_db_instance.main": { after: instance({ storage_encrypted: true }) } } },
      { side: "base", variables: new Set() },
    );
    expect(valueOf(stack, "aws_db_instance.main", "storage_encrypted")).toBe("? var.encrypted has no value");
  });

  it("may differ from the plan", () => {
    const stack = withPlan(DATABASE.replace("var.encrypted", "false").replace('"postgres"', '"mysql"'), plan, {
      side: "base",
    });
    expect(stack.diagnostics).toEqual([]);
    expect(valueOf(stack, "aws_db_instance.main", "engine")).toBe("mysql");
  });
});
